#include "recorddrag.h"

#include "recordblock.h"
#include "theme.h"

#include <QApplication>
#include <QFrame>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds scrollEvery{30};

int gapBefore(const std::vector<RecordBlock *> &siblings, const QWidget *page, int y) {
    const auto isAbove = [&](const RecordBlock *block) { return block->mapTo(page, block->rect().center()).y() < y; };
    return static_cast<int>(std::count_if(siblings.begin(), siblings.end(), isAbove));
}

} // namespace

RecordDrag::RecordDrag(QScrollArea &record, std::function<std::vector<RecordBlock *>(const RecordBlock *)> siblings)
    : QObject(&record)
    , m_record(record)
    , m_siblings(std::move(siblings))
    , m_line(new QFrame(record.widget()))
    , m_scrolling(new QTimer(this)) {
    m_line->setObjectName(u"minutesDropLine"_s);
    m_line->setAutoFillBackground(true);
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->hide();
    m_scrolling->setInterval(scrollEvery);
    connect(m_scrolling, &QTimer::timeout, this, &RecordDrag::scroll);
}

void RecordDrag::watch(RecordBlock *block) {
    block->installEventFilter(this);
}

bool RecordDrag::eventFilter(QObject *watched, QEvent *event) {
    auto *block = qobject_cast<RecordBlock *>(watched);
    const bool isMouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove ||
                         event->type() == QEvent::MouseButtonRelease;
    if (block == nullptr || !isMouse)
        return QObject::eventFilter(watched, event);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QPoint at = mouse->globalPosition().toPoint();
    if (event->type() == QEvent::MouseButtonPress) {
        if (mouse->button() != Qt::LeftButton) {
            cancel();
            return QObject::eventFilter(watched, event);
        }
        m_block = block;
        m_pressedAt = at;
        Q_EMIT pressed(block, at);
    } else if (event->type() == QEvent::MouseMove && m_block != nullptr && (mouse->buttons() & Qt::LeftButton)) {
        follow(at);
    } else if (event->type() == QEvent::MouseButtonRelease && mouse->button() == Qt::LeftButton) {
        end();
    }
    event->accept();
    return true;
}

void RecordDrag::follow(const QPoint &global) {
    m_at = global;
    if (!m_isDragging) {
        if ((global - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return;
        begin();
    }
    if (m_isDragging)
        showLine(m_siblings(m_block));
}

void RecordDrag::begin() {
    const QPointer<RecordBlock> block = m_block;
    Q_EMIT begun(); // what is typed is written first, and may change the blocks
    if (block == nullptr || m_siblings(block).empty()) {
        m_block = nullptr;
        return;
    }
    m_isDragging = true;
    block->setCursor(Qt::ClosedHandCursor);
    m_scrolling->start();
}

void RecordDrag::cancel() {
    m_scrolling->stop();
    if (m_line != nullptr)
        m_line->hide();
    if (m_isDragging && m_block != nullptr)
        m_block->setCursor(Qt::OpenHandCursor);
    m_isDragging = false;
    m_block = nullptr;
}

void RecordDrag::end() {
    const QPointer<RecordBlock> block = m_block;
    int by = 0;
    if (m_isDragging && block != nullptr) {
        const std::vector<RecordBlock *> siblings = m_siblings(block);
        const auto own = std::find(siblings.begin(), siblings.end(), block.data());
        if (own != siblings.end()) {
            const auto from = static_cast<int>(own - siblings.begin());
            const int gap = gapAt(siblings);
            by = (gap > from ? gap - 1 : gap) - from; // the block itself leaves a gap
        }
    }
    cancel();
    if (by != 0)
        Q_EMIT dropped(block, by);
}

int RecordDrag::gapAt(const std::vector<RecordBlock *> &siblings) const {
    return gapBefore(siblings, m_record.widget(), m_record.widget()->mapFromGlobal(m_at).y());
}

void RecordDrag::showLine(const std::vector<RecordBlock *> &siblings) {
    if (siblings.empty())
        return cancel(); // it may not be moved any more
    const QWidget *page = m_record.widget();
    const int gap = gapAt(siblings);
    const auto count = static_cast<int>(siblings.size());
    const QRect above = siblings[static_cast<std::size_t>(std::max(gap - 1, 0))]->geometry();
    const QRect below = siblings[static_cast<std::size_t>(std::min(gap, count - 1))]->geometry();
    const int thickness = std::max(3, m_record.fontMetrics().height() / 6);
    const int middle = gap == 0       ? below.top() - thickness
                       : gap == count ? above.bottom() + thickness
                                      : (above.bottom() + below.top()) / 2;
    QPalette colors = page->palette();
    colors.setColor(QPalette::Window, colorsOf(colors).accent);
    m_line->setPalette(colors);
    m_line->setGeometry(above.left(), middle - thickness / 2, above.width(), thickness);
    m_line->raise();
    m_line->show();
}

/// A mouse held at an edge, or beyond it, brings what stands there into sight.
void RecordDrag::scroll() {
    const QWidget *port = m_record.viewport();
    const int y = port->mapFromGlobal(m_at).y();
    const int edge = m_record.fontMetrics().height();
    const int beyond = y < edge ? y - edge : std::max(0, y - (port->height() - edge));
    if (beyond == 0 || m_block == nullptr)
        return;
    QScrollBar *bar = m_record.verticalScrollBar();
    bar->setValue(bar->value() + std::clamp(beyond, -edge, edge));
    showLine(m_siblings(m_block));
}
