#pragma once

#include "agenda.h"
#include "meeting.h"

#include <QObject>

#include <functional>
#include <vector>

class AgendaData;
class AgendaModel;
class AgendaView;
class DayEdits;
class ItemEdits;
class QAction;
class QMenu;

/// Everything that can be done with the rows that are selected, with its keys, and the menu that offers it.
class AgendaCommands : public QObject {
    Q_OBJECT

public:
    /// What it is given must outlive it.
    AgendaCommands(AgendaView &view, const AgendaModel &rows, AgendaData &data, ItemEdits &items, DayEdits &days);

    /// Opens the row in which a new item is typed.
    void newItem();
    void paste();
    QAction *pasteAction() const { return m_paste; }

Q_SIGNALS:
    void historyRequested();
    void dayAdded(Id<Day> day);

private:
    void makeActions();
    QAction *make(const QString &name, const QString &text, const QString &icon, const QKeySequence &keys,
                  void (AgendaCommands::*done)());
    void offerMenu(const QPoint &at);
    void addKinds(QMenu &menu);
    void addPurposes(QMenu &menu);
    void addDays(QMenu &menu);
    /// True where every item that is selected holds to it.
    bool allChosen(const std::function<bool(const AgendaItem &)> &holds) const;

    void editTitle();
    void indent();
    void outdent();
    void moveUp();
    void moveDown();
    void copy();
    void copyItems(const std::vector<Id<AgendaItem>> &items);
    void cut();
    void remove();
    void toggleFixedStart();
    void addDay();
    /// Runs an operation on the items that are selected; says so where there are none.
    void withChosen(bool (ItemEdits::*step)(const std::vector<Id<AgendaItem>> &));

    AgendaView &m_view;
    const AgendaModel &m_rows;
    AgendaData &m_data;
    ItemEdits &m_items;
    DayEdits &m_days;
    QAction *m_newItem = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_indent = nullptr;
    QAction *m_outdent = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_cut = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_fix = nullptr;
    QAction *m_addDay = nullptr;
    QAction *m_history = nullptr;
};
