#include "emptystate.h"

#include "appstyle.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int widestRow = 480; ///< pixels; of an office screen with large text no more is left beside the details

} // namespace

EmptyState::EmptyState(const QString &sentence, QWidget *parent)
    : QWidget(parent), m_ways(new QBoxLayout(QBoxLayout::LeftToRight)) {
    auto *words = new QLabel(sentence, this);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    words->setMaximumWidth(420);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addStretch(2);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(words, 4);
    centred->addStretch(1);
    layout->addLayout(centred);
    m_ways->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_ways);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(3);
}

QPushButton *EmptyState::addWay(const QString &objectName, const QString &text) {
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    if (m_ways->count() == 0) {
        makePrimary(button);
        setFocusProxy(button);
    }
    m_ways->addWidget(button);
    if (m_ways->sizeHint().width() > widestRow)
        m_ways->setDirection(QBoxLayout::TopToBottom);
    return button;
}
