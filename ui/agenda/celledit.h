#pragma once

#include <QLineEdit>
#include <QPointer>

#include <functional>

class FieldError;

/// The editor of a cell in the list. Wrong input is said in words right below the cell and stays until it is corrected
/// or dismissed with Escape, also while the user is elsewhere.
class CellEdit : public QLineEdit {
    Q_OBJECT

public:
    /// What is wrong with a text, in words; empty where nothing is.
    using Problem = std::function<QString(const QString &)>;

    CellEdit(const QString &name, const QString &accessibleName, QWidget *viewport, Problem problem = {});
    ~CellEdit() override;

    bool isWrong() const { return m_problem && !m_problem(text()).isEmpty(); }
    /// Says what is wrong; true where nothing is.
    bool check();

protected:
    bool event(QEvent *event) override;

private:
    void place();

    Problem m_problem;
    QPointer<FieldError> m_error; ///< beside the editor, since it is larger than the cell
};
