#include "followuprows.h"

#include "actionstate.h"
#include "meeting.h"
#include "people.h"
#include "programme.h"
#include "recordchoices.h"
#include "recordtext.h"
#include "statustones.h"
#include "windowwords.h"
#include "workspace.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct FollowupRows {
    Q_DECLARE_TR_FUNCTIONS(FollowupRows)
};

/// The records that belong to others, found by these at once.
template <class T, class Owner>
QHash<Id<Owner>, std::vector<const T *>> byOwner(Workspace &workspace, Id<Owner> T::*owner) {
    QHash<Id<Owner>, std::vector<const T *>> found;
    for (const T &record : workspace.records().of<T>().all())
        found[record.*owner].push_back(&record);
    return found;
}

std::vector<std::pair<QString, QString>> statusChoices() {
    std::vector<std::pair<QString, QString>> choices;
    for (std::size_t i = 0; i < enumWords<ActionStatus>.size(); ++i) {
        const QString word = toWord(static_cast<ActionStatus>(i));
        choices.emplace_back(word, capitalized(valueText(u"action"_s, u"status"_s, word)));
    }
    return choices;
}

Tone toneOf(const Action &action, QDate asAt) {
    if (isOverdue(action, asAt))
        return Tone::attention;
    return action.status == ActionStatus::done ? Tone::good : Tone::neutral;
}

class Rows {
public:
    Rows(Workspace &workspace, const FollowupWish &wish)
        : m_workspace(workspace)
        , m_records(workspace.records())
        , m_wish(wish)
        , m_language(workspace.contentLanguage())
        , m_asAt(followupDay(workspace))
        , m_agencyName(workspace)
        , m_agencies(byOwner(workspace, &ActionAgency::action))
        , m_countries(byOwner(workspace, &ActionCountry::action))
        , m_entries(byOwner(workspace, &ActionEntry::action))
        , m_recommendations(byOwner(workspace, &Recommendation::decision))
        , m_addressees(byOwner(workspace, &RecommendationAddressee::recommendation))
        , m_uptakes(byOwner(workspace, &RecommendationStatus::recommendation))
        , m_decisions(byOwner(workspace, &Decision::meeting))
        , m_actions(byOwner(workspace, &Action::meeting)) {}

    std::vector<TableRow> make() {
        for (const Meeting *meeting : meetings()) {
            if (!m_wish.meeting.isNull() && meeting->id != m_wish.meeting)
                continue;
            const std::size_t before = m_rows.size();
            addDecisions(meeting->id);
            addActions(meeting->id);
            if (m_rows.size() == before)
                continue;
            TableRow group{.key = meeting->id.uuid, .isGroup = true};
            group.cells = {{}, {.text = RecordNames::meeting(m_workspace, meeting->id)}};
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(before), std::move(group));
        }
        addRecommendationsOfActivities();
        return std::move(m_rows);
    }

