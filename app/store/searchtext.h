#pragma once

#include "cell.h"
#include "schema.h"

/// One text of a record that people look for.
struct SearchText {
    QString field; ///< "family_name", "title.ru"
    QString text;
    bool isName = false; ///< the record is called so, or also known so
};

/// The texts of a row, in the order of its fields and languages, as the list of fields tells (FieldInfo::isSearched).
std::vector<SearchText> searchTexts(const RecordType &type, const Row &row);

/// What the index holds of a record: folded words, each once, with blanks between.
struct SearchDocument {
    /// The first words of its names and, for each name, those words as one, led by nameMark.
    QString names;
    /// All words of all texts; empty where `names` has them all.
    QString everything;

    bool operator==(const SearchDocument &) const = default;
};

/// Stands in no word.
inline constexpr char16_t nameMark = u'¶';

/// A folded word as it stands in the index, where endless ones are cut.
QString indexedWord(const QString &folded);

SearchDocument searchDocument(const RecordType &type, const Row &row);

/// The kinds that have texts to look for, in the order in which hits of equal worth are shown.
const std::vector<const RecordType *> &searchedKinds();
/// The place among them, or -1.
int searchPlace(const RecordType &type);

/// Changes whenever a record would stand in the index otherwise than before: an index of another recipe is made anew.
QString searchRecipe();
