#include "agendaview.h"

#include "agendacells.h"
#include "agendacolumns.h"
#include "agendadelegate.h"
#include "agendamodel.h"
#include "chip.h"
#include "theme.h"

#include <QApplication>
#include <QDrag>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int titleColumn = static_cast<int>(AgendaColumn::item);
constexpr int dragOffset = 14; ///< pixels from the mouse to what is dragged

} // namespace

AgendaView::AgendaView(AgendaModel &model, AgendaDelegate &delegate, QWidget *parent)
    : QTreeView(parent), m_model(model), m_delegate(delegate), m_columns(nullptr) {
    setObjectName(u"agendaList"_s);
    setAccessibleName(tr("Agenda"));
    setModel(&model);
    setItemDelegate(&delegate);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(InternalMove);
    setDragEnabled(true);
    setDropIndicatorShown(true);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_columns = new AgendaColumns(*this, model);
    connect(&model, &QAbstractItemModel::dataChanged, this, &AgendaView::updateEditorGeometries); // depths may change
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        if (std::exchange(m_hasSecondLines, m_model.hasSecondLines()) != m_hasSecondLines)
            scheduleDelayedItemsLayout(); // all rows have another height
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_hidden.isEmpty()) // undo may bring one back
            hideRows();
    });
    connect(&model, &QAbstractItemModel::rowsMoved, this, &AgendaView::showAll); // else nothing might seem to move
    connect(this, &QAbstractItemView::pressed, &delegate, [&delegate] { delegate.setCellChosen(false); });
    connect(&delegate, &AgendaDelegate::draftRested, this, &AgendaView::keepDraft);
    connect(&delegate, &AgendaDelegate::nextRequested, this, &AgendaView::beginDraft);
}

void AgendaView::saveColumns(QSettings &settings) const {
    m_columns->save(settings);
}

void AgendaView::restoreColumns(const QSettings &settings) {
    m_columns->restore(settings);
}

void AgendaView::changeEvent(QEvent *event) {
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_columns != nullptr)
        m_columns->fit();
}

void AgendaView::resizeEvent(QResizeEvent *event) {
    QTreeView::resizeEvent(event);
    m_columns->fit();
    // What comes into sight above or below the list must not cover the row that is worked on.
    if (event->size().height() < event->oldSize().height() && currentIndex().isValid() &&
        QRect(QPoint(), event->oldSize()).intersects(visualRect(currentIndex())))
        scrollTo(currentIndex());
}

std::vector<Id<AgendaItem>> AgendaView::selectedItems() const {
    std::vector<Id<AgendaItem>> items;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool selected = selectionModel()->isRowSelected(row, {});
        if (selected && m_model.rowAt(row).kind == AgendaRow::Kind::item)
            items.push_back(m_model.rowAt(row).item);
    }
    return items;
}

Id<Day> AgendaView::currentDay() const {
    const int row = currentIndex().row();
    return row >= 0 && m_model.rowAt(row).kind == AgendaRow::Kind::day ? m_model.rowAt(row).day : Id<Day>();
}

void AgendaView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTreeView::currentChanged(current, previous);
    viewport()->update(); // the row that was current may stay selected, but has its frame no longer
}

void AgendaView::selectItems(const std::vector<Id<AgendaItem>> &items) {
    QItemSelection selection;
    QModelIndex first;
    for (const Id<AgendaItem> item : items) {
        showKey(item.uuid);
        const QModelIndex index = m_model.indexOf(item);
        if (!index.isValid())
            continue;
        selection.select(index, index);
        if (!first.isValid())
            first = index;
    }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(first);
}

void AgendaView::selectKey(const QUuid &key) {
    showKey(key);
    const int row = m_model.rowOf(key);
    if (row >= 0)
        makeCurrent(m_model.index(row, titleColumn));
}

void AgendaView::showOnly(const std::vector<Id<AgendaItem>> &items) {
    m_hidden.clear();
    const std::vector<AgendaRow> &rows = m_model.rows();
    int shownDepth = 0; // of the shown row below; a row less deep stands above it
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (row->kind != AgendaRow::Kind::item)
            continue;
        const bool wanted = std::find(items.begin(), items.end(), row->item) != items.end();
        if (!wanted && row->depth >= shownDepth)
            m_hidden.insert(row->key());
        else
            shownDepth = row->depth;
    }
    hideRows();
    if (!items.empty())
        selectKey(items.front().uuid);
}

