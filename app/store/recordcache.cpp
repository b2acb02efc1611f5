#include "recordcache.h"

#include "changeset.h"
#include "records.h"
#include "schema.h"
#include "store.h"

namespace {

/// Of so many records of a kind, reading all of it is quicker than reading each.
constexpr std::ptrdiff_t many = 500;

} // namespace

/// The set of one kind without its type.
struct RecordCache::Kept {
    virtual ~Kept() = default;
    virtual const QString &kind() const = 0;
    virtual Result<> read(const Store &store) = 0;
    virtual Result<> follow(const Store &store, const RecordChange &change) = 0;

    bool isRead = false;
};

template <class T>
struct RecordCache::KeptSet : Kept {
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

RecordCache::RecordCache(const Store &store, std::function<void(const Error &)> failed)
    : m_store(store), m_failed(std::move(failed)) {}

RecordCache::~RecordCache() = default;

template <class T>
const RecordSet<T> &RecordCache::of() {
    std::unique_ptr<Kept> &kept = m_kept[typeid(T)];
    if (!kept)
        kept = std::make_unique<KeptSet<T>>();
    if (!kept->isRead)
        reported(kept->read(m_store), *kept);
    return static_cast<KeptSet<T> &>(*kept).set;
}

// Compiled here for all kinds, as every page asks for many of them.
#define RAPPORTEUR_CACHED(Type) template const RecordSet<Type> &RecordCache::of<Type>();
RAPPORTEUR_RECORDS(RAPPORTEUR_CACHED)
#undef RAPPORTEUR_CACHED

void RecordCache::reported(const Result<> &done, Kept &kept) {
    kept.isRead = done.ok();
    if (!done)
        m_failed(done.error());
}

void RecordCache::follow(const ChangeSet &change) {
    for (const auto &each : m_kept) {
        const std::unique_ptr<Kept> &kept = each.second;
        if (!kept->isRead)
            continue;
        const auto isOfKind = [&](const RecordChange &record) { return record.kind == kept->kind(); };
        if (std::count_if(change.records.begin(), change.records.end(), isOfKind) > many) {
            reported(kept->read(m_store), *kept);
            continue;
        }
        for (const RecordChange &record : change.records) {
            if (isOfKind(record) && kept->isRead)
                reported(kept->follow(m_store, record), *kept);
        }
    }
}
