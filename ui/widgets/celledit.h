#pragma once

#include <QLineEdit>
#include <QPointer>

#include <chrono>
#include <functional>

class FieldError;
class QTimer;

/// The editor of a cell in the list. Wrong input, and what could not be taken, is said in words right below the cell
/// and stays until it is corrected or dismissed with Escape, also while the user is elsewhere.
class CellEdit : public QLineEdit {
    Q_OBJECT

public:
    /// What is wrong with a text, in words; empty where nothing is.
    using Problem = std::function<QString(const QString &)>;

    CellEdit(const QString &name, const QString &accessibleName, QWidget *viewport, Problem problem = {});
    ~CellEdit() override;

    bool isWrong() const { return !problem().isEmpty(); }
    /// What is wrong with what stands in it, in words; empty where nothing is.
    QString why() const { return problem(); }
    /// Says what is wrong; true where nothing is.
    bool check();
    /// Says that this text could not be taken, and why.
    void refuse(const QString &why);
    void setRest(std::chrono::milliseconds rest);

Q_SIGNALS:
    /// Nothing was typed for two seconds since the text was changed.
    void rested();

protected:
    bool event(QEvent *event) override;

private:
    QString problem() const;
    void say(const QString &problem);
    void place();

    Problem m_problem;
    QString m_refused; ///< the text that could not be taken
    QString m_why;
    QTimer *m_rest;
    QPointer<FieldError> m_error; ///< beside the editor, since it is larger than the cell
};
