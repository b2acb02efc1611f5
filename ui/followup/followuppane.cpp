#include "followuppane.h"

#include "actionform.h"
#include "commandletter.h"
#include "datewords.h"
#include "decisionform.h"
#include "detailspanel.h"
#include "emptystate.h"
#include "entryform.h"
#include "followupedits.h"
#include "followupfilter.h"
#include "meeting.h"
#include "recommendationform.h"
#include "store.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct StatusKey {
    ActionStatus status;
    Qt::Key key;
};

constexpr std::array statusKeys{StatusKey{ActionStatus::open, Qt::Key_O},
                                StatusKey{ActionStatus::inProgress, Qt::Key_P},
                                StatusKey{ActionStatus::done, Qt::Key_D}, StatusKey{ActionStatus::dropped, Qt::Key_X}};

} // namespace

FollowupPane::FollowupPane(Workspace &workspace)
    : RecordPane(workspace, u"followup"_s, tr("Follow-up"))
    , m_edits(new FollowupEdits(workspace, this))
    , m_filter(new FollowupFilter(workspace, tools(), this)) {
    addNewButton(tr("Add action"), tr("Add an action of the chosen meeting (Ctrl+N)"));
    auto *below = new QPushButton(tr("Add entry"), this);
    below->setObjectName(u"followupAddEntry"_s);
    below->setToolTip(tr("A dated word on how the selected action stands, or what a country made of the selected "
                         "recommendation (Ctrl+E)"));
    below->setEnabled(!isReadOnly());
    connect(below, &QPushButton::clicked, this, &FollowupPane::addBelow);
    header().addAction(below);
    makeForms();
    EmptyState &empty = setEmpty(tr("Nothing to follow up here. Decisions and actions come from the minutes."));
    connect(empty.addWay(u"followupAddFirst"_s, tr("Add an action")), &QPushButton::clicked, this,
            &FollowupPane::newItem);
    connect(empty.addWay(u"followupToMinutes"_s, tr("Go to the minutes")), &QPushButton::clicked, this,
            [&workspace] { workspace.requestPage(u"minutes"_s); });
    connect(m_filter, &FollowupFilter::changed, this, &FollowupPane::reload);
    connectTable();
    begin(followupColumns());
    for (int row = 0; row < table().rows().rowCount(); ++row) {
        if (table().rows().rowAt(row).depth == 1 && table().rows().isFoldable(row))
            table().rows().setFolded(row, true); // the past of each is a click away
    }
}

void FollowupPane::makeForms() {
    m_action = new ActionForm(workspace(), ActionForm::Words::here, this);
    m_decision = new DecisionForm(workspace(), DecisionForm::Words::here, this);
    m_recommendation = new RecommendationForm(workspace(), this);
    m_entry = new EntryForm(workspace(), this);
    m_uptake = new UptakeForm(workspace(), this);
    for (QWidget *form :
         {static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_decision),
          static_cast<QWidget *>(m_recommendation), static_cast<QWidget *>(m_entry), static_cast<QWidget *>(m_uptake)})
        details().addForm(form);
}

void FollowupPane::connectTable() {
    table().rows().setTake(
        [this](const QUuid &key, const QString &column, const QString &value) { return take(key, column, value); });
    connect(&table(), &TableView::keyTyped, this, &FollowupPane::typed);
    auto *below = new QAction(this);
    below->setObjectName(u"followupEntryKey"_s);
    below->setShortcut(Qt::CTRL | Qt::Key_E);
    below->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(below);
    connect(below, &QAction::triggered, this, &FollowupPane::addBelow);
}

std::vector<TableRow> FollowupPane::rows() {
    m_filter->offer();
    return followupRows(workspace(), m_filter->wish());
}

QStringList FollowupPane::kinds() const {
    return {u"action"_s,
            u"action_agency"_s,
            u"action_country"_s,
            u"action_entry"_s,
            u"decision"_s,
            u"recommendation"_s,
            u"recommendation_addressee"_s,
            u"recommendation_status"_s,
            u"meeting"_s,
            u"day"_s,
            u"agency"_s,
            u"country"_s,
            u"person"_s,
            u"programme"_s};
}

