#pragma once

#include "people.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <vector>

/// Finds people of the file by what is typed of them, in either script: the beginnings of words of the name, in any
/// order, ё as е and without marks on the letters; words of the agency as well. Made once for many questions.
class PersonSearch {
public:
    PersonSearch(std::span<const Person> people, std::span<const Agency> agencies);

    /// At most so many, those first whose name begins with what was typed; otherwise by name.
    [[nodiscard]] std::vector<Id<Person>> find(const QString &typed, std::size_t most) const;

    /// The one known person that this is: the same e-mail, or the same name in one of the scripts. Of several of one
    /// name it is the one of the agency, and null where that tells nothing.
    [[nodiscard]] Id<Person> known(const Person &person) const;

private:
    struct Entry {
        Id<Person> person;
        Id<Agency> agency;
        QString name;         ///< folded, as it is read first
        QString cyrillicName; ///< folded, the family name first
        QString words;        ///< folded, all of it, each word behind a blank
    };

    std::vector<Entry> m_entries; ///< by name
    QHash<QString, std::vector<std::size_t>> m_byName;
    QHash<QString, std::vector<std::size_t>> m_byEmail;
};
