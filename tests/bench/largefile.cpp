#include "largefile.h"

#include "agenda.h"
#include "attendance.h"
#include "benchcontent.h"
#include "edit.h"
#include "meeting.h"
#include "minutes.h"
#include "people.h"
#include "programme.h"
#include "store.h"
#include "workplan.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int delegations = 60;
constexpr int agenciesEach = 4;
constexpr int prioritiesEach = 5;
constexpr int components = 6;
constexpr int itemsOfMeeting = 40;
constexpr int papersOfMeeting = 20;
constexpr int decisionsOfMeeting = 10;
constexpr int actionsOfMeeting = 20;
constexpr int paragraphsOfItem = 14;

LocalText text(const QString &words) {
    return {{u"en"_s, words}, {u"ru"_s, words}};
}

template <class T>
Id<T> pick(const std::vector<Id<T>> &ids, int number) {
    return ids[static_cast<std::size_t>(number) % ids.size()];
}

/// A name that nobody else has, put together from syllables; in Latin or in Cyrillic letters.
QString uniqueName(int number, bool inCyrillic) {
    static const QStringList latin{u"ba"_s, u"do"_s, u"ki"_s, u"lu"_s, u"me"_s, u"na"_s, u"po"_s,  u"ri"_s,
                                   u"su"_s, u"te"_s, u"va"_s, u"zo"_s, u"gi"_s, u"fu"_s, u"she"_s, u"cha"_s};
    static const QStringList cyrillic{u"ба"_s, u"до"_s, u"ки"_s, u"лу"_s, u"ме"_s, u"на"_s, u"по"_s, u"ри"_s,
                                      u"су"_s, u"те"_s, u"ва"_s, u"зо"_s, u"ги"_s, u"фу"_s, u"ше"_s, u"ча"_s};
    const QStringList &syllables = inCyrillic ? cyrillic : latin;
    QString name;
    for (int i = 0; i < 4; ++i, number /= 16)
        name += syllables.at(number % 16);
    name[0] = name[0].toUpper();
    return name + (inCyrillic ? u"нов"_s : u"nov"_s);
}

class Filling {
public:
    explicit Filling(Store &store) : m_store(store) {}

    bool all() {
        return step([this](Edit &edit) { addCountries(edit); }) && step([this](Edit &edit) { addMeetings(edit); }) &&
               step([this](Edit &edit) { addPeople(edit); }) && step([this](Edit &edit) { addMinutes(edit); }) &&
               step([this](Edit &edit) { addPlan(edit); });
    }

private:
    bool step(const std::function<void(Edit &)> &change) { return m_store.edit({u"fill"_s, {}}, change).ok(); }

    void addCountries(Edit &edit) {
        for (int i = 0; i < delegations; ++i) {
            Country country;
            country.isoCode = QString(QChar(u'A' + i / 26)) + QChar(u'A' + i % 26);
            country.shortName = text(u"Country %1"_s.arg(i + 1));
            m_countries.push_back(edit.insert(country));
            for (int k = 0; k < agenciesEach; ++k) {
                Agency agency;
                agency.country = m_countries.back();
                agency.name = text(u"Agency %1 of country %2"_s.arg(k + 1).arg(i + 1));
                agency.kind = static_cast<AgencyKind>(k);
                m_agencies.push_back(edit.insert(agency));
            }
            for (int k = 0; k < prioritiesEach; ++k) {
                Priority priority;
                priority.country = m_countries.back();
                priority.rank = k + 1;
                priority.fromYear = 2008;
                priority.toYear = 2012;
                priority.title = text(u"Priority %1 of country %2"_s.arg(k + 1).arg(i + 1));
                m_priorities.push_back(edit.insert(priority));
            }
        }
    }

    void addMeetings(Edit &edit) {
        Body body;
        body.name = text(u"Steering Group"_s);
        body.id = edit.insert(body);
        for (int i = 0; i < LargeFile::meetings; ++i)
            addMeeting(edit, body.id, i);
    }

    void addMeeting(Edit &edit, Id<Body> body, int number) {
        Meeting meeting;
        meeting.code = u"SG%1"_s.arg(number + 1);
        meeting.number = number + 1;
        meeting.body = body;
        meeting.title = text(u"Meeting %1"_s.arg(number + 1));
        m_meeting = edit.insert(meeting);
        m_day = {};
        m_day.meeting = m_meeting;
        m_day.date = QDate(2000, 1, 1).addMonths(number);
        m_day.opens = QTime(9, 0);
        m_day.id = edit.insert(m_day);
        m_items.clear();
        for (int i = 0; i < itemsOfMeeting; ++i) {
            AgendaItem item;
            item.meeting = m_meeting;
            item.title = text(BenchContent::itemTitle(i));
            item.duration = 10;
            m_items.push_back(edit.insert(item));
        }
        for (int i = 0; i < papersOfMeeting; ++i) {
            MeetingPaper paper;
            paper.meeting = m_meeting;
            paper.item = pick(m_items, i);
            paper.symbol = u"SG%1/%2"_s.arg(number + 1).arg(i + 1);
            paper.title = text(u"Paper on item %1"_s.arg(i + 1));
            paper.submitter = pick(m_agencies, i);
            edit.insert(paper);
        }
        addResults(edit);
    }

    void addResults(Edit &edit) {
        for (int i = 0; i < decisionsOfMeeting; ++i) {
            Decision decision;
            decision.meeting = m_meeting;
            decision.item = pick(m_items, i * 3);
            decision.text = text(u"the report on item %1."_s.arg(i + 1));
            decision.outcome = Outcome::adopted;
            edit.insert(decision);
        }
        for (int i = 0; i < actionsOfMeeting; ++i) {
            Action action;
            action.meeting = m_meeting;
            action.item = pick(m_items, i);
            action.text = text(u"Action %1"_s.arg(i + 1));
            action.originalDue = m_day.date.addDays(i * 10);
            action.due = action.originalDue;
            const Id<Action> id = edit.insert(action);
            ActionAgency agency;
            agency.action = id;
            agency.agency = pick(m_agencies, i);
            edit.insert(agency);
        }
    }

