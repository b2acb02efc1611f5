#pragma once

#include "choicemodel.h"

#include <QLineEdit>

#include <functional>

/// A line that suggests what contains the typed words, e.g. who may present an item. What matches nothing is words of
/// its own. The line is emptied once something was chosen or entered, with Enter or by leaving it.
class CompletingEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit CompletingEdit(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    void setChoices(std::vector<Choice> choices);
    /// Asks for what fits while one types, instead of choices set beforehand: for very many, or where more than the
    /// words shown is looked into. Enter takes the first of them, so that nothing half-typed becomes words of its own;
    /// a choice without an id stands for just that. What is typed stays in the line when it is left.
    using Finder = std::function<std::vector<Choice>(const QString &typed)>;
    void setFinder(Finder finder);

Q_SIGNALS:
    void chosen(const QString &id);
    /// Words were entered that are no choice.
    void entered(const QString &words);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Escape empties the line, once there are no suggestions to be put away.
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void accept(const QModelIndex &index);
    void acceptTyped();
    /// Empties the line for good: its undo brings nothing back.
    void empty();

    ChoiceModel *m_choices;
    Finder m_finder;
    QString m_typed; ///< by hand, while suggestions are run through
};
