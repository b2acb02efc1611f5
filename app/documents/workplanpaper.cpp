#include "workplanpaper.h"

#include "datewords.h"
#include "frame.h"
#include "numberwords.h"
#include "phrases.h"
#include "planchanges.h"
#include "workplansums.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using typeset::Align;
using typeset::Column;
using typeset::Heading;
using typeset::KeyValues;
using typeset::Paper;
using typeset::Paragraph;
using typeset::Row;
using typeset::RowKind;
using typeset::Table;
using typeset::Text;

namespace papers {

namespace {

WorkPlanSums sumsOf(const std::vector<PlannedActivity> &activities) {
    WorkPlanSums sums;
    for (const PlannedActivity &planned : activities) {
        if (planned.activity.status != ActivityStatus::cancelled)
            sums.add(planned.activity, planned.countries);
    }
    return sums;
}

/// "Budget, EUR": what a column of amounts is headed by.
QString budgetHeader(const PaperFrame &frame) {
    const QString &code = frame.frame.programme.currency;
    return frame.labels.tr("Budget, %1").arg(frame.labels.isRussian() && code == u"EUR"_s ? u"евро"_s : code);
}

QString amount(Money money, const PaperFrame &frame) {
    return formatAmount(money, frame.language());
}

QString figure(qint64 number) {
    return number > 0 ? formatNumber(number) : QString();
}

std::vector<Column> planColumns(const PaperFrame &frame) {
    const PaperLabels &labels = frame.labels;
    return {{.header = labels.tr("Code"), .minimum = 14, .share = 0},
            {.header = labels.tr("Activity"), .minimum = 46, .share = 4},
            {.header = labels.tr("Kind"), .minimum = 30, .share = 0.5},
            {.header = labels.tr("Countries"), .minimum = 24, .share = 0.6},
            {.header = labels.tr("Place"), .minimum = 20, .share = 0.5},
            {.header = labels.tr("Dates"), .minimum = 33, .share = 0.8},
            {.header = labels.tr("Participants"), .minimum = 18, .share = 0, .align = Align::right, .tabular = true},
            {.header = budgetHeader(frame), .minimum = 20, .share = 0, .align = Align::right, .tabular = true},
            {.header = labels.tr("Status"), .minimum = 18, .share = 0}};
}

Row activityRow(const PlannedActivity &planned, const WorkPlanDossier &dossier, const PaperFrame &frame) {
    const Activity &activity = planned.activity;
    return {.cells = {{.text = mutedText(activity.code), .header = true},
                      {.text = frame.text(activity.title)},
                      {.text = activityKindWord(activity.kind, frame.labels)},
                      {.text = activityCountries(planned, dossier.countries, frame)},
                      {.text = frame.text(activity.city)},
                      {.text = activityDates(activity, frame)},
                      {.text = figure(activity.participantsPlanned)},
                      {.text = activity.budget.isZero() ? QString() : amount(activity.budget, frame)},
                      {.text = activityStatusWord(activity.status, frame.labels)}}};
}

Row sumRow(const QString &label, const PlanFigures &figures, const PaperFrame &frame) {
    const QString text = label + u", "_s + frame.labels.tr("activities: %1").arg(formatNumber(figures.activities));
    return {.kind = RowKind::total,
            .cells = {{.text = text, .span = 6, .header = true},
                      {.text = formatNumber(figures.participantsPlanned)},
                      {.text = amount(figures.budget, frame)},
                      {.text = QString()}}};
}

/// By beginning, those without a date last, then by code.
std::vector<const PlannedActivity *> ofComponent(const WorkPlanDossier &dossier, Id<Component> component) {
    std::vector<const PlannedActivity *> activities;
    const auto known = [&](Id<Component> id) {
        return std::any_of(dossier.components.begin(), dossier.components.end(),
                           [&](const Component &one) { return one.id == id; });
    };
    for (const PlannedActivity &planned : dossier.activities) {
        const Id<Component> own = planned.activity.component;
        if (component.isNull() ? !known(own) : own == component)
            activities.push_back(&planned);
    }
    const auto key = [](const PlannedActivity *planned) {
        return std::tuple(!planned->activity.starts.isValid(), planned->activity.starts, planned->activity.code);
    };
    std::stable_sort(activities.begin(), activities.end(), [&](auto *a, auto *b) { return key(a) < key(b); });
    return activities;
}

Table planTable(const WorkPlanDossier &dossier, const WorkPlanSums &sums, const PaperFrame &frame) {
    std::vector<Row> rows;
    const std::vector<Column> columns = planColumns(frame);
    const auto add = [&](Id<Component> component, const QString &name) {
        const std::vector<const PlannedActivity *> activities = ofComponent(dossier, component);
        if (activities.empty())
            return;
        rows.push_back({.kind = RowKind::group,
                        .cells = {{.text = name, .span = static_cast<int>(columns.size()), .header = true}}});
        std::vector<PlannedActivity> counted;
        for (const PlannedActivity *planned : activities) {
            rows.push_back(activityRow(*planned, dossier, frame));
            counted.push_back(*planned);
        }
        rows.push_back(sumRow(frame.labels.tr("Subtotal"), sumsOf(counted).total(), frame));
    };
    for (const Component &component : dossier.components)
        add(component.id, QString(component.code + u' ' + frame.in(component.title)).trimmed());
    add({}, frame.labels.tr("Of no component"));
    rows.push_back(sumRow(frame.labels.tr("Total"), sums.total(), frame));
    return {.summary = frame.labels.tr("Activities by component"), .columns = columns, .rows = std::move(rows)};
}

Table countryTable(const WorkPlanDossier &dossier, const WorkPlanSums &sums, const PaperFrame &frame) {
    const PaperLabels &labels = frame.labels;
    std::vector<Row> rows;
    const auto add = [&](const QString &name, const PlanFigures &figures, RowKind kind = RowKind::body) {
        rows.push_back({.kind = kind,
                        .cells = {{.text = name, .header = true},
                                  {.text = formatNumber(figures.activities)},
                                  {.text = formatNumber(figures.participantsPlanned)},
                                  {.text = amount(figures.budget, frame)}}});
    };
    const auto figuresOf = [&](Id<Country> country) {
        const auto found = sums.byCountry().find(country);
        return found == sums.byCountry().end() ? PlanFigures() : found->second;
    };
    for (const Country &country : dossier.countries)
        add(frame.in(country.shortName), figuresOf(country.id));
    add(labels.tr("Regional"), figuresOf({}));
    add(labels.tr("Total"), sums.total(), RowKind::total);
    return {
        .summary = labels.tr("Activities and budget by country"),
        .columns =
            {{.header = labels.tr("Country"), .minimum = 60, .share = 2},
             {.header = labels.tr("Activities"), .minimum = 30, .share = 1, .align = Align::right, .tabular = true},
             {.header = labels.tr("Participants"), .minimum = 30, .share = 1, .align = Align::right, .tabular = true},
             {.header = budgetHeader(frame), .minimum = 36, .share = 1, .align = Align::right, .tabular = true}},
        .rows = std::move(rows)};
}

KeyValues figuresOf(const WorkPlanDossier &dossier, const WorkPlanSums &sums, const PaperFrame &frame) {
    const PaperLabels &labels = frame.labels;
    const auto several = std::count_if(dossier.activities.begin(), dossier.activities.end(), [](const auto &planned) {
        return planned.activity.status != ActivityStatus::cancelled &&
               (planned.activity.regional || planned.countries.size() != 1); // as the sums do
    });
    const qint64 regional = static_cast<qint64>(several);
    const qint64 all = sums.total().activities;
    KeyValues values;
    values.rows = {
        {labels.tr("Period"), Text(formatDateRange(dossier.plan.starts, dossier.plan.ends, frame.language()))},
        {labels.tr("Activities"),
         Text(labels.tr("%1, of these national: %2, regional: %3")
                  .arg(formatNumber(all), formatNumber(all - regional), formatNumber(regional)))},
        {labels.tr("Participants planned"), Text(formatNumber(sums.total().participantsPlanned))},
        {labels.tr("Budget"), Text(frame.money(sums.total().budget))}};
    return values;
}

void appendChanges(Paper &paper, const WorkPlanDossier &dossier, const PaperFrame &frame) {
    if (!dossier.baseline)
        return;
    const PaperLabels &labels = frame.labels;
    paper.blocks.emplace_back(
        Heading{.level = 1, .number = {}, .text = labels.tr("Changes against the endorsed plan")});
    const WorkPlanDossier::Baseline &baseline = *dossier.baseline;
    const PlanFigures before = sumsOf(baseline.activities).total();
    paper.blocks.emplace_back(
        KeyValues{{{labels.tr("Endorsed plan"),
                    Text(besides({frame.in(baseline.plan.title), labels.tr("Version %1").arg(baseline.plan.version),
                                  frame.in(baseline.meetingTitle), frame.date(baseline.endorsedOn)}))},
                   {labels.tr("Activities then"), Text(formatNumber(before.activities))},
                   {labels.tr("Budget then"), Text(frame.money(before.budget))}}});
    if (std::optional<Table> changes = planChanges(dossier, frame))
        paper.blocks.emplace_back(std::move(*changes));
    else
        paper.blocks.emplace_back(Paragraph{.text = labels.tr("Nothing has changed since.")});
}

} // namespace

Paper workPlanPaper(const WorkPlanDossier &dossier) {
    const PaperFrame frame(dossier.frame);
    const PaperLabels &labels = frame.labels;
    const Plan &plan = dossier.plan;
    const bool none = plan.id.isNull();
    const QString title = plan.title.isEmpty() ? labels.tr("Work plan") : frame.in(plan.title);
    const QString asAt = labels.tr("as at %1").arg(frame.date(dossier.frame.asAt));
    const QString stage =
        none ? asAt : besides({planStageWord(plan.stage, labels), labels.tr("Version %1").arg(plan.version), asAt});
    Paper paper = startPaper(frame, title);
    paper.landscape = true;
    paper.headerLeft = besides({title, dossier.frame.meeting.code});
    paper.headerRight = stage;
    if (!none && plan.stage == PlanStage::draft)
        paper.draftMark = labels.tr("DRAFT");
    paper.blocks.emplace_back(titleBlock(frame, title, {Text(meetingTitle(frame)), mutedText(beginningLine(stage))}));
    if (none) {
        paper.blocks.emplace_back(Paragraph{.text = labels.tr("No work plan is laid before this meeting.")});
        return paper;
    }

    const WorkPlanSums sums = sumsOf(dossier.activities);
    paper.blocks.emplace_back(figuresOf(dossier, sums, frame));
    paper.blocks.emplace_back(planTable(dossier, sums, frame));
    const bool anyCancelled =
        std::any_of(dossier.activities.begin(), dossier.activities.end(),
                    [](const auto &planned) { return planned.activity.status == ActivityStatus::cancelled; });
    if (anyCancelled)
        paper.blocks.emplace_back(
            Paragraph{.text = labels.tr("Cancelled activities are listed but not counted in any sum."),
                      .small = true,
                      .keepWithPrevious = true});
    paper.blocks.emplace_back(Heading{.level = 1, .number = {}, .text = labels.tr("By country")});
    paper.blocks.emplace_back(countryTable(dossier, sums, frame));
    paper.blocks.emplace_back(
        Paragraph{.text = labels.tr("An activity of several countries counts once: what is set apart for a country "
                                    "stands there, all else under “Regional”."),
                  .small = true,
                  .keepWithPrevious = true});
    appendChanges(paper, dossier, frame);
    appendFunding(paper, frame, true);
    return paper;
}

} // namespace papers
