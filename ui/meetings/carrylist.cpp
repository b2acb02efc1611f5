#include "carrylist.h"

#include "actionstate.h"
#include "carrydelegate.h"
#include "recordchoices.h"
#include "theme.h"
#include "workspace.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Column { whatColumn, whereFromColumn };

constexpr int cellInset = 20; ///< both sides of a cell together, and what is lost in rounding

struct Names {
    QHash<QUuid, QString> names;

    Names(Workspace &workspace, const LastMeeting &last) {
        const QString language = workspace.contentLanguage();
        for (const Delegation &delegation : last.delegations)
            names.insert(delegation.id.uuid, delegation.country
                                                 ? RecordNames::country(workspace, delegation.country)
                                                 : RecordNames::agencyInFull(workspace, delegation.organisation));
        for (const Participant &participant : last.participants)
            names.insert(participant.id.uuid, RecordNames::person(workspace, participant.person));
        for (const AgendaItem &item : last.items)
            names.insert(item.id.uuid, item.title.in(language));
        for (const MeetingPaper &paper : last.papers)
            names.insert(paper.id.uuid, QString(paper.symbol % u' ' % paper.title.in(language)).trimmed());
    }
};

void tickAll(QTreeWidgetItem *item, Qt::CheckState state) {
    for (int i = 0; i < item->childCount(); ++i) {
        item->child(i)->setCheckState(whatColumn, state);
        tickAll(item->child(i), state);
    }
}

void count(const QTreeWidgetItem *item, int &ticked, int &all) {
    for (int i = 0; i < item->childCount(); ++i) {
        ++all;
        ticked += item->child(i)->checkState(whatColumn) == Qt::Checked ? 1 : 0;
        count(item->child(i), ticked, all);
    }
}

} // namespace

CarryList::CarryList(QWidget *parent) : QTreeWidget(parent) {
    setObjectName(u"nextMeetingCarried"_s);
    setAccessibleName(tr("What is carried over"));
    setHeaderLabels({tr("What is carried over"), tr("Where it comes from")});
    setUniformRowHeights(true);
    setItemDelegate(new CarryDelegate(this));
    setIndentation(0); // the delegate indents
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    connect(this, &QTreeWidget::itemChanged, this, &CarryList::follow);
    connect(this, &QTreeWidget::itemExpanded, this, &CarryList::fitHeight);
    connect(this, &QTreeWidget::itemCollapsed, this, &CarryList::fitHeight);
}

QSize CarryList::sizeHint() const {
    return {QTreeWidget::sizeHint().width(), wholeHeight()};
}

QSize CarryList::minimumSizeHint() const {
    return {QTreeWidget::minimumSizeHint().width(), wholeHeight()};
}

