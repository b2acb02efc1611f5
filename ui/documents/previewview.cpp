#include "previewview.h"

#include "theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace {

constexpr int gap = 16;                     ///< pixels around and between pages
constexpr int picturesKept = 96 * 1024;     ///< KiB
constexpr double largestPicture = 40 << 20; ///< bytes; two of them are in sight at most, and fit what is kept
constexpr double bytesAPixel = 4;
constexpr double zoomStep = 1.2;
constexpr int leastZoom = 20;
constexpr int mostZoom = 400;
constexpr int leastLegible = 70;
constexpr int lineStep = 40;   ///< pixels
constexpr int wheelStep = 120; ///< eighths of a degree

} // namespace

PreviewView::PreviewView(QWidget *parent) : QAbstractScrollArea(parent), m_pictures(picturesKept) {
    setObjectName(QStringLiteral("preview"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Preview of the paper"));
    verticalScrollBar()->setSingleStep(lineStep);
    horizontalScrollBar()->setSingleStep(lineStep);
}

double PreviewView::dotsPerPoint() const {
    return logicalDpiY() / 72.0;
}

double PreviewView::pixelScale() const {
    const double sharp = m_scale * devicePixelRatioF();
    return std::min(sharp, std::sqrt(largestPicture / bytesAPixel / (m_size.width() * m_size.height())));
}

int PreviewView::pageHeight() const {
    return static_cast<int>(std::lround(m_size.height() * m_scale));
}

int PreviewView::pageWidth() const {
    return static_cast<int>(std::lround(m_size.width() * m_scale));
}

int PreviewView::pageTop(int page) const {
    return page * (pageHeight() + gap);
}

QRect PreviewView::pageRect(int page) const {
    const int left = std::max(gap, (room() - pageWidth()) / 2) - horizontalScrollBar()->value();
    return {left, gap + pageTop(page) - verticalScrollBar()->value(), pageWidth(), pageHeight()};
}

std::pair<int, int> PreviewView::pagesInSight() const {
    const int top = verticalScrollBar()->value() - gap;
    const int step = pageHeight() + gap;
    const int first = std::clamp(top / step, 0, std::max(0, m_count - 1));
    const int last = std::clamp((top + viewport()->height()) / step, first, std::max(first, m_count - 1));
    return {first, last};
}

void PreviewView::setPages(int count, QSizeF size, Content content) {
    const int place = verticalScrollBar()->value();
    const bool stays = content == Content::same && size == m_size;
    ++m_edition;
    m_askedFor.reset();
    if (!stays)
        m_pictures.clear();
    m_count = count;
    m_size = size;
    refit();
    updateScrollBars();
    verticalScrollBar()->setValue(stays ? place : 0);
    viewport()->update();
    Q_EMIT placeChanged();
}

void PreviewView::clear() {
    setPages(0, m_size, Content::other);
}

void PreviewView::setPicture(int page, double scale, const QImage &image) {
    m_askedFor.reset();
    m_pictures.insert(page, new Picture{image, scale, m_edition}, std::max<qsizetype>(1, image.sizeInBytes() / 1024));
    viewport()->update();
}

bool PreviewView::isCurrent(int page) const {
    const Picture *picture = m_pictures.object(page);
    return picture != nullptr && picture->edition == m_edition && std::abs(picture->scale - pixelScale()) < 1e-6;
}

bool PreviewView::isComplete() const {
    const auto [first, last] = pagesInSight();
    for (int page = first; page <= last; ++page) {
        if (!isCurrent(page))
            return false;
    }
    return m_count > 0;
}

void PreviewView::askForPicture() {
    if (m_askedFor)
        return;
    const auto [first, last] = pagesInSight();
    for (int page = first; page <= last; ++page) {
        if (isCurrent(page))
            continue;
        m_askedFor = page;
        Q_EMIT pictureWanted(page, pixelScale());
        return;
    }
}

int PreviewView::currentPage() const {
    if (m_count == 0)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    return std::clamp((middle - gap / 2) / (pageHeight() + gap), 0, m_count - 1);
}

void PreviewView::goTo(int page) {
    verticalScrollBar()->setValue(pageTop(std::clamp(page, 0, std::max(0, m_count - 1))));
}

void PreviewView::turn(int direction) {
    const int view = viewport()->height();
    const int place = verticalScrollBar()->value();
    const int step = pageHeight() + gap;
    const int screenful = place + direction * std::max(lineStep, view - lineStep);
    const int topmost = (place + gap / 2) / step;
    int to = 0;
    if (direction > 0) {
        int unseen = topmost; // the first page that is not seen to its end
        while (unseen < m_count && pageTop(unseen + 1) <= place + view)
            ++unseen;
        to = unseen > topmost ? pageTop(unseen) : std::min(screenful, pageTop(topmost + 1));
    } else {
        const int atOnce = std::max(1, view / step);
        const int start = place > pageTop(topmost) ? pageTop(topmost) : pageTop(topmost - atOnce);
        to = atOnce > 1 ? start : std::max(start, screenful);
    }
    verticalScrollBar()->setValue(to);
}

void PreviewView::setFit(Fit fit) {
    m_fit = fit;
    refit();
    Q_EMIT placeChanged();
}

int PreviewView::zoomPercent() const {
    return static_cast<int>(std::lround(100 * m_scale / dotsPerPoint()));
}

void PreviewView::setZoomPercent(int percent) {
    zoomAt(topMiddle(), percent);
}

void PreviewView::zoomBy(int steps) {
    zoomAt(topMiddle(), zoomed(steps));
}

int PreviewView::zoomed(int steps) const {
    return static_cast<int>(std::lround(zoomPercent() * std::pow(zoomStep, steps)));
}

void PreviewView::zoomAt(QPoint still, int percent) {
    m_fit = Fit::none;
    rescale(std::clamp(percent, leastZoom, mostZoom) * dotsPerPoint() / 100, still);
    Q_EMIT placeChanged();
}

QPoint PreviewView::topMiddle() const {
    return {viewport()->width() / 2, 0};
}

/// A size or a place that hung on the scroll bar would swing back and forth, and differ from paper to paper.
int PreviewView::room() const {
    return size().width() - verticalScrollBar()->sizeHint().width();
}

double PreviewView::scaleOfWholePage() const {
    return (size().height() - 2 * gap) / m_size.height();
}

PreviewView::Fit PreviewView::fitNow() const {
    if (m_fit != Fit::usual)
        return m_fit;
    return scaleOfWholePage() * 100 >= leastLegible * dotsPerPoint() ? Fit::page : Fit::width;
}

void PreviewView::refit() {
    if (m_fit == Fit::none || m_size.isEmpty())
        return;
    const double width = (room() - 2 * gap) / m_size.width();
    const double fitting = fitNow() == Fit::width ? width : std::min(width, scaleOfWholePage());
    rescale(std::clamp(fitting, leastZoom * dotsPerPoint() / 100, mostZoom * dotsPerPoint() / 100), topMiddle());
}

void PreviewView::rescale(double scale, QPoint still) {
    if (std::abs(scale - m_scale) < 1e-9)
        return;
    const int page = std::clamp((still.y() + verticalScrollBar()->value()) / (pageHeight() + gap), 0, m_count);
    const QRect before = pageRect(page);
    const double across = static_cast<double>(still.x() - before.left()) / std::max(1, before.width());
    const double down = static_cast<double>(still.y() - before.top()) / std::max(1, before.height());
    m_scale = scale;
    updateScrollBars();
    const QRect after = pageRect(page);
    const QPointF moved(after.left() + across * after.width(), after.top() + down * after.height());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x() - still.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y() - still.y()));
    viewport()->update();
}

