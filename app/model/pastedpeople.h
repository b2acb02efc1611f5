#pragma once

#include "people.h"

#include <QStringList>

#include <vector>

/// A row of a spreadsheet that names a person.
struct PastedPerson {
    Person person;  ///< without id and agency
    QString agency; ///< as it is called in the row; empty where it is not told
};

/// The people of a table from a spreadsheet. Where the first row has headings (name, family name, given name,
/// patronymic, position, agency, e-mail, phone; also in Russian), they say what is in which column. Otherwise the name
/// is first, in one cell or in two, then position, agency; an e-mail is known by its sign. Rows without a name are left
/// out. Positions are in `language`.
[[nodiscard]] std::vector<PastedPerson> peopleFromTable(const std::vector<QStringList> &table, const QString &language,
                                                        const QString &primary);
