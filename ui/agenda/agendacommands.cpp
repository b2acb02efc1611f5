#include "agendacommands.h"

#include "agendaclipboard.h"
#include "agendadata.h"
#include "agendamodel.h"
#include "agendaview.h"
#include "agendawords.h"
#include "copieditems.h"
#include "dayedits.h"
#include "icons.h"
#include "itemedits.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

AgendaCommands::AgendaCommands(AgendaView &view, const AgendaModel &rows, AgendaData &data, ItemEdits &items,
                               DayEdits &days)
    : QObject(&view), m_view(view), m_rows(rows), m_data(data), m_items(items), m_days(days) {
    makeActions();
    connect(&view, &QWidget::customContextMenuRequested, this, &AgendaCommands::offerMenu);
}

QAction *AgendaCommands::make(const QString &name, const QString &text, const QString &icon, const QKeySequence &keys,
                              void (AgendaCommands::*done)()) {
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(lineIcon(icon));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, done);
    m_view.addAction(action);
    return action;
}

void AgendaCommands::makeActions() {
    // Ctrl+N belongs to the window, which asks the page; Enter to the list. Both are told in the menu.
    m_newItem = make(u"agendaNewItem"_s,
                     tr("Add item below") % u"\t"_s % QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText),
                     u"plus"_s, {}, &AgendaCommands::newItem);
    m_edit = make(u"agendaEdit"_s, tr("Edit"), {}, Qt::Key_F2, &AgendaCommands::editTitle);
    m_indent =
        make(u"agendaIndent"_s, tr("Make a sub-item"), u"indent"_s, Qt::ALT | Qt::Key_Right, &AgendaCommands::indent);
    m_outdent = make(u"agendaOutdent"_s, tr("Take out of its item"), u"outdent"_s, Qt::ALT | Qt::Key_Left,
                     &AgendaCommands::outdent);
    m_up = make(u"agendaMoveUp"_s, tr("Move up"), u"arrow-up"_s, Qt::ALT | Qt::Key_Up, &AgendaCommands::moveUp);
    m_down =
        make(u"agendaMoveDown"_s, tr("Move down"), u"arrow-down"_s, Qt::ALT | Qt::Key_Down, &AgendaCommands::moveDown);
    m_cut = make(u"agendaCut"_s, tr("Cut"), {}, QKeySequence::Cut, &AgendaCommands::cut);
    m_copy = make(u"agendaCopy"_s, tr("Copy"), {}, QKeySequence::Copy, &AgendaCommands::copy);
    m_paste = make(u"agendaPaste"_s, tr("Paste rows"), {}, QKeySequence::Paste, &AgendaCommands::paste);
    m_remove = make(u"agendaRemove"_s, tr("Delete"), u"trash"_s, QKeySequence::Delete, &AgendaCommands::remove);
    m_fix = make(u"agendaFixStart"_s, tr("Fix the start"), {}, {}, &AgendaCommands::toggleFixedStart);
    m_addDay = make(u"agendaAddDay"_s, tr("Add a day"), u"calendar"_s, {}, &AgendaCommands::addDay);
    m_history = make(u"agendaHistory"_s, tr("History"), u"history"_s, {}, &AgendaCommands::historyRequested);
}

void AgendaCommands::offerMenu(const QPoint &at) {
    const auto chosen = m_view.selectedItems();
    const TimedItem *first = chosen.empty() ? nullptr : m_data.timing().find(chosen.front());
    for (QAction *action : {m_edit, m_indent, m_outdent, m_up, m_down, m_cut, m_copy, m_remove, m_history})
        action->setEnabled(!chosen.empty());
    m_fix->setEnabled(first != nullptr && first->parent.isNull());
    m_fix->setText(first != nullptr && first->anchored ? tr("Let it follow the item before")
                                                       : tr("Fix the start at this time"));
    QMenu menu;
    menu.setObjectName(u"agendaMenu"_s);
    menu.addActions({m_newItem, m_edit});
    menu.addSeparator();
    menu.addActions({m_indent, m_outdent, m_up, m_down});
    if (!chosen.empty()) {
        addDays(menu);
        menu.addSeparator();
        addKinds(menu);
        addPurposes(menu);
    }
    menu.addAction(m_fix);
    menu.addSeparator();
    menu.addActions({m_cut, m_copy, m_paste, m_remove});
    menu.addSeparator();
    menu.addActions({m_addDay, m_history});
    menu.exec(m_view.viewport()->mapToGlobal(at));
    // Actions without an item refuse in words; disabled ones would swallow their keys in silence.
    for (QAction *action : {m_edit, m_indent, m_outdent, m_up, m_down, m_cut, m_copy, m_remove, m_history, m_fix})
        action->setEnabled(true);
}

bool AgendaCommands::allChosen(const std::function<bool(const AgendaItem &)> &holds) const {
    const auto chosen = m_view.selectedItems();
    return std::all_of(chosen.begin(), chosen.end(), [&](Id<AgendaItem> id) {
        const AgendaItem *item = m_data.contents().item(id);
        return item != nullptr && holds(*item);
    });
}

