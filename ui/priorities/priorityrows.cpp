#include "priorityrows.h"

#include "attendance.h"
#include "priorityservice.h"
#include "recordchoices.h"
#include "workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct PriorityWords {
    Q_DECLARE_TR_FUNCTIONS(PriorityWords)
};

constexpr std::size_t mostNamed = 12; ///< activities in a cell

bool lacks(const LocalText &text, Workspace &workspace, bool isRequired) {
    if (text.isEmpty())
        return isRequired;
    const QStringList languages = workspace.workingLanguages();
    return std::any_of(languages.begin(), languages.end(), [&](const QString &language) {
        return !text.has(language) || text.isStale(language, workspace.primaryLanguage());
    });
}

QHash<Id<Priority>, std::vector<Id<Activity>>> serving(Workspace &workspace) {
    return activitiesByPriority(workspace.records().of<Activity>().all(),
                                workspace.records().of<ActivityPriority>().all());
}

/// The countries that the programme is for: those with priorities or activities, and the members of its bodies; where
/// nothing is said yet, all.
QSet<QUuid> countriesConcerned(Workspace &workspace) {
    RecordCache &records = workspace.records();
    QSet<QUuid> countries;
    for (const Priority &priority : records.of<Priority>().all())
        countries.insert(priority.country.uuid);
    for (const ActivityCountry &country : records.of<ActivityCountry>().all())
        countries.insert(country.country.uuid);
    for (const Delegation &delegation : records.of<Delegation>().all()) {
        if (delegation.capacity == Capacity::member && delegation.country)
            countries.insert(delegation.country.uuid);
    }
    if (countries.isEmpty()) {
        for (const Country &country : records.of<Country>().all())
            countries.insert(country.id.uuid);
    }
    return countries;
}

/// What of the priorities wants attention.
void find(Workspace &workspace, PriorityRows &made) {
    QSet<QUuid> countries;
    for (const Priority &priority : workspace.records().of<Priority>().all()) {
        const QUuid key = priority.id.uuid;
        countries.insert(priority.country.uuid);
        if (!made.serving.contains(priority.id))
            made.uncovered.insert(key);
        if (lacks(priority.title, workspace, true) || lacks(priority.description, workspace, false))
            made.untranslated.insert(key);
    }
    made.countriesWithout = countriesConcerned(workspace) - countries;
}

TableRow rowOf(Workspace &workspace, const Priority &priority, const std::vector<Id<Activity>> &activities) {
    const QString language = workspace.contentLanguage();
    QStringList codes;
    for (std::size_t i = 0; i < activities.size() && i < mostNamed; ++i)
        codes += workspace.records().of<Activity>().get(activities[i]).code;
    if (activities.size() > mostNamed)
        codes += u"…"_s;
    const bool isCovered = !activities.empty();
    const QString rank = priority.rank == 0 ? QString() : QString::number(priority.rank);
    TableRow row{.key = priority.id.uuid, .depth = 1};
    row.cells = {
        {.text = rank, .sortKey = priority.rank},
        {.text = priority.title.in(language), .edit = priority.title.exactly(language)},
        {.text = periodInWords(priority), .edit = periodInWords(priority)},
        {.text = isCovered ? codes.join(u", "_s) : PriorityWords::tr("none"),
         .sortKey = static_cast<int>(activities.size()),
         .chip = isCovered ? std::nullopt : std::optional(Tone::attention)},
        {.text = QString::number(activities.size()), .sortKey = static_cast<int>(activities.size())},
        {.text = priority.description.in(language), .edit = priority.description.exactly(language)},
    };
    return row;
}

} // namespace

std::vector<TableColumn> priorityColumns() {
    return {
        {.name = u"rank"_s, .title = PriorityWords::tr("Rank"), .align = TableColumn::Align::right, .vital = true},
        {.name = u"title"_s, .title = PriorityWords::tr("Priority"), .width = 44, .stretches = true},
        {.name = u"period"_s, .title = PriorityWords::tr("Period"), .width = 9, .spare = true},
        {.name = u"activities"_s, .title = PriorityWords::tr("Served by"), .width = 18, .importance = 1},
        {.name = u"count"_s,
         .title = PriorityWords::tr("Activities"),
         .align = TableColumn::Align::right,
         .spare = true},
        {.name = u"description"_s, .title = PriorityWords::tr("Description"), .width = 24, .hidden = true},
    };
}

PriorityRows priorityRows(Workspace &workspace) {
    PriorityRows made;
    made.serving = serving(workspace);
    find(workspace, made);
    QHash<Id<Country>, std::vector<Priority>> ofCountry;
    for (const Priority &priority : workspace.records().of<Priority>().all())
        ofCountry[priority.country].push_back(priority);
    for (const Choice &country : RecordChoices::countries(workspace)) {
        const auto id = Id<Country>::fromText(country.id);
        std::vector<Priority> priorities = ofCountry.value(id);
        if (priorities.empty() && !made.countriesWithout.contains(id.uuid))
            continue;
        std::sort(priorities.begin(), priorities.end(), isRankedBefore);
        TableRow group{.key = id.uuid, .isGroup = true};
        group.cells.resize(priorityColumns().size());
        group.cells[1].text =
            priorities.empty() ? PriorityWords::tr("%1 – no priorities").arg(country.text) : country.text;
        made.rows.push_back(std::move(group));
        for (const Priority &priority : priorities)
            made.rows.push_back(rowOf(workspace, priority, made.serving.value(priority.id)));
        made.priorities += static_cast<int>(priorities.size());
    }
    if (made.priorities == 0)
        made.rows.clear(); // the page says how to begin
    return made;
}

int countPriorityFindings(Workspace &workspace) {
    PriorityRows found;
    found.serving = serving(workspace);
    find(workspace, found);
    return static_cast<int>(found.uncovered.size() + found.untranslated.size());
}

QString periodInWords(const Priority &priority) {
    if (priority.fromYear == 0 && priority.toYear == 0)
        return {};
    if (priority.fromYear == priority.toYear || priority.toYear == 0)
        return QString::number(priority.fromYear);
    return QString::number(priority.fromYear) % u'–' % QString::number(priority.toYear);
}

QString servingActivity(Workspace &workspace, Id<Activity> id) {
    const Activity &activity = workspace.records().of<Activity>().get(id);
    return activity.code % u' ' % activity.title.in(workspace.contentLanguage());
}
