#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>

#include <functional>
#include <vector>

class QFrame;
class QScrollArea;
class QTimer;
class RecordBlock;

/// The mouse on the blocks of a record, outside their words: a click chooses a block, a drag moves it among those of
/// its kind. A line shows where it will land.
class RecordDrag : public QObject {
    Q_OBJECT

public:
    /// `siblings` are the blocks among which a block may move, in their order; it is not among them where it stays.
    RecordDrag(QScrollArea &record, std::function<std::vector<RecordBlock *>(const RecordBlock *)> siblings);

    void watch(RecordBlock *block);
    bool isDragging() const { return m_isDragging; }
    /// Leaves everything where it is.
    void cancel();

Q_SIGNALS:
    /// The mouse was pressed on a block outside its words.
    void pressed(RecordBlock *block, const QPoint &global);
    void begun();
    /// By so many places among its siblings, never 0.
    void dropped(RecordBlock *block, int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void end();
    void follow(const QPoint &global);
    void scroll();
    /// Before which of the siblings it would land.
    int gapAt(const std::vector<RecordBlock *> &siblings) const;
    void showLine(const std::vector<RecordBlock *> &siblings);

    QScrollArea &m_record;
    std::function<std::vector<RecordBlock *>(const RecordBlock *)> m_siblings;
    QPointer<QFrame> m_line;
    QTimer *m_scrolling;
    QPointer<RecordBlock> m_block; ///< on which the button is held
    QPoint m_pressedAt;
    QPoint m_at; ///< of the mouse, global
    bool m_isDragging = false;
};
