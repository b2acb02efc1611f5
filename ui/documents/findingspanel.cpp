#include "findingspanel.h"

#include "findingtext.h"
#include "icons.h"
#include "theme.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

FindingsPanel::FindingsPanel(QWidget *parent) : QWidget(parent), m_head(new QLabel), m_list(new QListWidget) {
    m_head->setObjectName(QStringLiteral("findingsHead"));
    m_head->setFont(sized(font(), TextSize::label));
    m_head->setForegroundRole(QPalette::PlaceholderText);
    m_head->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setAccessibleName(tr("What to look at before printing"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSpacing(2);
    m_list->setResizeMode(QListView::Adjust);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(17, 17, 17, 12);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
}

void FindingsPanel::show(const std::vector<Finding> &findings) {
    const auto count = static_cast<int>(findings.size());
    m_head->setText(count == 0 ? tr("Nothing is missing in this paper.")
                               : tr("%n thing(s) to look at before printing", nullptr, count));
    m_list->clear();
    for (const Finding &finding : findings)
        m_list->addItem(new QListWidgetItem(lineIcon(QStringLiteral("warning")), findingText(finding)));
    m_list->setVisible(count > 0);
}