std::vector<PillText> FollowupPane::pills() {
    std::vector<PillText> pills;
    const auto add = [&](const QString &name, const QSet<QUuid> &keys, const QString &text, Tone tone) {
        if (!keys.isEmpty())
            pills.push_back({.name = name, .text = text, .tone = tone, .clickable = true});
    };
    const auto count = [](const QSet<QUuid> &keys) { return static_cast<int>(keys.size()); };
    const QSet<QUuid> open = keysOf(u"pillOpen"_s);
    const QSet<QUuid> overdue = keysOf(u"pillOverdue"_s);
    const QSet<QUuid> postponed = keysOf(u"pillPostponed"_s);
    const QSet<QUuid> withoutNote = keysOf(u"pillWithoutNote"_s);
    add(u"pillOpen"_s, open, tr("%n open action(s)", nullptr, count(open)), Tone::neutral);
    add(u"pillOverdue"_s, overdue, tr("%n overdue", nullptr, count(overdue)), Tone::attention);
    add(u"pillPostponed"_s, postponed, tr("%n postponed", nullptr, count(postponed)), Tone::neutral);
    add(u"pillWithoutNote"_s, withoutNote, tr("%n closed without a note", nullptr, count(withoutNote)),
        Tone::attention);
    return pills;
}

QSet<QUuid> FollowupPane::keysOf(const QString &pill) {
    if (pill == "pillOpen"_L1)
        return actionsIn(workspace(), FollowupWish::State::open);
    if (pill == "pillOverdue"_L1)
        return actionsIn(workspace(), FollowupWish::State::overdue);
    if (pill == "pillPostponed"_L1)
        return actionsIn(workspace(), FollowupWish::State::postponed);
    if (pill == "pillWithoutNote"_L1)
        return closedWithoutNote(workspace());
    if (pill == "attention"_L1)
        return actionsIn(workspace(), FollowupWish::State::overdue) | closedWithoutNote(workspace());
    return {};
}

void FollowupPane::showAttention() {
    m_filter->show(FollowupWish::What::actions);
    showAll();
    filterBy(u"attention"_s);
}

void FollowupPane::showFigure(const QString &pill) {
    if (QUuid::fromString(pill).isNull()) { // the numbers are those of actions, of all meetings
        m_filter->show(FollowupWish::What::actions);
        showAll();
    }
    RecordPane::showFigure(pill);
}

void FollowupPane::showAll() {
    m_filter->reset();
    RecordPane::showAll();
    reload();
}

void FollowupPane::leaveForms(const QWidget *but) {
    if (but != m_action)
        m_action->leave();
    if (but != m_decision)
        m_decision->leave();
    if (but != m_recommendation)
        m_recommendation->leave();
    if (but != m_entry)
        m_entry->leave();
    if (but != m_uptake)
        m_uptake->leave();
}

void FollowupPane::showDetails(const QUuid &key) {
    RecordCache &records = workspace().records();
    const QString language = workspace().contentLanguage();
    if (const Action *action = records.of<Action>().find({key})) {
        leaveForms(m_action);
        m_action->show(*action);
        details().showForm(m_action, {u"action"_s, action->id.text()}, action->number,
                           {u"action_agency"_s, u"action_country"_s, u"action_entry"_s});
    } else if (const Decision *decision = records.of<Decision>().find({key})) {
        leaveForms(m_decision);
        m_decision->show(*decision);
        details().showForm(m_decision, {u"decision"_s, decision->id.text()}, decision->number);
    } else if (const Recommendation *recommendation = records.of<Recommendation>().find({key})) {
        leaveForms(m_recommendation);
        m_recommendation->show(*recommendation);
        details().showForm(m_recommendation, {u"recommendation"_s, recommendation->id.text()},
                           recommendation->text.in(language),
                           {u"recommendation_addressee"_s, u"recommendation_status"_s});
    } else if (const ActionEntry *entry = records.of<ActionEntry>().find({key})) {
        leaveForms(m_entry);
        m_entry->show(*entry);
        details().showForm(m_entry, {u"action_entry"_s, entry->id.text()}, entry->text.in(language));
    } else if (const RecommendationStatus *uptake = records.of<RecommendationStatus>().find({key})) {
        leaveForms(m_uptake);
        m_uptake->show(*uptake);
        details().showForm(m_uptake, {u"recommendation_status"_s, uptake->id.text()}, uptake->evidence.in(language));
    } else {
        leaveForms(nullptr);
        details().showWords(tr("Select an action, a decision or a recommendation to see how it stands."));
    }
}

