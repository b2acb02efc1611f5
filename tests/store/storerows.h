#pragma once

#include "agenda.h"
#include "changeset.h"
#include "result.h"

/// What the tests of the store make their records from.

inline Error errorOf(const Result<ChangeSet> &result) {
    return result ? Error{} : result.error();
}

inline LocalText english(const QString &text) {
    return {{QStringLiteral("en"), text}};
}

inline AgendaItem itemOf(Id<Meeting> meeting, const QString &title) {
    AgendaItem item;
    item.meeting = meeting;
    item.title = english(title);
    return item;
}
