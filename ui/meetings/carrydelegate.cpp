#include "carrydelegate.h"

#include "theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace {

constexpr int usualStep = 18; ///< pixels, at the usual size of text
constexpr int gap = 8;        ///< pixels, between the box and the words

int depth(const QModelIndex &index) {
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return depth;
}

} // namespace

CarryDelegate::CarryDelegate(QTreeView *tree) : RowDelegate(tree), m_tree(tree) {}

bool CarryDelegate::isQuiet(const QModelIndex &index) const {
    return !index.parent().isValid();
}

int CarryDelegate::step() const {
    return grown(usualStep, m_tree->fontMetrics());
}

QRect CarryDelegate::arrow(const QRect &content, const QModelIndex &index) const {
    return {content.left() + depth(index) * step(), content.top(), step(), content.height()};
}

QRect CarryDelegate::box(const QRect &content, const QModelIndex &index) const {
    const int side = m_tree->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_tree);
    return {arrow(content, index).right() + 1, content.top() + (content.height() - side) / 2, side, side};
}

void CarryDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const {
    if (index.column() > 0)
        return depth(index) == 0 ? paintGroup(painter, index, option)
                                 : RowDelegate::paintContent(painter, option, index);
    QStyleOptionViewItem part = option;
    part.rect = arrow(option.rect, index);
    part.state.setFlag(QStyle::State_Children, index.model()->hasChildren(index));
    part.state.setFlag(QStyle::State_Open, m_tree->isExpanded(index));
    m_tree->style()->drawPrimitive(QStyle::PE_IndicatorBranch, &part, painter, m_tree);
    part.rect = box(option.rect, index);
    part.state.setFlag(QStyle::State_On, option.checkState == Qt::Checked);
    part.state.setFlag(QStyle::State_NoChange, option.checkState == Qt::PartiallyChecked);
    m_tree->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &part, painter, m_tree);
    if (depth(index) == 0)
        return paintGroup(painter, index, option);
    part = option;
    part.rect.setLeft(box(option.rect, index).right() + 1 + gap);
    RowDelegate::paintContent(painter, part, index);
}

/// The words of a group go through both columns, and behind them stands how much of it is ticked; each cell paints its
/// part.
void CarryDelegate::paintGroup(QPainter *painter, const QModelIndex &index, const QStyleOptionViewItem &option) const {
    const QModelIndex name = index.siblingAtColumn(0);
    const QRect first = contentRect(m_tree->visualRect(name));
    const QRect second = contentRect(m_tree->visualRect(index.siblingAtColumn(1)));
    const QString count = index.siblingAtColumn(1).data().toString();
    QFont bold = option.font;
    bold.setBold(true);
    QFont plain = option.font;
    plain.setBold(false);
    const int left = box(first, name).right() + 1 + gap;
    const int room = second.right() - left - gap - QFontMetrics(plain).horizontalAdvance(count);
    const QString words = QFontMetrics(bold).elidedText(name.data().toString(), Qt::ElideRight, room);
    painter->setFont(bold);
    painter->drawText(QRect(left, first.top(), room + 1, first.height()), Qt::AlignVCenter | Qt::TextSingleLine, words);
    const int behind = std::max(second.left(), left + QFontMetrics(bold).horizontalAdvance(words) + gap);
    painter->setFont(plain);
    painter->drawText(QRect(behind, first.top(), second.right() - behind + 1, first.height()),
                      Qt::AlignVCenter | Qt::TextSingleLine, count);
}

QSize CarryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const QSize size = RowDelegate::sizeHint(option, index);
    return index.column() > 0 ? size : QSize(size.width() + (depth(index) + 1) * step() + gap, size.height());
}

/// The arrow folds, the box is ticked; a click elsewhere makes the row current.
bool CarryDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index) {
    const bool isMouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease ||
                         event->type() == QEvent::MouseButtonDblClick;
    if (!isMouse)
        return RowDelegate::editorEvent(event, model, option, index);
    if (index.column() > 0)
        return false;
    const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
    const QRect content = contentRect(option.rect);
    const bool isReleased = event->type() == QEvent::MouseButtonRelease;
    if (arrow(content, index).contains(at) && model->hasChildren(index)) {
        if (isReleased)
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        return true;
    }
    if (!box(content, index).adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2).contains(at))
        return false;
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return !isReleased || model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}
