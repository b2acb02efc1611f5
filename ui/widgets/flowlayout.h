#pragma once

#include <QLayout>

#include <memory>
#include <vector>

/// Puts widgets side by side and goes on in another line where the room ends, so that a row of short things never
/// forces its window to be wider. In a line they stand at one height in the middle; those aligned at the top at the
/// top. One that fits its widgets makes them as narrow as they may be before it takes another line, and those that
/// expand as wide as there is room; lines that it takes anyway it fills so that the widgets keep their widths.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void setFitting(bool fits) { m_isFitting = fits; }

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// All in one line.
    QSize sizeHint() const override;
    /// As wide as the widest.
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The place of each item, in the order of the items, each in the middle of its line; empty for those that are
    /// hidden.
    std::vector<QRect> places(const QRect &rect) const;

    QSize sizeOf(const QLayoutItem &item, int width) const;
    int leastWidth(const QLayoutItem &item, int width) const;
    /// How many lines the items from one on take when all are as narrow as they may be.
    int leastLines(std::size_t first, int width) const;
    /// The widths of the items of a line.
    std::vector<int> widthsOf(const std::vector<std::size_t> &line, int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    bool m_isFitting = false;
};
