#pragma once

#include "agenda.h"
#include "detailspanel.h"
#include "meeting.h"

class AgendaData;
class DayEdits;
class DayForm;
class ItemEdits;
class ItemForm;
class PresenterEdits;

/// The panel at the right: the details of what is selected, an item or a day, and the history of the item.
class AgendaDetails : public DetailsPanel {
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
    /// The item or day whose wrong input is kept, where it is not the one shown; null for none.
    QUuid withKeptWrongInput() const;
    bool isDay() const;
    /// False where what it shows is there no longer.
    bool isUpToDate() const;

Q_SIGNALS:
    void dayAdded(Id<Day> day);

protected:
    void restore(const HistoryEntry &entry) override;
    /// The presenters of the item.
    QStringList related() const override;

private:
    void show(const QString &words);
    void follow();

    AgendaData &m_data;
    ItemEdits &m_items;
    ItemForm *m_item;
    DayForm *m_day;
};
