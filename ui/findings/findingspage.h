#pragma once

#include "page.h"

#include <QPointer>

class FindingsPane;
class Workspace;

/// One list of all that wants attention, page by page.
class FindingsPage : public Page {
    Q_OBJECT

public:
    /// The pages whose findings it lists; they must outlive it.
    FindingsPage(Workspace &workspace, std::vector<Page *> pages);
    ~FindingsPage() override;

    QString name() const override;
    QString title() const override;
    QString icon() const override;
    PageGroup group() const override { return PageGroup::programme; }
    QWidget *widget() override;
    /// Of all pages.
    int attention() const override;
    std::vector<PageFinding> findings() const override;
    void showAttention() override;
    std::vector<KeyHelp> keys() const override;

private:
    Workspace &m_workspace;
    std::vector<Page *> m_pages;
    QPointer<FindingsPane> m_pane;
};
