#include "overfullprogramme.h"

#include "agenda.h"
#include "attendance.h"
#include "edit.h"
#include "knowncountries.h"
#include "meeting.h"
#include "minutes.h"
#include "people.h"
#include "programme.h"
#include "store.h"
#include "workplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int moreCountries = 14;
constexpr int moreItems = 30;
constexpr int morePapers = 40;
constexpr int moreActions = 60;
constexpr int moreActivities = 80;
constexpr int moreParagraphs = 25;
constexpr int peopleOfDelegation = 6;

LocalText numbered(const QString &english, const QString &russian, int number) {
    return {{u"en"_s, english.arg(number)}, {u"ru"_s, russian.arg(number)}};
}

LocalText longText(int number) {
    return numbered(
        u"%1: harmonised cross-border risk assessment, interoperability of information systems, and joint training of "
        "the officers of all services at road, rail and river crossing points"_s,
        u"%1: гармонизированная трансграничная оценка рисков, взаимодействие информационных систем и совместное "
        "обучение сотрудников всех служб в автомобильных, железнодорожных и речных пунктах пропуска"_s,
        number);
}

class Filling {
public:
    explicit Filling(Store &store) : m_store(store) {}

    bool all() {
        return read() && step([this](Edit &edit) { lengthen(edit); }) &&
               step([this](Edit &edit) { addCountries(edit); }) && step([this](Edit &edit) { addAgenda(edit); }) &&
               step([this](Edit &edit) { addMinutes(edit); }) && step([this](Edit &edit) { addPlan(edit); });
    }

private:
    bool read() {
        const Result<std::vector<Meeting>> meetings = m_store.all<Meeting>();
        const Result<std::vector<Agency>> agencies = m_store.all<Agency>();
        const Result<std::vector<Plan>> plans = m_store.all<Plan>();
        const Result<std::vector<Component>> components = m_store.all<Component>();
        if (!meetings || !agencies || !plans || !components)
            return false;
        m_meeting = std::max_element(meetings->begin(), meetings->end(), [](const Meeting &a, const Meeting &b) {
                        return a.number < b.number;
                    })->id;
        m_agencies = *agencies;
        m_plan = plans->back();
        m_components = *components;
        return true;
    }

    bool step(const std::function<void(Edit &)> &change) { return m_store.edit({u"fill"_s, {}}, change).ok(); }

    template <class T>
    void lengthenAll(Edit &edit, LocalText T::*field) {
        const Result<std::vector<T>> records = m_store.all<T>();
        for (const T &record : *records) {
            T longer = record;
            for (const QString &language : (record.*field).languages())
                (longer.*field)
                    .set(language,
                         (record.*field).exactly(language) + (language == u"ru"_s ? longRussian : longEnglish),
                         u"en"_s);
            edit.update(record, longer);
        }
    }

    void lengthen(Edit &edit) {
        lengthenAll(edit, &Agency::name);
        lengthenAll(edit, &Component::title);
        lengthenAll(edit, &Priority::title);
        lengthenAll(edit, &Person::position);
        lengthenAll(edit, &Body::name);
        lengthenAll(edit, &Programme::title);
    }

    void addCountries(Edit &edit) {
        const std::vector<Country> known = knownCountries({u"en"_s, u"ru"_s});
        const Result<std::vector<Country>> present = m_store.all<Country>();
        int added = 0;
        for (Country country : known) {
            const auto isIt = [&](const Country &other) { return other.isoCode == country.isoCode; };
            if (added == moreCountries || std::any_of(present->begin(), present->end(), isIt))
                continue;
            country.id = edit.insert(country);
            m_countries.push_back(country.id);
            addDelegation(edit, country.id, ++added);
        }
    }

    void addDelegation(Edit &edit, Id<Country> country, int number) {
        Agency agency;
        agency.country = country;
        agency.kind = static_cast<AgencyKind>(number % 6);
        agency.name = longText(number);
        agency.id = edit.insert(agency);
        Delegation delegation;
        delegation.meeting = m_meeting;
        delegation.country = country;
        delegation.hasVote = true;
        delegation.id = edit.insert(delegation);
        m_delegations.push_back(delegation.id);
        Invitation invitation;
        invitation.delegation = delegation.id;
        invitation.agency = agency.id;
        invitation.seats = peopleOfDelegation;
        invitation.reply = static_cast<Reply>(number % 3);
        invitation.id = edit.insert(invitation);
        for (int i = 0; i < peopleOfDelegation; ++i) {
            Person person;
            person.givenName = u"Abdurakhmanberdi-Nurmukhammed"_s;
            person.familyName = u"Konstantinopolskaya-Zhumagulbekova %1"_s.arg(number * peopleOfDelegation + i);
            person.cyrillicGivenName = u"Абдурахманберды-Нурмухаммед"_s;
            person.cyrillicFamilyName = u"Константинопольская-Жумагулбекова"_s;
            person.patronymic = u"Сейитмухаммедоглы"_s;
            person.agency = agency.id;
            person.position = longText(i + 1);
            person.email = u"abdurakhmanberdi.konstantinopolskaya.%1.%2@borderservice.example.org"_s.arg(number).arg(i);
            Participant participant;
            participant.delegation = delegation.id;
            participant.invitation = invitation.id;
            participant.person = edit.insert(person);
            participant.role = i == 0 ? ParticipantRole::head : ParticipantRole::adviser;
            edit.insert(participant);
        }
    }

