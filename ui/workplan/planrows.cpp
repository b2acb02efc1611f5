#include "planrows.h"

#include "datewords.h"
#include "meeting.h"
#include "numberwords.h"
#include "programme.h"
#include "recordchoices.h"
#include "recordtext.h"
#include "statustones.h"
#include "windowwords.h"
#include "workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct PlanRowWords {
    Q_DECLARE_TR_FUNCTIONS(PlanRowWords)
};

/// The columns in their order.
enum Column : std::size_t {
    codeColumn,
    titleColumn,
    countriesColumn,
    startsColumn,
    endsColumn,
    budgetColumn,
    statusColumn,
    committedColumn,
    spentColumn,
    kindColumn,
    cityColumn,
    participantsColumn,
    componentColumn,
    columnCount
};

QUuid keyNamed(const QByteArray &name) {
    return QUuid::createUuidV5(QUuid(), name);
}

/// The key of the row in which a part of an activity stands with a country that is not its main place.
QUuid partKey(Id<Activity> activity, Id<Country> country) {
    return QUuid::createUuidV5(activity.uuid, country.uuid.toRfc4122());
}

template <class Enum>
QString wordOf(const QString &field, Enum value) {
    return capitalized(valueText(u"activity"_s, field, toWord(value)));
}

template <class Enum>
std::vector<std::pair<QString, QString>> choicesOf(const QString &field) {
    std::vector<std::pair<QString, QString>> choices;
    for (std::size_t i = 0; i < enumWords<Enum>.size(); ++i)
        choices.emplace_back(toWord(static_cast<Enum>(i)), wordOf(field, static_cast<Enum>(i)));
    return choices;
}

QString amount(Money money) {
    return money.isZero() ? QString() : formatAmount(money, windowLanguage());
}

bool isOfCountry(const Activity &activity, std::span<const ActivityCountry> countries, const QString &wanted) {
    if (wanted == "regional"_L1)
        return activity.regional || countries.size() != 1;
    return std::any_of(countries.begin(), countries.end(),
                       [&](const ActivityCountry &each) { return each.country.text() == wanted; });
}

bool matches(const PlanFilter &filter, const Activity &activity, std::span<const ActivityCountry> countries) {
    const int year = activity.starts.isValid() ? activity.starts.year() : 0;
    return (filter.country.isEmpty() || isOfCountry(activity, countries, filter.country)) &&
           (filter.year.isEmpty() || filter.year == QString::number(year)) &&
           (filter.kind.isEmpty() || filter.kind == toWord(activity.kind)) &&
           (filter.status.isEmpty() || filter.status == toWord(activity.status));
}

void widen(TimeSpan &span, const TimeSpan &by) {
    if (!by.starts.isValid())
        return;
    const QDate ends = by.ends.isValid() ? by.ends : by.starts;
    span.starts = span.starts.isValid() ? std::min(span.starts, by.starts) : by.starts;
    span.ends = span.ends.isValid() ? std::max(span.ends, ends) : ends;
}

/// Puts activities under their groups, row by row.
class Builder {
public:
    Builder(Workspace &workspace, const PlanContents &contents, PlanGrouping grouping)
        : m_workspace(workspace), m_contents(contents), m_grouping(grouping), m_language(workspace.contentLanguage()) {
        addGroups();
    }

    void add(const Activity &activity);
    PlanRows taken();

private:
    struct Group {
        QUuid key;
        QString name;
        std::vector<TableRow> rows;
        PlanFigures figures;
        TimeSpan span;
    };

    void addGroup(const QUuid &key, const QString &name);
    void addGroups();
    std::size_t groupOf(const Activity &activity, Id<Country> country);
    void put(const Activity &activity, std::size_t group, const QUuid &key, const PlanFigures &part, bool isWhole);
    std::vector<TableCell> cells(const Activity &activity, const PlanFigures &part, bool isWhole) const;
    static TableRow sumRow(const QUuid &key, const QString &name, const PlanFigures &figures);

