#include "filterbar.h"

#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

FilterBar::FilterBar(const QString &name, QWidget *parent) : QWidget(parent), m_shown(new QLabel(this)) {
    m_shown->setObjectName(QString(name + u"Shown"_s));
    m_shown->setForegroundRole(QPalette::PlaceholderText);
    auto *all = new QPushButton(tr("Show all"), this);
    all->setObjectName(QString(name + u"ShowAll"_s));
    all->setProperty("link", u"accent"_s);
    all->setCursor(Qt::PointingHandCursor);
    for (QWidget *part : {static_cast<QWidget *>(m_shown), static_cast<QWidget *>(all)})
        part->setFont(sized(font(), TextSize::label));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_shown);
    row->addWidget(all);
    row->addStretch(1);
    connect(all, &QPushButton::clicked, this, &FilterBar::showAllRequested);
    hide();
}

void FilterBar::say(const QString &shown) {
    m_shown->setText(shown);
    setVisible(!shown.isEmpty());
}