void FollowupPane::commitForms() {
    m_action->commit();
    m_decision->commit();
    m_recommendation->commit();
    m_entry->commit();
    m_uptake->commit();
}

QUuid FollowupPane::withWrongInput() const {
    for (const QUuid &key :
         {m_action->withWrongInput().uuid, m_decision->withWrongInput().uuid, m_recommendation->withWrongInput().uuid,
          m_entry->withWrongInput().uuid, m_uptake->withWrongInput().uuid}) {
        if (!key.isNull())
            return key;
    }
    return {};
}

void FollowupPane::newItem() {
    commit();
    m_filter->show(FollowupWish::What::actions);
    showAdded(m_edits->addAction().uuid);
}

void FollowupPane::showAdded(const QUuid &key) {
    if (key.isNull())
        return;
    if (!table().selectKey(key)) {
        showAll();
        table().selectKey(key);
    }
    details().beginNaming(u"text"_s);
}

void FollowupPane::addBelow() {
    commit();
    RecordCache &records = workspace().records();
    const QUuid key = table().currentKey();
    const ActionEntry *entry = records.of<ActionEntry>().find({key});
    const RecommendationStatus *uptake = records.of<RecommendationStatus>().find({key});
    const Id<Action> action = entry != nullptr ? entry->action : Id<Action>{key};
    const Id<Recommendation> recommendation = uptake != nullptr ? uptake->recommendation : Id<Recommendation>{key};
    if (records.of<Action>().find(action) != nullptr)
        showAdded(m_edits->addEntry(action).uuid);
    else if (records.of<Recommendation>().find(recommendation) != nullptr)
        showAdded(m_edits->addUptake(recommendation).uuid);
    else
        say(tr("Select the action or recommendation of which there is a word to be noted."));
}

void FollowupPane::addRecommendation() {
    commit();
    const Id<Decision> decision{table().currentKey()};
    const Id<Recommendation> added = m_edits->addRecommendation(decision);
    m_filter->show(FollowupWish::What::all);
    reload();
    showAdded(added.uuid);
}

void FollowupPane::select(const QString &id) {
    const QUuid key = QUuid::fromString(id);
    RecordCache &records = workspace().records();
    const bool isAction =
        records.of<Action>().find({key}) != nullptr || records.of<ActionEntry>().find({key}) != nullptr;
    if (table().rows().rowOf(key) < 0) {
        table().unfold(key);
        if (table().rows().rowOf(key) < 0) {
            m_filter->show(isAction ? FollowupWish::What::actions : FollowupWish::What::all);
            showAll();
        }
    }
    RecordPane::select(id);
}

std::vector<Id<Action>> FollowupPane::selectedActions() const {
    std::vector<Id<Action>> actions;
    for (const QUuid &key : table().selectedKeys()) {
        if (workspace().records().of<Action>().find({key}) != nullptr)
            actions.push_back({key});
    }
    return actions;
}

void FollowupPane::setStatus(ActionStatus status) {
    const std::vector<Id<Action>> actions = selectedActions();
    if (actions.empty())
        return say(tr("Select the actions whose status changes."));
    if (!m_edits->setStatus(actions, status))
        return;
    if ((status == ActionStatus::done || status == ActionStatus::dropped) && actions.size() == 1 &&
        workspace().records().of<Action>().get(actions.front()).closingNote.isEmpty())
        m_action->field(u"closing_note"_s)->setFocus(); // closing wants a note
}

