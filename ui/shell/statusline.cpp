#include "statusline.h"

#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_saved(new QLabel(this))
    , m_showWrong(new QPushButton(tr("Show the field"), this))
    , m_showTakenBack(new QPushButton(tr("Show the place"), this))
    , m_attention(new QPushButton(this)) {
    setBackgroundRole(QPalette::Midlight);
    setAutoFillBackground(true);
    m_saved->setObjectName(u"saved"_s);
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    m_saved->setFont(sized(font(), TextSize::label));
    m_attention->setObjectName(u"attention"_s);
    m_showWrong->setObjectName(u"showWrong"_s);
    m_showTakenBack->setObjectName(u"showTakenBack"_s);
    for (QPushButton *link : {m_showWrong, m_showTakenBack, m_attention}) {
        link->setFont(sized(font(), TextSize::label));
        link->setProperty("link", true);
        link->setCursor(Qt::PointingHandCursor);
        link->hide();
    }
    for (QPushButton *way : {m_showWrong, m_showTakenBack})
        way->setProperty("link", u"accent"_s);
    connect(m_showWrong, &QPushButton::clicked, this, &StatusLine::notSavedClicked);
    connect(m_showTakenBack, &QPushButton::clicked, this, &StatusLine::takenBackClicked);
    connect(m_attention, &QPushButton::clicked, this, &StatusLine::attentionClicked);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 1, 10, 0);
    layout->addWidget(m_saved);
    layout->addWidget(m_showWrong);
    layout->addWidget(m_showTakenBack);
    layout->addStretch(1);
    layout->addWidget(m_attention);
    setFixedHeight(fontMetrics().height() + 7);
}

void StatusLine::setSaved(const QDateTime &when, const QString &author) {
    if (!when.isValid())
        return say(tr("Nothing has been changed yet"));
    const QLocale locale;
    const bool today = when.date() == QDate::currentDate();
    const QString time = when.time().toString(u"HH:mm"_s);
    const QString moment = today ? time : locale.toString(when.date(), tr("d MMMM yyyy")) + u' ' + time;
    const QString saved = tr("All changes saved %1").arg(moment);
    say(author.isEmpty() ? saved : saved + u" · " + author);
}

void StatusLine::setTakenBack(const QString &words, bool isElsewhere) {
    say(m_saved->fontMetrics().elidedText(words, Qt::ElideRight, width() / 2) + u" · " + m_saved->text(),
        QPalette::WindowText);
    m_showTakenBack->setVisible(isElsewhere);
}

void StatusLine::setNotSaved(const QString &page) {
    say(tr("Not everything is saved: a field on the page “%1” holds something that cannot be saved").arg(page),
        QPalette::BrightText);
    m_showWrong->show();
}

void StatusLine::setReadOnly() {
    say(tr("This file can only be read here; changes cannot be saved"));
}

void StatusLine::say(const QString &words, QPalette::ColorRole ink) {
    m_saved->setText(words);
    m_saved->setForegroundRole(ink);
    m_showWrong->hide();
    m_showTakenBack->hide();
}

void StatusLine::setAttention(int count) {
    m_attention->setText(tr("%n thing(s) to look at", nullptr, count));
    m_attention->setVisible(count > 0);
}

void StatusLine::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, colorsOf(palette()).line);
}
