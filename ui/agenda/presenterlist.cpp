#include "presenterlist.h"

#include "chip.h"
#include "icons.h"
#include "theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

constexpr int chipSpace = 4;
constexpr int crossWidth = 26;
constexpr int besideWords = 10;
constexpr int iconSize = 12;
constexpr int wordsRole = Qt::UserRole + 1;   ///< whether it is words, which can be edited
constexpr int missingRole = Qt::UserRole + 2; ///< what to say of languages that are missing

int chipRowHeight(const QFont &font) {
    return QFontMetrics(font).height() + 8 + chipSpace;
}

/// As wide as its words want, in its row.
QRect chipOf(const QRect &row, const QModelIndex &index, const QFont &font) {
    const QString missing = index.data(missingRole).toString();
    int width = QFontMetrics(font).horizontalAdvance(index.data().toString()) + besideWords + crossWidth + 1;
    if (!missing.isEmpty())
        width += chipWidth(missing, sized(font, TextSize::label)) + chipSpace;
    return {row.left(), row.top(), qMin(width, row.width()), row.height() - chipSpace};
}

QRect crossOf(const QRect &chip) {
    return {chip.right() + 1 - crossWidth, chip.top(), crossWidth, chip.height()};
}

class ChipDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const Colors &colors = colorsOf(option.palette);
        const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected);
        const QRect chip = chipOf(option.rect, index, option.font);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(focused ? QPen(colors.accent, 2) : QPen(colors.line, 1));
        painter->setBrush(focused ? colors.accentSoft : colors.surface);
        painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        QRect text = chip.adjusted(besideWords, 0, -crossWidth, 0);
        const QString missing = index.data(missingRole).toString();
        if (!missing.isEmpty()) {
            const int width = qMin(chipWidth(missing, sized(option.font, TextSize::label)), text.width() / 2);
            const QRect note(text.right() + 1 - width, text.top(), width, text.height());
            paintChip(painter, note, missing, Tone::attention, option.font, option.palette);
            text.setRight(note.left() - chipSpace);
        }
        painter->setFont(option.font);
        painter->setPen(colors.text);
        painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        QRect cross(0, 0, iconSize, iconSize);
        cross.moveCenter(crossOf(chip).center());
        paintLineIcon(painter, cross, u"close"_s, colors.secondary);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override {
        return {0, chipRowHeight(option.font)};
    }
};

} // namespace

PresenterList::PresenterList(QWidget *parent) : QListWidget(parent) {
    setObjectName(u"presenterList"_s);
    setAccessibleName(tr("Presenters"));
    setProperty("plain", true);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new ChipDelegate(this));
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    // Queued: the list is filled anew by what follows, which must not happen while it drops.
    connect(
        model(), &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
            askToMove(to > from ? to - 1 : to, to > from ? to - 1 : to);
        },
        Qt::QueuedConnection);
}

void PresenterList::setEntries(const std::vector<Entry> &entries) {
    const int current = currentRow();
    clear();
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(entry.name, this);
        item->setData(Qt::UserRole, entry.id.uuid);
        const QString missing = entry.missing.isEmpty() ? QString() : tr("no %1").arg(entry.missing.join(u", "_s));
        item->setData(wordsRole, entry.isWords);
        item->setData(missingRole, missing);
        item->setToolTip(entry.isWords ? QString(entry.name % u'\n' % tr("Double-click or F2 to edit the words"))
                                       : entry.name);
        if (!missing.isEmpty())
            item->setData(Qt::AccessibleTextRole, QString(entry.name % u", "_s % missing));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
    }
    setCurrentRow(qMin(current, count() - 1));
    setVisible(count() > 0);
    updateGeometry();
}

QSize PresenterList::sizeHint() const {
    return {120, count() * chipRowHeight(font())};
}

Id<Presenter> PresenterList::at(int row) const {
    return {item(row)->data(Qt::UserRole).toUuid()};
}

void PresenterList::askToMove(int row, int to) {
    if (row >= 0 && to >= 0 && row < count() && to < count())
        Q_EMIT moveRequested(at(row), to);
}

void PresenterList::focusInEvent(QFocusEvent *event) {
    QListWidget::focusInEvent(event);
    if (currentRow() < 0 && count() > 0)
        setCurrentRow(0); // so that the focus is seen
}

void PresenterList::keyPressEvent(QKeyEvent *event) {
    const int row = currentRow();
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (row >= 0 && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested(at(row));
    } else if (row >= 0 && alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        const int to = event->key() == Qt::Key_Up ? row - 1 : row + 1;
        if (to >= 0 && to < count()) {
            const Id<Presenter> moved = at(row);
            setCurrentRow(to);
            Q_EMIT moveRequested(moved, to);
        }
    } else if (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        askToEdit(row);
    } else {
        QListWidget::keyPressEvent(event);
    }
}

void PresenterList::askToEdit(int row) {
    if (row >= 0 && item(row)->data(wordsRole).toBool())
        Q_EMIT editRequested(at(row));
}

void PresenterList::mouseDoubleClickEvent(QMouseEvent *event) {
    if (const QListWidgetItem *hit = itemAt(event->position().toPoint()))
        askToEdit(row(hit));
}

void PresenterList::mouseReleaseEvent(QMouseEvent *event) {
    QListWidget::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const QListWidgetItem *hit = itemAt(point);
    if (hit == nullptr || event->button() != Qt::LeftButton)
        return;
    if (crossOf(chipOf(visualItemRect(hit), indexFromItem(hit), font())).contains(point))
        Q_EMIT removeRequested(at(row(hit)));
}
