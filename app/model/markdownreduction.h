#pragma once

#include <QString>

/// One step of reducing Markdown to what minutes know: the signs of all else go or become plain ones. The result may
/// hold signs again that were covered before ("# # a"), so whoever wants none repeats until nothing changes. Linear in
/// the length.
[[nodiscard]] QString withoutOtherMarkup(const QString &markdown);

/// The text without any sign that could begin markup of the other kinds.
[[nodiscard]] QString withoutMarkupSigns(QString text);
