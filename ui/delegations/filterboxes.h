#pragma once

#include "delegationrows.h"

#include <QObject>

class ChoiceBox;
class FilterButton;
class FlowLayout;
class QWidget;

/// The filters behind a button beside the find line: delegation, kind of agency, status and role.
class FilterBoxes : public QObject {
    Q_OBJECT

public:
    FilterBoxes(FlowLayout &tools, QWidget *parent);

    /// The delegations that can be chosen; the one chosen stays.
    void offer(Workspace &workspace, const std::vector<Delegation> &delegations);
    DelegationFilter filter() const;
    /// All of everything.
    void reset();
    void setVisible(bool visible);

Q_SIGNALS:
    void changed();

private:
    ChoiceBox *makeBox(const QString &name, const QString &label, const QString &all);

    FilterButton *m_button;
    ChoiceBox *m_delegation;
    ChoiceBox *m_kind;
    ChoiceBox *m_status;
    ChoiceBox *m_role;
};
