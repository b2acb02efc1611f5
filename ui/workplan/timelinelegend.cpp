#include "timelinelegend.h"

#include "recordtext.h"
#include "theme.h"
#include "timelinepainting.h"
#include "windowwords.h"
#include "workplan.h"

#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int shapeWidth = 30; ///< with the sign behind a bar
constexpr int barWidth = 12;
constexpr int shapeHeight = 14;
constexpr int gap = 4;       ///< between a shape and its words
constexpr int entryGap = 14; ///< one entry and the next

/// The statuses in the order in which activities go through them.
constexpr std::array statuses{ActivityStatus::planned, ActivityStatus::confirmed, ActivityStatus::underWay,
                              ActivityStatus::done,    ActivityStatus::postponed, ActivityStatus::cancelled};

QString statusWord(ActivityStatus status) {
    return valueText(u"activity"_s, u"status"_s, toWord(status));
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent) {
    setObjectName(u"workplanLegend"_s);
    setFont(sized(font(), TextSize::label));
    setAccessibleName(tr("What the shapes mean"));
    setAccessibleDescription(inWords({}));
    setToolTip(accessibleDescription());
}

QString TimelineLegend::inWords(QDate today) {
    QStringList signs;
    for (const auto &[sign, status] :
         {std::pair(u"○"_s, ActivityStatus::planned), std::pair(u"●"_s, ActivityStatus::confirmed),
          std::pair(u"▶"_s, ActivityStatus::underWay), std::pair(u"✓"_s, ActivityStatus::done),
          std::pair(u"‖"_s, ActivityStatus::postponed), std::pair(u"×"_s, ActivityStatus::cancelled)})
        signs += QString(sign % u' ' % statusWord(status));
    const QStringList lines{tr("A bar goes from the first day of an activity to the last; the sign behind it says: %1.")
                                .arg(signs.join(u", "_s)),
                            tr("A bracket goes from the first to the last activity of a group."),
                            today.isValid() ? tr("The dashed line is %1.").arg(dateWord(today))
                                            : tr("The dashed line is today.")};
    return lines.join(u'\n');
}

std::vector<TimelineLegend::Entry> TimelineLegend::entries() const {
    std::vector<Entry> entries;
    for (const ActivityStatus status : statuses)
        entries.push_back({statusWord(status), [this, status](QPainter &painter, const QRect &room) {
                               QRect bar = room;
                               bar.setWidth(barWidth);
                               TimelinePainting::bar(painter, bar, status, palette());
                           }});
    entries.push_back({tr("a whole group"), [this](QPainter &painter, const QRect &room) {
                           TimelinePainting::group(painter, room, palette());
                       }});
    entries.push_back({tr("today"), [this](QPainter &painter, const QRect &room) {
                           painter.setPen(QPen(colorsOf(palette()).attention, 1, Qt::DashLine));
                           painter.drawLine(room.right() - gap, room.top(), room.right() - gap, room.bottom());
                       }});
    return entries;
}

int TimelineLegend::widthOf(const Entry &entry) const {
    return shapeWidth + gap + fontMetrics().horizontalAdvance(entry.words);
}

QSize TimelineLegend::sizeHint() const {
    int width = -entryGap;
    for (const Entry &entry : entries())
        width += widthOf(entry) + entryGap;
    return {width, std::max(shapeHeight, fontMetrics().height())};
}

QSize TimelineLegend::minimumSizeHint() const {
    return {shapeWidth, sizeHint().height()};
}

void TimelineLegend::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    int left = 0;
    for (const Entry &entry : entries()) {
        if (left + widthOf(entry) > width())
            return;
        entry.paint(painter, {left, (height() - shapeHeight) / 2, shapeWidth, shapeHeight});
        painter.setPen(colorsOf(palette()).secondary);
        painter.drawText(QRect(left + shapeWidth + gap, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft,
                         entry.words);
        left += widthOf(entry) + entryGap;
    }
}
