#pragma once

#include <QString>

/// A text as it is compared when people look for something: without capitals and without marks above and below the
/// letters, so that ё is е, й is и and é is e; blanks are single.
[[nodiscard]] QString foldedText(const QString &text);