void AgendaCommands::addKinds(QMenu &menu) {
    QMenu *kinds = menu.addMenu(tr("Kind"));
    kinds->setObjectName(u"agendaKinds"_s);
    for (const AgendaItemKind kind : {AgendaItemKind::item, AgendaItemKind::section, AgendaItemKind::pause,
                                      AgendaItemKind::ceremony, AgendaItemKind::registration}) {
        QAction *action = kinds->addAction(itemKindWord(kind));
        action->setCheckable(true);
        action->setChecked(allChosen([kind](const AgendaItem &item) { return item.kind == kind; }));
        connect(action, &QAction::triggered, this, [this, kind] { m_items.setKind(m_view.selectedItems(), kind); });
    }
}

void AgendaCommands::addPurposes(QMenu &menu) {
    QMenu *purposes = menu.addMenu(tr("Purpose"));
    purposes->setObjectName(u"agendaPurposes"_s);
    for (const Purpose purpose : {Purpose::none, Purpose::information, Purpose::discussion, Purpose::decision}) {
        QAction *action = purposes->addAction(purposePhrase(purpose));
        action->setCheckable(true);
        action->setChecked(allChosen([purpose](const AgendaItem &item) { return item.purpose == purpose; }));
        connect(action, &QAction::triggered, this,
                [this, purpose] { m_items.setPurpose(m_view.selectedItems(), purpose); });
    }
}

void AgendaCommands::addDays(QMenu &menu) {
    if (m_data.timing().days.size() < 2)
        return;
    QMenu *days = menu.addMenu(tr("Move to another day"));
    for (const TimedDay &day : m_data.timing().days) {
        QAction *action = days->addAction(dayWord(day.date));
        connect(action, &QAction::triggered, this,
                [this, id = day.day] { m_items.moveToDay(m_view.selectedItems(), id); });
    }
}

void AgendaCommands::newItem() {
    m_view.beginDraft();
}

void AgendaCommands::editTitle() {
    m_view.editCurrent();
}

void AgendaCommands::withChosen(bool (ItemEdits::*step)(const std::vector<Id<AgendaItem>> &)) {
    const auto chosen = m_view.selectedItems();
    if (chosen.empty())
        m_data.refuse(tr("Select an item first."));
    else if ((m_items.*step)(chosen))
        m_view.scrollTo(m_view.currentIndex());
}

void AgendaCommands::indent() {
    withChosen(&ItemEdits::indent);
}

void AgendaCommands::outdent() {
    withChosen(&ItemEdits::outdent);
}

void AgendaCommands::moveUp() {
    withChosen(&ItemEdits::moveUp);
}

void AgendaCommands::moveDown() {
    withChosen(&ItemEdits::moveDown);
}

void AgendaCommands::copy() {
    copyItems(m_items.withSubItems(m_view.selectedItems()));
}

void AgendaCommands::copyItems(const std::vector<Id<AgendaItem>> &items) {
    std::vector<AgendaRow> rows;
    for (const AgendaRow &row : m_rows.rows()) {
        if (row.kind == AgendaRow::Kind::item && std::find(items.begin(), items.end(), row.item) != items.end())
            rows.push_back(row);
    }
    if (rows.empty()) {
        m_data.refuse(tr("Select an item first."));
        return;
    }
    QMimeData *data = toMimeData(rows);
    addCopiedItems(*data, m_items.copied(items));
    QGuiApplication::clipboard()->setMimeData(data);
}

void AgendaCommands::cut() {
    const auto chosen = m_view.selectedItems();
    copyItems(m_items.withSubItems(chosen)); // which go as well
    if (!chosen.empty())
        m_items.remove(chosen);
}

void AgendaCommands::paste() {
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const std::vector<AgendaItem> before = m_data.contents().items;
    std::vector<CopiedItem> copied = data != nullptr ? copiedItemsIn(*data) : std::vector<CopiedItem>();
    const bool done =
        copied.empty() ? m_items.paste(readPastedItems(data != nullptr ? data->text() : QString()), m_view.placeBelow())
                       : m_items.paste(std::move(copied), m_view.placeBelow());
    if (!done)
        return;
    std::vector<Id<AgendaItem>> fresh;
    for (const TimedItem &timed : m_data.timing().items) {
        const bool known =
            std::any_of(before.begin(), before.end(), [&](const AgendaItem &item) { return item.id == timed.item; });
        if (!known)
            fresh.push_back(timed.item);
    }
    m_view.selectItems(fresh);
}

void AgendaCommands::remove() {
    const Id<Day> day = m_view.currentDay();
    if (day && m_view.selectedItems().empty())
        m_days.remove(day);
    else
        withChosen(&ItemEdits::remove);
}

void AgendaCommands::toggleFixedStart() {
    const auto chosen = m_view.selectedItems();
    const TimedItem *timed = chosen.empty() ? nullptr : m_data.timing().find(chosen.front());
    if (timed == nullptr)
        m_data.refuse(tr("Select an item first."));
    else
        m_items.setFixedStart(timed->item, timed->anchored ? QTime() : timed->startTime());
}

void AgendaCommands::addDay() {
    const Id<Day> day = m_days.add();
    if (day)
        Q_EMIT dayAdded(day);
}
