#include "planchanges.h"

#include "datewords.h"
#include "frame.h"
#include "numberwords.h"
#include "phrases.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using typeset::Row;
using typeset::Table;
using typeset::Text;

namespace papers {

namespace {

/// A line of what is now and, behind it, what was.
class Difference {
public:
    explicit Difference(const PaperFrame &frame) : m_frame(frame) {}

    void compare(const QString &label, const QString &before, const QString &now) {
        if (before == now)
            return;
        const QString none = QStringLiteral("–");
        m_lines += m_was.arg(label, now.isEmpty() ? none : now, before.isEmpty() ? none : before);
    }

    void setWas(const QString &was) { m_was = was; }
    QString text() const { return m_lines.join(u'\n'); }
    const PaperFrame &frame() const { return m_frame; }

private:
    const PaperFrame &m_frame;
    QString m_was;
    QStringList m_lines;
};

QString changeText(const PlannedActivity &before, const PlannedActivity &now, const std::vector<Country> &countries,
                   const PaperFrame &frame) {
    const PaperLabels &labels = frame.labels;
    const Activity &old = before.activity;
    const Activity &activity = now.activity;
    Difference difference(frame);
    difference.setWas(labels.tr("%1: %2 (was: %3)", "field, new and former value"));
    difference.compare(labels.tr("Activity"), frame.in(old.title), frame.in(activity.title));
    difference.compare(labels.tr("Kind"), activityKindWord(old.kind, labels), activityKindWord(activity.kind, labels));
    difference.compare(labels.tr("Countries"), activityCountries(before, countries, frame),
                       activityCountries(now, countries, frame));
    difference.compare(labels.tr("Place"), frame.in(old.city), frame.in(activity.city));
    difference.compare(labels.tr("Dates"), activityDates(old, frame), activityDates(activity, frame));
    difference.compare(labels.tr("Participants"), formatNumber(old.participantsPlanned),
                       formatNumber(activity.participantsPlanned));
    difference.compare(labels.tr("Budget"), frame.money(old.budget), frame.money(activity.budget));
    if (activity.status == ActivityStatus::postponed || activity.status == ActivityStatus::cancelled)
        difference.compare(labels.tr("Status"), activityStatusWord(old.status, labels),
                           activityStatusWord(activity.status, labels));
    return difference.text();
}

Row changeRow(const Activity &activity, const Text &change, const PaperFrame &frame) {
    return {.cells = {{.text = mutedText(activity.code), .header = true},
                      {.text = frame.text(activity.title)},
                      {.text = change}}};
}

const PlannedActivity *baselineOf(const PlannedActivity &activity, const std::vector<PlannedActivity> &baseline) {
    const auto find = [&](auto matches) -> const PlannedActivity * {
        const auto found = std::find_if(baseline.begin(), baseline.end(), matches);
        return found == baseline.end() ? nullptr : &*found;
    };
    const PlannedActivity *same =
        find([&](const PlannedActivity &one) { return one.activity.id == activity.activity.id; });
    if (same != nullptr || activity.activity.code.isEmpty())
        return same;
    return find([&](const PlannedActivity &one) { return one.activity.code == activity.activity.code; });
}

} // namespace

QString activityDates(const Activity &activity, const PaperFrame &frame) {
    return formatDateRange(activity.starts, activity.ends, frame.language());
}

QString activityCountries(const PlannedActivity &activity, const std::vector<Country> &countries,
                          const PaperFrame &frame) {
    QStringList names;
    for (const Country &country : countries) {
        const bool takesPart = std::any_of(activity.countries.begin(), activity.countries.end(),
                                           [&](const ActivityCountry &link) { return link.country == country.id; });
        if (takesPart)
            names += frame.in(country.shortName);
    }
    if (activity.activity.regional && (names.isEmpty() || names.size() == static_cast<qsizetype>(countries.size())))
        return frame.labels.tr("Regional");
    return names.join(u", "_s);
}

std::optional<Table> planChanges(const WorkPlanDossier &dossier, const PaperFrame &frame) {
    if (!dossier.baseline)
        return std::nullopt;
    const PaperLabels &labels = frame.labels;
    std::vector<Row> rows;
    QSet<Id<Activity>> matched;
    for (const PlannedActivity &activity : dossier.activities) {
        const PlannedActivity *before = baselineOf(activity, dossier.baseline->activities);
        if (before == nullptr) {
            rows.push_back(changeRow(activity.activity, boldText(labels.tr("Added", "activity")), frame));
            continue;
        }
        matched.insert(before->activity.id);
        const QString change = changeText(*before, activity, dossier.countries, frame);
        if (!change.isEmpty())
            rows.push_back(changeRow(activity.activity, change, frame));
    }
    for (const PlannedActivity &before : dossier.baseline->activities) {
        if (!matched.contains(before.activity.id))
            rows.push_back(changeRow(before.activity, boldText(labels.tr("No longer in the plan")), frame));
    }
    if (rows.empty())
        return std::nullopt;
    return Table{.summary = labels.tr("Changes against the endorsed plan"),
                 .columns = {{.header = labels.tr("Code"), .minimum = 20, .share = 0},
                             {.header = labels.tr("Activity"), .minimum = 80, .share = 1},
                             {.header = labels.tr("Change"), .minimum = 100, .share = 1.2}},
                 .rows = std::move(rows)};
}

} // namespace papers
