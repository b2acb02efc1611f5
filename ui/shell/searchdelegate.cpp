#include "searchdelegate.h"

#include "icons.h"
#include "searchresults.h"
#include "theme.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 10;
constexpr int iconSize = 18;
constexpr int lineGap = 2;

/// A line whose marked parts are bold, cut at the end of the room.
void paintMarked(QPainter *painter, const QRect &rect, const QString &text, const std::vector<SearchHit::Mark> &marks,
                 const QFont &font, const QColor &color) {
    QFont bold = font;
    bold.setBold(true);
    QTextLayout layout(text, font);
    QList<QTextLayout::FormatRange> ranges;
    for (const SearchHit::Mark &mark : marks) {
        QTextCharFormat format;
        format.setFont(bold);
        ranges.append({static_cast<int>(mark.start), static_cast<int>(mark.length), format});
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(text.size()));
    layout.endLayout();
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setPen(color);
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2.0));
    painter->restore();
}

} // namespace

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto *results = qobject_cast<const SearchResults *>(index.model());
    if (results == nullptr)
        return;
    const SearchResult &result = results->at(index.row());
    const Colors &colors = colorsOf(option.palette);
    const QFont label = sized(option.font, TextSize::label);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, isSelected ? colors.accentSoft : colors.surface);
    if (isSelected)
        painter->fillRect(0, option.rect.top(), 3, option.rect.height(), colors.accent);
    const QRect room = option.rect.adjusted(margin, 6, -margin, -6);
    const QRect icon(room.left() + 2, room.center().y() - iconSize / 2, iconSize, iconSize);
    paintLineIcon(painter, icon, result.icon, isSelected ? colors.accent : colors.secondary);
    const QRect words = room.adjusted(iconSize + 2 * margin, 0, 0, 0);
    const int titleHeight = QFontMetrics(option.font).height();
    const int labelHeight = QFontMetrics(label).height();
    QRect first(words.left(), words.top(), words.width(), titleHeight);
    const int detailWidth = std::min(QFontMetrics(label).horizontalAdvance(result.detail) + 2, words.width() / 2);
    const QRect detail(first.right() + 1 - detailWidth, first.top(), detailWidth, titleHeight);
    first.setRight(detail.left() - margin);
    const bool isInTitle = result.text.isEmpty();
    paintMarked(painter, first, result.title, isInTitle ? result.marks : std::vector<SearchHit::Mark>(), option.font,
                colors.text);
    painter->setFont(label);
    painter->setPen(colors.secondary);
    painter->drawText(detail, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(label).elidedText(result.detail, Qt::ElideRight, detail.width()));
    if (!isInTitle) {
        const QRect second(words.left(), first.bottom() + 1 + lineGap, words.width(), labelHeight);
        paintMarked(painter, second, result.text, result.marks, label, colors.secondary);
    }
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto *results = qobject_cast<const SearchResults *>(index.model());
    const bool hasText = results != nullptr && !results->at(index.row()).text.isEmpty();
    const int second = hasText ? QFontMetrics(sized(option.font, TextSize::label)).height() + lineGap : 0;
    return {0, QFontMetrics(option.font).height() + second + 12};
}
