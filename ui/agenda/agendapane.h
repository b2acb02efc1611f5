#pragma once

#include "agendamodel.h"

#include <QWidget>

class AgendaCommands;
class AgendaData;
class AgendaDelegate;
class AgendaDetails;
class AgendaView;
class DayEdits;
class EmptyState;
class FilterBar;
class ItemEdits;
class PageHeader;
class PresenterEdits;
class QLabel;
class QSplitter;
class QStackedWidget;

/// The agenda page as it is seen: header with the numbers that matter, list, and the details of what is selected.
class AgendaPane : public QWidget {
    Q_OBJECT

public:
    /// What it is given must outlive it.
    AgendaPane(AgendaData &agenda, ItemEdits &items, PresenterEdits &presenters, DayEdits &days);
    ~AgendaPane() override;

    void newItem();
    /// Commits what is typed in the list and in the details.
    void commit();
    /// True where a field or cell holds input that commit() cannot take.
    bool hasWrongInput() const;
    /// Leads to it.
    void showWrongInput();
    /// The id of the item or day that is current.
    QString selected() const;
    void select(const QString &id);
    /// Selects what wants attention.
    void showAttention();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    PageHeader *header();
    QWidget *listSide();
    EmptyState *emptyState();
    void connectList();
    void reload();
    void showHeader();
    void showEmptyOrList();
    void showCurrent();
    void showDayOf(Id<Day> day);
    Id<Day> spareDay() const;
    void answerPill(const QString &name);
    void showFilter();
    void indent(int by);
    void sayNotEditable(const QModelIndex &index);
    void say(const QString &sentence);

    AgendaData &m_data;
    ItemEdits &m_items;
    AgendaModel m_model;
    AgendaDelegate *m_delegate;
    AgendaView *m_view;
    AgendaCommands *m_commands;
    AgendaDetails *m_details;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    FilterBar *m_filterBar;
    QString m_filter; ///< the pill to whose items the list is filtered; empty for none
    QLabel *m_notice;
    QSplitter *m_splitter;
    bool m_hasSizes = false; ///< the splitter's, by the user or by the first showing
};
