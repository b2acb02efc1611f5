#include "timelineview.h"

#include "chip.h"
#include "datewords.h"
#include "tableview.h"
#include "theme.h"
#include "timelinepainting.h"
#include "windowwords.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsAround = 3; ///< shown before and behind everything, as room to move things
constexpr int barInset = 9;     ///< above and below a bar
constexpr int leastBar = 5;     ///< pixels
constexpr int dateGap = 6;      ///< between a bar and its dates
constexpr int daysOutside = 45; ///< before and behind a plan, still shown with it
constexpr int wordGap = 4;      ///< between a line of the head and the words behind it
constexpr int planInset = 6;    ///< beside a plan that is shown as a whole
constexpr double leastWeek = 3; ///< pixels, of such a plan
constexpr double daysOfWeek = 7;

} // namespace

TimelineView::TimelineView(TableView &rows, QWidget *parent) : QAbstractScrollArea(parent), m_rows(rows) {
    setObjectName(u"workplanTimeline"_s);
    setAccessibleName(tr("Timeline"));
    setFrameShape(rows.frameShape());
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // that of both, at the right of both
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalScrollBar()->setAccessibleName(tr("Timeline"));
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QScrollBar *ofRows = rows.verticalScrollBar();
    connect(ofRows, &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(ofRows, &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, ofRows, &QScrollBar::setValue);
    connect(ofRows, &QScrollBar::rangeChanged, this, [this, ofRows](int least, int most) {
        verticalScrollBar()->setPageStep(ofRows->pageStep());
        verticalScrollBar()->setSingleStep(ofRows->singleStep());
        verticalScrollBar()->setRange(least, most);
        verticalScrollBar()->setValue(ofRows->value());
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &TimelineView::fitScrollBar);
    connect(rows.header(), &QHeaderView::geometriesChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&rows, &TableView::selectedChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&rows, &TableView::currentChangedTo, this, &TimelineView::tellCurrent);
    connect(&rows.rows(), &QAbstractItemModel::layoutChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&rows.rows(), &QAbstractItemModel::rowsInserted, viewport(), qOverload<>(&QWidget::update));
    connect(&rows.rows(), &QAbstractItemModel::rowsRemoved, viewport(), qOverload<>(&QWidget::update));
}

void TimelineView::setContent(Content content) {
    const bool isOther = content.period != m_content.period;
    m_content = std::move(content);
    if (m_drag && !m_content.bars.contains(m_drag->key))
        m_drag.reset(); // it was deleted meanwhile
    if (isOther)
        showPlan();
    else
        fitRange();
    tellCurrent();
    viewport()->update();
}

TimeSpan TimelineView::wholeSpan() const {
    QDate from = m_content.period.starts;
    QDate to = m_content.period.ends;
    for (const TimelineBar &bar : std::as_const(m_content.bars)) {
        const TimeSpan &span = bar.span;
        if (!span.starts.isValid())
            continue;
        const QDate ends = span.ends.isValid() ? span.ends : span.starts;
        from = from.isValid() ? std::min(from, span.starts) : span.starts;
        to = to.isValid() ? std::max(to, ends) : ends;
    }
    from = from.isValid() ? from : m_content.today;
    return {from, to.isValid() ? std::max(from, to) : from.addYears(1)};
}

void TimelineView::fitRange() {
    const TimeSpan whole = wholeSpan();
    const QDate from = whole.starts.addMonths(-monthsAround);
    const QDate to = whole.ends.addMonths(monthsAround);
    if (m_planAt && *m_planAt != horizontalScrollBar()->value())
        m_planAt.reset(); // somebody scrolled
    const QDate left = m_scale.from().isValid() ? m_scale.dateAt(axisX(0)) : from;
    m_scale.setRange({from.year(), from.month(), 1}, {to.year(), to.month(), to.daysInMonth()});
    if (m_planAt)
        fitPlan(whole);
    const int sight = viewport()->width();
    horizontalScrollBar()->setRange(0, std::max(0, m_scale.width() - sight));
    horizontalScrollBar()->setPageStep(sight);
    horizontalScrollBar()->setSingleStep(sight / 10);
    if (!m_planAt) {
        horizontalScrollBar()->setValue(static_cast<int>(m_scale.xOf(left)));
        return fitScrollBar();
    }
    horizontalScrollBar()->setValue(*m_planAt);
    m_planAt = horizontalScrollBar()->value();
    fitScrollBar();
}

/// While the whole plan is in sight there is nothing to scroll to but the months around it.
void TimelineView::fitScrollBar() {
    const bool scrolls = !m_planAt || *m_planAt != horizontalScrollBar()->value();
    const auto policy = scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff;
    if (policy == horizontalScrollBarPolicy())
        return;
    setHorizontalScrollBarPolicy(policy);
    Q_EMIT sidewaysScrolled(scrolls);
}

void TimelineView::fitPlan(const TimeSpan &whole) {
    const TimeSpan &period = m_content.period;
    const QDate from =
        period.starts.isValid() ? std::max(whole.starts, period.starts.addDays(-daysOutside)) : whole.starts;
    const QDate to = period.ends.isValid() ? std::min(whole.ends, period.ends.addDays(daysOutside)) : whole.ends;
    const int room = viewport()->width() - 2 * planInset - TimelinePainting::signRoom;
    m_scale.setPixelsPerDay(std::max(leastWeek / daysOfWeek, room / (static_cast<double>(from.daysTo(to)) + 1)));
    m_planAt = static_cast<int>(m_scale.xOf(from)) - planInset;
}

void TimelineView::showPlan() {
    m_planAt = horizontalScrollBar()->value();
    fitRange();
    viewport()->update();
}

void TimelineView::setPixelsPerDay(double pixels) {
    m_planAt.reset();
    m_scale.setPixelsPerDay(pixels);
    fitRange();
    viewport()->update();
}

void TimelineView::zoomAround(int steps, int x) {
    const double day = axisX(x) / m_scale.pixelsPerDay();
    m_planAt.reset();
    m_scale.zoomBy(steps);
    fitRange();
    horizontalScrollBar()->setValue(static_cast<int>(day * m_scale.pixelsPerDay()) - x);
    viewport()->update();
}

void TimelineView::zoomBy(int steps) {
    zoomAround(steps, viewport()->width() / 2);
}

void TimelineView::showDate(QDate date) {
    horizontalScrollBar()->setValue(static_cast<int>(m_scale.xOf(date)) - viewport()->width() / 3);
}

void TimelineView::showCurrent() {
    const TimelineBar current = m_content.bars.value(m_rows.currentKey());
    const TimeSpan &span = current.span;
    if (current.isGroup || !span.starts.isValid())
        return;
    const double left = m_scale.xOf(span.starts) - horizontalScrollBar()->value();
    if (left < 0 || left > viewport()->width() - TimelinePainting::signRoom)
        showDate(span.starts);
}

int TimelineView::headHeight() const {
    return m_rows.header()->height();
}

/// Where the first pixel of the table's rows lies here.
int TimelineView::rowsTop() const {
    return viewport()->mapFromGlobal(m_rows.viewport()->mapToGlobal(QPoint())).y();
}

double TimelineView::axisX(double x) const {
    return x + horizontalScrollBar()->value();
}

QRect TimelineView::rowRect(const QUuid &key) const {
    const int row = m_rows.rows().rowOf(key);
    if (row < 0)
        return {};
    const QRect rect = m_rows.visualRect(m_rows.rows().index(row, m_rows.rows().mainColumn()));
    return {0, rect.top() + rowsTop(), viewport()->width(), rect.height()};
}

QRect TimelineView::rectOf(const TimeSpan &span, const QRect &row) const {
    if (!span.starts.isValid())
        return {};
    const QDate ends = span.ends.isValid() ? std::max(span.starts, span.ends) : span.starts;
    const int left = static_cast<int>(m_scale.xOf(span.starts)) - horizontalScrollBar()->value();
    const int right = static_cast<int>(m_scale.xOf(ends.addDays(1))) - horizontalScrollBar()->value();
    return {left, row.top() + barInset, std::max(leastBar, right - left), row.height() - 2 * barInset};
}

TimeSpan TimelineView::shownSpan(const QUuid &key, const TimelineBar &bar) const {
    if (!m_drag)
        return bar.span;
    if (m_drag->places && m_drag->key == key) {
        const QDate other = m_drag->anchor.addDays(m_drag->days);
        return {std::min(m_drag->anchor, other), std::max(m_drag->anchor, other)};
    }
    const std::vector<QUuid> selected = m_rows.selectedKeys();
    const bool goesAlong = m_drag->part == TimePart::both &&
                           std::find(selected.begin(), selected.end(), m_drag->key) != selected.end() &&
                           std::find(selected.begin(), selected.end(), key) != selected.end();
    if (bar.isGroup || m_drag->places || (m_drag->key != key && !goesAlong))
        return bar.span;
    return shifted(bar.span, m_drag->days, m_drag->part);
}

QRect TimelineView::barRect(const QUuid &key) const {
    const auto bar = m_content.bars.constFind(key);
    const QRect row = rowRect(key);
    return bar == m_content.bars.cend() || row.isEmpty() ? QRect() : rectOf(bar->span, row);
}

void TimelineView::paintEvent(QPaintEvent *) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colorsOf(palette()).surface);
    if (!m_scale.from().isValid())
        return;
    paintGround(painter);
    const int top = rowsTop();
    painter.save();
    painter.setClipRect(0, top, viewport()->width(), viewport()->height() - top);
    const TableModel &model = m_rows.rows();
    const QModelIndex first = m_rows.indexAt({1, 0});
    for (int row = first.isValid() ? first.row() : model.rowCount(); row < model.rowCount(); ++row) {
        const QRect rect = m_rows.visualRect(model.index(row, model.mainColumn()));
        if (rect.top() + top > viewport()->height())
            break;
        paintRow(painter, row, {0, rect.top() + top, viewport()->width(), rect.height()});
    }
    painter.restore();
    paintToday(painter);
    paintHead(painter);
    if (hasFocus()) {
        painter.setPen(QPen(colorsOf(palette()).accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

/// What lies outside the plan, and where months or days begin.
void TimelineView::paintGround(QPainter &painter) const {
    const Colors &colors = colorsOf(palette());
    const int scrolled = horizontalScrollBar()->value();
    const TimeSpan &period = m_content.period;
    if (period.starts.isValid())
        painter.fillRect(QRect(0, 0, static_cast<int>(m_scale.xOf(period.starts)) - scrolled, height()), colors.window);
    if (period.ends.isValid()) {
        const int end = static_cast<int>(m_scale.xOf(period.ends.addDays(1))) - scrolled;
        painter.fillRect(QRect(end, 0, viewport()->width() - end, height()), colors.window);
    }
    painter.setPen(colors.line);
    const TimelineUnit unit = m_scale.lowerUnit(fontMetrics().averageCharWidth());
    for (const TimelinePiece &piece :
         TimelineScale::pieces(unit, m_scale.dateAt(scrolled), m_scale.dateAt(axisX(viewport()->width())))) {
        const int x = static_cast<int>(m_scale.xOf(piece.from)) - scrolled;
        painter.drawLine(x, headHeight(), x, viewport()->height());
    }
}

void TimelineView::paintRow(QPainter &painter, int place, const QRect &row) const {
    const Colors &colors = colorsOf(palette());
    const QUuid key = m_rows.rows().rowAt(place).key;
    const bool isSelected = m_rows.selectionModel()->isRowSelected(place, {});
    if (isSelected)
        painter.fillRect(row, colors.accentSoft);
    painter.fillRect(row.left(), row.bottom(), row.width(), 1, colors.line);
    const auto found = m_content.bars.constFind(key);
    if (found == m_content.bars.cend())
        return;
    const TimeSpan span = shownSpan(key, *found);
    const bool isDragged = m_drag && span != found->span;
    if (!span.starts.isValid()) {
        if (found->isGroup || m_readOnly)
            return;
        const bool isHovered = key == m_hovered;
        painter.setPen(colors.secondary);
        painter.setFont(sized(font(), TextSize::label));
        if (!isHovered)
            return painter.drawText(
                row.adjusted(12, 0, -12, 0), Qt::AlignVCenter | Qt::AlignLeft,
                painter.fontMetrics().elidedText(tr("No date: click or drag here"), Qt::ElideRight, row.width() - 24));
        const QRect ghost = rectOf({m_hoveredDate, {}}, row);
        TimelinePainting::bar(painter, ghost, found->status, palette());
        painter.setPen(colors.secondary);
        painter.drawText(row.adjusted(ghost.right() + TimelinePainting::signRoom + dateGap, 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, dateWord(m_hoveredDate));
        return;
    }
    const QRect rect = rectOf(span, row);
    if (rect.right() < 0 || rect.left() > row.width())
        return TimelinePainting::outOfSight(painter, row, rect.right() < 0, palette());
    if (found->isGroup)
        return TimelinePainting::group(painter, rect, palette());
    TimelinePainting::bar(painter, rect, found->status, palette());
    if (!isDragged)
        return;
    const QString dates = formatDateRange(span.starts, span.ends.isValid() ? span.ends : span.starts, windowLanguage());
    const QFont label = sized(font(), TextSize::label);
    const int width = chipWidth(dates, label);
    const int right = rect.right() + TimelinePainting::signRoom + dateGap;
    const int left = right + width < row.width() ? right : std::max(0, rect.left() - width - dateGap);
    paintChip(&painter, {left, row.top(), width, row.height()}, dates, Tone::accent, font(), palette(), isSelected);
}

void TimelineView::paintToday(QPainter &painter) const {
    if (!m_content.today.isValid())
        return;
    const int x = static_cast<int>(m_scale.xOf(m_content.today)) - horizontalScrollBar()->value();
    painter.setPen(QPen(colorsOf(palette()).attention, 1, Qt::DashLine));
    painter.drawLine(x, headHeight(), x, viewport()->height());
}

void TimelineView::paintHead(QPainter &painter) const {
    const Colors &colors = colorsOf(palette());
    const int height = headHeight();
    const int scrolled = horizontalScrollBar()->value();
    painter.fillRect(0, 0, viewport()->width(), height, colors.surface);
    painter.setFont(sized(font(), TextSize::label));
    const TimelineUnit lower = m_scale.lowerUnit(fontMetrics().averageCharWidth());
    const QDate from = m_scale.dateAt(scrolled);
    const QDate to = m_scale.dateAt(axisX(viewport()->width()));
    const auto line = [&](TimelineUnit unit, int top, int lineHeight, bool isUpper) {
        for (const TimelinePiece &piece : TimelineScale::pieces(unit, from, to)) {
            const int left = static_cast<int>(m_scale.xOf(piece.from)) - scrolled;
            const int right = static_cast<int>(m_scale.xOf(piece.until)) - scrolled;
            painter.setPen(colors.line);
            painter.drawLine(left, top, left, top + lineHeight);
            painter.setPen(isUpper ? colors.text : colors.secondary);
            // What begins out of sight is named where it comes into sight, and nothing is named in part.
            const int begin = std::max(left, 0) + wordGap;
            const QRect words(begin, top, std::min(right, viewport()->width()) - begin, lineHeight);
            const QString text = unit == TimelineUnit::months && isUpper
                                     ? QString(piece.words % u' ' % QString::number(piece.from.year()))
                                     : piece.words;
            if (painter.fontMetrics().horizontalAdvance(text) <= words.width())
                painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text);
        }
    };
    const bool hasOneLine = lower == TimelineUnit::years;
    if (!hasOneLine)
        line(TimelineScale::upperUnit(lower), 0, height / 2, true);
    line(lower, hasOneLine ? 0 : height / 2, hasOneLine ? height : height - height / 2, hasOneLine);
    painter.fillRect(0, height - 1, viewport()->width(), 1, colors.line);
}

void TimelineView::resizeEvent(QResizeEvent *event) {
    QAbstractScrollArea::resizeEvent(event);
    if (m_scale.from().isValid())
        fitRange();
}

void TimelineView::scrollContentsBy(int, int) {
    viewport()->update();
}
