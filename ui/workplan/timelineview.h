#pragma once

#include "activityrules.h"
#include "timelinescale.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QUuid>

#include <optional>

class TableView;

/// What of a row stands on the axis.
struct TimelineBar {
    TimeSpan span; ///< without a beginning: not planned in time yet
    ActivityStatus status = ActivityStatus::planned;
    bool isGroup = false; ///< from the first to the last of its activities; cannot be moved
    QString words;        ///< what it is, for the tip and for screen readers
};

/// The rows of a table on an axis of time, beside the table: it scrolls with the table and shows what the table shows.
/// Bars are moved and stretched with the mouse, by whole days; who drags sees the dates, Escape lets go, and nothing is
/// written before the button is released. Status is told by colour and by a sign.
class TimelineView : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// The table must outlive it and stand beside it, with its top at the same height.
    TimelineView(TableView &rows, QWidget *parent = nullptr);

    struct Content {
        QHash<QUuid, TimelineBar> bars; ///< by the keys of the rows
        TimeSpan period;                ///< of the plan; what lies outside is shaded
        QDate today;                    ///< from which "overdue" is counted
    };
    void setContent(Content content);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    const TimelineScale &scale() const { return m_scale; }
    double pixelsPerDay() const { return m_scale.pixelsPerDay(); }
    void setPixelsPerDay(double pixels);
    /// Brings the whole plan into sight, with what lies a little outside it; as it is until somebody zooms or scrolls.
    void showPlan();
    /// Closer or further away, around the middle of what is in sight.
    void zoomBy(int steps);
    /// Brings a date into sight, in the left third.
    void showDate(QDate date);
    /// Brings the bar of the current row into sight.
    void showCurrent();
    /// Where the bar of a row is painted; empty where the row is not in sight or has no dates.
    QRect barRect(const QUuid &key) const;

Q_SIGNALS:
    /// A bar was moved or stretched.
    void moved(const QUuid &key, qint64 days, TimePart part);
    /// Something without dates was given some.
    void placed(const QUuid &key, const TimeSpan &span);
    void opened();
    void readOnlyTried();
    /// Whether one scrolls sideways: not while the whole plan is in sight.
    void sidewaysScrolled(bool scrolls);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Drag {
        QUuid key;
        TimePart part = TimePart::both;
        bool places = false; ///< gives dates to what has none
        QDate anchor;        ///< the day where it began
        qint64 days = 0;
    };

    /// The plan and everything in it.
    TimeSpan wholeSpan() const;
    void fitRange();
    void fitPlan(const TimeSpan &whole);
    void fitScrollBar();
    void zoomAround(int steps, int x);
    int headHeight() const;
    int rowsTop() const;
    /// A place on the axis from one in the viewport.
    double axisX(double x) const;
    QRect rectOf(const TimeSpan &span, const QRect &row) const;
    QRect rowRect(const QUuid &key) const;
    QUuid keyAt(const QPoint &at) const;
    TimeSpan shownSpan(const QUuid &key, const TimelineBar &bar) const;
    std::optional<TimePart> partAt(const QPoint &at) const;
    void hover(const QPoint &at);
    void drop();
    void letGo();
    bool showTip(const QPoint &at, const QPoint &global);
    void tellCurrent();
    void paintHead(QPainter &painter) const;
    void paintGround(QPainter &painter) const;
    void paintRow(QPainter &painter, int place, const QRect &row) const;
    void paintToday(QPainter &painter) const;

    TableView &m_rows;
    Content m_content;
    TimelineScale m_scale;
    std::optional<int> m_planAt = 0; ///< how far it is scrolled where it shows the whole plan; nothing elsewhere
    bool m_readOnly = false;
    std::optional<Drag> m_drag;
    QUuid m_hovered; ///< without dates, below the mouse
    QDate m_hoveredDate;
};
