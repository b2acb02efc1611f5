#pragma once

#include "choicemodel.h"

#include <QLineEdit>
#include <QRegularExpression>

#include <functional>

/// A line that suggests what contains the typed words, e.g. who may present an item. What matches nothing is words of
/// its own; what means one of the choices is that one, so that nothing known is entered as words by half its name. The
/// line is emptied once something was chosen or entered, with Enter or by leaving it.
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
    /// Words of this form are entered as they are, whatever would be suggested for them.
    void setOwnWords(const QRegularExpression &form) { m_ownWords = form; }
    /// Chooses or enters what is typed, as Enter does.
    void commit();

Q_SIGNALS:
    void chosen(const QString &id);
    /// Words were entered that are no choice.
    void entered(const QString &words);
    /// The line was left with words that several choices fit; they stay in it.
    void undecided();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Escape empties the line, once there are no suggestions to be put away.
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void accept(const QModelIndex &index);
    void acceptTyped();
    /// Whether several fit the words, and none of them is meant.
    bool isOpen(const QString &words) const;
    bool isOwn(const QString &words) const;
    /// Empties the line for good: its undo brings nothing back.
    void empty();

    ChoiceModel *m_choices;
    Finder m_finder;
    QRegularExpression m_ownWords;
    QString m_typed; ///< by hand, while suggestions are run through
};
