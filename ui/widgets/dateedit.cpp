#include "dateedit.h"

#include "datewords.h"
#include "fieldline.h"
#include "icons.h"
#include "listarrow.h"
#include "theme.h"
#include "windowwords.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QShortcut>
#include <QTextCharFormat>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// A calendar in the colours and with the signs of the window.
void dress(QCalendarWidget &calendar) {
    QTextCharFormat day;
    day.setForeground(calendar.palette().text());
    for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(weekend, day);
    QPalette palette = calendar.palette(); // an edge, as it covers other things
    palette.setColor(QPalette::Window, colorsOf(palette).outline);
    calendar.setPalette(palette);
    calendar.setAutoFillBackground(true);
    calendar.setContentsMargins(1, 1, 1, 1);
    const QSize size(16, 16);
    for (const auto &[name, sign] : {std::pair(u"qt_calendar_prevmonth"_s, u"page-previous"_s),
                                     std::pair(u"qt_calendar_nextmonth"_s, u"page-next"_s)}) {
        auto *button = calendar.findChild<QToolButton *>(name);
        if (button == nullptr)
            continue;
        QPixmap picture(size * calendar.devicePixelRatioF());
        picture.setDevicePixelRatio(calendar.devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintLineIcon(&painter, QRect(QPoint(), size), sign, calendar.palette().color(QPalette::HighlightedText));
        button->setIcon(picture);
    }
}

} // namespace

DateEdit::DateEdit(const QString &name, QWidget *parent) : ParsedEdit(name, tr("Date"), parent) {
    setUsual(dateWord(QDate(2020, 9, 20))); // no month is longer
    auto *arrow = new ListArrow(lineEdit());
    arrow->setObjectName(QString(name % u"Calendar"_s));
    arrow->setAccessibleName(tr("Choose from a calendar"));
    arrow->setToolTip(arrow->accessibleName());
    connect(arrow, &QAbstractButton::clicked, this, &DateEdit::showCalendar);
    lineEdit()->installEventFilter(this);
}

void DateEdit::showCalendar() {
    if (lineEdit()->isReadOnly())
        return;
    lineEdit()->setFocus();
    m_calendar = new QCalendarWidget(this);
    m_calendar->setWindowFlag(Qt::Popup);
    m_calendar->setAttribute(Qt::WA_DeleteOnClose);
    m_calendar->setObjectName(u"calendar"_s);
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setLocale(QLocale(windowLanguage()));
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    dress(*m_calendar);
    const QDate date = dateOf(lineEdit()->text());
    m_calendar->setSelectedDate(date.isValid() ? date : QDate::currentDate());
    connect(m_calendar, &QCalendarWidget::clicked, this, &DateEdit::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &DateEdit::choose);
    connect(new QShortcut(Qt::Key_Escape, m_calendar), &QShortcut::activated, m_calendar, &QWidget::close);
    const QSize size = m_calendar->sizeHint();
    const QRect room = screen()->availableGeometry();
    QPoint at = lineEdit()->mapToGlobal(QPoint(0, lineEdit()->height()));
    if (at.y() + size.height() > room.bottom())
        at = lineEdit()->mapToGlobal(QPoint(0, -size.height()));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    m_calendar->move(at);
    m_calendar->resize(size);
    m_calendar->show();
    m_calendar->setFocus();
}

void DateEdit::choose(QDate date) {
    lineEdit()->setText(dateWord(date));
    m_calendar->close();
    commit();
}

bool DateEdit::isChoosing() const {
    return m_calendar != nullptr && m_calendar->isVisible();
}

bool DateEdit::eventFilter(QObject *watched, QEvent *event) {
    const bool opens = watched == lineEdit() && event->type() == QEvent::KeyPress &&
                       static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
    if (opens && !isChoosing()) {
        showCalendar();
        return true;
    }
    return ParsedEdit::eventFilter(watched, event);
}

void DateEdit::load(QDate date) {
    m_shown = date;
    loadText(dateWord(date));
}

void DateEdit::refresh(QDate date) {
    m_shown = date;
    refreshText(dateWord(date));
}

/// Without a year it is of the one that stood there, or of this one.
QDate DateEdit::dateOf(const QString &text) const {
    return parseDate(text, m_shown.isValid() ? m_shown.year() : QDate::currentDate().year());
}

QString DateEdit::problem(const QString &text) const {
    const bool fine = dateOf(text).isValid() || (m_optional && text.trimmed().isEmpty());
    return fine ? QString() : tr("Write a date such as 29.11.2016 or 29 November 2016.");
}

void DateEdit::take(const QString &text) {
    Q_EMIT committed(dateOf(text));
}

QString DateEdit::normalized(const QString &text) const {
    return dateWord(dateOf(text));
}
