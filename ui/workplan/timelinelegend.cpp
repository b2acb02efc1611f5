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
constexpr int lineGap = 4;

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
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
                            today.isValid() ? tr("The dashed line is %1").arg(dateWord(today))
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

std::vector<QRect> TimelineLegend::places(const std::vector<Entry> &entries, int width) const {
    const int height = std::max(shapeHeight, fontMetrics().height());
    std::vector<QRect> places;
    QPoint next(0, 0);
    for (const Entry &entry : entries) {
        const int wanted = shapeWidth + gap + fontMetrics().horizontalAdvance(entry.words);
        if (next.x() > 0 && next.x() + wanted > width)
            next = {0, next.y() + height + lineGap};
        places.emplace_back(next, QSize(wanted, height));
        next.rx() += wanted + entryGap;
    }
    return places;
}

QSize TimelineLegend::sizeHint() const {
    const QRect last = places(entries(), QWIDGETSIZE_MAX).back();
    return {last.right() + 1, last.bottom() + 1};
}

int TimelineLegend::heightForWidth(int width) const {
    return places(entries(), width).back().bottom() + 1;
}

void TimelineLegend::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const std::vector<Entry> all = entries();
    const std::vector<QRect> where = places(all, width());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRect &place = where[i];
        all[i].paint(painter, {place.x(), place.y() + (place.height() - shapeHeight) / 2, shapeWidth, shapeHeight});
        painter.setPen(colorsOf(palette()).secondary);
        painter.drawText(place.adjusted(shapeWidth + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, all[i].words);
    }
}
