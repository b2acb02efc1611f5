#pragma once

#include "choicemodel.h"
#include "parsededit.h"

#include <functional>

/// One of many, chosen by typing a part of its name or from the whole list; nothing for none.
class ReferenceEdit : public ParsedEdit {
    Q_OBJECT

public:
    /// What can be chosen, asked for when somebody begins to choose.
    using Choices = std::function<std::vector<Choice>()>;

    ReferenceEdit(const QString &name, const QString &accessibleName, Choices choices, QWidget *parent = nullptr);

    /// What another record refers to: its id and what it is called; both empty for none.
    void load(const QString &id, const QString &text);
    /// The same of the same record, changed elsewhere.
    void refresh(const QString &id, const QString &text);

Q_SIGNALS:
    /// Empty for none.
    void committed(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QString problem(const QString &text) const override;
    void take(const QString &text) override;
    QString normalized(const QString &text) const override;
    bool isChoosing() const override;

private:
    /// The id of what is called so; empty for none.
    QString idOf(const QString &text) const;
    void offer();
    void showAll();
    /// Writes out what the typed words mean, where that is clear.
    void complete();
    /// Enter and Tab while there are suggestions; whether the key has done its work.
    bool keyInSuggestions(int key);
    void choose(const QModelIndex &index);

    Choices m_choices;
    ChoiceModel *m_offered;
    QString m_id; ///< of what was loaded or chosen last
    QString m_text;
};
