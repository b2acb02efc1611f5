#pragma once

#include <QString>

/// What records, their fields and the values of enumerations are called for people, in the installed language and in
/// lower case. A word that is not known is shown as it is stored, with blanks for underscores.

/// "agenda item" for "agenda_item".
[[nodiscard]] QString kindText(const QString &kind);
/// "duration", "fixed start". Of a text in a language ("title.ru") the language is left out.
[[nodiscard]] QString fieldText(const QString &field);
/// "adopted with changes" for the "adopted_with_changes" of ("decision", "outcome").
[[nodiscard]] QString valueText(const QString &kind, const QString &field, const QString &word);
