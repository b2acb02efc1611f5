#include "previewview.h"

#include "theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace {

constexpr int gap = 16;                ///< pixels around and between pages
constexpr int picturesKept = 96 * 1024; ///< KiB
constexpr double zoomStep = 1.2;
constexpr int leastZoom = 20;
constexpr int mostZoom = 400;

} // namespace

PreviewView::PreviewView(QWidget *parent) : QAbstractScrollArea(parent), m_pictures(picturesKept) {
    setObjectName(QStringLiteral("preview"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Preview of the paper"));
    verticalScrollBar()->setSingleStep(40);
}

double PreviewView::dotsPerPoint() const {
    return logicalDpiY() / 72.0;
}

double PreviewView::pixelScale() const {
    return m_scale * devicePixelRatioF();
}

int PreviewView::pageHeight() const {
    return static_cast<int>(std::lround(m_size.height() * m_scale));
}

int PreviewView::pageWidth() const {
    return static_cast<int>(std::lround(m_size.width() * m_scale));
}

QRect PreviewView::pageRect(int page) const {
    const int left = std::max(gap, (viewport()->width() - pageWidth()) / 2) - horizontalScrollBar()->value();
    const int top = gap + page * (pageHeight() + gap) - verticalScrollBar()->value();
    return {left, top, pageWidth(), pageHeight()};
}

void PreviewView::setPages(int count, QSizeF size) {
    const int page = std::clamp(currentPage(), 0, std::max(0, count - 1));
    const bool samePlace = size == m_size && m_count > 0 && page == currentPage();
    const int place = verticalScrollBar()->value();
    m_count = count;
    m_size = size;
    m_pictures.clear();
    m_wanted.clear();
    refit();
    updateScrollBars();
    if (samePlace)
        verticalScrollBar()->setValue(place);
    else
        goTo(page);
    viewport()->update();
    Q_EMIT placeChanged();
}

void PreviewView::setPicture(int page, double scale, const QImage &image) {
    if (std::abs(scale - pixelScale()) > 1e-6)
        return;
    m_wanted.remove(page);
    m_pictures.insert(page, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
    viewport()->update();
}

int PreviewView::currentPage() const {
    if (m_count == 0)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    return std::clamp((middle - gap / 2) / (pageHeight() + gap), 0, m_count - 1);
}

void PreviewView::goTo(int page) {
    page = std::clamp(page, 0, std::max(0, m_count - 1));
    verticalScrollBar()->setValue(page * (pageHeight() + gap));
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
    m_fit = Fit::none;
    rescale(std::clamp(percent, leastZoom, mostZoom) * dotsPerPoint() / 100);
    Q_EMIT placeChanged();
}

void PreviewView::zoomBy(int steps) {
    setZoomPercent(static_cast<int>(std::lround(zoomPercent() * std::pow(zoomStep, steps))));
}

void PreviewView::refit() {
    if (m_fit == Fit::none || m_size.isEmpty())
        return;
    const double width = (viewport()->width() - 2 * gap) / m_size.width();
    const double height = (viewport()->height() - 2 * gap) / m_size.height();
    const double fitting = m_fit == Fit::width ? width : std::min(width, height);
    rescale(std::clamp(fitting, leastZoom * dotsPerPoint() / 100, mostZoom * dotsPerPoint() / 100));
}

void PreviewView::rescale(double scale) {
    if (std::abs(scale - m_scale) < 1e-9)
        return;
    const double place = verticalScrollBar()->value() / static_cast<double>(pageHeight() + gap);
    m_scale = scale;
    m_pictures.clear();
    m_wanted.clear();
    updateScrollBars();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(place * (pageHeight() + gap))));
    viewport()->update();
}

void PreviewView::updateScrollBars() {
    const int height = gap + m_count * (pageHeight() + gap);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, pageWidth() + 2 * gap - viewport()->width()));
}

void PreviewView::paintEvent(QPaintEvent *) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colorsOf(palette()).window);
    if (m_count == 0)
        return;
    const int first = std::clamp(verticalScrollBar()->value() / (pageHeight() + gap) - 1, 0, m_count - 1);
    for (int page = first; page < m_count; ++page) {
        const QRect rect = pageRect(page);
        if (rect.top() > viewport()->height())
            break;
        if (rect.bottom() >= 0)
            paintPage(painter, page, rect);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colorsOf(palette()).accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PreviewView::paintPage(QPainter &painter, int page, const QRect &rect) {
    const Colors &colors = colorsOf(palette());
    // A paper is white in the dark too: it is shown as it prints.
    if (const QImage *picture = m_pictures.object(page)) {
        painter.drawImage(rect, *picture);
    } else {
        painter.fillRect(rect, Qt::white);
        if (!m_wanted.contains(page)) {
            m_wanted.insert(page);
            Q_EMIT pictureWanted(page, pixelScale());
        }
    }
    painter.setPen(colors.line);
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
        return goTo(currentPage() + 1);
    case Qt::Key_PageUp:
        return goTo(currentPage() - 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(m_count - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1);
    case Qt::Key_Minus:
        return zoomBy(-1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PreviewView::wheelEvent(QWheelEvent *event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void PreviewView::scrollContentsBy(int, int) {
    viewport()->update();
    Q_EMIT placeChanged();
}
