#include "activityparts.h"

#include "edit.h"
#include "errortext.h"
#include "label.h"
#include "numberedit.h"
#include "numberwords.h"
#include "planrows.h"
#include "programme.h"
#include "recordchoices.h"
#include "windowwords.h"
#include "workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct PartWords {
    Q_DECLARE_TR_FUNCTIONS(PartWords)
};

const QUuid restKey = QUuid::createUuidV5(QUuid(), QByteArrayLiteral("rest"));
const QUuid totalKey = QUuid::createUuidV5(QUuid(), QByteArrayLiteral("total"));

struct AmountColumn {
    QLatin1String name;
    Money Activity::*whole;
    Money ActivityCountry::*part;
};

constexpr std::array amounts{
    AmountColumn{"budget"_L1, &Activity::budget, &ActivityCountry::budget},
    AmountColumn{"committed"_L1, &Activity::committed, &ActivityCountry::committed},
    AmountColumn{"spent"_L1, &Activity::spent, &ActivityCountry::spent},
};

struct AttendanceColumn {
    QLatin1String name;
    int ActivityAttendance::*part;
};

constexpr std::array attendances{
    AttendanceColumn{"women"_L1, &ActivityAttendance::women},
    AttendanceColumn{"men"_L1, &ActivityAttendance::men},
    AttendanceColumn{"unrecorded"_L1, &ActivityAttendance::unrecorded},
};

/// The key of a country's row: of this activity alone, so that a cell that is open stays with it. A null country is
/// elsewhere.
QUuid attendanceKey(Id<Activity> activity, Id<Country> country) {
    return QUuid::createUuidV5(activity.uuid, country.uuid.toRfc4122());
}

QString amountText(Money money) {
    return money.isZero() ? QString() : formatAmount(money, windowLanguage());
}

QString figureText(int number) {
    return number == 0 ? QString() : formatNumber(number);
}

/// By their names, as they stand on the tags above.
void sortByName(Workspace &workspace, std::vector<Id<Country>> &countries) {
    std::vector<Choice> named;
    for (const Id<Country> country : countries)
        named.push_back({country.text(), RecordNames::country(workspace, country), {}});
    countries.clear();
    for (const Choice &country : sortedChoices(std::move(named)))
        countries.push_back(Id<Country>::fromText(country.id));
}

/// The countries of an activity and those from which somebody came; a null one for elsewhere at the end.
std::vector<Id<Country>> countriesAttending(Workspace &workspace, Id<Activity> activity) {
    std::vector<Id<Country>> countries;
    const auto note = [&countries](Id<Country> country) {
        if (country && std::find(countries.begin(), countries.end(), country) == countries.end())
            countries.push_back(country);
    };
    for (const ActivityCountry &link :
         workspace.records().of<ActivityCountry>().where(&ActivityCountry::activity, activity))
        note(link.country);
    for (const ActivityAttendance &each :
         workspace.records().of<ActivityAttendance>().where(&ActivityAttendance::activity, activity))
        note(each.country);
    sortByName(workspace, countries);
    countries.push_back({});
    return countries;
}

QString written(Workspace &workspace, const Label &label, const std::function<void(Edit &)> &change) {
    const Result<> done = workspace.tryEdit(label, change);
    return done ? QString() : errorText(done.error());
}

} // namespace

namespace ActivityParts {

std::vector<TableColumn> amountColumns() {
    const auto right = TableColumn::Align::right;
    return {{.name = u"country"_s, .title = PartWords::tr("Country"), .width = 9, .stretches = true},
            {.name = u"budget"_s, .title = PartWords::tr("Budget"), .align = right, .kept = true},
            {.name = u"committed"_s, .title = PartWords::tr("Committed"), .align = right, .kept = true},
            {.name = u"spent"_s, .title = PartWords::tr("Spent"), .align = right, .kept = true}};
}

std::vector<TableRow> amountRows(Workspace &workspace, const Activity &activity) {
    std::vector<TableRow> rows;
    TableRow rest{.key = restKey, .isQuiet = true};
    rest.cells.push_back({.text = PartWords::tr("Regional")});
    TableRow total{.key = totalKey, .isGroup = true};
    total.cells.push_back({.text = PartWords::tr("Total")});
    const auto links = workspace.records().of<ActivityCountry>().where(&ActivityCountry::activity, activity.id);
    std::vector<Id<Country>> order;
    for (const ActivityCountry &link : links)
        order.push_back(link.country);
    sortByName(workspace, order);
    for (const Id<Country> country : order) {
        const ActivityCountry &link =
            *std::find_if(links.begin(), links.end(), [&](const auto &each) { return each.country == country; });
        TableRow row{.key = link.id.uuid};
        row.cells.push_back({.text = RecordNames::country(workspace, link.country)});
        for (const AmountColumn &column : amounts) {
            const QString text = amountText(link.*column.part);
            row.cells.push_back({.text = text, .edit = text});
        }
        rows.push_back(std::move(row));
    }
    for (const AmountColumn &column : amounts) {
        Money left = activity.*column.whole;
        for (const ActivityCountry &link : links)
            left = left - link.*column.part;
        rest.cells.push_back({.text = amountText(left), .attention = left.minor < 0});
        if (left.minor < 0)
            rest.tip = PartWords::tr("The countries’ amounts come to more than the activity’s.");
        total.cells.push_back({.text = amountText(activity.*column.whole)});
    }
    rows.push_back(std::move(rest));
    rows.push_back(std::move(total));
    return rows;
}

QString takeAmount(Workspace &workspace, const Activity &activity, const QUuid &key, const QString &column,
                   const QString &value) {
    const std::optional<Money> amount = parseMoney(value);
    if (!amount)
        return PartWords::tr("Write an amount such as 240 000 or 1250.50.");
    const ActivityCountry *link = workspace.records().of<ActivityCountry>().find({key});
    const auto found =
        std::find_if(amounts.begin(), amounts.end(), [&](const AmountColumn &each) { return each.name == column; });
    if (link == nullptr || found == amounts.end())
        return {};
    const ActivityCountry before = *link;
    ActivityCountry after = before;
    after.*(found->part) = *amount;
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "set an amount of %1 in “%2”")),
                      {RecordNames::country(workspace, before.country),
                       shortName(activityName(activity, workspace.contentLanguage()))}};
    return written(workspace, label, [&](Edit &edit) { edit.update(before, after); });
}

