#include "duplicates.h"

#include "foldedtext.h"
#include "namekey.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <optional>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t nextFew = 6;
constexpr std::size_t mostOfOneMailbox = 4;
constexpr qsizetype fewestConsonants = 4;

/// Letters and digits without diacritics, hyphens, blanks and other signs; the script stays.
QString foldedName(const QString &name) {
    return foldedText(name).removeIf([](QChar sign) { return !sign.isLetterOrNumber(); });
}

QStringView firstWord(const QString &name) {
    const QStringView text = QStringView(name).trimmed();
    const qsizetype end = text.indexOf(u' ');
    return end < 0 ? text : text.left(end);
}

/// A name as it sounds.
struct Sounds {
    QByteArray family;
    QByteArray given;
    QByteArray firstGiven; ///< the first word of the given name, where there are more
    bool initial = false;

    Sounds(const QString &familyName, const QString &givenName)
        : family(soundKey(familyName)), given(soundKey(givenName)), initial(isInitial(givenName)) {
        const QStringView first = firstWord(givenName);
        if (initial)
            given = soundKey(QStringView(givenName).trimmed().left(2)).left(1);
        else if (first.size() < givenName.trimmed().size() && !isInitial(first))
            firstGiven = soundKey(first);
    }
    bool isWhole() const { return !family.isEmpty() && !given.isEmpty(); }
};

/// Two names in either order.
QByteArray pairKey(const QByteArray &a, const QByteArray &b) {
    return a < b ? a + '|' + b : b + '|' + a;
}

/// Records by something they share. Kept by its hash alone: that two keys have one hash is next to impossible, and
/// would make a wrong suggestion at worst.
class Buckets {
public:
    void add(const QByteArray &key, std::size_t record) { m_entries.emplace_back(qHash(key), record); }

    /// The records of each key that several have, by the first of them.
    std::vector<std::vector<std::size_t>> shared() {
        std::sort(m_entries.begin(), m_entries.end());
        m_entries.erase(std::unique(m_entries.begin(), m_entries.end()), m_entries.end());
        std::vector<std::vector<std::size_t>> all;
        for (auto from = m_entries.begin(); from != m_entries.end();) {
            const auto end =
                std::find_if(from, m_entries.end(), [&](const auto &entry) { return entry.first != from->first; });
            if (end - from > 1) {
                std::vector<std::size_t> &records = all.emplace_back();
                std::transform(from, end, std::back_inserter(records), [](const auto &entry) { return entry.second; });
            }
            from = end;
        }
        std::sort(all.begin(), all.end());
        return all;
    }

private:
    std::vector<std::pair<std::size_t, std::size_t>> m_entries; ///< hash of the key, and record
};

/// Pairs, each once, by the first that says why.
template <class Pair>
class Found {
public:
    void add(std::size_t first, std::size_t second, const Pair &pair) {
        if (m_seen.contains({first, second}))
            return;
        m_seen.insert({first, second});
        m_pairs.push_back({first, second, pair});
    }

    /// The most certain first, otherwise as they stand.
    std::vector<Pair> sorted() {
        std::sort(m_pairs.begin(), m_pairs.end(), [](const Placed &a, const Placed &b) {
            return std::tie(a.pair.confidence, a.first, a.second) < std::tie(b.pair.confidence, b.first, b.second);
        });
        std::vector<Pair> pairs;
        for (const Placed &placed : m_pairs)
            pairs.push_back(placed.pair);
        return pairs;
    }

private:
    struct Placed {
        std::size_t first;
        std::size_t second;
        Pair pair;
    };
    std::vector<Placed> m_pairs;
    QSet<std::pair<std::size_t, std::size_t>> m_seen;
};

/// What speaks for and against two being one, apart from their names.
struct Evidence {
    int signs = 0;
    bool email = false;
    bool contradicted = false;
    bool elsewhere = false; ///< of different agencies

    Evidence(const Person &a, const Person &b) {
        email = !a.email.trimmed().isEmpty() && a.email.trimmed().compare(b.email.trimmed(), Qt::CaseInsensitive) == 0;
        const bool patronymics = !a.patronymic.isEmpty() && !b.patronymic.isEmpty();
        const bool shortened = isInitial(a.patronymic) || isInitial(b.patronymic);
        const bool samePatronymic = patronymics && !shortened && soundKey(a.patronymic) == soundKey(b.patronymic);
        const bool sexes = a.sex != Sex::unknown && b.sex != Sex::unknown && a.sex != b.sex;
        elsewhere = a.agency && b.agency && a.agency != b.agency;
        contradicted = sexes || (patronymics && !shortened && !samePatronymic);
        signs = (email ? 1 : 0) + (samePatronymic ? 1 : 0) + (a.agency && a.agency == b.agency ? 1 : 0);
    }
};

