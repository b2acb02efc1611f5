#include "recordmerging.h"

#include "edit.h"
#include "label.h"
#include "meeting.h"
#include "recordchoices.h"
#include "recordmerge.h"
#include "records.h"
#include "recordtext.h"
#include "schema.h"
#include "windowwords.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Person mergedRecord(const Person &keep, const Person &other, const QString &primary) {
    return mergedPerson(keep, other, primary);
}

Agency mergedRecord(const Agency &keep, const Agency &other, const QString &primary) {
    return mergedAgency(keep, other, primary);
}

/// What a value says, in each language it has; nothing where it says nothing.
class ValueTexts {
public:
    ValueTexts(Workspace &workspace, QString kind) : m_workspace(workspace), m_kind(std::move(kind)) {}

    QStringList of(const QString &, const QString &value) const { return {value}; }
    QStringList of(const QString &, const LocalText &value) const {
        QStringList texts;
        for (const LocalText::Rendering &rendering : value.renderings())
            texts += rendering.text;
        return texts;
    }
    QStringList of(const QString &, Id<Agency> value) const { return {RecordNames::agency(m_workspace, value)}; }
    QStringList of(const QString &, Id<Country> value) const { return {RecordNames::country(m_workspace, value)}; }
    template <class V>
    QStringList of(const QString &field, V value) const {
        if constexpr (std::is_enum_v<V>)
            return {value == V{} ? QString() : valueText(m_kind, field, toWord(value))};
        return {}; // consents and places in an order are no texts that could be lost
    }

private:
    Workspace &m_workspace;
    QString m_kind;
};

template <class T>
class Merging {
public:
    Merging(Workspace &workspace, Id<T> keep, const std::vector<Id<T>> &others)
        : m_workspace(workspace), m_keep(workspace.records().of<T>().get(keep)), m_merged(m_keep) {
        for (const Id<T> other : others) {
            m_others.push_back(workspace.records().of<T>().get(other));
            m_merged = mergedRecord(m_merged, m_others.back(), workspace.primaryLanguage());
        }
    }

    RecordMerging::Preview preview() const {
        RecordMerging::Preview preview;
        std::apply([&](const auto &...field) { (look(preview, field), ...); }, RecordOf<T>::fields);
        return preview;
    }

    Result<> run() const {
        const QString kind = Schema::of<T>().kind;
        const QString name = m_workspace.store().nameOf(kind, m_keep.id.text(), m_workspace.contentLanguage());
        const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "merge the entries of “%1”")),
                          {shortName(name)}};
        return m_workspace.tryEdit(label, [&](Edit &edit) {
            joinParticipants(edit);
            for (const T &other : m_others) {
                edit.redirect(kind, other.id.text(), m_keep.id.text());
                edit.remove(other.id);
            }
            edit.update(m_keep, m_merged);
        });
    }

private:
    /// That of a text in several languages; nothing of other values.
    template <class V>
    static QString languageOf(const V &value, const QString &text) {
        if constexpr (std::is_same_v<V, LocalText>) {
            for (const LocalText::Rendering &each : value.renderings()) {
                if (each.text == text)
                    return each.language;
            }
        }
        return {};
    }

    template <class Field>
    void look(RecordMerging::Preview &preview, const Field &field) const {
        const QString name = QString::fromLatin1(field.name.data(), qsizetype(field.name.size()));
        if (name == "id"_L1)
            return;
        const ValueTexts texts(m_workspace, Schema::of<T>().kind);
        const QStringList kept = texts.of(name, m_keep.*(field.member));
        const QStringList merged = texts.of(name, m_merged.*(field.member));
        const auto line = [&](const QString &text, const QString &language) {
            const QString mark = language.isEmpty() ? QString() : QString(u" ("_s % language.toUpper() % u')');
            return QString(capitalized(fieldText(name)) % mark % u": "_s % text.simplified());
        };
        for (const QString &text : merged) {
            if (!text.isEmpty() && !kept.contains(text))
                preview.takenOver += line(text, languageOf(m_merged.*(field.member), text));
        }
        for (const T &other : m_others) {
            for (const QString &text : texts.of(name, other.*(field.member))) {
                const bool isKept = text.isEmpty() || merged.contains(text) || merged.join(u'\n').contains(text);
                const QString said = line(text, languageOf(other.*(field.member), text));
                if (!isKept && !preview.givenUp.contains(said))
                    preview.givenUp += said;
            }
        }
    }

    /// Where both were in one delegation, the entry kept says what is furthest.
    void joinParticipants(Edit &edit) const {
        if constexpr (std::is_same_v<T, Person>) {
            std::vector<Participant> kept = participants(m_keep.id);
            for (const Person &other : m_others) {
                for (const Participant &participant : participants(other.id)) {
                    const auto same = std::find_if(kept.begin(), kept.end(), [&](const Participant &each) {
                        return each.delegation == participant.delegation;
                    });
                    if (same == kept.end()) {
                        kept.push_back(participant); // the next of the others may be there too
                        continue;
                    }
                    const Participant joined = mergedParticipant(*same, participant, m_workspace.primaryLanguage());
                    edit.update(*same, joined);
                    *same = joined;
                }
            }
        }
    }

    std::vector<Participant> participants(Id<Person> person) const {
        return m_workspace.records().of<Participant>().where(&Participant::person, person);
    }

    Workspace &m_workspace;
    T m_keep;
    T m_merged;
    std::vector<T> m_others;
};

