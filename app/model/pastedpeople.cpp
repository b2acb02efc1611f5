#include "pastedpeople.h"

#include "foldedtext.h"
#include "typedname.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum class Part { none, name, family, given, patronymic, position, agency, email, phone };

/// Folded, as they are compared.
Part partOfHeading(const QString &heading) {
    static const QHash<QString, Part> parts{
        {u"name"_s, Part::name},
        {u"full name"_s, Part::name},
        {u"фио"_s, Part::name},
        {u"имя и фамилия"_s, Part::name},
        {u"family name"_s, Part::family},
        {u"last name"_s, Part::family},
        {u"surname"_s, Part::family},
        {u"фамилия"_s, Part::family},
        {u"given name"_s, Part::given},
        {u"first name"_s, Part::given},
        {u"имя"_s, Part::given},
        {u"patronymic"_s, Part::patronymic},
        {u"отчество"_s, Part::patronymic},
        {u"position"_s, Part::position},
        {u"title"_s, Part::position},
        {u"должность"_s, Part::position},
        {u"agency"_s, Part::agency},
        {u"organisation"_s, Part::agency},
        {u"organization"_s, Part::agency},
        {u"ведомство"_s, Part::agency},
        {u"организация"_s, Part::agency},
        {u"e-mail"_s, Part::email},
        {u"email"_s, Part::email},
        {foldedText(u"эл. почта"_s), Part::email},
        {foldedText(u"электронная почта"_s), Part::email},
        {u"phone"_s, Part::phone},
        {u"телефон"_s, Part::phone},
    };
    return parts.value(foldedText(heading));
}

/// Without headings: the name in one cell of several words or in two cells, then the rest.
std::vector<Part> guessedParts(const QStringList &row) {
    std::vector<Part> parts;
    const bool isOneCell = row.value(0).contains(u' ') || row.value(0).contains(u',') || row.size() == 1 ||
                           row.value(1).contains(u' ') || row.value(1).contains(u'@');
    std::vector<Part> next = isOneCell
                                 ? std::vector{Part::name, Part::position, Part::agency, Part::phone}
                                 : std::vector{Part::family, Part::given, Part::position, Part::agency, Part::phone};
    for (const QString &cell : row) {
        if (cell.contains(u'@')) {
            parts.push_back(Part::email);
        } else if (next.empty()) {
            parts.push_back(Part::none);
        } else {
            parts.push_back(next.front());
            next.erase(next.begin());
        }
    }
    return parts;
}

QString cellOf(const QStringList &row, const std::vector<Part> &parts, Part wanted) {
    for (std::size_t i = 0; i < parts.size() && i < static_cast<std::size_t>(row.size()); ++i) {
        if (parts[i] == wanted)
            return row[static_cast<qsizetype>(i)].simplified();
    }
    return {};
}

} // namespace

std::vector<PastedPerson> peopleFromTable(const std::vector<QStringList> &table, const QString &language,
                                          const QString &primary) {
    std::vector<PastedPerson> people;
    if (table.empty())
        return people;
    std::vector<Part> headings;
    std::transform(table.front().begin(), table.front().end(), std::back_inserter(headings), partOfHeading);
    const bool hasHeadings = std::any_of(headings.begin(), headings.end(),
                                         [](Part part) { return part == Part::name || part == Part::family; });
    for (auto row = table.begin() + (hasHeadings ? 1 : 0); row != table.end(); ++row) {
        const std::vector<Part> parts = hasHeadings ? headings : guessedParts(*row);
        const auto cell = [&](Part part) { return cellOf(*row, parts, part); };
        const QString family = cell(Part::family);
        PastedPerson pasted;
        pasted.person = family.isEmpty() ? personFromName(cell(Part::name))
                                         : personFromNames(family, cell(Part::given) + u' ' + cell(Part::patronymic));
        if (pasted.person.familyName.isEmpty() && pasted.person.cyrillicFamilyName.isEmpty())
            continue;
        pasted.person.position.set(language, cell(Part::position), primary);
        if (const QString email = cell(Part::email); !email.isEmpty())
            pasted.person.email = email;
        pasted.person.phone = cell(Part::phone);
        pasted.agency = cell(Part::agency);
        people.push_back(std::move(pasted));
    }
    return people;
}
