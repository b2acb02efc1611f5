#include "timelineview.h"

#include "tableview.h"
#include "timelinelegend.h"

#include <QCursor>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <utility>

// What mouse and keys do on the timeline.

namespace {

constexpr int grip = 5; ///< pixels at each end of a bar by which it is stretched
constexpr int leastForGrips = 18;
constexpr int leastHandle = 12; ///< by which a bar is moved, however short it is
constexpr int wheelStep = 120;

} // namespace

QUuid TimelineView::keyAt(const QPoint &at) const {
    if (at.y() < rowsTop())
        return {};
    const QModelIndex index = m_rows.indexAt({1, at.y() - rowsTop()});
    return index.isValid() ? m_rows.rows().rowAt(index.row()).key : QUuid();
}

/// What of the bar there would be moved; nothing where there is none. A short bar is stretched from beside it, so that
/// it can still be moved.
std::optional<TimePart> TimelineView::partAt(const QPoint &at) const {
    const QUuid key = keyAt(at);
    const QRect bar = barRect(key);
    if (bar.isEmpty() || m_content.bars.value(key).isGroup || at.y() < bar.top() || at.y() > bar.bottom())
        return std::nullopt;
    const bool isShort = bar.width() < leastForGrips;
    const int wider = isShort ? std::max(0, (leastHandle - bar.width() + 1) / 2) : -grip;
    const QRect handle = bar.adjusted(-wider, 0, wider, 0);
    const int reach = isShort ? grip : 2 * grip;
    if (at.x() < handle.left() - reach || at.x() > handle.right() + reach)
        return std::nullopt;
    if (at.x() < handle.left())
        return TimePart::start;
    return at.x() > handle.right() ? TimePart::end : TimePart::both;
}

void TimelineView::hover(const QPoint &at) {
    const QUuid key = keyAt(at);
    const auto bar = m_content.bars.constFind(key);
    const bool places = bar != m_content.bars.cend() && !bar->isGroup && !bar->span.starts.isValid() && !m_readOnly;
    m_hovered = places ? key : QUuid();
    m_hoveredDate = m_scale.dateAt(axisX(at.x()));
    const std::optional<TimePart> part = partAt(at);
    const bool stretches = part && *part != TimePart::both;
    viewport()->setCursor(m_readOnly            ? Qt::ArrowCursor
                          : stretches           ? Qt::SizeHorCursor
                          : part.has_value()    ? Qt::OpenHandCursor
                          : !m_hovered.isNull() ? Qt::CrossCursor
                                                : Qt::ArrowCursor);
    viewport()->update();
}

void TimelineView::mousePressEvent(QMouseEvent *event) {
    const QPoint at = event->position().toPoint();
    const QUuid key = keyAt(at);
    const int row = m_rows.rows().rowOf(key);
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    const std::vector<QUuid> selected = m_rows.selectedKeys();
    if (std::find(selected.begin(), selected.end(), key) == selected.end())
        m_rows.makeCurrent(m_rows.rows().index(row, m_rows.rows().mainColumn()));
    const auto bar = m_content.bars.constFind(key);
    if (bar == m_content.bars.cend())
        return;
    const std::optional<TimePart> part = partAt(at);
    const bool places = !bar->isGroup && !bar->span.starts.isValid();
    if (!part && !places) {
        if (bar->span.starts.isValid() && !barRect(key).intersects(viewport()->rect()))
            showDate(bar->span.starts);
        return;
    }
    if (m_readOnly) {
        Q_EMIT readOnlyTried();
        return;
    }
    m_drag = Drag{.key = key,
                  .part = part.value_or(TimePart::both),
                  .places = places,
                  .anchor = m_scale.dateAt(axisX(at.x())),
                  .days = 0};
    m_hovered = {};
    if (part == TimePart::both)
        viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event) {
    const QPoint at = event->position().toPoint();
    if (!m_drag)
        return hover(at);
    constexpr int edge = 24;
    if (at.x() > viewport()->width() - edge)
        horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    else if (at.x() < edge)
        horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
    m_drag->days = m_drag->anchor.daysTo(m_scale.dateAt(axisX(at.x())));
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton && m_drag)
        drop();
}

void TimelineView::drop() {
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    viewport()->unsetCursor();
    viewport()->update();
    if (drag.places) {
        const QDate other = drag.anchor.addDays(drag.days);
        Q_EMIT placed(drag.key, {std::min(drag.anchor, other), std::max(drag.anchor, other)});
    } else if (drag.days != 0) {
        Q_EMIT moved(drag.key, drag.days, drag.part);
    }
}

void TimelineView::letGo() {
    m_drag.reset();
    viewport()->unsetCursor();
    viewport()->update();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton && partAt(event->position().toPoint()))
        Q_EMIT opened();
}

void TimelineView::wheelEvent(QWheelEvent *event) {
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        const int steps = turned.y() / wheelStep;
        zoomAround(steps != 0 ? steps : (turned.y() > 0) - (turned.y() < 0), event->position().toPoint().x());
    } else {
        const bool sideways = event->modifiers() & Qt::ShiftModifier || std::abs(turned.x()) > std::abs(turned.y());
        QScrollBar *bar = sideways ? horizontalScrollBar() : m_rows.verticalScrollBar();
        const int turn = std::abs(turned.x()) > std::abs(turned.y()) ? turned.x() : turned.y();
        bar->setValue(bar->value() - turn * bar->singleStep() * 3 / wheelStep);
    }
    event->accept();
}

bool TimelineView::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && m_drag &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // it lets go, before any shortcut of the window
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event) {
    QScrollBar *sideways = horizontalScrollBar();
    const int row = m_rows.currentIndex().row();
    const auto go = [this](int to) {
        const int last = m_rows.rows().rowCount() - 1;
        if (last >= 0)
            m_rows.makeCurrent(m_rows.rows().index(std::clamp(to, 0, last), m_rows.rows().mainColumn()));
        showCurrent();
    };
    const int page = std::max(1, m_rows.viewport()->height() / std::max(1, m_rows.sizeHintForRow(0)));
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1);
    case Qt::Key_Minus:
        return zoomBy(-1);
    case Qt::Key_Left:
        return sideways->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Right:
        return sideways->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up:
        return go(row - 1);
    case Qt::Key_Down:
        return go(row + 1);
    case Qt::Key_PageUp:
        return go(row - page);
    case Qt::Key_PageDown:
        return go(row + page);
    case Qt::Key_Home:
        return showDate(m_content.today);
    case Qt::Key_0:
        return showPlan();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened();
        return;
    case Qt::Key_Escape:
        if (m_drag)
            return letGo();
        return m_rows.setFocus();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::focusInEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

/// The bar of the current row in words, for screen readers.
void TimelineView::tellCurrent() {
    setAccessibleDescription(m_content.bars.value(m_rows.currentKey()).words);
    viewport()->update();
}

bool TimelineView::showTip(const QPoint &at, const QPoint &global) {
    const QUuid key = keyAt(at);
    QString words = m_content.bars.value(key).words;
    if (at.y() < headHeight())
        words = TimelineLegend::inWords(m_content.today);
    QToolTip::showText(global, words, viewport());
    return true;
}

bool TimelineView::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        return showTip(help->pos(), help->globalPos());
    }
    if (event->type() == QEvent::Leave && !m_hovered.isNull()) {
        m_hovered = {};
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}