private:
    using What = FollowupWish::What;
    using State = FollowupWish::State;

    bool wants(What what) const { return m_wish.what == What::all || m_wish.what == what; }

    /// The latest first, by their first days.
    std::vector<const Meeting *> meetings() const {
        QHash<Id<Meeting>, QDate> first;
        for (const Day &day : m_records.of<Day>().all()) {
            QDate &date = first[day.meeting];
            date = date.isValid() ? std::min(date, day.date) : day.date;
        }
        std::vector<const Meeting *> meetings;
        for (const Meeting &meeting : m_records.of<Meeting>().all())
            meetings.push_back(&meeting);
        std::stable_sort(meetings.begin(), meetings.end(),
                         [&](const Meeting *a, const Meeting *b) { return first.value(a->id) > first.value(b->id); });
        return meetings;
    }

    bool isWanted(const Action &action) const {
        const bool isInState = m_wish.state == State::all || (m_wish.state == State::open && !isClosed(action)) ||
                               (m_wish.state == State::overdue && isOverdue(action, m_asAt)) ||
                               (m_wish.state == State::postponed && isPostponed(action) && !isClosed(action)) ||
                               (m_wish.state == State::closed && isClosed(action));
        const auto agencies = m_agencies.value(action.id);
        const auto countries = m_countries.value(action.id);
        const bool isAgencys = m_wish.agency.isNull() ||
                               std::any_of(agencies.begin(), agencies.end(),
                                           [&](const ActionAgency *each) { return each->agency == m_wish.agency; });
        const bool isCountrys = m_wish.country.isNull() || isOfCountry(agencies, countries);
        return isInState && isAgencys && isCountrys;
    }

    /// An action is a country's where it names it, or one of its agencies is responsible.
    bool isOfCountry(const std::vector<const ActionAgency *> &agencies,
                     const std::vector<const ActionCountry *> &countries) const {
        return std::any_of(countries.begin(), countries.end(),
                           [&](const ActionCountry *each) { return each->country == m_wish.country; }) ||
               std::any_of(agencies.begin(), agencies.end(), [&](const ActionAgency *each) {
                   return m_records.of<Agency>().get(each->agency).country == m_wish.country;
               });
    }

    void addActions(Id<Meeting> meeting) {
        if (!wants(What::actions))
            return;
        std::vector<const Action *> actions = m_actions.value(meeting);
        sortByNumber(actions);
        for (const Action *action : actions) {
            if (!isWanted(*action))
                continue;
            m_rows.push_back(actionRow(*action));
            std::vector<const ActionEntry *> entries = m_entries.value(action->id);
            std::stable_sort(entries.begin(), entries.end(),
                             [](const ActionEntry *a, const ActionEntry *b) { return a->date < b->date; });
            for (const ActionEntry *entry : entries)
                m_rows.push_back(entryRow(*entry));
        }
    }

    template <class T>
    static void sortByNumber(std::vector<const T *> &records) {
        QCollator collator{QLocale(u"en"_s)};
        collator.setNumericMode(true);
        std::stable_sort(records.begin(), records.end(),
                         [&](const T *a, const T *b) { return collator.compare(a->number, b->number) < 0; });
    }

    TableRow actionRow(const Action &action) const {
        QStringList responsible;
        for (const ActionAgency *each : m_agencies.value(action.id))
            responsible += m_agencyName(each->agency);
        if (action.responsiblePerson)
            responsible += RecordNames::person(m_workspace, action.responsiblePerson);
        QStringList countries;
        for (const ActionCountry *each : m_countries.value(action.id))
            countries += RecordNames::country(m_workspace, each->country);
        const int late = daysOverdue(action, m_asAt);
        TableRow row{.key = action.id.uuid, .depth = 1};
        row.cells = {
            {.text = action.number},
            {.text = action.text.in(m_language), .edit = action.text.exactly(m_language)},
            {.text = responsible.join(u", "_s), .attention = responsible.isEmpty() && !isClosed(action)},
            {.text = countries.join(u", "_s)},
            {.text = dateInFigures(action.due),
             .sortKey = action.due,
             .edit = dateInFigures(action.due),
             .attention = isOverdue(action, m_asAt)},
            {.text =
                 late > 0 ? FollowupRows::tr("overdue") : valueText(u"action"_s, u"status"_s, toWord(action.status)),
             .chip = toneOf(action, m_asAt),
             .edit = toWord(action.status)},
            {.text = late > 0 ? FollowupRows::tr("%n day(s)", nullptr, late) : QString(),
             .sortKey = late > 0 ? QVariant(late) : QVariant(),
             .attention = true},
        };
        if (isPostponed(action))
            row.tip = FollowupRows::tr("Originally due on %1").arg(dateWord(action.originalDue));
        return row;
    }

    TableRow entryRow(const ActionEntry &entry) const {
        TableRow row{.key = entry.id.uuid, .depth = 2, .isQuiet = true};
        row.cells = {{},
                     {.text = entry.text.in(m_language), .edit = entry.text.exactly(m_language)},
                     {},
                     {},
                     {.text = dateInFigures(entry.date), .sortKey = entry.date},
                     {.text = valueText(u"action_entry"_s, u"status"_s, toWord(entry.status))},
                     {}};
        return row;
    }

    void addDecisions(Id<Meeting> meeting) {
        std::vector<const Decision *> decisions = m_decisions.value(meeting);
        std::stable_sort(decisions.begin(), decisions.end(),
                         [](const Decision *a, const Decision *b) { return a->order < b->order; });
        for (const Decision *decision : decisions) {
            const std::size_t before = m_rows.size();
            if (wants(What::recommendations))
                addRecommendations(m_recommendations.value(decision->id), 2);
            const bool isFiltered = m_wish.state != State::all || !m_wish.agency.isNull() || !m_wish.country.isNull();
            const bool isWantedItself = wants(What::decisions) && !isFiltered;
            if (isWantedItself || m_rows.size() > before)
                m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(before), decisionRow(*decision));
        }
    }

    TableRow decisionRow(const Decision &decision) const {
        const QString verb = capitalized(valueText(u"decision"_s, u"verb"_s, toWord(decision.verb)));
        TableRow row{.key = decision.id.uuid, .depth = 1};
        row.cells = {
            {.text = decision.number},
            {.text = QString(verb % u' ' % decision.text.in(m_language)).simplified()},
            {},
            {},
            {},
            {.text = valueText(u"decision"_s, u"outcome"_s, toWord(decision.outcome)),
             .chip = toneOf(decision.outcome)},
            {},
        };
        return row;
    }

    bool isWanted(const Recommendation &recommendation) const {
        const auto addressees = m_addressees.value(recommendation.id);
        const auto uptakes = m_uptakes.value(recommendation.id);
        const bool isAgencys =
            m_wish.agency.isNull() || std::any_of(addressees.begin(), addressees.end(),
                                                  [&](const auto *each) { return each->agency == m_wish.agency; });
        const bool isCountrys =
            m_wish.country.isNull() || std::any_of(uptakes.begin(), uptakes.end(),
                                                   [&](const auto *each) { return each->country == m_wish.country; });
        const bool isOpen = uptakes.empty() || std::any_of(uptakes.begin(), uptakes.end(), [](const auto *each) {
                                return each->uptake == Uptake::underConsideration || each->uptake == Uptake::underWay;
                            });
        const bool isInState = m_wish.state == State::all || (m_wish.state == State::open && isOpen) ||
                               (m_wish.state == State::closed && !isOpen);
        return isAgencys && isCountrys && isInState;
    }

    void addRecommendations(const std::vector<const Recommendation *> &recommendations, int depth) {
        for (const Recommendation *recommendation : recommendations) {
            if (!isWanted(*recommendation))
                continue;
            m_rows.push_back(recommendationRow(*recommendation, depth));
            for (const RecommendationStatus *uptake : m_uptakes.value(recommendation->id)) {
                if (m_wish.country.isNull() || uptake->country == m_wish.country)
                    m_rows.push_back(uptakeRow(*uptake, depth + 1));
            }
        }
    }

    TableRow recommendationRow(const Recommendation &recommendation, int depth) const {
        QStringList addressees;
        for (const RecommendationAddressee *each : m_addressees.value(recommendation.id))
            addressees += m_agencyName(each->agency);
        const auto uptakes = m_uptakes.value(recommendation.id);
        const auto adopted = std::count_if(uptakes.begin(), uptakes.end(), [](const RecommendationStatus *each) {
            return each->uptake == Uptake::adopted;
        });
        TableRow row{.key = recommendation.id.uuid, .depth = depth};
        row.cells = {{},
                     {.text = recommendation.text.in(m_language), .edit = recommendation.text.exactly(m_language)},
                     {.text = addressees.join(u", "_s)},
                     {},
                     {},
                     {.text = uptakes.empty() ? FollowupRows::tr("no word yet")
                                              : FollowupRows::tr("%1 of %2 adopted").arg(adopted).arg(uptakes.size())},
                     {}};
        return row;
    }

    TableRow uptakeRow(const RecommendationStatus &uptake, int depth) const {
        TableRow row{.key = uptake.id.uuid, .depth = depth, .isQuiet = true};
        row.cells = {{},
                     {.text = uptake.evidence.in(m_language), .edit = uptake.evidence.exactly(m_language)},
                     {},
                     {.text = RecordNames::country(m_workspace, uptake.country)},
                     {.text = dateInFigures(uptake.date), .sortKey = uptake.date},
                     {.text = valueText(u"recommendation_status"_s, u"uptake"_s, toWord(uptake.uptake)),
                      .chip = uptake.uptake == Uptake::adopted ? Tone::good : Tone::neutral},
                     {}};
        return row;
    }

    /// Recommendations that come from an activity stand below no meeting.
    void addRecommendationsOfActivities() {
        if (!wants(What::recommendations) || !m_wish.meeting.isNull())
            return;
        const std::size_t before = m_rows.size();
        addRecommendations(m_recommendations.value({}), 1);
        if (m_rows.size() == before)
            return;
        TableRow group{.key = QUuid::createUuidV5(QUuid(), QByteArrayLiteral("recommendations of activities")),
                       .isGroup = true};
        group.cells = {{}, {.text = FollowupRows::tr("From activities")}};
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(before), std::move(group));
    }

    Workspace &m_workspace;
    RecordCache &m_records;
    FollowupWish m_wish;
    QString m_language;
    QDate m_asAt;
    AgencyNames m_agencyName;
    QHash<Id<Action>, std::vector<const ActionAgency *>> m_agencies;
    QHash<Id<Action>, std::vector<const ActionCountry *>> m_countries;
    QHash<Id<Action>, std::vector<const ActionEntry *>> m_entries;
    QHash<Id<Decision>, std::vector<const Recommendation *>> m_recommendations;
    QHash<Id<Recommendation>, std::vector<const RecommendationAddressee *>> m_addressees;
    QHash<Id<Recommendation>, std::vector<const RecommendationStatus *>> m_uptakes;
    QHash<Id<Meeting>, std::vector<const Decision *>> m_decisions;
    QHash<Id<Meeting>, std::vector<const Action *>> m_actions;
    std::vector<TableRow> m_rows;
};

} // namespace

