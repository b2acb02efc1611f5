#pragma once

#include "formlist.h"
#include "minutes.h"

class QLabel;

/// What the delegations of a meeting answer while the minutes are circulated: each with its answer and the day, to be
/// set in place. Who has not answered is silent. Each change is one step of undo.
class AnswersList : public FormList {
    Q_OBJECT

public:
    explicit AnswersList(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Minutes &minutes);
    using QWidget::show;

protected:
    void makeLine(Line &line) override;

private:
    std::vector<QUuid> delegations() const;
    MinutesAnswer answerOf(Id<Delegation> delegation) const;
    void set(Id<Delegation> delegation, SilenceAnswer answer);
    void tell(const std::vector<QUuid> &delegations);
    /// Empty where it was written, otherwise why not.
    QString write(Id<Delegation> delegation, const std::function<void(MinutesAnswer &)> &set);

    Id<Minutes> m_minutes;
    QLabel *m_summary;
};