void AgendaView::showAll() {
    if (m_hidden.isEmpty())
        return;
    m_hidden.clear();
    hideRows();
    scrollTo(currentIndex());
}

int AgendaView::hiddenRows() const {
    const std::vector<AgendaRow> &rows = m_model.rows();
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [this](const AgendaRow &row) { return m_hidden.contains(row.key()); }));
}

void AgendaView::hideRows() {
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHidden(row, {}, m_hidden.contains(m_model.rowAt(row).key()));
    Q_EMIT filterChanged();
}

/// A row that is to be current is to be seen.
void AgendaView::showKey(const QUuid &key) {
    if (m_hidden.contains(key))
        showAll();
}

void AgendaView::scrollTo(const QModelIndex &index, ScrollHint hint) {
    const int place = horizontalScrollBar()->value();
    const int left = columnViewportPosition(index.column());
    QTreeView::scrollTo(index, hint);
    if (index.column() == titleColumn && left >= 0 && left < viewport()->width())
        horizontalScrollBar()->setValue(place);
}

void AgendaView::makeCurrent(const QModelIndex &index) {
    // Qt's own would look at the keys held: with Ctrl+Z the row would be added to those selected.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

AgendaView::FlatPlace AgendaView::flatPlaceBelow() const {
    const int row = currentIndex().row();
    if (row < 0)
        return {.row = m_model.rowCount(), .depth = 0};
    const AgendaRow &current = m_model.rowAt(row);
    if (current.kind == AgendaRow::Kind::day)
        return {.row = row + 1, .depth = 0};
    return {.row = behindSubtree(m_model.rows(), row), .depth = current.depth};
}

RowPlace AgendaView::placeBelow() const {
    const FlatPlace place = flatPlaceBelow();
    return placeAt(m_model.rows(), place.row, place.depth);
}

void AgendaView::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    setDragEnabled(!readOnly);
}

void AgendaView::beginDraft() {
    if (m_readOnly) {
        Q_EMIT readOnlyTried();
        return;
    }
    showAll(); // it stands behind the sub-items of the current one
    m_model.endDraft();
    const FlatPlace place = flatPlaceBelow();
    const QModelIndex draft = m_model.beginDraft(place.row, place.depth);
    makeCurrent(draft);
    scrollTo(draft);
    openEditor(draft);
}

void AgendaView::openEditor(const QModelIndex &index) {
    if (m_readOnly) {
        Q_EMIT readOnlyTried();
        return;
    }
    // One with wrong input may still be open elsewhere; Qt would open no other beside it.
    if (state() == EditingState)
        setState(NoState);
    edit(index);
}

void AgendaView::keepDraft(const QString &typed, int cursor) {
    const int draft = m_model.draftRow();
    if (draft < 0)
        return;
    m_delegate.commitOpenEditor();
    if (m_model.draftRow() != draft + 1)
        return; // it could not be added
    m_model.endDraft();
    const QModelIndex added = m_model.index(draft, titleColumn);
    makeCurrent(added);
    openEditor(added);
    m_delegate.goOnTyping(typed, cursor);
}

void AgendaView::editCurrent() {
    QModelIndex index = currentIndex();
    if (index.isValid() && !(index.flags() & Qt::ItemIsEditable))
        index = index.siblingAtColumn(titleColumn);
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEditable))
        return;
    makeCurrent(index);
    openEditor(index);
}

void AgendaView::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && hasFocus() && !(event->modifiers() & ~Qt::KeypadModifier)) {
        beginDraft();
        return;
    }
    if (event->key() == Qt::Key_Escape && hasFocus())
        Q_EMIT escaped();
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        Q_EMIT customContextMenuRequested(visualRect(currentIndex()).center());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void AgendaView::mouseDoubleClickEvent(QMouseEvent *event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton)
        return QTreeView::mouseDoubleClickEvent(event);
    if (!index.isValid()) {
        clearSelection();
        setCurrentIndex({});
        beginDraft(); // below the last row
    } else if (index.flags() & Qt::ItemIsEditable) {
        openEditor(index);
    } else {
        Q_EMIT notEditable(index);
    }
}