void CarryList::resizeEvent(QResizeEvent *event) {
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

/// The second column is as wide as its words; names have the rest.
void CarryList::fitColumns() {
    int words = header()->fontMetrics().horizontalAdvance(headerItem()->text(whereFromColumn));
    for (const QTreeWidgetItem *item : m_items)
        words = std::max(words, fontMetrics().horizontalAdvance(item->text(whereFromColumn)));
    const int room = viewport()->width();
    setColumnWidth(whatColumn, std::max(room - words - cellInset, room / 2));
}

void CarryList::fitHeight() {
    updateGeometry();
}

void CarryList::scrollTo(const QModelIndex &index, ScrollHint) {
    if (hasFocus())
        Q_EMIT madeVisible(visualRect(index));
}

void CarryList::wheelEvent(QWheelEvent *event) {
    event->ignore(); // the form scrolls
}

int CarryList::wholeHeight() const {
    int rows = 0;
    for (QModelIndex index = model()->index(0, 0); index.isValid(); index = indexBelow(index))
        ++rows;
    return header()->sizeHint().height() + rows * ::rowHeight(font()) + 2 * frameWidth();
}

void CarryList::offer(Workspace &workspace, const LastMeeting &last) {
    const QScopedValueRollback guard(m_isFollowing, true);
    clear();
    m_items.clear();
    m_groups.clear();
    m_byOrigin.clear();
    m_code = last.meeting.code;
    m_openActions = static_cast<int>(std::count_if(last.actions.begin(), last.actions.end(),
                                                   [](const Action &action) { return !isClosed(action); }));
    m_things = carriedThings(last.records());
    const Names names(workspace, last);
    QTreeWidgetItem *people = addGroup(tr("Delegations and people, to be nominated anew"));
    QTreeWidgetItem *agenda = addGroup(tr("Agenda items"));
    QTreeWidgetItem *papers = addGroup(tr("Papers"));
    for (const CarriedThing &thing : m_things) {
        const bool isPerson = thing.kind == CarriedKind::delegation || thing.kind == CarriedKind::participant;
        QTreeWidgetItem *group = isPerson ? people : thing.kind == CarriedKind::item ? agenda : papers;
        const QString name = thing.origin.isNull() ? tr("Matters arising") : names.names.value(thing.origin);
        add(thing, name, group);
    }
    for (QTreeWidgetItem *group : m_groups)
        group->setHidden(group->childCount() == 0);
    agenda->setExpanded(true);
    papers->setExpanded(true);
    people->setExpanded(true);
    showGroups();
    fitColumns();
    fitHeight();
    setCurrentItem(topLevelItem(0));
}

QTreeWidgetItem *CarryList::addGroup(const QString &title) {
    auto *group = new QTreeWidgetItem(this, {title, QString()});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(whatColumn, bold);
    group->setFlags(group->flags() | Qt::ItemIsUserCheckable);
    m_groups.push_back(group);
    return group;
}

void CarryList::add(const CarriedThing &thing, const QString &name, QTreeWidgetItem *group) {
    const auto why = [&] {
        switch (thing.reason) {
        case CarryReason::tookPart:
            return thing.kind == CarriedKind::delegation ? tr("delegation at %1").arg(m_code)
                                                         : tr("person at %1").arg(m_code);
        case CarryReason::addedOnTheDay:
            return tr("came to %1 without being nominated").arg(m_code);
        case CarryReason::gaveWay:
            return tr("cancelled or replaced at %1").arg(m_code);
        case CarryReason::standing:
            return tr("standing item of %1").arg(m_code);
        case CarryReason::openActions:
            return tr("%n action(s) still open", nullptr, m_openActions);
        case CarryReason::deferred:
            return tr("decision put off at %1").arg(m_code);
        case CarryReason::noConsensus:
            return tr("no consensus at %1").arg(m_code);
        case CarryReason::notDistributed:
            return tr("not distributed for %1").arg(m_code);
        }
        return QString();
    };
    const bool isNested = thing.kind != CarriedKind::paper;
    QTreeWidgetItem *parent = isNested ? m_byOrigin.value(thing.within, group) : group;
    auto *item = new QTreeWidgetItem(parent, {name, why()});
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(whatColumn, thing.offered ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(whatColumn, name);
    item->setToolTip(whereFromColumn, item->text(whereFromColumn));
    item->setExpanded(thing.kind == CarriedKind::item);
    if (!thing.origin.isNull())
        m_byOrigin.insert(thing.origin, item);
    m_items.push_back(item);
}

void CarryList::follow(QTreeWidgetItem *item) {
    if (m_isFollowing)
        return;
    {
        const QScopedValueRollback guard(m_isFollowing, true);
        const Qt::CheckState state = item->checkState(whatColumn);
        const bool isGroup = item->parent() == nullptr;
        const bool isDelegation = !isGroup && item->parent() == m_groups.front();
        const bool isPerson = !isGroup && item->parent()->parent() == m_groups.front();
        if (isGroup || isDelegation)
            tickAll(item, state);
        else if (isPerson && state == Qt::Checked)
            item->parent()->setCheckState(whatColumn, Qt::Checked); // nobody comes without a delegation
        showGroups();
    }
    Q_EMIT chosenChanged();
}

void CarryList::showGroups() {
    for (QTreeWidgetItem *group : m_groups) {
        int ticked = 0;
        int all = 0;
        count(group, ticked, all);
        group->setCheckState(whatColumn, ticked == 0     ? Qt::Unchecked
                                         : ticked == all ? Qt::Checked
                                                         : Qt::PartiallyChecked);
        group->setText(whereFromColumn, tr("%1 of %2").arg(ticked).arg(all));
    }
}

std::vector<CarriedThing> CarryList::chosen() const {
    std::vector<CarriedThing> things;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->checkState(whatColumn) == Qt::Checked)
            things.push_back(m_things[i]);
    }
    return things;
}
