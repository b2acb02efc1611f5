#include "calendarstrip.h"

#include "duebutton.h"
#include "theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 12;
constexpr double mark = 5; ///< half of its size

} // namespace

CalendarStrip::CalendarStrip(QWidget *parent) : QWidget(parent) {
    setFont(sized(font(), TextSize::label));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CalendarStrip::show(const MeetingCalendar &calendar, QDate asAt) {
    m_calendar = calendar;
    m_asAt = asAt;
    setVisible(calendar.from.isValid());
    update();
}

QSize CalendarStrip::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 50, 2 * fontMetrics().height() + 4 * static_cast<int>(mark) + 4};
}

QSize CalendarStrip::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

int CalendarStrip::lineY() const {
    return fontMetrics().height() + 2 * static_cast<int>(mark);
}

double CalendarStrip::placeOf(QDate date) const {
    const auto days = static_cast<double>(m_calendar.from.daysTo(m_calendar.to));
    const auto day = static_cast<double>(m_calendar.from.daysTo(date));
    return margin + std::clamp(day / std::max(1.0, days), 0.0, 1.0) * (width() - 2 * margin);
}

void CalendarStrip::paintMonths(QPainter &painter) const {
    const Colors &colors = colorsOf(palette());
    painter.setPen(QPen(colors.outline, 1));
    painter.drawLine(QPointF(margin, lineY()), QPointF(width() - margin, lineY()));
    const QLocale locale;
    QDate month(m_calendar.from.year(), m_calendar.from.month(), 1);
    for (; month <= m_calendar.to; month = month.addMonths(1)) {
        const double from = placeOf(std::max(month, m_calendar.from));
        const double to = placeOf(std::min(month.addMonths(1), m_calendar.to));
        if (month > m_calendar.from) {
            painter.setPen(QPen(colors.outline, 1));
            painter.drawLine(QPointF(from, lineY() - 3), QPointF(from, height()));
        }
        const QRectF room(from + 4, lineY() + mark + 2, to - from - 6, fontMetrics().height() + 2);
        for (const QLocale::FormatType length : {QLocale::LongFormat, QLocale::ShortFormat}) {
            const QString name = locale.standaloneMonthName(month.month(), length);
            if (fontMetrics().horizontalAdvance(name) > room.width())
                continue;
            painter.setPen(colors.secondary);
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
            break;
        }
    }
}

void CalendarStrip::paintToday(QPainter &painter) const {
    if (m_asAt < m_calendar.from || m_asAt > m_calendar.to)
        return;
    const Colors &colors = colorsOf(palette());
    const double at = placeOf(m_asAt);
    const QString words = tr("today");
    const int half = fontMetrics().horizontalAdvance(words) / 2 + 1;
    const double centre = std::clamp(at, double(half), double(width() - half));
    painter.setPen(QPen(colors.text, 1, Qt::DashLine));
    painter.drawLine(QPointF(at, fontMetrics().height()), QPointF(at, lineY() + mark + 2)); // not through a month
    painter.setPen(colors.text);
    painter.drawText(QRectF(centre - half, 0, 2 * half, fontMetrics().height()), Qt::AlignCenter, words);
}

void CalendarStrip::paintMark(QPainter &painter, const Due &due) const {
    const Colors &colors = colorsOf(palette());
    const QPointF at(placeOf(due.date), lineY());
    switch (stateOf(due, m_asAt)) {
    case DueState::done:
        painter.setPen(QPen(colors.surface, 1));
        painter.setBrush(colors.good);
        painter.drawEllipse(at, mark, mark);
        return;
    case DueState::open:
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(colors.surface);
        painter.drawEllipse(at, mark - 1, mark - 1);
        return;
    case DueState::missed:
    case DueState::overdue:
        painter.setPen(QPen(colors.surface, 1));
        painter.setBrush(colors.attention);
        painter.drawPolygon(QPolygonF{at + QPointF(0, -mark - 1), at + QPointF(mark + 1, 0), at + QPointF(0, mark + 1),
                                      at + QPointF(-mark - 1, 0)});
        return;
    }
}

void CalendarStrip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMonths(painter);
    paintToday(painter);
    for (const DueState state :
         {DueState::done, DueState::open, DueState::missed, DueState::overdue}) { // the last above all
        for (const Due &due : m_calendar.entries) {
            if (stateOf(due, m_asAt) == state)
                paintMark(painter, due);
        }
    }
}
