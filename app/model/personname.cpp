#include "personname.h"

#include "people.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QString joined(const QString &first, const QString &second, const QString &third = {}) {
    QStringList parts{first, second, third};
    parts.removeAll(QString());
    return parts.join(u' ');
}

bool isCyrillic(const QString &language) {
    return language == u"ru"_s || language == u"kk"_s || language == u"ky"_s || language == u"tg"_s;
}

QString latinName(const Person &person) {
    return joined(person.givenName, person.familyName);
}

QString cyrillicName(const Person &person) {
    return joined(person.cyrillicFamilyName, person.cyrillicGivenName, person.patronymic);
}

} // namespace

QString personName(const Person &person, const QString &language) {
    const QString cyrillic = cyrillicName(person);
    const QString latin = latinName(person);
    if (isCyrillic(language))
        return person.cyrillicFamilyName.isEmpty() && !latin.isEmpty() ? latin : cyrillic;
    return latin.isEmpty() ? cyrillic : latin;
}

QString personPosition(const Person &person, const QString &language) {
    QStringList parts{person.position.exactly(language), person.department.exactly(language)};
    parts.removeAll(QString());
    return person.position.has(language) ? parts.join(u", "_s) : QString();
}

QString personSortName(const Person &person, const QString &language) {
    const QString latin = joined(person.familyName, person.givenName);
    const QString name = personName(person, language);
    return name == latinName(person) ? latin : name;
}
