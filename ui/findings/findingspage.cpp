#include "findingspage.h"

#include "findingspane.h"

using namespace Qt::StringLiterals;

FindingsPage::FindingsPage(Workspace &workspace, std::vector<Page *> pages)
    : m_workspace(workspace), m_pages(std::move(pages)) {}

FindingsPage::~FindingsPage() {
    delete m_pane;
}

QString FindingsPage::name() const {
    return u"findings"_s;
}

QString FindingsPage::title() const {
    return tr("To look at");
}

QString FindingsPage::icon() const {
    return u"findings"_s;
}

QWidget *FindingsPage::widget() {
    if (!m_pane)
        m_pane = new FindingsPane(m_workspace, m_pages);
    return m_pane;
}

std::vector<KeyHelp> FindingsPage::keys() const {
    return {{keysText({Qt::Key_Enter}), tr("Goes to the place")}};
}
