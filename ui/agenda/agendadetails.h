#pragma once

#include "agenda.h"
#include "changeset.h"
#include "meeting.h"

#include <QFrame>

#include <optional>

class AgendaData;
class DayEdits;
class DayForm;
class HistoryView;
class ItemEdits;
class ItemForm;
class PresenterEdits;
class QLabel;
class QPushButton;
class QStackedWidget;
struct HistoryEntry;

/// The panel at the right: the details of what is selected, an item or a day, and the history of the item.
class AgendaDetails : public QFrame {
    Q_OBJECT

public:
    AgendaDetails(AgendaData &agenda, ItemEdits &items, PresenterEdits &presenters, DayEdits &days,
                  QWidget *parent = nullptr);

    void showItem(Id<AgendaItem> item);
    /// A null day stands for a meeting that has none yet.
    void showDay(Id<Day> day);
    void showNothing();
    /// While a new item is being typed, it says what the keys do.
    void showNewItem();
    void commit();
    /// Of the item or day shown, or kept of items shown before.
    bool hasWrongInput() const;
    /// Leads to the first field that holds wrong input: of what is shown, or of the item or day to be shown first.
    void focusWrongField();
    /// The item or day whose wrong input is kept, where it is not the one shown; null for none.
    QUuid withKeptWrongInput() const;
    void showHistory();
    void leaveHistory();
    /// How many items are selected in the list; of several, the details are those of one.
    void tellSelected(int count);
    bool isDay() const;
    /// False where what it shows is there no longer.
    bool isUpToDate() const;
    /// Gives the focus to the first field shown.
    void focusFirstField();

Q_SIGNALS:
    /// Escape was pressed where nothing is to be taken back.
    void left();
    void dayAdded(Id<Day> day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *scrolling(QWidget *form);
    QWidget *itemPage();
    void showWords(const QString &words);
    void refresh();
    std::optional<ChangeSet> lastChange() const;
    void showLastChange();
    void restore(const HistoryEntry &entry);

    AgendaData &m_data;
    ItemEdits &m_items;
    ItemForm *m_item;
    DayForm *m_day;
    HistoryView *m_history;
    QStackedWidget *m_stack;
    QWidget *m_itemPage;
    QLabel *m_several;
    QWidget *m_dayPage;
    QLabel *m_nothing;
    QLabel *m_lastChange;
    QLabel *m_lastAuthor;
    QPushButton *m_historyButton;
};