QModelIndex AgendaView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    // Left and right choose the cell that F2 edits; there is nothing to expand.
    const QModelIndex current = currentIndex();
    if (!current.isValid() || (action != MoveLeft && action != MoveRight))
        return QTreeView::moveCursor(action, modifiers);
    const int step = (action == MoveRight) == isRightToLeft() ? -1 : 1;
    for (int column = current.column() + step; column >= 0 && column < m_model.columnCount(); column += step) {
        if (!isColumnHidden(column)) {
            m_delegate.setCellChosen(true);
            return current.siblingAtColumn(column);
        }
    }
    return current;
}

void AgendaView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) {
    // Wrong input stays, with its words, also when another row becomes current; Escape comes with another hint.
    if (hint != QAbstractItemDelegate::RevertModelCache && AgendaDelegate::isWrong(editor))
        return;
    const int draft = m_model.draftRow();
    const bool wasDraft = AgendaDelegate::isDraftEditor(editor);
    QTreeView::closeEditor(editor, hint);
    if (!wasDraft || draft < 0)
        return;
    const bool wasCurrent = currentIndex().row() == draft;
    m_model.endDraft();
    if (wasCurrent && m_model.rowCount() > 0)
        makeCurrent(m_model.index(std::clamp(draft - 1, 0, m_model.rowCount() - 1), titleColumn));
}

void AgendaView::startDrag(Qt::DropActions actions) {
    m_model.endDraft();
    QMimeData *rows = m_model.mimeData(selectionModel()->selectedRows());
    if (rows == nullptr)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(rows);
    // Small and beside the mouse: Qt's picture of whole rows would cover the place where they drop.
    drag->setPixmap(dragPicture());
    drag->setHotSpot({-dragOffset, -dragOffset});
    drag->exec(actions, Qt::MoveAction);
}

QPixmap AgendaView::dragPicture() const {
    const std::vector<Id<AgendaItem>> items = selectedItems();
    const QString words = items.size() == 1 ? m_model.rowAt(m_model.rowOf(items.front().uuid)).title
                                            : tr("%n item(s)", nullptr, static_cast<int>(items.size()));
    const QFont label = sized(font(), TextSize::label);
    const QSize size(std::min(chipWidth(words, label), columnWidth(titleColumn)), chipHeight(label));
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintChip(&painter, QRect({0, 0}, size), words, Tone::accent, font(), palette());
    return picture;
}

void AgendaView::dragMoveEvent(QDragMoveEvent *event) {
    QTreeView::dragMoveEvent(event);
    // Tells the style from where the line of the drop indicator begins, so that it shows how deep the item will stand.
    const QModelIndex index = indexAt(event->position().toPoint());
    int row = index.isValid() ? index.row() : m_model.rowCount();
    if (dropIndicatorPosition() == BelowItem)
        ++row;
    const int depth = depthsAt(m_model.rows(), row).least;
    const int left = columnViewportPosition(titleColumn) + agendaIndentation(depth);
    setProperty("dropIndent", dropIndicatorPosition() == OnItem ? 0 : left);
}

QModelIndex AgendaView::matching(const QString &text, int from) const {
    const int count = m_model.rowCount();
    for (int i = 0; i < count; ++i) {
        const int row = (from + i) % count;
        const AgendaRow &candidate = m_model.rowAt(row);
        if (m_hidden.contains(candidate.key()))
            continue;
        if (candidate.title.startsWith(text, Qt::CaseInsensitive) || candidate.number.startsWith(text))
            return m_model.index(row, titleColumn);
    }
    return {};
}

void AgendaView::keyboardSearch(const QString &search) {
    const bool goesOn = m_searchAge.isValid() && m_searchAge.elapsed() < QApplication::keyboardInputInterval();
    m_searchAge.start();
    m_search = goesOn ? m_search + search : search;
    const int current = qMax(0, currentIndex().row());
    const QModelIndex found = matching(m_search, goesOn ? current : current + 1);
    if (found.isValid())
        makeCurrent(found);
}