class PersonSearch {
public:
    explicit PersonSearch(std::span<const Person> people) : m_people(people) {}

    std::vector<PersonPair> run() {
        gather();
        for (const auto &bucket : m_byName.shared())
            pairUp(bucket, [](const Evidence &evidence) { return ofName(evidence); });
        for (const auto &bucket : m_byInitial.shared())
            pairInitials(bucket);
        for (const auto &bucket : m_byEmail.shared()) {
            if (bucket.size() <= mostOfOneMailbox)
                pairUp(
                    bucket, [](const Evidence &) { return std::optional(Confidence::possible); },
                    PersonLikeness::sameEmail);
        }
        for (const auto &bucket : m_byConsonants.shared())
            pairUp(
                bucket, [](const Evidence &evidence) { return ofSimilarName(evidence); }, PersonLikeness::similarName);
        return m_found.sorted();
    }

private:
    void gather() {
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            const Person &person = m_people[i];
            m_initials.push_back(false);
            gather(i, Sounds(person.familyName, person.givenName));
            gather(i, Sounds(person.cyrillicFamilyName, person.cyrillicGivenName));
            if (const QString email = person.email.trimmed().toLower(); !email.isEmpty())
                m_byEmail.add(email.toUtf8(), i);
        }
    }

    void gather(std::size_t person, const Sounds &name) {
        if (!name.isWhole())
            return;
        m_byInitial.add(name.family + '|' + name.given.left(1), person);
        m_initials.back() = m_initials.back() || name.initial;
        if (name.initial)
            return;
        m_byName.add(pairKey(name.family, name.given), person);
        if (!name.firstGiven.isEmpty())
            m_byName.add(pairKey(name.family, name.firstGiven), person);
        const QByteArray consonants = pairKey(consonantsOf(name.family), consonantsOf(name.given));
        if (consonants.size() > fewestConsonants)
            m_byConsonants.add(consonants, person);
    }

    static std::optional<Confidence> ofName(const Evidence &evidence) {
        if (evidence.contradicted)
            return evidence.email ? std::optional(Confidence::possible) : std::nullopt;
        if (evidence.signs > 1 || evidence.email)
            return Confidence::certain;
        return evidence.signs == 1 || !evidence.elsewhere ? Confidence::likely : Confidence::possible;
    }

    static std::optional<Confidence> ofInitial(const Evidence &evidence) {
        if (evidence.contradicted || (evidence.signs == 0 && evidence.elsewhere))
            return std::nullopt;
        return evidence.signs > 0 ? Confidence::likely : Confidence::possible;
    }

    static std::optional<Confidence> ofSimilarName(const Evidence &evidence) {
        if (evidence.contradicted || evidence.signs == 0)
            return std::nullopt;
        return evidence.signs > 1 ? Confidence::likely : Confidence::possible;
    }

    template <class Judge>
    void pairUp(const std::vector<std::size_t> &bucket, Judge judge, std::optional<PersonLikeness> why = {}) {
        for (std::size_t i = 0; i < bucket.size(); ++i) {
            const std::size_t last = std::min(bucket.size(), i + 1 + nextFew);
            for (std::size_t j = i + 1; j < last; ++j)
                add(bucket[i], bucket[j], judge, why);
        }
    }

    /// Each initial with a few whole names before and behind it.
    void pairInitials(const std::vector<std::size_t> &bucket) {
        for (std::size_t i = 0; i < bucket.size(); ++i) {
            if (!m_initials[bucket[i]])
                continue;
            const std::size_t last = std::min(bucket.size(), i + 1 + nextFew);
            for (std::size_t j = i > nextFew ? i - nextFew : 0; j < last; ++j) {
                if (j != i)
                    add(std::min(bucket[i], bucket[j]), std::max(bucket[i], bucket[j]), ofInitial,
                        PersonLikeness::initial);
            }
        }
    }

    template <class Judge>
    void add(std::size_t first, std::size_t second, Judge judge, std::optional<PersonLikeness> why) {
        const Person &a = m_people[first];
        const Person &b = m_people[second];
        const std::optional<Confidence> confidence = judge(Evidence(a, b));
        if (confidence)
            m_found.add(first, second, {a.id, b.id, why ? *why : likenessOf(a, b), *confidence});
    }

    /// How two names that sound alike are written.
    static PersonLikeness likenessOf(const Person &a, const Person &b) {
        const auto same = [](const QString &one, const QString &other) {
            return !one.isEmpty() && foldedName(one) == foldedName(other);
        };
        if ((same(a.familyName, b.familyName) && same(a.givenName, b.givenName)) ||
            (same(a.cyrillicFamilyName, b.cyrillicFamilyName) && same(a.cyrillicGivenName, b.cyrillicGivenName)))
            return PersonLikeness::sameName;
        if ((same(a.familyName, b.givenName) && same(a.givenName, b.familyName)) ||
            (same(a.cyrillicFamilyName, b.cyrillicGivenName) && same(a.cyrillicGivenName, b.cyrillicFamilyName)))
            return PersonLikeness::swappedName;
        const bool bothLatin = !a.familyName.isEmpty() && !b.familyName.isEmpty();
        const bool bothCyrillic = !a.cyrillicFamilyName.isEmpty() && !b.cyrillicFamilyName.isEmpty();
        return bothLatin || bothCyrillic ? PersonLikeness::otherSpelling : PersonLikeness::otherScript;
    }

    std::span<const Person> m_people;
    Buckets m_byName;
    Buckets m_byInitial;
    Buckets m_byConsonants;
    Buckets m_byEmail;
    std::vector<bool> m_initials;
    Found<PersonPair> m_found;
};

