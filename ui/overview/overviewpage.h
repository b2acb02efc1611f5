#pragma once

#include "page.h"

#include <QPointer>

class Workspace;

/// The first page: the chosen meeting, what is due, and the programme at a glance, each number with the way to what
/// makes it; in a new programme what to do first.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(Workspace &workspace) : m_workspace(workspace) {}
    /// Deletes the pane, which refers to the workspace.
    ~OverviewPage() override;

    QString name() const override;
    QString title() const override;
    QString icon() const override;
    PageGroup group() const override { return PageGroup::start; }
    QWidget *widget() override;
    std::vector<KeyHelp> keys() const override;

private:
    Workspace &m_workspace;
    QPointer<QWidget> m_pane;
};
