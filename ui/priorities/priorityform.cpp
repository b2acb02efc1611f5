#include "priorityform.h"

#include "flowlayout.h"
#include "priorityrows.h"
#include "recordchoices.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;
constexpr int lastRank = 999;

std::vector<Choice> activityChoices(Workspace &workspace) {
    std::vector<Choice> choices;
    for (const Activity &activity : workspace.records().of<Activity>().all())
        choices.push_back({activity.id.text(), servingActivity(workspace, activity.id), {}});
    return choices;
}

} // namespace

PriorityForm::PriorityForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"priority"_s,
          [&workspace](const Priority &priority) { return priority.title.in(workspace.contentLanguage()); }, parent)
    , m_serving(new QWidget(this)) {
    addText(tr("Title"), &Priority::title, LocalTextEdit::Lines::wrapped);
    addReference<Country>(
        tr("Country"), &Priority::country, [&workspace] { return RecordChoices::countries(workspace); },
        [&workspace](Id<Country> id) { return RecordNames::country(workspace, id); });
    beginRow();
    addNumber(tr("From year"), &Priority::fromYear, firstYear, lastYear);
    addNumber(tr("To year"), &Priority::toYear, firstYear, lastYear);
    addNumber(tr("Rank"), &Priority::rank, 1, lastRank);
    endRow();
    addText(tr("Description"), &Priority::description, LocalTextEdit::Lines::several);
    addLinks<ActivityPriority, Activity>(
        tr("Served by the activities"), u"activities"_s, &ActivityPriority::priority, &ActivityPriority::activity,
        [&workspace] { return activityChoices(workspace); },
        [&workspace](Id<Activity> id) { return servingActivity(workspace, id); })
        ->setPlaceholder(tr("Add an activity"));
    auto *line = new FlowLayout(m_serving);
    line->setContentsMargins({});
    line->setSpacing(12);
    m_serving->setObjectName(u"priorityServing"_s);
    addWidget(m_serving);
    bind([this](const Priority &priority) { showServing(priority); });
    setRule([](const Priority &, Priority &after) {
        return after.toYear != 0 && after.fromYear > after.toYear ? tr("It would end before it begins.") : QString();
    });
}

/// Each activity as a button that leads to it.
void PriorityForm::showServing(const Priority &priority) {
    std::vector<Id<Activity>> activities;
    QStringList words;
    for (const ActivityPriority &link :
         workspace().records().of<ActivityPriority>().where(&ActivityPriority::priority, priority.id)) {
        activities.push_back(link.activity);
        words += servingActivity(workspace(), link.activity);
    }
    m_serving->setVisible(!activities.empty());
    if (activities == m_shown && words == m_words)
        return;
    m_shown = activities;
    m_words = words;
    while (const QLayoutItem *old = m_serving->layout()->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // it may be the one that was clicked
        delete old;
    }
    for (std::size_t i = 0; i < activities.size(); ++i) {
        auto *lead =
            new QPushButton(tr("Open %1").arg(workspace().records().of<Activity>().get(activities[i]).code), m_serving);
        lead->setObjectName(u"priorityOpen%1"_s.arg(i));
        lead->setProperty("link", u"accent"_s);
        lead->setCursor(Qt::PointingHandCursor);
        lead->setToolTip(words[static_cast<qsizetype>(i)]);
        lead->setAccessibleName(tr("Open %1").arg(words[static_cast<qsizetype>(i)]));
        connect(lead, &QPushButton::clicked, this,
                [this, id = activities[i].text()] { workspace().requestRecord(u"activity"_s, id); });
        m_serving->layout()->addWidget(lead);
    }
}
