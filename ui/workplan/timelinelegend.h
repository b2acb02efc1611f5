#pragma once

#include <QDate>
#include <QWidget>

#include <functional>
#include <vector>

/// What the shapes of the timeline mean, in one line: as many of them as have room, all in its tip.
class TimelineLegend : public QWidget {
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    /// The same in words, a line for each, with the day that the dashed line stands for.
    static QString inWords(QDate today);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// A shape, painted into a rectangle, and what it means.
    struct Entry {
        QString words;
        std::function<void(QPainter &, const QRect &)> paint;
    };

    std::vector<Entry> entries() const;
    int widthOf(const Entry &entry) const;
};
