#pragma once

#include <QString>

#include <vector>

// Texts as they are compared when people look for something: without case and without marks above and below the
// letters, so that "е" finds "ё" and "e" finds "é"; letters of the region's alphabets as people type them on an English
// or Russian keyboard ("к" finds "қ"). Apostrophes are left out, whatever sign they were written with: "Oʻzbekiston"
// and "O'zbekiston" are one word.

/// The whole text; blanks are single.
[[nodiscard]] QString foldedText(QStringView text);

struct FoldedWord {
    QString folded;      ///< letters and digits only, never empty
    qsizetype start = 0; ///< where it stands in the text
    qsizetype length = 0;
};

/// The words of a text in their order; everything that is no letter or digit parts them, so "RSG2/D4" is two.
[[nodiscard]] std::vector<FoldedWord> foldedWords(QStringView text);
