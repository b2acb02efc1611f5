#pragma once

#include "changeset.h"
#include "meeting.h"

#include <optional>

class Store;

/// Where a change is seen.
struct ChangedRecord {
    QString kind;
    QString id;
    Id<Meeting> meeting; ///< to which it belongs; null for none
};

/// The first record of these kinds that the change is about: one that it touched, or to which something touched
/// belongs, such as the item of a presenter.
[[nodiscard]] std::optional<ChangedRecord> changedRecord(const ChangeSet &change, const QStringList &kinds,
                                                         const Store &store);
