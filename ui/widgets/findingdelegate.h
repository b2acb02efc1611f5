#pragma once

#include <QStyledItemDelegate>

/// Draws what wants attention as what leads somewhere: a sentence in the colour of links beside a warning sign, above a
/// hairline. Where a name at its beginning makes it longer than two lines, the name is cut.
class FindingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// How many letters of the sentence are the name.
    enum Role { nameLettersRole = Qt::UserRole + 1 };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