std::vector<TableColumn> attendanceColumns() {
    const auto right = TableColumn::Align::right;
    return {{.name = u"country"_s, .title = PartWords::tr("Country"), .width = 9, .stretches = true},
            {.name = u"women"_s, .title = PartWords::tr("Women"), .align = right, .kept = true},
            {.name = u"men"_s, .title = PartWords::tr("Men"), .align = right, .kept = true},
            {.name = u"unrecorded"_s, .title = PartWords::tr("Unknown"), .align = right, .kept = true}};
}

std::vector<TableRow> attendanceRows(Workspace &workspace, const Activity &activity) {
    const auto all = workspace.records().of<ActivityAttendance>().where(&ActivityAttendance::activity, activity.id);
    std::vector<TableRow> rows;
    ActivityAttendance sum;
    const auto cellsOf = [](const QString &name, const ActivityAttendance &figures, bool isEditable) {
        std::vector<TableCell> cells{{.text = name}};
        for (const AttendanceColumn &column : attendances) {
            TableCell cell{.text = figureText(figures.*column.part)};
            if (isEditable)
                cell.edit = cell.text;
            cells.push_back(std::move(cell));
        }
        return cells;
    };
    for (const Id<Country> country : countriesAttending(workspace, activity.id)) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.country == country; });
        const ActivityAttendance figures = found == all.end() ? ActivityAttendance() : *found;
        for (const AttendanceColumn &column : attendances)
            sum.*column.part += figures.*column.part;
        const QString name = country ? RecordNames::country(workspace, country) : PartWords::tr("Elsewhere");
        rows.push_back({.key = attendanceKey(activity.id, country), .cells = cellsOf(name, figures, true)});
    }
    rows.push_back({.key = totalKey,
                    .isGroup = true,
                    .cells = cellsOf(PartWords::tr("All: %1").arg(formatNumber(sum.women + sum.men + sum.unrecorded)),
                                     sum, false)});
    return rows;
}

QString takeAttendance(Workspace &workspace, const Activity &activity, const QUuid &key, const QString &column,
                       const QString &value) {
    constexpr int most = 100'000;
    QString digits = value;
    digits.removeIf([](QChar c) { return c.isSpace(); });
    bool ok = digits.isEmpty();
    const int number = ok ? 0 : digits.toInt(&ok);
    if (!ok || number < 0 || number > most)
        return PartWords::tr("Write how many people came, such as 12.");
    const auto found = std::find_if(attendances.begin(), attendances.end(),
                                    [&](const AttendanceColumn &each) { return each.name == column; });
    if (found == attendances.end())
        return {};
    const std::vector<Id<Country>> countries = countriesAttending(workspace, activity.id);
    const auto country = std::find_if(countries.begin(), countries.end(),
                                      [&](Id<Country> each) { return attendanceKey(activity.id, each) == key; });
    if (country == countries.end())
        return {};
    ActivityAttendance before;
    for (const ActivityAttendance &each :
         workspace.records().of<ActivityAttendance>().where(&ActivityAttendance::activity, activity.id)) {
        if (each.country == *country)
            before = each;
    }
    ActivityAttendance after = before;
    after.activity = activity.id;
    after.country = *country;
    after.*(found->part) = number;
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "count attendances of “%1”")),
                      {shortName(activityName(activity, workspace.contentLanguage()))}};
    return written(workspace, label, [&](Edit &edit) {
        if (before.id.isNull())
            edit.insert(after);
        else if (after.women + after.men + after.unrecorded == 0)
            edit.remove(before.id);
        else
            edit.update(before, after);
    });
}

} // namespace ActivityParts
