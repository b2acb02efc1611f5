#pragma once

#include <QStyledItemDelegate>

/// Draws what wants attention as what leads somewhere: a sentence in the colour of links beside a warning sign, on as
/// many lines as it wants, above a hairline.
class FindingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
