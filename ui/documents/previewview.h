#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>

#include <optional>

/// The pages of a paper one below the other, as they will be printed. Holds pictures of the pages around those in
/// sight; asks for those it lacks, one at a time. While a newer picture is being made the older one stays, so that
/// nothing flickers when the paper follows an edit.
class PreviewView : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// `usual` is the whole page where it can be read so, otherwise its width.
    enum class Fit { none, usual, width, page };
    enum class Content { same, other };

    explicit PreviewView(QWidget *parent = nullptr);

    /// Shows the same paper anew, where place and pictures stay, or another one from its beginning. `size` in points.
    void setPages(int count, QSizeF size, Content content);
    /// Shows no pages.
    void clear();
    /// Takes the page that was asked for.
    void setPicture(int page, double scale, const QImage &image);
    /// Every page in sight is there as it is now; false while there are none.
    bool isComplete() const;

    int pageCount() const { return m_count; }
    /// The page in the upper half of the view, from 0.
    int currentPage() const;
    void goTo(int page);
    /// Goes on by what is in sight, or to the next page once this one has been seen to its end; back with -1.
    void turn(int direction);

    Fit fit() const { return m_fit; }
    /// Width or page, or none: what `usual` comes to here.
    Fit fitNow() const;
    void setFit(Fit fit);
    /// In percent of the size on paper.
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
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Picture {
        QImage image;
        double scale = 0;
        int edition = 0; ///< of the paper
    };

    double dotsPerPoint() const;
    double pixelScale() const;
    int pageHeight() const;
    int pageWidth() const;
    int pageTop(int page) const;
    QRect pageRect(int page) const;
    std::pair<int, int> pagesInSight() const;
    bool isCurrent(int page) const;
    void askForPicture();
    void refit();
    /// What pages may take across, as if the scroll bar were always there.
    int room() const;
    double scaleOfWholePage() const;
    QPoint topMiddle() const;
    /// In percent, that many steps from now.
    int zoomed(int steps) const;
    /// What is at this point of the viewport stays there.
    void zoomAt(QPoint still, int percent);
    void rescale(double scale, QPoint still);
    void updateScrollBars();
    void paintPage(QPainter &painter, int page);

    int m_count = 0;
    QSizeF m_size{595, 842};
    double m_scale = 1; ///< logical pixels per point
    Fit m_fit = Fit::width;
    int m_wheel = 0;                 ///< turned with Ctrl, less than a step
    int m_edition = 0;               ///< counts what setPages() showed
    QCache<int, Picture> m_pictures; ///< cost in KiB
    std::optional<int> m_askedFor;   ///< the page whose picture is on its way
};
