#pragma once

#include "agenda.h"

#include <QJsonValue>

#include <optional>

/// The item with a logged value put back into a field; nothing where the value makes no sense. A text goes in by the
/// rule of revisions, as if it had been typed.
[[nodiscard]] std::optional<AgendaItem> withEarlierValue(AgendaItem item, const QString &field, const QJsonValue &value,
                                                         const QString &primaryLanguage);
