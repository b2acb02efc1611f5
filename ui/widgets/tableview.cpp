#include "tableview.h"

#include "tableclipboard.h"
#include "tablecolumns.h"
#include "tabledelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

TableView::TableView(const QString &name, const QString &title, QWidget *parent)
    : QTreeView(parent)
    , m_model(new TableModel(this))
    , m_delegate(new TableDelegate(*m_model, name, this))
    , m_columns(nullptr) {
    setObjectName(name);
    setAccessibleName(title);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDropIndicatorShown(true);
    setVerticalScrollMode(ScrollPerPixel);
    m_columns = new TableColumns(*this, *m_model);
    header()->setObjectName(QString(name % u"Header"_s));
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TableView::updateEditorGeometries);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        viewport()->update(); // the row that was current may stay selected, but has its frame no longer
        Q_EMIT currentChangedTo(currentKey());
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableView::selectedChanged);
}

TableView::~TableView() = default;

void TableView::begin(std::vector<TableColumn> columns, QSettings &settings, const QString &view) {
    m_model->setRows({});
    m_columns->leave();
    m_model->setColumns(std::move(columns));
    m_columns->begin(QString(objectName() % view), settings);
}

void TableView::setRows(std::vector<TableRow> rows) {
    const QUuid current = currentKey();
    const int place = currentIndex().row();
    const int column = std::max(0, currentIndex().column());
    const int depth = currentIndex().isValid() ? m_model->rowAt(place).depth : 0;
    int deepest = 0;
    for (const TableRow &row : rows)
        deepest = std::max(deepest, row.depth);
    m_delegate->setDepth(deepest);
    m_model->setRows(std::move(rows));
    m_columns->measure();
    const int count = m_model->rowCount();
    if (!current.isNull() && m_model->rowOf(current) < 0 && count > 0) {
        // What came after it, but in its own group: the heading of the next would be far from what was worked on.
        const bool endedItsGroup = place > 0 && place < count && m_model->rowAt(place).depth < depth;
        makeCurrent(m_model->index(endedItsGroup ? place - 1 : std::clamp(place, 0, count - 1), column));
    }
    // Where the selected rows are gone, the current one is selected: what the details show and the next key acts on.
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QUuid TableView::currentKey() const {
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_model->keyAt(current.row()) : QUuid();
}

std::vector<QUuid> TableView::selectedKeys() const {
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<QUuid> keys;
    std::transform(rows.begin(), rows.end(), std::back_inserter(keys), [this](int row) { return m_model->keyAt(row); });
    return keys;
}

void TableView::makeCurrent(const QModelIndex &index) {
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TableView::unfold(const QUuid &key) {
    const auto &rows = m_model->outline();
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const TableRow &row) { return row.key == key; });
    if (at == rows.end())
        return;
    int depth = at->depth;
    std::vector<QUuid> above;
    for (auto before = at; before != rows.begin() && depth > 0;) {
        --before;
        if (before->depth < depth) {
            depth = before->depth;
            above.push_back(before->key);
        }
    }
    for (auto each = above.rbegin(); each != above.rend(); ++each) {
        const int row = m_model->rowOf(*each);
        if (row >= 0 && m_model->isFolded(row))
            m_model->setFolded(row, false);
    }
}

bool TableView::selectKey(const QUuid &key) {
    if (m_model->rowOf(key) < 0)
        unfold(key);
    if (m_model->rowOf(key) < 0 && m_model->isFiltered()) {
        Q_EMIT escaped(); // the page shows all rows
        unfold(key);
    }
    const int row = m_model->rowOf(key);
    if (row < 0)
        return false;
    const int column = currentIndex().isValid() ? currentIndex().column() : m_model->mainColumn();
    makeCurrent(m_model->index(row, column));
    return true;
}

