#include "changedrecord.h"

#include "store.h"

std::optional<ChangedRecord> changedRecord(const ChangeSet &change, const QStringList &kinds, const Store &store) {
    for (const RecordChange &record : change.records) {
        const bool isShown = kinds.contains(record.kind);
        const RecordKey shown = isShown ? RecordKey{record.kind, record.id} : store.ownerOf(record);
        if (!kinds.contains(shown.kind))
            continue;
        const RecordChange owned{shown.kind, shown.id, record.operation,
                                 isShown ? record.fields : std::vector<FieldChange>()};
        const RecordKey owner = store.ownerOf(owned);
        return ChangedRecord{shown.kind, shown.id,
                             owner.kind == QLatin1StringView("meeting") ? Id<Meeting>::fromText(owner.id)
                                                                        : Id<Meeting>()};
    }
    return std::nullopt;
}