/// The words that tell an agency, in one order, each in small letters.
QString wordsOf(const QString &name) {
    static const QSet<QString> small{u"of"_s,  u"the"_s, u"and"_s, u"for"_s, u"under"_s, u"at"_s, u"in"_s,
                                     u"при"_s, u"и"_s,   u"по"_s,  u"в"_s,   u"на"_s,    u"для"_s};
    QString plain = name.toLower();
    for (QChar &sign : plain)
        sign = sign.isLetterOrNumber() ? sign : QChar(u' ');
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return small.contains(word); });
    words.sort();
    return words.join(u' ');
}

class AgencySearch {
public:
    explicit AgencySearch(std::span<const Agency> agencies) : m_agencies(agencies) {}

    std::vector<AgencyPair> run() {
        Buckets byName;
        Buckets byWords;
        Buckets byAcronym;
        for (std::size_t i = 0; i < m_agencies.size(); ++i) {
            const QByteArray country = m_agencies[i].country.uuid.toRfc4122();
            const auto gather = [&](Buckets &buckets, const QString &key) {
                if (!key.isEmpty())
                    buckets.add(country + key.toUtf8(), i);
            };
            for (const LocalText::Rendering &name : m_agencies[i].name.renderings()) {
                gather(byName, foldedName(name.text));
                gather(byWords, wordsOf(name.text));
            }
            for (const LocalText::Rendering &acronym : m_agencies[i].acronym.renderings())
                gather(byAcronym, foldedName(acronym.text));
        }
        pairUp(byName, AgencyLikeness::sameName);
        pairUp(byWords, AgencyLikeness::sameWords);
        pairUp(byAcronym, AgencyLikeness::sameAcronym);
        return m_found.sorted();
    }

private:
    void pairUp(Buckets &buckets, AgencyLikeness why) {
        for (const auto &bucket : buckets.shared()) {
            for (std::size_t i = 0; i < bucket.size(); ++i) {
                const std::size_t last = std::min(bucket.size(), i + 1 + nextFew);
                for (std::size_t j = i + 1; j < last; ++j)
                    add(bucket[i], bucket[j], why);
            }
        }
    }

    void add(std::size_t first, std::size_t second, AgencyLikeness why) {
        const Agency &a = m_agencies[first];
        const Agency &b = m_agencies[second];
        const bool open = a.kind == AgencyKind::other || b.kind == AgencyKind::other;
        if (a.kind == b.kind)
            m_found.add(first, second,
                        {a.id, b.id, why, why == AgencyLikeness::sameName ? Confidence::certain : Confidence::likely});
        else
            m_found.add(
                first, second,
                {a.id, b.id, why, why == AgencyLikeness::sameName && open ? Confidence::likely : Confidence::possible});
    }

    std::span<const Agency> m_agencies;
    Found<AgencyPair> m_found;
};

} // namespace

std::vector<PersonPair> likelyDuplicates(std::span<const Person> people) {
    return PersonSearch(people).run();
}

std::vector<AgencyPair> likelyDuplicates(std::span<const Agency> agencies) {
    return AgencySearch(agencies).run();
}
