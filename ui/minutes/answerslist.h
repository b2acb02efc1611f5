#pragma once

#include "minutes.h"
#include "wronginput.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QVBoxLayout;
class Workspace;

/// What the delegations of a meeting answer while the minutes are circulated: each with its answer and the day, to be
/// set in place. Who has not answered is silent. Each change is one step of undo.
class AnswersList : public QWidget {
    Q_OBJECT

public:
    explicit AnswersList(Workspace &workspace, QWidget *parent = nullptr);
    ~AnswersList() override;

    void show(const Minutes &minutes);
    using QWidget::show;
    void commit();
    QHash<QString, WrongInput> wrongInput() const;
    void showWrongInput(const QHash<QString, WrongInput> &wrong);
    void setReadOnly(bool readOnly);

private:
    struct Line;

    std::vector<Id<Delegation>> delegations() const;
    MinutesAnswer answerOf(Id<Delegation> delegation) const;
    void makeLine(Id<Delegation> delegation);
    void tell();
    /// Empty where it was written, otherwise why not.
    QString write(Id<Delegation> delegation, const std::function<void(MinutesAnswer &)> &set);

    Workspace &m_workspace;
    Id<Minutes> m_minutes;
    bool m_isReadOnly = false;
    QVBoxLayout *m_column;
    QLabel *m_summary;
    std::vector<std::unique_ptr<Line>> m_lines;
};
