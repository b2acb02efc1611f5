#include "knowncountries.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

enum Column {
    isoCode,
    english,
    formalEnglish,
    russian,
    genitive,
    prepositional,
    formalRussian,
    formalGenitive,
    formalPrepositional,
    columns
};

LocalText textIn(const QStringList &languages, const QString &inEnglish, const QString &inRussian) {
    LocalText text;
    const QString primary = languages.value(0);
    if (primary != "ru"_L1)
        text.set(primary, inEnglish, primary); // also where it is a language not known here
    for (const QString &language : languages) {
        if (language == "ru"_L1)
            text.set(language, inRussian, primary);
        else if (language == "en"_L1)
            text.set(language, inEnglish, primary);
    }
    return text;
}

} // namespace

std::vector<Country> knownCountries(const QStringList &languages) {
    QFile file(u":/countries/countries.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Country> countries;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) { // behind the headings
        const QStringList cells = line.split(u'\t');
        if (cells.size() != columns)
            continue;
        Country country;
        country.isoCode = cells[isoCode];
        country.shortName = textIn(languages, cells[english], cells[russian]);
        country.formalName = textIn(languages, cells[formalEnglish], cells[formalRussian]);
        country.shortNameGenitive = cells[genitive];
        country.shortNamePrepositional = cells[prepositional];
        country.formalNameGenitive = cells[formalGenitive];
        country.formalNamePrepositional = cells[formalPrepositional];
        countries.push_back(country);
    }
    return countries;
}
