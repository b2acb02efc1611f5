#pragma once

#include "agenda.h"
#include "wronginput.h"

#include <QHash>
#include <QWidget>

class AgendaData;
class DurationEdit;
class FieldError;
class GrowingEdit;
class ItemEdits;
class LocalTextEdit;
class PapersList;
class PresenterEdits;
class PresentersField;
class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;
class TextCommit;
class TimeEdit;

/// The details of one agenda item, edited in place. Wrong input of an item is kept, and shown again with its words,
/// when the user comes back to the item.
class ItemForm : public QWidget {
    Q_OBJECT

public:
    /// What it is given must outlive it.
    ItemForm(AgendaData &agenda, ItemEdits &items, PresenterEdits &presenters, QWidget *parent = nullptr);

    /// Commits what is typed for the item shown, then shows another; null for none.
    void setItem(Id<AgendaItem> item);
    Id<AgendaItem> item() const { return m_item; }
    /// Shows the same item as it stands now; what is being typed stays.
    void refresh();
    void commit();
    /// Of this item, or kept of others.
    bool hasWrongInput() const;
    /// An item that is not shown and whose wrong input is kept; null for none.
    Id<AgendaItem> withKeptWrongInput() const;

private:
    /// What could not be taken of the fields of one item.
    struct WrongFields {
        WrongInput duration;
        WrongInput fixedStart;
        WrongInput chairNote;
        QHash<QString, WrongInput> title; ///< by language
        QHash<QString, WrongInput> annotation;

        bool isEmpty() const;
    };

    void buildTop(QVBoxLayout *column);
    void buildTexts(QVBoxLayout *column);
    void buildRest(QVBoxLayout *column);
    void connectTexts();
    void connectTimes();
    void connectChoices();
    WrongFields wrongFields() const;
    void keepWrongInput();
    void showWrongInput(const WrongFields &wrong);
    void load(const AgendaItem &item);
    void showHead(const AgendaItem &item);
    void showState(const AgendaItem &item);
    void showDays(const AgendaItem &item);
    void showOrigins(const AgendaItem &item);
    QString predecessorHint() const;

    AgendaData &m_data;
    ItemEdits &m_items;
    Id<AgendaItem> m_item;
    bool m_loading = false; ///< what the fields still hold belongs to the item shown before
    QHash<Id<AgendaItem>, WrongFields> m_wrongInput;

    QLabel *m_head;
    LocalTextEdit *m_title;
    DurationEdit *m_duration;
    TimeEdit *m_fixedStart;
    QComboBox *m_purpose;
    QComboBox *m_kind;
    FieldError *m_kindError;
    PresentersField *m_presenters;
    GrowingEdit *m_chairNote;
    TextCommit *m_chairNoteCommit;
    FieldError *m_chairNoteError;
    LocalTextEdit *m_annotation;
    PapersList *m_papers;
    QLabel *m_dayLabel;
    QComboBox *m_day;
    QComboBox *m_origin;
    QCheckBox *m_internal;
};
