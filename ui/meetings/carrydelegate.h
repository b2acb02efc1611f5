#pragma once

#include "rowdelegate.h"

class QTreeView;

/// The rows of a tree whose entries can be ticked: as all rows, with the arrow, the box and the words indented within
/// the first column.
class CarryDelegate : public RowDelegate {
    Q_OBJECT

public:
    explicit CarryDelegate(QTreeView *tree);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool isQuiet(const QModelIndex &index) const override;
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter *painter, const QModelIndex &index, const QStyleOptionViewItem &option) const;
    /// Of an indentation, and of the arrow.
    int step() const;
    QRect arrow(const QRect &content, const QModelIndex &index) const;
    QRect box(const QRect &content, const QModelIndex &index) const;

    QTreeView *m_tree;
};