void PreviewView::updateScrollBars() {
    const int height = m_count > 0 ? gap + pageTop(m_count) : 0;
    const int width = m_count > 0 ? pageWidth() + 2 * gap : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
}

void PreviewView::paintEvent(QPaintEvent *) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colorsOf(palette()).window);
    if (m_count > 0) {
        const auto [first, last] = pagesInSight();
        for (int page = first; page <= last; ++page)
            paintPage(painter, page);
        askForPicture();
    }
    if (hasFocus()) {
        painter.setPen(QPen(colorsOf(palette()).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PreviewView::paintPage(QPainter &painter, int page) {
    const QRect rect = pageRect(page);
    // A paper is white in the dark too: it is shown as it prints.
    painter.fillRect(rect, Qt::white);
    if (const Picture *picture = m_pictures.object(page)) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect, picture->image);
    }
    painter.setPen(colorsOf(palette()).line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
}

void PreviewView::resizeEvent(QResizeEvent *event) {
    QAbstractScrollArea::resizeEvent(event);
    refit();
    updateScrollBars();
    Q_EMIT placeChanged();
}

void PreviewView::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return turn(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    case Qt::Key_PageUp:
        return turn(-1);
    case Qt::Key_Home:
        return verticalScrollBar()->setValue(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PreviewView::wheelEvent(QWheelEvent *event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / wheelStep;
    m_wheel -= steps * wheelStep;
    if (steps != 0)
        zoomAt(event->position().toPoint(), zoomed(steps));
    event->accept();
}

void PreviewView::focusInEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PreviewView::focusOutEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PreviewView::scrollContentsBy(int, int) {
    viewport()->update();
    Q_EMIT placeChanged();
}
