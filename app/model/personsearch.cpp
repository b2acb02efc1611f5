#include "personsearch.h"

#include "foldedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What people of one name share: the words of it in alphabetical order. Empty for none.
QString nameKey(const QString &family, const QString &given) {
    if (family.isEmpty() || given.isEmpty())
        return {};
    QStringList words = foldedText(QString(family % u' ' % given)).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

QStringList keysOf(const Person &person) {
    QStringList keys{nameKey(person.familyName, person.givenName),
                     nameKey(person.cyrillicFamilyName, person.cyrillicGivenName)};
    keys.removeAll(QString());
    return keys;
}

} // namespace

PersonSearch::PersonSearch(std::span<const Person> people, std::span<const Agency> agencies) {
    QHash<Id<Agency>, QString> agencyWords;
    for (const Agency &agency : agencies) {
        QString words;
        for (const LocalText *text : {&agency.name, &agency.acronym}) {
            for (const LocalText::Rendering &rendering : text->renderings())
                words += u' ' % rendering.text;
        }
        agencyWords.insert(agency.id, foldedText(words));
    }
    m_entries.reserve(people.size());
    QHash<Id<Person>, const Person *> byId;
    byId.reserve(static_cast<qsizetype>(people.size()));
    for (const Person &person : people) {
        const QString latin = person.familyName % u' ' % person.givenName;
        const QString cyrillic = person.cyrillicFamilyName % u' ' % person.cyrillicGivenName % u' ' % person.patronymic;
        const QString name = foldedText(QString(latin % u' ' % cyrillic));
        m_entries.push_back({person.id, person.agency, name, foldedText(cyrillic),
                             u' ' % name % u' ' % agencyWords.value(person.agency)});
        byId.insert(person.id, &person);
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.name < b.name; });
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Person &person = *byId.value(m_entries[i].person);
        for (const QString &key : keysOf(person))
            m_byName[key].push_back(i);
        if (!person.email.isEmpty())
            m_byEmail[person.email.toLower()].push_back(i);
    }
}

std::vector<Id<Person>> PersonSearch::find(const QString &typed, std::size_t most) const {
    const QString wanted = foldedText(typed);
    QStringList words;
    for (const QString &word : wanted.split(u' ', Qt::SkipEmptyParts))
        words += u' ' % word;
    std::vector<Id<Person>> first;
    std::vector<Id<Person>> others;
    if (words.isEmpty())
        return first;
    for (const Entry &entry : m_entries) {
        const bool fits =
            std::all_of(words.begin(), words.end(), [&](const QString &word) { return entry.words.contains(word); });
        if (!fits)
            continue;
        if (entry.name.startsWith(wanted) || entry.cyrillicName.startsWith(wanted))
            first.push_back(entry.person);
        else if (others.size() < most)
            others.push_back(entry.person);
        if (first.size() == most)
            break;
    }
    const std::size_t room = most - first.size();
    first.insert(first.end(), others.begin(),
                 others.begin() + static_cast<std::ptrdiff_t>(std::min(room, others.size())));
    return first;
}

Id<Person> PersonSearch::known(const Person &person) const {
    if (!person.email.isEmpty()) {
        const auto same = m_byEmail.constFind(person.email.toLower());
        if (same != m_byEmail.constEnd() && same->size() == 1)
            return m_entries[same->front()].person;
    }
    std::vector<std::size_t> found;
    for (const QString &key : keysOf(person)) {
        const auto same = m_byName.constFind(key);
        if (same != m_byName.constEnd())
            found.insert(found.end(), same->begin(), same->end());
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (found.size() > 1) {
        std::erase_if(found, [&](std::size_t entry) {
            return person.agency.isNull() || m_entries[entry].agency != person.agency;
        });
    }
    return found.size() == 1 ? m_entries[found.front()].person : Id<Person>();
}
