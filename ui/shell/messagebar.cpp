#include "messagebar.h"

#include "icons.h"
#include "theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent) : QWidget(parent), m_words(new QLabel(this)) {
    setObjectName(u"messageBar"_s);
    m_words->setObjectName(u"message"_s);
    m_words->setForegroundRole(QPalette::BrightText);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setObjectName(u"dismissMessage"_s);
    close->setIcon(lineIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss"));
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(44, 6, 8, 6);
    layout->addWidget(m_words, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::say(const QString &sentence) {
    m_words->setText(sentence);
    m_words->setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

void MessageBar::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    qApp->installEventFilter(this);
}

void MessageBar::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    qApp->removeEventFilter(this);
}

void MessageBar::dismiss() {
    say({});
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event) {
    // The override comes also before keys that a shortcut takes.
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget != nullptr && widget->window() == window())
            dismiss();
    }
    return QWidget::eventFilter(watched, event);
}

void MessageBar::paintEvent(QPaintEvent *) {
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.attentionSoft);
    paintLineIcon(&painter, QRect(16, (height() - 18) / 2, 18, 18), u"warning"_s, colors.attention);
}
