#include "listarrow.h"

#include "theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QStyleOption>
#include <QStylePainter>

namespace {

constexpr int spaceOfLine = 8; ///< pixels that the line itself leaves at the end of its words

} // namespace

ListArrow::ListArrow(QLineEdit *line) : QAbstractButton(line), m_line(line) {
    setFocusPolicy(Qt::NoFocus); // the Down key does the same
    setCursor(Qt::ArrowCursor);
    line->installEventFilter(this);
    place();
}

bool ListArrow::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange || event->type() == QEvent::Polish)
        place();
    return QAbstractButton::eventFilter(watched, event);
}

void ListArrow::place() {
    const int room = arrowRoom(m_line->fontMetrics());
    const QRect rect(m_line->width() - room, 0, room, m_line->height());
    setGeometry(QStyle::visualRect(m_line->layoutDirection(), m_line->rect(), rect));
    if (m_line->textMargins().right() != room - spaceOfLine)
        m_line->setTextMargins(0, 0, room - spaceOfLine, 0);
}

void ListArrow::paintEvent(QPaintEvent *) {
    QStylePainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, option);
}
