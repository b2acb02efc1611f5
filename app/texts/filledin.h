#pragma once

#include <QString>
#include <QStringList>

/// The text with %1, %2 … replaced by the arguments, all in one pass, since a title given as an argument may itself
/// hold
/// "%1". A number without an argument stays.
[[nodiscard]] QString filledIn(const QString &text, const QStringList &arguments);
