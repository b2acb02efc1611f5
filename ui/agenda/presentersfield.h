#pragma once

#include "agenda.h"

#include <QWidget>

class AgendaData;
class CompletingEdit;
class FieldError;
class LocalTextEdit;
class PresenterEdits;
class PresenterList;

/// Who presents the item shown: those there are, a line to add another by typing a name, and for presenters that are
/// words ("Heads of delegation") a field for them in each language shown.
class PresentersField : public QWidget {
    Q_OBJECT

public:
    /// What it is given must outlive it.
    PresentersField(AgendaData &agenda, PresenterEdits &presenters, QWidget *parent = nullptr);

    /// Commits what is typed for the item shown, then shows another; null for none.
    void setItem(Id<AgendaItem> item);
    void refresh();
    void commit();

private:
    void connectFields();
    void add(const QString &words);
    void answer(bool done, const QString &typed);
    void editWords(Id<Presenter> presenter);
    void showWords();
    const Presenter *edited() const;

    AgendaData &m_data;
    PresenterEdits &m_presenters;
    Id<AgendaItem> m_item;
    Id<Presenter> m_edited; ///< whose words are being edited; null for none
    PresenterList *m_list;
    LocalTextEdit *m_words;
    CompletingEdit *m_new;
    FieldError *m_error;
};
