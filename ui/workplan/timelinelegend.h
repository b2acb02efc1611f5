#pragma once

#include <QDate>
#include <QWidget>

#include <functional>
#include <vector>

/// What the shapes of the timeline mean, in as many lines as they need.
class TimelineLegend : public QWidget {
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    /// The same in words, a line for each, with the day that the dashed line stands for.
    static QString inWords(QDate today);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// A shape, painted into a rectangle, and what it means.
    struct Entry {
        QString words;
        std::function<void(QPainter &, const QRect &)> paint;
    };

    std::vector<Entry> entries() const;
    /// Where each stands with its words, line by line.
    std::vector<QRect> places(const std::vector<Entry> &entries, int width) const;
};
