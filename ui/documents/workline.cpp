#include "workline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

WorkLine::WorkLine(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_said(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_way(new QPushButton(this)) {
    setObjectName(name);
    m_said->setObjectName(name + "Said"_L1);
    m_said->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(name + "Progress"_L1);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_cancel->setObjectName(name + "Cancel"_L1);
    m_way->setObjectName(name + "Way"_L1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(400ms);
    connect(&m_patience, &QTimer::timeout, this, &WorkLine::appear);
    connect(m_cancel, &QPushButton::clicked, this, &WorkLine::cancelled);
    connect(m_way, &QPushButton::clicked, this, &WorkLine::wayChosen);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(m_said);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_way);
    layout->addStretch();
    hide();
}

void WorkLine::begin(const QString &what) {
    end();
    m_said->setText(what);
    m_progress->setRange(0, 0);
    m_patience.start();
}

void WorkLine::appear() {
    m_progress->setAccessibleName(m_said->text());
    m_progress->show();
    m_cancel->show();
    m_way->hide();
    show();
}

void WorkLine::progress(int done, int total) {
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void WorkLine::end(const QString &sentence, const QString &way) {
    m_patience.stop();
    m_said->setText(sentence);
    m_progress->hide();
    m_cancel->hide();
    m_way->setText(way);
    m_way->setVisible(!way.isEmpty());
    setVisible(!sentence.isEmpty());
}
