#include "dayplanbutton.h"

#include "duration.h"
#include "theme.h"
#include "windowwords.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfDay = 24 * 60;

QTime timeOf(int minutes) {
    return QTime(0, 0).addSecs((minutes % minutesOfDay) * 60);
}

/// From the opening to the closing, as the agenda says it; of a day that runs over, to its end.
QString timesInWords(const TimedDay &day) {
    const int end = std::max(day.ends, day.closes);
    QString words = timeSpan(timeOf(std::min(day.begins, day.opens)), timeOf(end));
    if (end >= minutesOfDay)
        words = DayPlanButton::tr("%1 the next day").arg(words);
    if (day.overrun > 0)
        words += DayPlanButton::tr(", %1 too long").arg(formatDuration(day.overrun, windowLanguage()));
    else if (day.closes >= 0 && day.spare > 0)
        words += DayPlanButton::tr(", %1 spare").arg(formatDuration(day.spare, windowLanguage()));
    return words;
}

} // namespace

DayPlan dayPlan(const TimedDay &day, const AgendaTiming &timing, std::span<const AgendaItem> items) {
    QHash<Id<AgendaItem>, AgendaItemKind> kinds;
    for (const AgendaItem &item : items)
        kinds.insert(item.id, item.kind);
    DayPlan plan;
    plan.date = day.date.isValid() ? dateWord(day.date) : DayPlanButton::tr("No day yet");
    plan.shortDate = day.date.isValid() ? QLocale().toString(day.date, u"d MMM"_s) : plan.date;
    plan.times = timesInWords(day);
    plan.overruns = day.overrun > 0;
    plan.from = std::min(day.begins, day.opens);
    plan.to = std::max(day.ends, day.closes);
    plan.closes = day.closes;
    for (const TimedItem &item : timing.items) {
        if (item.day != day.day || item.depth > 0 || item.duration() == 0)
            continue;
        const AgendaItemKind kind = kinds.value(item.item);
        const bool discussed = kind == AgendaItemKind::item || kind == AgendaItemKind::section;
        plan.stretches.push_back({item.start, item.end, item.number, !discussed});
    }
    return plan;
}

DayPlanButton::DayPlanButton(Workspace &workspace, QWidget *parent) : LinkButton(workspace, parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DayPlanButton::show(const DayPlan &plan) {
    m_plan = plan;
    setObjectName(plan.name);
    setText(plan.date);
    setLink(plan.link);
    setAccessibleName(QString(plan.date % u": "_s % plan.times));
    setToolTip(accessibleName());
    setVisible(true);
    update();
}

int DayPlanButton::barHeight() const {
    return fontMetrics().height() + 4;
}

QSize DayPlanButton::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() + barHeight() + 2 * padding + 4};
}

QSize DayPlanButton::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

void DayPlanButton::paintStretch(QPainter &painter, const PlanStretch &stretch, const QRectF &rect) const {
    const Colors &colors = colorsOf(palette());
    painter.setPen(QPen(colors.surface, 1));
    painter.setBrush(stretch.isPause ? colors.navigation : colors.accentSoft);
    painter.drawRect(rect);
    if (stretch.isPause) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(colors.outline, Qt::BDiagPattern));
        painter.drawRect(rect);
        return;
    }
    painter.setPen(colors.accent);
    if (QFontMetrics(painter.font()).horizontalAdvance(stretch.number) + 2 <= rect.width())
        painter.drawText(rect, Qt::AlignCenter, stretch.number);
}

void DayPlanButton::paint(QPainter &painter) {
    const Colors &colors = colorsOf(palette());
    const QRect inside = rect().adjusted(padding, padding, -padding, -padding);
    const int room = inside.width() - fontMetrics().horizontalAdvance(m_plan.times) - padding;
    const bool isWhole = fontMetrics().horizontalAdvance(text()) <= room;
    painter.setPen(colors.text);
    painter.drawText(inside, Qt::AlignTop | Qt::AlignLeft,
                     fontMetrics().elidedText(isWhole ? text() : m_plan.shortDate, Qt::ElideRight, room));
    painter.setPen(m_plan.overruns ? colors.attention : colors.secondary);
    painter.drawText(inside, Qt::AlignTop | Qt::AlignRight, m_plan.times);
    const QRectF bar(inside.left(), inside.bottom() + 1 - barHeight(), inside.width(), barHeight());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(bar, colors.navigation);
    painter.setFont(sized(font(), TextSize::label));
    const double scale = bar.width() / std::max(1, m_plan.to - m_plan.from);
    for (const PlanStretch &stretch : m_plan.stretches) {
        const double left = bar.left() + (stretch.start - m_plan.from) * scale;
        paintStretch(painter, stretch, {left, bar.top(), (stretch.end - stretch.start) * scale, bar.height()});
    }
    if (m_plan.overruns) {
        const double at = bar.left() + (m_plan.closes - m_plan.from) * scale;
        painter.setPen(QPen(colors.attention, 2));
        painter.drawLine(QPointF(at, bar.top() - 3), QPointF(at, bar.bottom()));
    }
}
