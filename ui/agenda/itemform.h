#pragma once

#include "agenda.h"

#include <QHash>
#include <QWidget>

class AgendaData;
class CompletingEdit;
class DurationEdit;
class FieldError;
class GrowingEdit;
class ItemEdits;
class LocalTextEdit;
class PresenterEdits;
class PresenterList;
class QCheckBox;
class QComboBox;
class QGridLayout;
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

private:
    struct WrongInput {
        QString duration;
        QString fixedStart;
    };

    void buildTop(QVBoxLayout *column);
    void buildPresenters(QVBoxLayout *column);
    void buildTexts(QVBoxLayout *column);
    void buildRest(QVBoxLayout *column);
    void connectTexts();
    void connectTimes();
    void connectChoices();
    void connectPresenters();
    void keepWrongInput();
    void load(const AgendaItem &item);
    void showHead(const AgendaItem &item);
    void showState(const AgendaItem &item);
    void showPapers();
    void showPresenters();
    QString predecessorHint() const;

    AgendaData &m_data;
    ItemEdits &m_items;
    PresenterEdits &m_presenters;
    Id<AgendaItem> m_item;
    bool m_loading = false; ///< what the fields still hold belongs to the item shown before
    QHash<Id<AgendaItem>, WrongInput> m_wrongInput;

    QLabel *m_head;
    LocalTextEdit *m_title;
    DurationEdit *m_duration;
    TimeEdit *m_fixedStart;
    QComboBox *m_purpose;
    QComboBox *m_kind;
    FieldError *m_kindError;
    PresenterList *m_presenterList;
    CompletingEdit *m_newPresenter;
    FieldError *m_presenterError;
    GrowingEdit *m_chairNote;
    TextCommit *m_chairNoteCommit;
    LocalTextEdit *m_annotation;
    QWidget *m_papers;
    QLabel *m_dayLabel;
    QComboBox *m_day;
    QComboBox *m_origin;
    QCheckBox *m_internal;
};