    Workspace &m_workspace;
    const PlanContents &m_contents;
    PlanGrouping m_grouping;
    QString m_language;
    std::vector<Group> m_groups;
    QHash<QUuid, std::size_t> m_placeOf; ///< of the groups, by what they stand for
    PlanRows m_made;
    TimeSpan m_span;
};

void Builder::addGroup(const QUuid &key, const QString &name) {
    m_placeOf.insert(key, m_groups.size());
    m_groups.push_back({key, name, {}, {}, {}});
}

void Builder::addGroups() {
    RecordCache &records = m_workspace.records();
    if (m_grouping == PlanGrouping::component) {
        std::vector<Component> components = records.of<Component>().all();
        std::stable_sort(components.begin(), components.end(),
                         [](const Component &a, const Component &b) { return a.order < b.order; });
        for (const Component &component : components)
            addGroup(component.id.uuid, RecordNames::component(m_workspace, component.id));
        addGroup(keyNamed("no component"), PlanRowWords::tr("Of no component"));
    } else if (m_grouping == PlanGrouping::country) {
        for (const Choice &country : RecordChoices::countries(m_workspace))
            addGroup(QUuid::fromString(country.id), country.text);
        addGroup(keyNamed("regional"), PlanRowWords::tr("Regional"));
    } else {
        std::vector<int> years;
        for (const Activity &activity : m_contents.activities) {
            if (activity.starts.isValid())
                years.push_back(activity.starts.year());
        }
        std::sort(years.begin(), years.end());
        years.erase(std::unique(years.begin(), years.end()), years.end());
        for (const int year : years)
            addGroup(keyNamed(QByteArray::number(year)), QString::number(year));
        addGroup(keyNamed("no year"), PlanRowWords::tr("Without a date"));
    }
}

/// What is not known, such as no component, stands with the last group.
std::size_t Builder::groupOf(const Activity &activity, Id<Country> country) {
    const QUuid key = m_grouping == PlanGrouping::component ? activity.component.uuid
                      : m_grouping == PlanGrouping::country
                          ? country.uuid
                          : keyNamed(QByteArray::number(activity.starts.isValid() ? activity.starts.year() : 0));
    return m_placeOf.value(key, m_groups.size() - 1);
}

void Builder::add(const Activity &activity) {
    const auto countries = m_contents.countriesOf(activity.id);
    PlanFigures whole;
    const std::vector<CountryShare> shares = countryShares(activity, countries, m_contents.attendancesOf(activity.id));
    for (const CountryShare &share : shares) {
        whole += share.figures;
        if (m_grouping != PlanGrouping::country)
            continue;
        const bool isMain = share.figures.activities > 0;
        put(activity, groupOf(activity, share.country), isMain ? activity.id.uuid : partKey(activity.id, share.country),
            share.figures, shares.size() == 1);
    }
    if (m_grouping != PlanGrouping::country)
        put(activity, groupOf(activity, {}), activity.id.uuid, whole, true);
    if (activity.status != ActivityStatus::cancelled)
        m_made.total += whole;
    widen(m_span, {activity.starts, activity.ends});
}

void Builder::put(const Activity &activity, std::size_t place, const QUuid &key, const PlanFigures &part,
                  bool isWhole) {
    Group &group = m_groups[place];
    TableRow row{.key = key, .depth = 1, .isQuiet = activity.status == ActivityStatus::cancelled};
    row.cells = cells(activity, part, isWhole);
    if (!exceededAmounts(activity, m_contents.countriesOf(activity.id)).isEmpty())
        row.tip = PlanRowWords::tr("The countries’ amounts come to more than the activity’s.");
    else if (!isWhole)
        row.tip = PlanRowWords::tr("The amounts are this group’s part of the activity.");
    group.rows.push_back(std::move(row));
    if (activity.status != ActivityStatus::cancelled)
        group.figures += part;
    const TimeSpan span{activity.starts, activity.ends};
    widen(group.span, span);
    m_made.activities.insert(key, activity.id);
    const QString dates =
        span.starts.isValid()
            ? formatDateRange(span.starts, span.ends.isValid() ? span.ends : span.starts, windowLanguage())
            : PlanRowWords::tr("without a date");
    m_made.bars.insert(key, {.span = span,
                             .status = activity.status,
                             .isGroup = false,
                             .words = activityName(activity, m_language) % u'\n' % dates % u'\n' %
                                      wordOf(u"status"_s, activity.status)});
}

