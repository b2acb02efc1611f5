#include "fieldline.h"

#include "theme.h"

#include <QHelpEvent>
#include <QStyleOptionFrame>
#include <QStylePainter>
#include <QToolTip>

namespace {

constexpr int beside = 20;    ///< pixels, of the line around its words
constexpr int innerSpace = 2; ///< pixels that a line leaves at each side of its words
constexpr int leastLetters = 4;

} // namespace

FieldLine::FieldLine(QWidget *parent) : QLineEdit(parent), m_usual(14, u'x') {}

void FieldLine::setUsual(const QString &words) {
    m_usual = words;
    updateGeometry();
}

QSize FieldLine::sizeHint() const {
    const QMargins margins = textMargins();
    return {fontMetrics().horizontalAdvance(m_usual) + beside + margins.left() + margins.right(),
            QLineEdit::sizeHint().height()};
}

QSize FieldLine::minimumSizeHint() const {
    const QMargins margins = textMargins();
    return {fontMetrics().averageCharWidth() * leastLetters + beside + margins.left() + margins.right(),
            QLineEdit::minimumSizeHint().height()};
}

QRect FieldLine::words() const {
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()
        ->subElementRect(QStyle::SE_LineEditContents, &option, this)
        .marginsRemoved(textMargins())
        .adjusted(innerSpace, 0, -innerSpace, 0);
}

bool FieldLine::isCut() const {
    return fontMetrics().horizontalAdvance(text()) > words().width();
}

bool FieldLine::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip || hasFocus() || !isCut())
        return QLineEdit::event(event);
    const QString tip = toolTip().isEmpty() ? text() : text() + u'\n' + toolTip();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tip, this);
    return true;
}

void FieldLine::paintEvent(QPaintEvent *event) {
    if (hasFocus() || text().isEmpty() || !isCut())
        return QLineEdit::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, option);
    const QRect room = words();
    painter.drawItemText(
        room, static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), palette(),
        isEnabled(), fontMetrics().elidedText(text(), Qt::ElideRight, room.width()), QPalette::Text);
}
