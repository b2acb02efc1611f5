#include "rowdelegate.h"

#include "theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace {

constexpr int barWidth = 3;
constexpr int sideInset = 8;

/// Trees tell where in the row a cell stands; of tables the first column is the one at the left.
bool isRowStart(const QStyleOptionViewItem &option, const QModelIndex &index) {
    if (option.viewItemPosition == QStyleOptionViewItem::Invalid)
        return index.column() == 0;
    return option.viewItemPosition == QStyleOptionViewItem::Beginning ||
           option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Colors &colors = colorsOf(given.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect cell = option.rect;

    painter->save();
    painter->fillRect(cell, selected ? colors.accentSoft : isQuiet(index) ? colors.alternate : colors.surface);
    painter->fillRect(cell.left(), cell.bottom(), cell.width(), 1, colors.line);
    if (selected && isRowStart(option, index))
        painter->fillRect(0, cell.top(), barWidth, cell.height(), colors.accent);
    const auto *list = qobject_cast<const QAbstractItemView *>(given.widget);
    if (selected && list != nullptr && list->hasFocus() && list->currentIndex().row() == index.row()) {
        painter->fillRect(cell.left(), cell.top(), cell.width(), 1, colors.accent); // where the keys act
        painter->fillRect(cell.left(), cell.bottom(), cell.width(), 1, colors.accent);
    }
    option.rect = contentRect(cell);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setClipRect(cell, Qt::IntersectClip);
    paintContent(painter, option, index);
    // The cell that keys act on, once somebody chose another than the row itself.
    if (m_isCellChosen && (given.state & QStyle::State_HasFocus) && hasFrame(index)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(colors.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(cell).adjusted(1.5, 2.5, -1.5, -3.5), 4, 4);
    }
    painter->restore();
}

QRect RowDelegate::contentRect(const QRect &cell) {
    return cell.adjusted(sideInset, 0, -sideInset, -1);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(rowHeight(option.font));
    size.rwidth() += 2 * sideInset;
    return size;
}

void RowDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &) const {
    const QString text = option.fontMetrics.elidedText(option.text, option.textElideMode, option.rect.width());
    painter->drawText(option.rect, static_cast<int>(option.displayAlignment) | Qt::TextSingleLine, text);
}

bool RowDelegate::isQuiet(const QModelIndex &) const {
    return false;
}
