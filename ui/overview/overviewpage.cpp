#include "overviewpage.h"

#include "overviewpane.h"

using namespace Qt::StringLiterals;

OverviewPage::~OverviewPage() {
    delete m_pane;
}

QString OverviewPage::name() const {
    return u"overview"_s;
}

QString OverviewPage::title() const {
    return tr("Overview");
}

QString OverviewPage::icon() const {
    return u"overview"_s;
}

QWidget *OverviewPage::widget() {
    if (!m_pane)
        m_pane = new OverviewPane(m_workspace);
    return m_pane;
}

std::vector<KeyHelp> OverviewPage::keys() const {
    return {
        {keysText({Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab}), tr("To the next number, and back")},
        {keysText({Qt::Key_Enter}), tr("Goes to what makes the number")},
    };
}