/// Counts what refers to records, by kind.
class References {
public:
    References(Workspace &workspace, const std::vector<QUuid> &records)
        : m_workspace(workspace), m_records(records.begin(), records.end()) {}

    template <class T, class R>
    References &look(Id<R> T::*field) {
        int count = 0;
        for (const T &record : m_workspace.records().of<T>().all())
            count += m_records.contains((record.*field).uuid) ? 1 : 0;
        m_counts[Schema::of<T>().kind] += count;
        m_all += count;
        return *this;
    }
    References &lookAll(bool ofPeople) {
        if (ofPeople)
            return look(&Participant::person)
                .look(&Meeting::chair)
                .look(&Meeting::coChair)
                .look(&Meeting::secretary)
                .look(&Action::responsiblePerson);
        return look(&Person::agency)
            .look(&Delegation::organisation)
            .look(&Invitation::agency)
            .look(&Presenter::agency)
            .look(&MeetingPaper::submitter)
            .look(&Meeting::hostAgency)
            .look(&ActionAgency::agency)
            .look(&RecommendationAddressee::agency)
            .look(&Component::leadAgency)
            .look(&Activity::hostAgency)
            .look(&Activity::lead)
            .look(&ActivityPartner::agency);
    }

    int all() const { return m_all; }
    QStringList words() const {
        QStringList words;
        for (const auto &[kind, count] : m_counts) {
            if (count > 0)
                words += QString(capitalized(kindText(kind)) % u": "_s % QString::number(count));
        }
        return words;
    }

private:
    Workspace &m_workspace;
    QSet<QUuid> m_records;
    std::map<QString, int> m_counts;
    int m_all = 0;
};

/// Whether adopted minutes say that the record was there, which no merging changes.
bool isInAdopted(Workspace &workspace, const QUuid &record) {
    RecordCache &records = workspace.records();
    QSet<Id<Meeting>> adopted;
    for (const Minutes &minutes : records.of<Minutes>().all()) {
        if (minutes.stage == MinutesStage::adopted || minutes.stage == MinutesStage::signedOff)
            adopted.insert(minutes.meeting);
    }
    const auto officiates = [&](const Meeting &meeting) {
        return adopted.contains(meeting.id) &&
               (meeting.chair.uuid == record || meeting.coChair.uuid == record || meeting.secretary.uuid == record);
    };
    const auto represents = [&](const Delegation &delegation) {
        return adopted.contains(delegation.meeting) && delegation.organisation.uuid == record;
    };
    const auto takesPart = [&](const Participant &participant) {
        return participant.person.uuid == record &&
               adopted.contains(records.of<Delegation>().get(participant.delegation).meeting);
    };
    const auto &meetings = records.of<Meeting>().all();
    const auto &delegations = records.of<Delegation>().all();
    const auto &participants = records.of<Participant>().all();
    return std::any_of(meetings.begin(), meetings.end(), officiates) ||
           std::any_of(delegations.begin(), delegations.end(), represents) ||
           std::any_of(participants.begin(), participants.end(), takesPart);
}

template <class T>
RecordMerging::Preview previewOf(Workspace &workspace, Id<T> keep, const std::vector<Id<T>> &others) {
    RecordMerging::Preview preview = Merging<T>(workspace, keep, others).preview();
    std::vector<QUuid> gone;
    std::transform(others.begin(), others.end(), std::back_inserter(gone), [](Id<T> id) { return id.uuid; });
    preview.turned = References(workspace, gone).lookAll(std::is_same_v<T, Person>).words();
    return preview;
}

} // namespace

namespace RecordMerging {

Preview preview(Workspace &workspace, Id<Person> keep, const std::vector<Id<Person>> &others) {
    return previewOf(workspace, keep, others);
}

Preview preview(Workspace &workspace, Id<Agency> keep, const std::vector<Id<Agency>> &others) {
    return previewOf(workspace, keep, others);
}

Result<> merge(Workspace &workspace, Id<Person> keep, const std::vector<Id<Person>> &others) {
    return Merging<Person>(workspace, keep, others).run();
}

Result<> merge(Workspace &workspace, Id<Agency> keep, const std::vector<Id<Agency>> &others) {
    return Merging<Agency>(workspace, keep, others).run();
}

QUuid bestKept(Workspace &workspace, bool ofPeople, const std::vector<QUuid> &records) {
    const auto weight = [&](const QUuid &record) {
        return std::pair(isInAdopted(workspace, record), References(workspace, {record}).lookAll(ofPeople).all());
    };
    QUuid best = records.front();
    auto most = weight(best);
    for (const QUuid &record : records) {
        if (const auto own = weight(record); own > most) {
            best = record;
            most = own;
        }
    }
    return best;
}

} // namespace RecordMerging
