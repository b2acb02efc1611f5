#include "overviewcard.h"

#include "changeset.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

OverviewCard::OverviewCard(Workspace &workspace, const QString &name, const QString &heading, QStringList kinds,
                           QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_kinds(std::move(kinds)), m_column(new QVBoxLayout(this)) {
    setObjectName(name);
    setFrameShape(StyledPanel);
    auto *title = new QLabel(heading, this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setContentsMargins(6, 0, 6, 2);
    m_column->setContentsMargins(10, 12, 10, 10);
    m_column->setSpacing(4);
    m_column->addWidget(title);
}

bool OverviewCard::concerns(const ChangeSet &change) const {
    return std::any_of(m_kinds.begin(), m_kinds.end(), [&](const QString &kind) { return change.touches(kind); });
}