    void addAgenda(Edit &edit) {
        for (int i = 0; i < moreItems; ++i) {
            AgendaItem item;
            item.meeting = m_meeting;
            item.title = longText(i + 1);
            item.duration = 5 + i;
            item.purpose = static_cast<Purpose>(i % 4);
            item.id = edit.insert(item);
            m_items.push_back(item.id);
            for (int k = 0; k < 3; ++k) {
                Presenter presenter;
                presenter.item = item.id;
                presenter.agency = agency(i + k);
                edit.insert(presenter);
            }
        }
        for (int i = 0; i < morePapers; ++i) {
            MeetingPaper paper;
            paper.meeting = m_meeting;
            paper.item = m_items.at(static_cast<std::size_t>(i) % m_items.size());
            paper.symbol = u"RSG2/CONF.2016/WP.%1/Add.1/Rev.2"_s.arg(i + 100);
            paper.title = longText(i + 1);
            paper.submitter = agency(i);
            paper.status = static_cast<PaperStatus>(i % 4);
            edit.insert(paper);
        }
    }

    void addMinutes(Edit &edit) {
        ItemRecord record;
        record.item = m_items.front();
        record.id = edit.insert(record);
        for (int i = 0; i < moreParagraphs; ++i) {
            MinutesParagraph paragraph;
            paragraph.record = record.id;
            paragraph.kind = ParagraphKind::intervention;
            paragraph.text = longText(i + 1);
            paragraph.id = edit.insert(paragraph);
            for (const Id<Delegation> &delegation : m_delegations) {
                ParagraphSpeaker speaker;
                speaker.paragraph = paragraph.id;
                speaker.delegation = delegation;
                edit.insert(speaker);
            }
        }
        for (int i = 0; i < moreActions; ++i) {
            Action action;
            action.meeting = m_meeting;
            action.item = m_items.front();
            action.text = longText(i + 1);
            action.originalDue = QDate(2016, 1, 1).addDays(i * 20);
            action.due = action.originalDue.addDays(i % 2 * 200);
            action.id = edit.insert(action);
            for (int k = 0; k < 4; ++k) {
                ActionAgency responsible;
                responsible.action = action.id;
                responsible.agency = agency(i + k);
                edit.insert(responsible);
            }
        }
    }

    void addPlan(Edit &edit) {
        for (int i = 0; i < moreActivities; ++i) {
            Activity activity;
            activity.plan = m_plan.id;
            activity.component = m_components.at(static_cast<std::size_t>(i) % m_components.size()).id;
            activity.code = u"%1.%2.%3-bis"_s.arg(i % 4 + 1).arg(i).arg(i * 3);
            activity.title = longText(i + 1);
            activity.kind = static_cast<ActivityKind>(i % 9);
            activity.status = static_cast<ActivityStatus>(i % 6);
            activity.starts = m_plan.starts.addDays(i * 4);
            activity.ends = activity.starts.addDays(i % 40);
            activity.budget = {123'456'789'00LL};
            activity.committed = {98'765'432'10LL};
            activity.spent = {12'345'678'90LL};
            activity.lead = agency(i);
            activity.id = edit.insert(activity);
            for (const Id<Country> &country : m_countries) {
                ActivityCountry part;
                part.activity = activity.id;
                part.country = country;
                part.budget = {1'234'567'89LL};
                edit.insert(part);
            }
        }
    }

    Id<Agency> agency(int number) const {
        return m_agencies.at(static_cast<std::size_t>(number) % m_agencies.size()).id;
    }

    const QString longEnglish =
        u" of the State Committee for National Security and the Protection of Borders, with the "
        "departments, detachments and training centres under its authority"_s;
    const QString longRussian = u" Государственного комитета национальной безопасности и охраны границ с "
                                "подведомственными департаментами, отрядами и учебными центрами"_s;
    Store &m_store;
    Id<Meeting> m_meeting; ///< the coming one
    Plan m_plan;
    std::vector<Agency> m_agencies; ///< those of the sample
    std::vector<Component> m_components;
    std::vector<Id<Country>> m_countries; ///< those added
    std::vector<Id<Delegation>> m_delegations;
    std::vector<Id<AgendaItem>> m_items;
};

} // namespace

bool OverfullProgramme::fill(Store &store) {
    return Filling(store).all();
}
