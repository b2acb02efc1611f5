#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>
#include <QSet>

/// The pages of a paper one below the other, as they will be printed. Holds pictures of the pages in sight only; asks
/// for those it lacks.
class PreviewView : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Fit { none, width, page };

    explicit PreviewView(QWidget *parent = nullptr);

    /// Shows another paper, or the same one anew; the place in it is kept where it still has that page. `size` in points.
    void setPages(int count, QSizeF size);
    /// Takes a page that was asked for.
    void setPicture(int page, double scale, const QImage &image);

    int pageCount() const { return m_count; }
    /// The page in the upper half of the view, from 0.
    int currentPage() const;
    void goTo(int page);

    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// Screen points per paper point in percent: 100 shows a paper as large as it is.
    int zoomPercent() const;
    void setZoomPercent(int percent);
    void zoomBy(int steps);

Q_SIGNALS:
    /// A page is in sight whose picture is not there; `scale` is pixels per point.
    void pictureWanted(int page, double scale);
    /// Page or zoom changed.
    void placeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double dotsPerPoint() const;
    double scale() const { return m_scale; }
    double pixelScale() const;
    int pageHeight() const;
    int pageWidth() const;
    QRect pageRect(int page) const;
    void refit();
    void rescale(double scale);
    void updateScrollBars();
    void paintPage(QPainter &painter, int page, const QRect &rect);

    int m_count = 0;
    QSizeF m_size{595, 842};
    double m_scale = 1; ///< logical pixels per point
    Fit m_fit = Fit::width;
    QCache<int, QImage> m_pictures; ///< cost in KiB
    QSet<int> m_wanted;
};
