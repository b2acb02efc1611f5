#include "elidedlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWordings(const QStringList &wordings) {
    m_shorter = wordings.mid(1);
    setText(wordings.value(0));
}

QString ElidedLabel::wordingFor(int width) const {
    QString wording = text();
    for (const QString &shorter : m_shorter) {
        if (fontMetrics().horizontalAdvance(wording) <= width)
            break;
        wording = shorter;
    }
    return fontMetrics().elidedText(wording, Qt::ElideRight, width);
}

QSize ElidedLabel::minimumSizeHint() const {
    constexpr int letters = 6;
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * letters), whole.height()};
}

bool ElidedLabel::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip || fontMetrics().horizontalAdvance(text()) <= contentsRect().width())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRect room = contentsRect();
    style()->drawItemText(&painter, room, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())),
                          palette(), isEnabled(), wordingFor(room.width()), foregroundRole());
}