std::vector<TableColumn> followupColumns() {
    return {
        {.name = u"number"_s, .title = FollowupRows::tr("No."), .whole = true, .vital = true, .importance = 4},
        {.name = u"text"_s, .title = FollowupRows::tr("What"), .width = 44, .stretches = true},
        {.name = u"responsible"_s, .title = FollowupRows::tr("Responsible"), .width = 20, .importance = 1},
        {.name = u"countries"_s, .title = FollowupRows::tr("Countries"), .width = 13, .hidden = true},
        {.name = u"due"_s, .title = FollowupRows::tr("Due"), .width = 20, .importance = 2},
        {.name = u"status"_s,
         .title = FollowupRows::tr("Status"),
         .whole = true,
         .vital = true,
         .importance = 5,
         .choices = statusChoices()},
        {.name = u"overdue"_s, .title = FollowupRows::tr("Overdue"), .align = TableColumn::Align::right, .spare = true},
    };
}

std::vector<TableRow> followupRows(Workspace &workspace, const FollowupWish &wish) {
    return Rows(workspace, wish).make();
}

QDate followupDay(Workspace &workspace) {
    const auto &programmes = workspace.records().of<Programme>().all();
    const QDate fixed = programmes.empty() ? QDate() : programmes.front().referenceDate;
    return fixed.isValid() ? fixed : QDate::currentDate();
}

QSet<QUuid> actionsIn(Workspace &workspace, FollowupWish::State state) {
    const QDate asAt = followupDay(workspace);
    QSet<QUuid> keys;
    for (const Action &action : workspace.records().of<Action>().all()) {
        const bool isIn = (state == FollowupWish::State::open && !isClosed(action)) ||
                          (state == FollowupWish::State::overdue && isOverdue(action, asAt)) ||
                          (state == FollowupWish::State::postponed && isPostponed(action) && !isClosed(action)) ||
                          (state == FollowupWish::State::closed && isClosed(action));
        if (isIn)
            keys.insert(action.id.uuid);
    }
    return keys;
}

QSet<QUuid> closedWithoutNote(Workspace &workspace) {
    QSet<QUuid> keys;
    for (const Action &action : workspace.records().of<Action>().all()) {
        if (isClosed(action) && action.closingNote.isEmpty())
            keys.insert(action.id.uuid);
    }
    return keys;
}