std::vector<TableCell> Builder::cells(const Activity &activity, const PlanFigures &part, bool isWhole) const {
    const auto countries = m_contents.countriesOf(activity.id);
    const auto money = [&](Money Activity::*whole, Money PlanFigures::*own) {
        TableCell cell{.text = amount(part.*own), .sortKey = QVariant::fromValue((part.*own).minor)};
        if (isWhole)
            cell.edit = amount(activity.*whole);
        return cell;
    };
    const auto date = [](QDate day) {
        return TableCell{.text = dateInFigures(day), .sortKey = QVariant(day), .edit = dateInFigures(day)};
    };
    const qint64 participants = part.participantsPlanned;
    std::vector<TableCell> cells{
        {.text = activity.code, .edit = activity.code},
        {.text = activity.title.in(m_language), .edit = activity.title.exactly(m_language)},
        {.text = countriesInWords(m_workspace, activity, countries),
         .brief = activity.regional && !countries.empty() ? PlanRowWords::tr("Regional (%1)").arg(countries.size())
                                                          : QString()},
        date(activity.starts),
        date(activity.ends),
        money(&Activity::budget, &PlanFigures::budget),
        {.text = valueText(u"activity"_s, u"status"_s, toWord(activity.status)),
         .sortKey = static_cast<int>(activity.status),
         .chip = toneOf(activity.status),
         .edit = toWord(activity.status)},
        money(&Activity::committed, &PlanFigures::committed),
        money(&Activity::spent, &PlanFigures::spent),
        {.text = wordOf(u"kind"_s, activity.kind), .edit = toWord(activity.kind)},
        {.text = activity.city.in(m_language), .edit = activity.city.exactly(m_language)},
        {.text = participants == 0 ? QString() : formatNumber(participants),
         .sortKey = QVariant::fromValue(participants)},
        {.text = m_workspace.records().of<Component>().get(activity.component).code},
    };
    if (isWhole)
        cells[participantsColumn].edit = participants == 0 ? QString() : QString::number(participants);
    cells[budgetColumn].attention = !exceededAmounts(activity, countries).isEmpty();
    return cells;
}

TableRow Builder::sumRow(const QUuid &key, const QString &name, const PlanFigures &figures) {
    TableRow row{.key = key, .depth = 0, .isGroup = true};
    row.cells.resize(columnCount);
    row.cells[titleColumn].text = name;
    row.cells[budgetColumn].text = amount(figures.budget);
    row.cells[committedColumn].text = amount(figures.committed);
    row.cells[spentColumn].text = amount(figures.spent);
    row.cells[participantsColumn].text =
        figures.participantsPlanned == 0 ? QString() : formatNumber(figures.participantsPlanned);
    return row;
}

/// Where one of the amounts has cents, all have, so that they stand below each other.
void alignCents(std::vector<TableRow> &rows, std::size_t column) {
    const QString sign = windowLanguage() == "ru"_L1 ? u","_s : u"."_s;
    const auto hasCents = [&](const TableRow &row) { return row.cells[column].text.contains(sign); };
    if (std::none_of(rows.begin(), rows.end(), hasCents))
        return;
    for (TableRow &row : rows) {
        if (!row.cells[column].text.isEmpty() && !hasCents(row))
            row.cells[column].text += sign % u"00"_s;
    }
}

