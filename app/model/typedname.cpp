#include "typedname.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

bool hasCyrillic(const QString &text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar letter) { return letter.script() == QChar::Script_Cyrillic; });
}

/// The address itself and, in both languages, the forms it stands for.
struct FormOfAddress {
    QString typed;
    QString english;
    QString russian;
};

/// Takes a form of address off the words of a name.
LocalText takeFormOfAddress(QStringList &words) {
    static const std::array<FormOfAddress, 8> forms{{{u"mr"_s, u"Mr"_s, u"г-н"_s},
                                                     {u"ms"_s, u"Ms"_s, u"г-жа"_s},
                                                     {u"mrs"_s, u"Mrs"_s, u"г-жа"_s},
                                                     {u"h.e"_s, u"H.E."_s, {}},
                                                     {u"г-н"_s, u"Mr"_s, u"г-н"_s},
                                                     {u"г-жа"_s, u"Ms"_s, u"г-жа"_s},
                                                     {u"господин"_s, u"Mr"_s, u"г-н"_s},
                                                     {u"госпожа"_s, u"Ms"_s, u"г-жа"_s}}};
    QString first = words.value(0).toLower();
    while (first.endsWith(u'.'))
        first.chop(1);
    const auto found =
        std::find_if(forms.begin(), forms.end(), [&](const FormOfAddress &form) { return form.typed == first; });
    if (found == forms.end() || words.size() < 2)
        return {};
    words.removeFirst();
    LocalText text;
    text.set(u"en"_s, found->english, u"en"_s);
    text.set(u"ru"_s, found->russian, u"en"_s);
    return text;
}

bool isPatronymic(const QString &word) {
    static const QRegularExpression endings(u"(ович|евич|ьич|овна|евна|ична|инична)$"_s);
    return word.size() > 5 && word.toLower().contains(endings);
}

/// "уулу", "кызы", "оглы", "угли": the second word of a patronymic.
bool isSonOrDaughter(const QString &word) {
    static const QStringList words{u"уулу"_s, u"кызы"_s, u"оглы"_s, u"кызи"_s, u"угли"_s, u"улы"_s};
    return words.contains(word.toLower());
}

bool soundsLikeFamily(const QString &word) {
    static const QRegularExpression endings(u"(ов|ев|ёв|ин|ова|ева|ёва|ина|ский|ская|цкий|цкая|зода|заде)$"_s);
    return word.size() > 3 && word.toLower().contains(endings);
}

bool isInCapitals(const QString &word) {
    return word.size() > 1 && word == word.toUpper() && word != word.toLower();
}

/// "SAGYNBAEV" as it is written in a list: "Sagynbaev", "Al-Sayed".
QString inUsualCase(const QString &word) {
    if (!isInCapitals(word))
        return word;
    QString usual = word.toLower();
    for (qsizetype i = 0; i < usual.size(); ++i) {
        if (i == 0 || usual[i - 1] == u'-' || usual[i - 1] == u' ')
            usual[i] = usual[i].toUpper();
    }
    return usual;
}

void setCyrillic(Person &person, const QStringList &words) {
    const bool lastIsFamily =
        (words.size() == 3 && isPatronymic(words[1])) ||
        (words.size() == 2 && soundsLikeFamily(words[1]) && !soundsLikeFamily(words[0]) && !isInCapitals(words[0])) ||
        (words.size() > 1 && isInCapitals(words.back()) && !isInCapitals(words.front()));
    QStringList others = lastIsFamily ? words.mid(0, words.size() - 1) : words.mid(1);
    person.cyrillicFamilyName = inUsualCase(lastIsFamily ? words.back() : words.front());
    // A patronymic may be two words: "Асан уулу".
    const bool isTwofold = others.size() > 2 && isSonOrDaughter(others.back());
    const qsizetype given = others.size() < 2 ? others.size() : others.size() - (isTwofold ? 2 : 1);
    person.cyrillicGivenName = inUsualCase(others.mid(0, given).join(u' '));
    person.patronymic = inUsualCase(others.mid(given).join(u' '));
}

void setLatin(Person &person, const QStringList &words) {
    QStringList family;
    QStringList given;
    for (const QString &word : words)
        (isInCapitals(word) ? family : given) += word;
    if (family.isEmpty() || given.isEmpty()) {
        family = words.mid(words.size() - 1);
        given = words.mid(0, words.size() - 1);
    }
    person.familyName = inUsualCase(family.join(u' '));
    person.givenName = inUsualCase(given.join(u' '));
}

/// Takes "<mail>" off a name, or the one word of it that is an address.
QString takeEmail(QString &typed) {
    static const QRegularExpression address(u"[<(]?([^\\s<>()@,;]+@[^\\s<>()@,;]+)[>)]?"_s);
    const QRegularExpressionMatch match = address.match(typed);
    if (!match.hasMatch())
        return {};
    typed.remove(match.capturedStart(), match.capturedLength());
    return match.captured(1);
}

} // namespace

Person personFromNames(const QString &family, const QString &given) {
    Person person;
    QStringList words = given.simplified().split(u' ', Qt::SkipEmptyParts);
    person.formOfAddress = takeFormOfAddress(words);
    if (hasCyrillic(family)) {
        const bool hasPatronymic = words.size() > 1;
        const qsizetype firsts = !hasPatronymic                  ? words.size()
                                 : isSonOrDaughter(words.back()) ? words.size() - 2
                                                                 : words.size() - 1;
        person.cyrillicFamilyName = inUsualCase(family.simplified());
        person.cyrillicGivenName = words.mid(0, firsts).join(u' ');
        person.patronymic = words.mid(firsts).join(u' ');
    } else {
        person.familyName = inUsualCase(family.simplified());
        person.givenName = words.join(u' ');
    }
    return person;
}

Person personFromName(const QString &typed) {
    QString rest = typed;
    const QString email = takeEmail(rest);
    rest = rest.simplified();
    Person person;
    const qsizetype comma = rest.indexOf(u',');
    if (comma > 0 && comma + 1 < rest.size()) {
        person = personFromNames(rest.left(comma), rest.mid(comma + 1));
    } else {
        QStringList words = QString(rest).remove(u',').split(u' ', Qt::SkipEmptyParts);
        const LocalText address = takeFormOfAddress(words);
        if (!words.isEmpty() && hasCyrillic(rest))
            setCyrillic(person, words);
        else if (!words.isEmpty())
            setLatin(person, words);
        person.formOfAddress = address;
    }
    person.email = email;
    return person;
}
