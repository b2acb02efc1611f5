#pragma once

#include "changeset.h"
#include "id.h"
#include "schema.h"
#include "store.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <typeindex>
#include <unordered_map>
#include <vector>

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
    RecordCache(const Store &store, std::function<void(const Error &)> failed)
        : m_store(store), m_failed(std::move(failed)) {}

    template <class T>
    const RecordSet<T> &of() {
        std::unique_ptr<Kept> &kept = m_kept[typeid(T)];
        if (!kept)
            kept = std::make_unique<KeptSet<T>>();
        if (!kept->isRead)
            reported(kept->read(m_store), *kept);
        return static_cast<KeptSet<T> &>(*kept).set;
    }

    /// Takes a change over that the store has told of.
    void follow(const ChangeSet &change);

private:
    /// The set of one kind without its type.
    struct Kept {
        virtual ~Kept() = default;
        virtual const QString &kind() const = 0;
        virtual Result<> read(const Store &store) = 0;
        virtual Result<> follow(const Store &store, const RecordChange &change) = 0;

        bool isRead = false;
    };

    template <class T>
    struct KeptSet : Kept {
        const QString &kind() const override { return Schema::of<T>().kind; }
        Result<> read(const Store &store) override {
            set = {};
            auto records = store.all<T>();
            if (!records)
                return records.error();
            set.m_records = std::move(records).value();
            const auto byId = [](const T &a, const T &b) { return a.id < b.id; };
            if (!std::is_sorted(set.m_records.begin(), set.m_records.end(), byId))
                std::sort(set.m_records.begin(), set.m_records.end(), byId);
            set.m_ids.reserve(set.m_records.size());
            for (const T &record : set.m_records)
                set.m_ids.push_back(record.id);
            return done();
        }
        Result<> follow(const Store &store, const RecordChange &change) override {
            const auto id = Id<T>::fromText(change.id);
            const bool isThere = set.find(id) != nullptr;
            const auto at = static_cast<std::ptrdiff_t>(set.place(id));
            auto record = store.get(id); // as it is now: a later change may have removed or changed it again
            if (!record && record.error().code != ErrorCode::unknownRecord)
                return record.error();
            if (!record && isThere) {
                set.m_records.erase(set.m_records.begin() + at);
                set.m_ids.erase(set.m_ids.begin() + at);
            } else if (record && isThere) {
                set.m_records[set.place(id)] = std::move(record).value();
            } else if (record) {
                set.m_records.insert(set.m_records.begin() + at, std::move(record).value());
                set.m_ids.insert(set.m_ids.begin() + at, id);
            }
            return done();
        }

        RecordSet<T> set;
    };

    void reported(const Result<> &done, Kept &kept);

    const Store &m_store;
    std::function<void(const Error &)> m_failed;
    std::unordered_map<std::type_index, std::unique_ptr<Kept>> m_kept;
};