    /// The delegations of the last meeting, and all people there; half of them came.
    void addPeople(Edit &edit) {
        for (int i = 0; i < delegations; ++i) {
            Delegation delegation;
            delegation.meeting = m_meeting;
            delegation.country = pick(m_countries, i);
            delegation.hasVote = true;
            m_delegations.push_back(edit.insert(delegation));
            for (int k = 0; k < agenciesEach; ++k) {
                Invitation invitation;
                invitation.delegation = m_delegations.back();
                invitation.agency = pick(m_agencies, i * agenciesEach + k);
                invitation.ourDate = m_day.date.addMonths(-2);
                invitation.replyBy = m_day.date.addMonths(-1);
                m_invitations.push_back(edit.insert(invitation));
            }
        }
        for (int i = 0; i < LargeFile::people; ++i)
            addPerson(edit, i);
    }

    void addPerson(Edit &edit, int number) {
        const int delegation = number % delegations;
        const int agency = delegation * agenciesEach + number / delegations % agenciesEach;
        Person person;
        person.familyName = uniqueName(number * 7919 % 65536, false);
        person.givenName = uniqueName(number % 97, false);
        person.cyrillicFamilyName = uniqueName(number * 7919 % 65536, true);
        person.cyrillicGivenName = uniqueName(number % 97, true);
        person.position = text(u"Head of division %1"_s.arg(number % 50));
        person.agency = pick(m_agencies, agency);
        person.email = u"person%1@example.org"_s.arg(number);
        Participant participant;
        participant.delegation = pick(m_delegations, delegation);
        participant.invitation = pick(m_invitations, agency);
        participant.person = edit.insert(person);
        participant.role = number < delegations ? ParticipantRole::head : ParticipantRole::member;
        participant.status = static_cast<ParticipantStatus>(number % 3);
        participant.id = edit.insert(participant);
        m_speakers.push_back(participant.id);
        if (number % 2 != 0)
            return;
        Attendance attendance;
        attendance.participant = participant.id;
        attendance.day = m_day.id;
        edit.insert(attendance);
    }

    void addMinutes(Edit &edit) {
        Minutes minutes;
        minutes.meeting = m_meeting;
        edit.insert(minutes);
        for (int i = 0; i < itemsOfMeeting; ++i) {
            Presenter presenter;
            presenter.item = pick(m_items, i);
            presenter.participant = pick(m_speakers, i);
            edit.insert(presenter);
            ItemRecord record;
            record.item = pick(m_items, i);
            record.id = edit.insert(record);
            for (int k = 0; k < paragraphsOfItem; ++k) {
                MinutesParagraph paragraph;
                paragraph.record = record.id;
                paragraph.kind = ParagraphKind::intervention;
                paragraph.text = text(BenchContent::paragraph(i, k));
                ParagraphSpeaker speaker;
                speaker.paragraph = edit.insert(paragraph);
                speaker.delegation = pick(m_delegations, i + k);
                edit.insert(speaker);
            }
        }
    }

    void addPlan(Edit &edit) {
        Plan plan;
        plan.title = text(u"Work plan"_s);
        plan.meeting = m_meeting;
        plan.starts = QDate(2008, 1, 1);
        plan.ends = QDate(2009, 12, 31);
        plan.id = edit.insert(plan);
        std::vector<Id<Component>> all;
        for (int i = 0; i < components; ++i) {
            Component component;
            component.code = u"C%1"_s.arg(i + 1);
            component.title = text(u"Component %1"_s.arg(i + 1));
            all.push_back(edit.insert(component));
        }
        for (int i = 0; i < LargeFile::activities; ++i)
            addActivity(edit, plan, pick(all, i), i);
    }

    void addActivity(Edit &edit, const Plan &plan, Id<Component> component, int number) {
        Activity activity;
        activity.plan = plan.id;
        activity.component = component;
        activity.code = u"A%1"_s.arg(number + 1);
        activity.title = text(u"Workshop %1 on border management"_s.arg(number + 1));
        activity.starts = plan.starts.addDays(number % 700);
        activity.ends = activity.starts.addDays(number % 5);
        activity.budget = {1'000'00LL * (number % 40)};
        activity.lead = pick(m_agencies, number);
        activity.id = edit.insert(activity);
        for (int i = 0; i < 2; ++i) {
            ActivityCountry country;
            country.activity = activity.id;
            country.country = pick(m_countries, number + i);
            edit.insert(country);
            ActivityAttendance attendance;
            attendance.activity = activity.id;
            attendance.country = country.country;
            attendance.women = number % 7;
            attendance.men = number % 11;
            edit.insert(attendance);
        }
        ActivityPriority priority;
        priority.activity = activity.id;
        priority.priority = pick(m_priorities, number);
        edit.insert(priority);
    }

    Store &m_store;
    Id<Meeting> m_meeting;               ///< the last one so far
    Day m_day;                           ///< of this meeting
    std::vector<Id<AgendaItem>> m_items; ///< of this meeting
    std::vector<Id<Country>> m_countries;
    std::vector<Id<Agency>> m_agencies;
    std::vector<Id<Priority>> m_priorities;
    std::vector<Id<Delegation>> m_delegations;
    std::vector<Id<Invitation>> m_invitations;
    std::vector<Id<Participant>> m_speakers;
};

} // namespace

bool LargeFile::fill(Store &store) {
    return Filling(store).all();
}
