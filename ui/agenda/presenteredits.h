#pragma once

#include "agenda.h"
#include "completingedit.h"
#include "copieditems.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

class AgendaData;
class Edit;

/// What can be done to the presenters of an item: participants of the meeting, agencies, or words such as "Heads of
/// delegation". Each function but write() is one step of undo and answers whether it was done.
class PresenterEdits {
    Q_DECLARE_TR_FUNCTIONS(PresenterEdits)

public:
    /// `data` must outlive it.
    explicit PresenterEdits(AgendaData &data);

    /// All who may present, to be offered while a name is typed: people who do not take part stand last.
    std::vector<Choice> choices() const;

    bool addChoice(Id<AgendaItem> item, const QString &choice);
    /// A name as typed: whoever is called so or, where nobody is, these words.
    bool addNamed(Id<AgendaItem> item, const QString &name);
    bool remove(Id<Presenter> presenter);
    /// Puts a presenter at a place among those of its item, 0 being the first.
    bool moveTo(Id<Presenter> presenter, int index);
    /// What a presenter that is words is called in a language.
    bool setWords(Id<Presenter> presenter, const QString &language, const QString &words);
    bool markUpToDate(Id<Presenter> presenter, const QString &language);
    /// All presenters of an item by their names, separated by semicolons. Those already there stay the same records.
    bool setNames(Id<AgendaItem> item, const QString &names);

    /// Gives a new item the presenters that were copied, as part of an edit; one that this meeting does not know is
    /// taken by its name.
    void write(Edit &edit, Id<AgendaItem> item, const std::vector<CopiedPresenter> &presenters) const;

private:
    struct Known {
        QString id; ///< of the choice
        Presenter presenter;
        QStringList names;
        QString detail;
    };

    /// The participants, the agencies and the words in use.
    std::vector<Known> known() const;
    /// The people who are none of these: they present as words, by their name in every working language.
    std::vector<Known> directory(const std::vector<Known> &known) const;
    std::vector<Known> everybody() const;
    Presenter named(const QString &name) const;
    bool isSame(const Presenter &a, const Presenter &b) const;
    bool update(Id<Presenter> presenter, const char *source, const std::function<void(LocalText &)> &change);
    bool replace(Id<AgendaItem> item, std::vector<Presenter> wanted, const char *source);

    AgendaData &m_data;
};
