#pragma once

#include <QStyledItemDelegate>

/// Paints a result of the search in two lines: what it is called, and below it what it is or the text in which the
/// words stand; the words sought are bold.
class SearchDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
