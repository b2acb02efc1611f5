#include "searchdelegate.h"

#include "icons.h"
#include "searchresults.h"
#include "theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 10;
constexpr int lineGap = 2;

using Marks = std::vector<SearchHit::Mark>;

/// A line whose marked parts are bold.
void layOut(QTextLayout &layout, const QString &text, const Marks &marks, const QFont &font) {
    QTextCharFormat bold;
    bold.setFont(font);
    bold.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> ranges;
    for (const SearchHit::Mark &mark : marks)
        ranges.append({static_cast<int>(mark.start), static_cast<int>(mark.length), bold});
    layout.setText(text);
    layout.setFont(font);
    layout.setFormats(ranges);
    layout.beginLayout();
    layout.createLine().setNumColumns(static_cast<int>(text.size()));
    layout.endLayout();
}

/// The same where it has the room, otherwise its beginning with "…".
void paintMarked(QPainter *painter, const QRect &rect, const QString &text, const Marks &marks, const QFont &font,
                 const QColor &color) {
    QTextLayout layout;
    layOut(layout, text, marks, font);
    if (layout.lineAt(0).naturalTextWidth() > rect.width()) {
        const int room = rect.width() - QFontMetrics(font).horizontalAdvance(u'…');
        const int end = layout.lineAt(0).xToCursor(room, QTextLine::CursorOnCharacter);
        Marks left;
        for (const SearchHit::Mark &mark : marks) {
            if (mark.start < end)
                left.push_back({mark.start, std::min<qsizetype>(mark.length, end - mark.start)});
        }
        layOut(layout, text.left(end) + u'…', left, font);
    }
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setPen(color);
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - layout.lineAt(0).height()) / 2.0));
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
    const int beside = (rowHeight(option.font) - QFontMetrics(option.font).height()) / 2;
    const QRect room = option.rect.adjusted(margin, beside, -margin, -beside);
    const int iconSize = grown(18, option.fontMetrics);
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
    paintMarked(painter, first, result.title, isInTitle ? result.marks : Marks(), option.font, colors.text);
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
    return {0, rowHeight(option.font) + second};
}
