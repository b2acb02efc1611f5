#include "personname.h"

#include "people.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QString joined(const QString &first, const QString &second, const QString &third = {}) {
    if (!first.isEmpty() && !second.isEmpty() && third.isEmpty()) // as nearly always
        return first % u' ' % second;
    QString all = first;
    for (const QString *part : {&second, &third}) {
        if (!part->isEmpty())
            all += all.isEmpty() ? *part : QString(u' ' % *part);
    }
    return all;
}

QString latinName(const Person &person) {
    return joined(person.givenName, person.familyName);
}

QString cyrillicName(const Person &person) {
    return joined(person.cyrillicFamilyName, person.cyrillicGivenName, person.patronymic);
}

bool isNamedInLatin(const Person &person, const QString &language) {
    const bool hasLatin = !person.givenName.isEmpty() || !person.familyName.isEmpty();
    return hasLatin && (!writesCyrillic(language) || person.cyrillicFamilyName.isEmpty());
}

} // namespace

bool writesCyrillic(const QString &language) {
    return language == u"ru"_s || language == u"kk"_s || language == u"ky"_s || language == u"tg"_s;
}

QString personName(const Person &person, const QString &language) {
    return isNamedInLatin(person, language) ? latinName(person) : cyrillicName(person);
}

QString personPosition(const Person &person, const QString &language) {
    QStringList parts{person.position.exactly(language), person.department.exactly(language)};
    parts.removeAll(QString());
    return person.position.has(language) ? parts.join(u", "_s) : QString();
}

QString personSortName(const Person &person, const QString &language) {
    return isNamedInLatin(person, language) ? joined(person.familyName, person.givenName) : cyrillicName(person);
}
