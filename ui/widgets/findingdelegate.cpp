#include "findingdelegate.h"

#include "icons.h"
#include "theme.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int sentenceAbove = 7; ///< and below
constexpr int mostLetters = 95;  ///< of a line that is read with ease
constexpr int nameLines = 2;     ///< of a sentence whose name can be cut

int iconSize(const QFontMetrics &metrics) {
    return grown(16, metrics);
}

int sentenceLeft(const QFontMetrics &metrics) {
    return iconSize(metrics) + 10;
}

int sentenceWidth(const QListView &list) {
    return std::min(list.viewport()->width() - sentenceLeft(list.fontMetrics()) - 1,
                    list.fontMetrics().averageCharWidth() * mostLetters);
}

int heightOf(const QString &sentence, const QListView &list) {
    return QFontMetrics(list.font())
        .boundingRect(QRect(0, 0, sentenceWidth(list), 0), Qt::TextWordWrap, sentence)
        .height();
}

QString sentenceOf(const QModelIndex &index, const QListView &list) {
    const QString whole = index.data().toString();
    const int name = index.data(FindingDelegate::nameLettersRole).toInt();
    const int room = list.fontMetrics().lineSpacing() * nameLines;
    const auto cut = [&](int letters) {
        return letters == name ? whole : QString(QStringView(whole).left(letters).trimmed() % u"…"_s % whole.mid(name));
    };
    int least = 0; // letters that fit
    for (int most = name; least < most;) {
        const int middle = (least + most + 1) / 2;
        if (heightOf(cut(middle), list) <= room)
            least = middle;
        else
            most = middle - 1;
    }
    return cut(least);
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto *list = qobject_cast<const QListView *>(option.widget);
    if (list == nullptr)
        return;
    const Colors &colors = colorsOf(option.palette);
    painter->save();
    if (option.state & QStyle::State_HasFocus) {
        painter->fillRect(option.rect, colors.accentSoft);
        painter->fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1, colors.accent);
    }
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                      option.state & QStyle::State_HasFocus ? colors.accent : colors.line);
    const QRect text(option.rect.left() + sentenceLeft(list->fontMetrics()), option.rect.top() + sentenceAbove,
                     sentenceWidth(*list), option.rect.height() - 2 * sentenceAbove);
    const int size = iconSize(list->fontMetrics());
    const QRect icon(option.rect.left() + 4, text.top() + (option.fontMetrics.height() - size) / 2, size, size);
    paintLineIcon(painter, icon, u"warning"_s, colors.attention);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Link));
    painter->drawText(text, Qt::TextWordWrap, sentenceOf(index, *list));
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto *list = qobject_cast<const QListView *>(option.widget);
    if (list == nullptr)
        return QStyledItemDelegate::sizeHint(option, index);
    return {list->viewport()->width() - 1, heightOf(sentenceOf(index, *list), *list) + 2 * sentenceAbove};
}
