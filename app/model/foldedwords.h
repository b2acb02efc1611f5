#pragma once

#include <QString>

#include <vector>

/// A word of a text as searching compares words: without case and diacritics, so that "е" finds "ё" and "e" finds "é";
/// letters of the region's alphabets as people type them on an English or Russian keyboard ("к" finds "қ"); "й" stays.
/// Apostrophes are left out, whatever sign they were written with: "Oʻzbekiston" and "O'zbekiston" are one word.
struct FoldedWord {
    QString folded;      ///< letters and digits only, never empty
    qsizetype start = 0; ///< where it stands in the text
    qsizetype length = 0;
};

/// The words of a text in their order; everything that is no letter or digit parts them, so "RSG2/D4" is two.
std::vector<FoldedWord> foldedWords(QStringView text);
