#pragma once

#include <QLayout>

#include <memory>
#include <vector>

/// Fields of a form that belong together: side by side where each has room for its usual words, else below each other.
/// The fields of a line stand at one height, however many lines their labels take.
class FieldRow : public QLayout {
    Q_OBJECT

public:
    /// The gaps between fields beside and below each other, in pixels.
    FieldRow(int beside, int below);
    ~FieldRow() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override { return heightForWidth(width); }
    /// All side by side.
    QSize sizeHint() const override;
    /// As wide as the widest.
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The items that are shown.
    std::vector<QLayoutItem *> shown() const;
    /// The widths of those side by side; empty where they have no room.
    std::vector<int> widths(const std::vector<QLayoutItem *> &items, int width) const;
    /// Their places.
    std::vector<QRect> places(const std::vector<QLayoutItem *> &items, const QRect &rect) const;

    int m_beside;
    int m_below;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};
