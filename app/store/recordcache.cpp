#include "recordcache.h"

namespace {

/// Of so many records of a kind, reading all of it is quicker than reading each.
constexpr std::ptrdiff_t many = 500;

} // namespace

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
