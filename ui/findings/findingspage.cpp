#include "findingspage.h"

#include "findingspane.h"

#include <algorithm>
#include <iterator>
#include <numeric>

using namespace Qt::StringLiterals;

FindingsPage::FindingsPage(Workspace &workspace, std::vector<Page *> pages)
    : m_workspace(workspace), m_pages(std::move(pages)) {
    for (const Page *page : m_pages)
        connect(page, &Page::attentionChanged, this, &Page::attentionChanged);
}

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

int FindingsPage::attention() const {
    return std::accumulate(m_pages.begin(), m_pages.end(), 0,
                           [](int sum, const Page *page) { return sum + page->attention(); });
}

std::vector<PageFinding> FindingsPage::findings() const {
    std::vector<PageFinding> all;
    for (const Page *page : m_pages) {
        std::vector<PageFinding> own = page->findings();
        std::move(own.begin(), own.end(), std::back_inserter(all));
    }
    return all;
}

void FindingsPage::showAttention() {
    if (m_pane)
        m_pane->setFocus();
}

QWidget *FindingsPage::widget() {
    if (!m_pane)
        m_pane = new FindingsPane(m_workspace, m_pages);
    return m_pane;
}

std::vector<KeyHelp> FindingsPage::keys() const {
    return {{keysText({Qt::Key_Enter}), tr("Goes to the place")}};
}
