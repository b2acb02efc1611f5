#pragma once

#include <QString>
#include <QStringView>

#include <vector>

/// Where typed text may be broken, and what of it is safe to set.
namespace typeset {

/// Text as it can be set and be found again in a PDF: every kind of line end becomes '\n', tabs become spaces, control
/// characters go, and halves of surrogate pairs and non-characters become U+FFFD. Other text comes back untouched.
QString cleaned(const QString &typed);

/// Ascending positions in a cleaned text after which a line may end (Unicode line breaking, without the breaks that
/// careful typists avoid: "в / Бишкеке", "29 / November"); the last is the text's length. No-break spaces join; after
/// '\n' a line must end.
std::vector<qsizetype> lineBreaks(const QString &text);

/// Ascending positions between what readers see as characters; the last is the text's length.
std::vector<qsizetype> graphemeBreaks(QStringView text);

} // namespace typeset
