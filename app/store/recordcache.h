#pragma once

#include "id.h"
#include "result.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <typeindex>
#include <unordered_map>
#include <vector>

class Store;
struct ChangeSet;

/// The records of one kind as they stand in the file, by id (the order in which they were made).
template <class T>
class RecordSet {
public:
    const std::vector<T> &all() const { return m_records; }
    /// Null where there is none. The pointer holds until the file changes.
    const T *find(Id<T> id) const {
        const std::size_t at = place(id);
        return at < m_ids.size() && m_ids[at] == id ? &m_records[at] : nullptr;
    }
    /// A record with nothing in it where there is none.
    const T &get(Id<T> id) const {
        static const T nothing{};
        const T *found = find(id);
        return found != nullptr ? *found : nothing;
    }
    /// Those whose field has the value, by id.
    template <class V>
    std::vector<T> where(V T::*field, const V &value) const {
        std::vector<T> found;
        std::copy_if(m_records.begin(), m_records.end(), std::back_inserter(found),
                     [&](const T &record) { return record.*field == value; });
        return found;
    }

private:
    friend class RecordCache;
    std::size_t place(Id<T> id) const {
        return static_cast<std::size_t>(std::lower_bound(m_ids.begin(), m_ids.end(), id) - m_ids.begin());
    }

    std::vector<T> m_records;
    std::vector<Id<T>> m_ids; ///< of these, by themselves, so that finding one goes through little memory
};

/// What was read from the store, kept and brought up to date by each change, so that pages need not read everything
/// again after every edit. A kind is read when it is first asked for.
class RecordCache {
public:
    /// `failed` is told where a kind could not be read; it is empty then, and read again when it is next asked for. The
    /// store must outlive the cache.
    RecordCache(const Store &store, std::function<void(const Error &)> failed);
    ~RecordCache();

    /// Of any kind of record there is.
    template <class T>
    const RecordSet<T> &of();

    /// Takes a change over that the store has told of.
    void follow(const ChangeSet &change);

private:
    struct Kept;
    template <class T>
    struct KeptSet;
    void reported(const Result<> &done, Kept &kept);

    const Store &m_store;
    std::function<void(const Error &)> m_failed;
    std::unordered_map<std::type_index, std::unique_ptr<Kept>> m_kept;
};
