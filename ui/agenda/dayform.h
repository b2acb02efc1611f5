#pragma once

#include "meeting.h"
#include "wronginput.h"

#include <QHash>
#include <QWidget>

class AgendaData;
class DateEdit;
class DayEdits;
class FieldError;
class QLabel;
class QPushButton;
class TimeEdit;

/// The details of one day: its date and when it opens and closes. Wrong input of a day is kept, and shown again with
/// its words, when the user comes back to the day.
class DayForm : public QWidget {
    Q_OBJECT

public:
    /// What it is given must outlive it.
    DayForm(AgendaData &agenda, DayEdits &days, QWidget *parent = nullptr);

    /// Commits what is typed for the day shown, then shows another; a null day stands for a meeting that has none yet.
    void setDay(Id<Day> day);
    Id<Day> day() const { return m_day; }
    void refresh();
    void commit();
    /// Of this day.
    bool holdsWrongInput() const { return !wrongFields().isEmpty(); }
    /// Of this day, or kept of others.
    bool hasWrongInput() const;
    /// A day that is not shown and whose wrong input is kept; null for none.
    Id<Day> withKeptWrongInput() const;

Q_SIGNALS:
    void dayAdded(Id<Day> day);

private:
    /// What could not be taken of the fields of one day.
    struct WrongFields {
        WrongInput date;
        WrongInput opens;
        WrongInput closes;

        bool isEmpty() const { return date.isEmpty() && opens.isEmpty() && closes.isEmpty(); }
    };

    void connectFields();
    WrongFields wrongFields() const;
    void keepWrongInput();
    void showState();

    AgendaData &m_data;
    DayEdits &m_days;
    Id<Day> m_day;
    bool m_loading = false; ///< what the fields still hold belongs to the day shown before
    QHash<Id<Day>, WrongFields> m_wrongInput;
    QLabel *m_head;
    DateEdit *m_date;
    TimeEdit *m_opens;
    TimeEdit *m_closes;
    QLabel *m_balance;
    QPushButton *m_add;
    QPushButton *m_remove;
    FieldError *m_removeError;
};
