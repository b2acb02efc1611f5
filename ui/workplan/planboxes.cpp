#include "planboxes.h"

#include "choicebox.h"
#include "filterbutton.h"
#include "flowlayout.h"
#include "icons.h"
#include "recordchoices.h"
#include "recordtext.h"
#include "windowwords.h"
#include "workspace.h"

#include <QPushButton>
#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView allPlans{"all"};
constexpr int mostLetters = 36; ///< of a box, so that a long title does not push the others away

template <class Enum>
void offerAll(ChoiceBox *box, const QString &all, const QString &field) {
    box->addItem(all, QString());
    for (std::size_t i = 0; i < enumWords<Enum>.size(); ++i) {
        const QString word = toWord(static_cast<Enum>(i));
        box->addItem(capitalized(valueText(u"activity"_s, field, word)), word);
    }
}

FilterButton *addFilters(FlowLayout &line) {
    auto *filters = new FilterButton(u"workplanFilter"_s, line.parentWidget());
    line.addWidget(filters);
    return filters;
}

} // namespace

PlanBoxes::PlanBoxes(Workspace &workspace, FlowLayout &line, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_plan(add(u"workplanPlan"_s, tr("Work plan"), line))
    , m_filters(addFilters(line))
    , m_grouping(add(u"workplanGrouping"_s, tr("Group by"), line))
    , m_planButton(addButton(u"workplanPlanMenu"_s, {}, line))
    , m_country(m_filters->addBox(u"workplanCountry"_s, tr("Country")))
    , m_year(m_filters->addBox(u"workplanYear"_s, tr("Year")))
    , m_kind(m_filters->addBox(u"workplanKind"_s, tr("Kind")))
    , m_status(m_filters->addBox(u"workplanStatus"_s, tr("Status"))) {
    m_planButton->setIcon(lineIcon(u"more"_s));
    m_planButton->setAccessibleName(tr("Plan"));
    m_planButton->setToolTip(tr("Add, copy or delete a plan"));
    m_grouping->addItem(tr("By component"));
    m_grouping->addItem(tr("By country"));
    m_grouping->addItem(tr("By year"));
    offerAll<ActivityKind>(m_kind, tr("All kinds"), u"kind"_s);
    offerAll<ActivityStatus>(m_status, tr("Any status"), u"status"_s);
    connect(m_grouping, &QComboBox::activated, this, &PlanBoxes::changed);
    connect(m_filters, &FilterButton::changed, this, &PlanBoxes::changed);
    connect(m_plan, &QComboBox::activated, this, [this] {
        const QString chosen = m_plan->currentData().toString();
        chosen == allPlans ? Q_EMIT allPlansChosen() : Q_EMIT planChosen(QUuid::fromString(chosen));
    });
}

ChoiceBox *PlanBoxes::add(const QString &name, const QString &accessibleName, FlowLayout &line) {
    auto *box = new ChoiceBox(line.parentWidget());
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setMaximumWidth(box->fontMetrics().averageCharWidth() * mostLetters);
    line.addWidget(box);
    return box;
}

QPushButton *PlanBoxes::addButton(const QString &name, const QString &text, FlowLayout &line) {
    auto *button = new QPushButton(text, line.parentWidget());
    button->setObjectName(name);
    line.addWidget(button);
    return button;
}

void PlanBoxes::refill(ChoiceBox *box, const std::vector<std::pair<QString, QString>> &choices) {
    bool isSame = box->count() == static_cast<int>(choices.size());
    for (int i = 0; isSame && i < box->count(); ++i) {
        const auto &[value, words] = choices[static_cast<std::size_t>(i)];
        isSame = box->itemData(i).toString() == value && box->itemText(i) == words;
    }
    if (isSame)
        return;
    const QString chosen = box->currentData().toString();
    box->clear();
    for (const auto &[value, words] : choices)
        box->addItem(words, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    box->updateGeometry();
}

void PlanBoxes::offer(const PlanContents &contents) {
    offerPlans(contents);
    offerCountries(contents);
    offerYears(contents);
    const bool isPlan = !contents.isNull();
    for (QWidget *part : std::initializer_list<QWidget *>{m_filters, m_plan, m_grouping})
        part->setVisible(isPlan); // before there is a plan they have no use
}

/// Those laid before the chosen meeting first, otherwise the latest.
void PlanBoxes::offerPlans(const PlanContents &contents) {
    std::vector<Plan> plans = m_workspace.records().of<Plan>().all();
    const auto key = [this](const Plan &plan) {
        return std::tuple(m_workspace.meeting() && plan.meeting == m_workspace.meeting(), plan.starts, plan.version);
    };
    std::stable_sort(plans.begin(), plans.end(), [&](const Plan &a, const Plan &b) { return key(b) < key(a); });
    std::vector<std::pair<QString, QString>> choices;
    for (const Plan &plan : plans)
        choices.emplace_back(plan.id.text(), planName(plan, m_workspace.contentLanguage()));
    if (plans.size() > 1)
        choices.emplace_back(allPlans, tr("All plans"));
    refill(m_plan, choices);
    m_plan->setCurrentIndex(m_plan->findData(contents.isAll ? QString(allPlans) : contents.plan.id.text()));
    m_plan->setToolTip(m_plan->currentText());
}

void PlanBoxes::offerCountries(const PlanContents &contents) {
    QSet<QUuid> named;
    for (const Activity &activity : contents.activities) {
        for (const ActivityCountry &country : contents.countriesOf(activity.id))
            named.insert(country.country.uuid);
    }
    std::vector<std::pair<QString, QString>> choices{{QString(), tr("All countries")}};
    for (const Choice &country : RecordChoices::countries(m_workspace)) {
        if (named.contains(QUuid::fromString(country.id)))
            choices.emplace_back(country.id, country.text);
    }
    choices.emplace_back(u"regional"_s, tr("Regional"));
    refill(m_country, choices);
}

void PlanBoxes::offerYears(const PlanContents &contents) {
    std::set<int> years;
    for (const Activity &activity : contents.activities)
        years.insert(activity.starts.isValid() ? activity.starts.year() : 0);
    std::vector<std::pair<QString, QString>> choices{{QString(), tr("All years")}};
    for (const int year : years) {
        if (year > 0)
            choices.emplace_back(QString::number(year), QString::number(year));
    }
    if (years.contains(0))
        choices.emplace_back(u"0"_s, tr("Without a date"));
    refill(m_year, choices);
}

PlanGrouping PlanBoxes::grouping() const {
    return static_cast<PlanGrouping>(std::max(0, m_grouping->currentIndex()));
}

PlanFilter PlanBoxes::filter() const {
    const auto value = [](const ChoiceBox *box) { return box->currentData().toString(); };
    return {value(m_country), value(m_year), value(m_kind), value(m_status)};
}

bool PlanBoxes::showAll() {
    if (filter().isEmpty())
        return false;
    m_filters->reset();
    return true;
}