void FollowupPane::typed(QKeyEvent *event) {
    const QString letter = commandLetter(event->text());
    for (const StatusKey &each : statusKeys) {
        if (letter != QChar(static_cast<char16_t>(each.key)) || selectedActions().empty())
            continue;
        event->accept();
        if (isReadOnly())
            Q_EMIT table().readOnlyTried();
        else
            setStatus(each.status);
        return;
    }
}

QString FollowupPane::takeOfAction(const QString &column, const QString &value) {
    if (column == "text"_L1)
        return m_action->change("text", [&](Action &after) {
            after.text.set(workspace().contentLanguage(), value, workspace().primaryLanguage());
        });
    if (column == "due"_L1) {
        const QDate date = parseDate(value);
        if (!value.isEmpty() && !date.isValid())
            return tr("Write a date such as 29.11.2016 or 29 November 2016.");
        return m_action->change("due", [&](Action &after) { after.due = date; });
    }
    return m_action->change(
        "status", [&](Action &after) { after.status = fromWord<ActionStatus>(value).value_or(after.status); });
}

QString FollowupPane::take(const QUuid &key, const QString &column, const QString &value) {
    showDetails(key);
    const QString language = workspace().contentLanguage();
    const QString primary = workspace().primaryLanguage();
    RecordCache &records = workspace().records();
    if (records.of<Action>().find({key}) != nullptr)
        return takeOfAction(column, value);
    if (records.of<Recommendation>().find({key}) != nullptr)
        return m_recommendation->change("text",
                                        [&](Recommendation &after) { after.text.set(language, value, primary); });
    if (records.of<ActionEntry>().find({key}) != nullptr)
        return m_entry->change("text", [&](ActionEntry &after) { after.text.set(language, value, primary); });
    return m_uptake->change("evidence",
                            [&](RecommendationStatus &after) { after.evidence.set(language, value, primary); });
}

void FollowupPane::addToMenu(QMenu &menu) {
    const bool hasActions = !selectedActions().empty();
    const bool isDecision = workspace().records().of<Decision>().find({table().currentKey()}) != nullptr;
    QAction *add = menu.addAction(tr("Add action"), this, &FollowupPane::newItem);
    QAction *below = menu.addAction(tr("Add entry"), this, &FollowupPane::addBelow);
    below->setShortcut(Qt::CTRL | Qt::Key_E);
    QAction *recommend = menu.addAction(tr("Add recommendation"), this, &FollowupPane::addRecommendation);
    QMenu *status = menu.addMenu(tr("Status"));
    for (const StatusKey &each : statusKeys) {
        QAction *action = status->addAction(capitalized(valueText(u"action"_s, u"status"_s, toWord(each.status))), this,
                                            [this, each] { setStatus(each.status); });
        action->setShortcut(each.key);
    }
    QMenu *postpone = menu.addMenu(tr("Postpone"));
    postpone->addAction(tr("By a week"), this, [this] { m_edits->postpone(selectedActions(), 7, 0); });
    postpone->addAction(tr("By a month"), this, [this] { m_edits->postpone(selectedActions(), 0, 1); });
    postpone->addAction(tr("By three months"), this, [this] { m_edits->postpone(selectedActions(), 0, 3); });
    QAction *remove = menu.addAction(tr("Delete"), this, &FollowupPane::removeSelected);
    remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {add, below, remove})
        action->setEnabled(!isReadOnly());
    recommend->setEnabled(!isReadOnly() && isDecision);
    for (QMenu *sub : {status, postpone})
        sub->setEnabled(!isReadOnly() && hasActions);
}

void FollowupPane::removeSelected() {
    std::vector<QUuid> keys = table().selectedKeys();
    std::erase_if(keys, [this](const QUuid &key) {
        return workspace().records().of<Meeting>().find({key}) != nullptr; // of the group
    });
    if (keys.empty())
        return say(tr("Select what is to be deleted."));
    m_edits->remove(keys);
}
