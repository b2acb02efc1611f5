#include "tabledelegate.h"

#include "celledit.h"
#include "choicebox.h"
#include "tablemodel.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int indentStep = 18;
constexpr int foldWidth = 18;
constexpr int leastOfName = 8; ///< letters that stay of a name before the words behind it are cut
constexpr int foldReach = 8;   ///< beside the sign for folding a click still means it

bool isEnter(int key) {
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

TableDelegate::TableDelegate(const TableModel &model, QString name, QObject *parent)
    : RowDelegate(parent), m_model(model), m_name(std::move(name)) {}

int TableDelegate::indentation(int depth, bool isTree) {
    return depth * indentStep + (isTree ? foldWidth : 0);
}

const TableCell *TableDelegate::cellAt(const QModelIndex &index) const {
    const TableRow &row = m_model.rowAt(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    return column < row.cells.size() ? &row.cells[column] : nullptr;
}

const TableColumn &TableDelegate::columnAt(const QModelIndex &index) const {
    return m_model.columns()[static_cast<std::size_t>(index.column())];
}

bool TableDelegate::isQuiet(const QModelIndex &index) const {
    const TableRow &row = m_model.rowAt(index.row());
    return row.isQuiet || row.isGroup;
}

int TableDelegate::indentOf(const QTreeView &list, int row) const {
    const TableRow &content = m_model.rowAt(row);
    bool isFirst = true;
    for (int column = 0; column < m_model.mainColumn(); ++column)
        isFirst = isFirst && list.isColumnHidden(column);
    if (isFirst || content.isGroup || content.depth == 0)
        return indentation(content.depth, m_deepest > 0);
    return indentation(content.depth - 1, m_deepest > 1);
}

QRect TableDelegate::textRect(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto *list = qobject_cast<const QTreeView *>(option.widget);
    if (index.column() != m_model.mainColumn() || list == nullptr)
        return option.rect;
    return option.rect.adjusted(indentOf(*list, index.row()), 0, 0, 0);
}

QRect TableDelegate::foldRect(const QTreeView &list, int row) const {
    if (m_deepest == 0 || !m_model.isFoldable(row))
        return {};
    const QRect main = mainRect(list, row);
    const int end = main.left() + indentOf(list, row);
    return {end - foldWidth, main.top(), foldWidth + foldReach, main.height()};
}

QRect TableDelegate::mainRect(const QTreeView &list, int row) const {
    const TableRow &content = m_model.rowAt(row);
    const int main = m_model.mainColumn();
    const auto isEmpty = [&](int column) {
        const auto at = static_cast<std::size_t>(column);
        return list.isColumnHidden(column) || at >= content.cells.size() || content.cells[at].text.isEmpty();
    };
    int first = main;
    int last = main;
    while (content.isGroup && first > 0 && isEmpty(first - 1))
        --first;
    while ((content.isGroup || content.isSpread) && last + 1 < m_model.columnCount() && isEmpty(last + 1))
        ++last;
    QRect rect;
    for (int column = first; column <= last; ++column) {
        if (!list.isColumnHidden(column))
            rect |= list.visualRect(m_model.index(row, column));
    }
    return rect;
}

void TableDelegate::paintFold(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    if (m_deepest == 0 || index.column() != m_model.mainColumn() || !m_model.isFoldable(index.row()))
        return;
    const QRect text = textRect(option, index);
    const QPointF middle(text.left() - foldWidth / 2.0 - 2, option.rect.center().y() + 0.5);
    const double half = std::min(grown(35, option.fontMetrics) / 10.0, foldWidth / 3.0);
    QPolygonF arrow;
    if (m_model.isFolded(index.row()))
        arrow << middle + QPointF(-half / 2, -half) << middle + QPointF(half / 2, 0)
              << middle + QPointF(-half / 2, half);
    else
        arrow << middle + QPointF(-half, -half / 2) << middle + QPointF(0, half / 2)
              << middle + QPointF(half, -half / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colorsOf(option.palette).secondary, half > 4 ? 2 : 1.5));
    painter->drawPolyline(arrow);
    painter->restore();
}

bool TableDelegate::hasFrame(const QModelIndex &index) const {
    return index.column() != m_model.mainColumn() && !m_model.rowAt(index.row()).isGroup;
}

void TableDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const {
    const auto *list = qobject_cast<const QTreeView *>(given.widget);
    const TableRow &row = m_model.rowAt(index.row());
    if (list != nullptr && (row.isGroup || row.isSpread)) {
        const QRect words = contentRect(mainRect(*list, index.row()));
        if (words.intersects(given.rect)) { // each cell paints its part, as it may be painted without the others
            const QModelIndex main = index.siblingAtColumn(m_model.mainColumn());
            QStyleOptionViewItem option = given;
            option.rect = words;
            option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter; // not that of a column of figures
            option.text = main.data().toString();
            return paintCell(painter, option, main);
        }
    }
    paintCell(painter, given, index);
}

void TableDelegate::paintCell(QPainter *painter, QStyleOptionViewItem option, const QModelIndex &index) const {
    const TableCell *cell = cellAt(index);
    if (cell == nullptr)
        return;
    paintFold(painter, option, index);
    option.rect = textRect(option, index);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (cell->chip && !cell->text.isEmpty()) {
        paintChip(painter, option.rect, cell->text, *cell->chip, option.font, option.palette, isSelected);
        return;
    }
    if (!cell->brief.isEmpty() && option.fontMetrics.horizontalAdvance(option.text) > option.rect.width())
        option.text = cell->brief;
    if (m_model.rowAt(index.row()).isGroup) {
        option.font.setBold(true);
        option.fontMetrics = QFontMetrics(option.font);
        painter->setFont(option.font);
    }
    if (cell->nameLetters > 0) {
        const QString rest = option.text.mid(cell->nameLetters);
        const int room = std::max(option.rect.width() - option.fontMetrics.horizontalAdvance(rest),
                                  option.fontMetrics.horizontalAdvance(u'n') * leastOfName);
        option.text = option.fontMetrics.elidedText(option.text.left(cell->nameLetters), Qt::ElideRight, room) % rest;
    }
    if (cell->attention)
        painter->setPen(colorsOf(option.palette).attention);
    else if (cell->leads)
        painter->setPen(option.palette.color(QPalette::Link));
    RowDelegate::paintContent(painter, option, index);
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &given,
                              const QModelIndex &index) {
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return RowDelegate::helpEvent(event, view, given, index);
    const TableCell *cell = cellAt(index);
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto *list = qobject_cast<const QTreeView *>(view);
    const bool isMain = index.column() == m_model.mainColumn();
    option.rect = contentRect(isMain && list != nullptr ? mainRect(*list, index.row()) : given.rect);
    QStringList words;
    if (cell != nullptr) {
        const int needed = cell->chip ? chipWidth(cell->text, sized(option.font, TextSize::label))
                                      : option.fontMetrics.horizontalAdvance(cell->text);
        if (needed > textRect(option, index).width())
            words += cell->text;
    }
    const QString tip = m_model.rowAt(index.row()).tip;
    if (!tip.isEmpty())
        words += tip;
    QToolTip::showText(event->globalPos(), words.join(u'\n'), view->viewport(), given.rect);
    return true;
}

QWidget *TableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const {
    const TableColumn &column = columnAt(index);
    const QString name = m_name % u'.' % column.name;
    auto *self = const_cast<TableDelegate *>(this);
    m_parent = parent;
    if (!column.choices.empty()) {
        auto *box = new ChoiceBox(parent);
        box->setObjectName(name);
        box->setAccessibleName(column.title);
        for (const auto &[value, words] : column.choices) {
            if (!column.offers || column.offers(m_model.rowAt(index.row()), value))
                box->addItem(words, value);
        }
        connect(box, &QComboBox::activated, self, [self, box] { self->finish(box); });
        QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
        return box;
    }
    auto *line = new CellEdit(name, column.title, parent);
    line->setAutoFillBackground(true);
    if (column.align == TableColumn::Align::right)
        line->setAlignment(Qt::AlignRight);
    if (!column.suggestions.isEmpty()) {
        auto *completer = new QCompleter(column.suggestions, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    if (m_rest)
        line->setRest(*m_rest);
    connect(line, &CellEdit::rested, self, [self, line] {
        if (!line->isHidden())
            Q_EMIT self->commitData(line);
    });
    return line;
}

void TableDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const {
    const QString value = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findData(value));
        return;
    }
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (line != nullptr && !line->isModified()) // a refresh never replaces what is being typed
        line->setText(value);
}

void TableDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const {
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, box->currentData());
        return;
    }
    auto *line = qobject_cast<CellEdit *>(editor);
    if (line == nullptr || !line->isModified() || !line->check())
        return;
    if (model->setData(index, line->text().simplified()))
        line->setModified(false);
    else
        line->refuse(m_model.whyNot());
}

void TableDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const {
    editor->setGeometry(textRect(option, index).adjusted(0, 1, 0, -2));
}

/// All editors that are open: one with wrong input stays while another is opened.
QList<CellEdit *> TableDelegate::openLines() const {
    QList<CellEdit *> lines;
    if (m_parent)
        lines = m_parent->findChildren<CellEdit *>(QString(), Qt::FindDirectChildrenOnly);
    lines.removeIf([](const CellEdit *line) { return line->isHidden(); }); // a closed one lives on for a moment
    return lines;
}

void TableDelegate::commitOpenEditors() {
    for (CellEdit *line : openLines())
        Q_EMIT commitData(line);
}

bool TableDelegate::hasWrongInput() const {
    const QList<CellEdit *> lines = openLines();
    return std::any_of(lines.begin(), lines.end(), [](const CellEdit *line) { return isWrong(line); });
}

void TableDelegate::focusWrongInput() const {
    for (CellEdit *line : openLines()) {
        if (isWrong(line))
            return line->setFocus();
    }
}

bool TableDelegate::isWrong(const QWidget *editor) {
    const auto *line = qobject_cast<const CellEdit *>(editor);
    return line != nullptr && line->isModified() && line->isWrong();
}

bool TableDelegate::finish(QWidget *editor) {
    Q_EMIT commitData(editor);
    if (isWrong(editor))
        return false; // it could not be taken, and stays with the words
    Q_EMIT closeEditor(editor, NoHint);
    return true;
}

bool TableDelegate::eventFilter(QObject *watched, QEvent *event) {
    auto *line = qobject_cast<CellEdit *>(watched);
    if (line == nullptr)
        return RowDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool leaves = isEnter(key) || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (leaves) {
            Q_EMIT commitData(line); // now, not queued: what is typed next may be Ctrl+Z
            if (isWrong(line))
                return true;
        }
        if (isEnter(key)) {
            Q_EMIT closeEditor(line, NoHint);
            return true;
        }
    }
    const bool leaves =
        event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason;
    if (leaves && !line->isHidden()) {
        Q_EMIT commitData(line);
        if (isWrong(line))
            return false; // stays open with the words, wherever the user goes
    }
    return RowDelegate::eventFilter(watched, event);
}