PlanRows Builder::taken() {
    const auto named = [](const QString &name, const PlanFigures &figures) {
        return QString(name % u" ("_s % formatNumber(figures.activities) % u')');
    };
    const Plan &plan = m_contents.plan;
    const QUuid key = m_contents.isAll ? allPlansKey() : plan.id.uuid;
    const QString name = m_contents.isAll ? PlanRowWords::tr("All plans") : planName(plan, m_language);
    m_made.rows.push_back(sumRow(key, named(name, m_made.total), m_made.total));
    m_made.bars.insert(key, {.span = m_span, .isGroup = true, .words = name});
    for (Group &group : m_groups) {
        if (group.rows.empty())
            continue;
        m_made.rows.push_back(sumRow(group.key, named(group.name, group.figures), group.figures));
        m_made.bars.insert(group.key, {.span = group.span, .isGroup = true, .words = group.name});
        std::move(group.rows.begin(), group.rows.end(), std::back_inserter(m_made.rows));
    }
    for (const std::size_t column : {budgetColumn, committedColumn, spentColumn})
        alignCents(m_made.rows, column);
    return std::move(m_made);
}

} // namespace

std::vector<TableColumn> planColumns() {
    const auto right = TableColumn::Align::right;
    return {
        {.name = u"code"_s, .title = PlanRowWords::tr("Code"), .whole = true, .vital = true, .importance = 5},
        {.name = u"title"_s, .title = PlanRowWords::tr("Activity"), .width = 38, .stretches = true},
        {.name = u"countries"_s, .title = PlanRowWords::tr("Countries"), .width = 11},
        {.name = u"starts"_s, .title = PlanRowWords::tr("Begins"), .whole = true, .importance = 1},
        {.name = u"ends"_s, .title = PlanRowWords::tr("Ends"), .spare = true, .whole = true},
        {.name = u"budget"_s, .title = PlanRowWords::tr("Budget"), .align = right, .importance = 3},
        {.name = u"status"_s,
         .title = PlanRowWords::tr("Status"),
         .whole = true,
         .vital = true,
         .importance = 4,
         .choices = choicesOf<ActivityStatus>(u"status"_s)},
        {.name = u"committed"_s, .title = PlanRowWords::tr("Committed"), .align = right, .spare = true},
        {.name = u"spent"_s, .title = PlanRowWords::tr("Spent"), .align = right, .spare = true},
        {.name = u"kind"_s,
         .title = PlanRowWords::tr("Kind"),
         .width = 18,
         .spare = true,
         .choices = choicesOf<ActivityKind>(u"kind"_s)},
        {.name = u"city"_s, .title = PlanRowWords::tr("City"), .width = 10, .spare = true},
        {.name = u"participants"_s, .title = PlanRowWords::tr("Participants"), .align = right, .spare = true},
        {.name = u"component"_s, .title = PlanRowWords::tr("Component"), .width = 8, .hidden = true},
    };
}

std::vector<TableColumn> timelineColumns() {
    constexpr int narrowTitle = 14; // letters
    std::vector<TableColumn> columns = planColumns();
    for (std::size_t i = titleColumn + 1; i < columns.size(); ++i)
        columns[i].hidden = i != startsColumn;
    columns[startsColumn].spare = true;
    columns[titleColumn].width = narrowTitle;
    return columns;
}

PlanRows planRows(Workspace &workspace, const PlanContents &contents, PlanGrouping grouping, const PlanFilter &filter) {
    if (contents.isNull() || contents.activities.empty())
        return {};
    Builder builder(workspace, contents, grouping);
    for (const Activity &activity : contents.activities) {
        if (filter.isEmpty() || matches(filter, activity, contents.countriesOf(activity.id)))
            builder.add(activity);
    }
    return builder.taken();
}

QUuid allPlansKey() {
    return keyNamed("all plans");
}

QString planName(const Plan &plan, const QString &language) {
    return PlanRowWords::tr("%1 · version %2").arg(plan.title.in(language)).arg(plan.version);
}

QString activityName(const Activity &activity, const QString &language) {
    return QString(activity.code % u' ' % activity.title.in(language)).trimmed();
}

QString countriesInWords(Workspace &workspace, const Activity &activity, std::span<const ActivityCountry> countries) {
    QStringList names;
    for (const ActivityCountry &country : countries)
        names += RecordNames::country(workspace, country.country);
    const QString all = names.join(u", "_s);
    if (!activity.regional)
        return all;
    // Where there is no room for the names, their number still tells something.
    return all.isEmpty() ? PlanRowWords::tr("Regional")
                         : PlanRowWords::tr("Regional (%1): %2").arg(names.size()).arg(all);
}