void TableView::selectKeys(const std::vector<QUuid> &keys) {
    if (keys.empty() || !selectKey(keys.front()))
        return;
    QItemSelection selection;
    for (const QUuid &key : keys) {
        const int row = m_model->rowOf(key);
        if (row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, 0));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TableView::openEditor(const QModelIndex &index) {
    // One with wrong input may still be open elsewhere; Qt would open no other beside it.
    if (state() == EditingState)
        setState(NoState);
    edit(index);
}

bool TableView::editCurrent() {
    QModelIndex index = currentIndex();
    if (!index.isValid())
        return false;
    if (m_readOnly) {
        Q_EMIT readOnlyTried();
        return true;
    }
    for (int column = -1; !(index.flags() & Qt::ItemIsEditable); ++column) {
        if (column == m_model->columnCount())
            return false;
        const int next = column < 0 ? m_model->mainColumn() : column;
        if (next < m_model->columnCount() && !isColumnHidden(next))
            index = index.siblingAtColumn(next);
    }
    makeCurrent(index);
    openEditor(index);
    return true;
}

void TableView::editCell(const QUuid &key, const QString &column) {
    const int row = m_model->rowOf(key);
    const QModelIndex index = m_model->index(row, m_model->columnNamed(column));
    if (!index.isValid())
        return;
    m_delegate->setCellChosen(true);
    makeCurrent(index);
    scrollTo(index);
    editCurrent();
}

void TableView::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    showDropping();
}

void TableView::setMovable(bool movable) {
    m_isMovable = movable;
    showDropping();
}

void TableView::setTakesFiles(bool takes) {
    m_takesFiles = takes;
    showDropping();
}

void TableView::showDropping() {
    const bool moves = m_isMovable && !m_readOnly;
    const bool takes = m_takesFiles && !m_readOnly;
    setDragDropMode(takes ? DragDrop : moves ? InternalMove : NoDragDrop);
    setDragEnabled(moves);
    setAcceptDrops(moves || takes);
}

bool TableView::isSorted() const {
    return m_columns->isSorted();
}

void TableView::changeEvent(QEvent *event) {
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_columns != nullptr)
        m_columns->measure();
}

void TableView::resizeEvent(QResizeEvent *event) {
    QTreeView::resizeEvent(event);
    m_columns->fit();
    // What comes into sight above or below the list must not cover the row that is worked on.
    if (event->size().height() < event->oldSize().height() && currentIndex().isValid() &&
        QRect(QPoint(), event->oldSize()).intersects(visualRect(currentIndex())))
        scrollTo(currentIndex());
}

void TableView::scrollTo(const QModelIndex &index, ScrollHint hint) {
    const int sideways = horizontalScrollBar()->value();
    QTreeView::scrollTo(index, hint);
    // The main column is wide, and is seen from its beginning; to another only who chose a cell in it is led.
    if (index.column() == m_model->mainColumn() || !m_delegate->isCellChosen())
        horizontalScrollBar()->setValue(sideways);
}

QModelIndex TableView::matching(const QString &text, int from) const {
    const int count = m_model->rowCount();
    const auto main = static_cast<std::size_t>(m_model->mainColumn());
    for (int i = 0; i < count; ++i) {
        const int row = (from + i) % count;
        const auto &cells = m_model->rowAt(row).cells;
        const bool starts = std::any_of(cells.begin(), cells.end(), [&](const TableCell &cell) {
            const bool isMain = &cell == &cells[std::min(main, cells.size() - 1)];
            return cell.text.startsWith(text, Qt::CaseInsensitive) &&
                   (isMain || &cell == &cells.front()); // what rows are called: by their code or their title
        });
        if (starts)
            return m_model->index(row, static_cast<int>(main));
    }
    return {};
}

bool TableView::isSearching() const {
    return m_searchAge.isValid() && m_searchAge.elapsed() < QApplication::keyboardInputInterval();
}

void TableView::keyboardSearch(const QString &search) {
    const bool goesOn = isSearching();
    m_searchAge.start();
    m_search = goesOn ? m_search + search : search;
    const int current = std::max(0, currentIndex().row());
    const QModelIndex found = matching(m_search, goesOn ? current : current + 1);
    if (found.isValid())
        makeCurrent(found);
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex current = currentIndex();
    if (!current.isValid() || (action != MoveLeft && action != MoveRight))
        return QTreeView::moveCursor(action, modifiers);
    // Left and right choose the cell that F2 edits.
    const int step = (action == MoveRight) == isRightToLeft() ? -1 : 1;
    for (int column = current.column() + step; column >= 0 && column < m_model->columnCount(); column += step) {
        if (!isColumnHidden(column)) {
            m_delegate->setCellChosen(true);
            return current.siblingAtColumn(column);
        }
    }
    return current;
}

void TableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) {
    // Wrong input stays, with its words, also when another row becomes current; Escape comes with another hint.
    if (hint != QAbstractItemDelegate::RevertModelCache && TableDelegate::isWrong(editor))
        return;
    const bool isForward = hint == QAbstractItemDelegate::EditNextItem;
    if (!isForward && hint != QAbstractItemDelegate::EditPreviousItem)
        return QTreeView::closeEditor(editor, hint);
    // Tab goes on through the cells in which one writes, as in a spreadsheet, and never to a heading.
    const QModelIndex next = writtenCell(currentIndex(), isForward ? 1 : -1);
    QTreeView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (next.isValid()) {
        m_delegate->setCellChosen(true);
        setCurrentIndex(next);
        edit(next);
    }
}

QModelIndex TableView::writtenCell(const QModelIndex &from, int step) const {
    const int columns = m_model->columnCount();
    for (int at = from.row() * columns + from.column() + step; at >= 0 && at < m_model->rowCount() * columns;
         at += step) {
        const QModelIndex index = m_model->index(at / columns, at % columns);
        const bool isWritten = m_model->columns()[static_cast<std::size_t>(index.column())].choices.empty();
        if (isWritten && !isColumnHidden(index.column()) && (index.flags() & Qt::ItemIsEditable))
            return index;
    }
    return {};
}

void TableView::copy(bool withHeading) {
    std::vector<int> columns;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    std::vector<QStringList> table;
    std::vector<CopiedRow> kinds;
    if (withHeading) {
        QStringList heading;
        for (const int column : columns)
            heading += m_model->headerData(column, Qt::Horizontal).toString();
        table.push_back(heading);
        kinds.push_back(CopiedRow::entry);
    }
    for (const QUuid &key : selectedKeys()) {
        const int row = m_model->rowOf(key);
        QStringList cells;
        for (const int column : columns)
            cells += m_model->index(row, column).data().toString();
        table.push_back(cells);
        const TableRow &copied = m_model->rowAt(row);
        kinds.push_back(copied.isGroup ? CopiedRow::group : copied.isQuiet ? CopiedRow::quiet : CopiedRow::entry);
    }
    if (table.size() > (withHeading ? 1U : 0U))
        QApplication::clipboard()->setMimeData(tableToMimeData(table, withHeading, kinds));
}

std::vector<PastedRow> TableView::pastedRows(LeaveOut leaveOut) const {
    std::vector<QStringList> table = tableFromClipboard(leaveOut).rows;
    if (table.empty())
        return {};
    std::vector<QString> names; // of the columns of the clipboard
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!isColumnHidden(column))
            names.push_back(m_model->columns()[static_cast<std::size_t>(column)].name);
    }
    std::vector<QString> byHeading;
    for (const QString &cell : table.front()) {
        const auto &columns = m_model->columns();
        const auto found = std::find_if(columns.begin(), columns.end(), [&](const TableColumn &column) {
            return column.title.compare(cell, Qt::CaseInsensitive) == 0;
        });
        byHeading.push_back(found == columns.end() ? QString() : found->name);
    }
    if (std::any_of(byHeading.begin(), byHeading.end(), [](const QString &name) { return !name.isEmpty(); })) {
        names = byHeading;
        table.erase(table.begin());
    }
    std::vector<PastedRow> rows;
    for (const QStringList &cells : table) {
        PastedRow row;
        for (qsizetype i = 0; i < cells.size() && i < static_cast<qsizetype>(names.size()); ++i) {
            if (!cells[i].isEmpty() && !names[static_cast<std::size_t>(i)].isEmpty())
                row.emplace(names[static_cast<std::size_t>(i)], cells[i]);
        }
        if (!row.empty())
            rows.push_back(std::move(row));
    }
    return rows;
}
