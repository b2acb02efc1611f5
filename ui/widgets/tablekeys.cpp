#include "tableview.h"

#include "tablecolumns.h"
#include "tabledelegate.h"
#include "tablemodel.h"
#include "theme.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

// What keys, mouse and menu do in a table.

namespace {

constexpr int dragOffset = 14; ///< pixels from the mouse to what is dragged

bool isPlainText(const QKeyEvent &event) {
    const Qt::KeyboardModifiers held = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return held == Qt::NoModifier && !event.text().isEmpty() && event.text()[0].isPrint();
}

} // namespace

bool TableView::event(QEvent *event) {
    // These keys belong to the focused table before any shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) || key->matches(QKeySequence::Delete))
            event->accept();
    }
    return QTreeView::event(event);
}

bool TableView::moveKey(QKeyEvent *event) {
    const bool isMove =
        event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (isMove && m_isMovable)
        Q_EMIT moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
    if (isMove)
        return true;
    const int row = currentIndex().row();
    const bool folds = event->key() == Qt::Key_Left || event->key() == Qt::Key_Minus;
    const bool unfolds = event->key() == Qt::Key_Right || event->key() == Qt::Key_Plus;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (row < 0 || !plain || (!folds && !unfolds) || !m_model->isFoldable(row) || m_model->isFolded(row) == folds)
        return false;
    m_model->setFolded(row, folds);
    return true;
}

bool TableView::commandKey(QKeyEvent *event) {
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentKey());
    } else if (plain && event->key() == Qt::Key_F2) {
        // A name that is put together from several fields is edited in the details.
        const bool isName = currentIndex().column() == m_model->mainColumn();
        const bool isEdited = (!isName || (currentIndex().flags() & Qt::ItemIsEditable)) && editCurrent();
        if (!isEdited && currentIndex().isValid())
            Q_EMIT opened(currentKey());
    } else if (plain && event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
    } else if (event->matches(QKeySequence::Delete)) {
        m_readOnly ? Q_EMIT readOnlyTried() : Q_EMIT removeRequested();
    } else if (event->matches(QKeySequence::Copy)) {
        copy(false);
    } else if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copy(true);
    } else if (event->matches(QKeySequence::Paste)) {
        m_readOnly ? Q_EMIT readOnlyTried() : Q_EMIT pasteRequested();
    } else if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        offerMenu(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    } else {
        return false;
    }
    return true;
}

void TableView::keyPressEvent(QKeyEvent *event) {
    const bool isText = isPlainText(*event);
    if (!isText)
        m_searchAge.invalidate(); // what is typed next begins anew
    if (!hasFocus() || commandKey(event) || moveKey(event)) {
        event->accept();
        return;
    }
    if (isText) {
        event->ignore();
        if (!isSearching()) // a letter in the middle of a word means that letter
            Q_EMIT keyTyped(event);
        if (event->isAccepted())
            return;
        if (event->key() == Qt::Key_Space && m_search.isEmpty())
            return; // else Qt would unselect the row
        keyboardSearch(event->text());
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void TableView::mousePressEvent(QMouseEvent *event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid())
        return; // beside the rows is nothing to choose, and what is chosen stays so
    if (m_delegate->foldRect(*this, index.row()).contains(event->position().toPoint())) {
        m_model->setFolded(index.row(), !m_model->isFolded(index.row()));
        return;
    }
    m_delegate->setCellChosen(false);
    QTreeView::mousePressEvent(event);
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return QTreeView::mouseDoubleClickEvent(event);
    if (!(index.flags() & Qt::ItemIsEditable))
        Q_EMIT opened(currentKey());
    else if (m_readOnly)
        Q_EMIT readOnlyTried();
    else
        openEditor(index);
}

void TableView::contextMenuEvent(QContextMenuEvent *event) {
    offerMenu(event->globalPos());
}

void TableView::offerMenu(const QPoint &at) {
    QMenu menu;
    menu.setObjectName(QString(objectName() % u"Menu"_s));
    if (m_addToMenu)
        m_addToMenu(menu);
    if (!menu.isEmpty())
        menu.addSeparator();
    const bool hasRows = selectionModel()->hasSelection();
    QAction *rows = menu.addAction(tr("Copy rows"), this, [this] { copy(false); });
    rows->setShortcut(QKeySequence::Copy);
    rows->setEnabled(hasRows);
    QAction *table = menu.addAction(tr("Copy rows with headings"), this, [this] { copy(true); });
    table->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    table->setEnabled(hasRows);
    m_columns->addSortingTo(*menu.addMenu(tr("Sort by")));
    m_columns->addTo(*menu.addMenu(tr("Columns")));
    menu.exec(at);
}

void TableView::startDrag(Qt::DropActions) {
    QStringList keys;
    for (const QUuid &key : selectedKeys())
        keys += key.toString(QUuid::WithoutBraces);
    if (keys.isEmpty())
        return;
    auto *rows = new QMimeData;
    rows->setData(TableModel::rowsMimeType(), keys.join(u'\n').toUtf8());
    auto *drag = new QDrag(this);
    drag->setMimeData(rows);
    // Small and beside the mouse: Qt's picture of whole rows would cover the place where they drop.
    drag->setPixmap(dragPicture());
    drag->setHotSpot({-dragOffset, -dragOffset});
    int depth = std::numeric_limits<int>::max();
    for (const QModelIndex &index : selectionModel()->selectedRows())
        depth = std::min(depth, m_model->rowAt(index.row()).depth);
    m_model->setDraggedDepth(depth);
    drag->exec(Qt::MoveAction, Qt::MoveAction);
    m_model->setDraggedDepth(std::nullopt);
}

QPixmap TableView::dragPicture() const {
    const auto count = static_cast<int>(selectedKeys().size());
    const QModelIndex current = currentIndex().siblingAtColumn(m_model->mainColumn());
    const QString words = count == 1 ? current.data().toString() : tr("%n row(s)", nullptr, count);
    const QFont label = sized(font(), TextSize::label);
    const QSize size(std::min(chipWidth(words, label), columnWidth(m_model->mainColumn())), chipHeight(label));
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintChip(&painter, QRect({0, 0}, size), words, Tone::accent, font(), palette());
    return picture;
}

bool TableView::canTake(const QDropEvent &event) const {
    if (m_readOnly)
        return false;
    const bool isRows = event.source() == this && event.mimeData()->hasFormat(TableModel::rowsMimeType());
    return isRows || (m_takesFiles && event.source() == nullptr && event.mimeData()->hasUrls());
}

void TableView::dragEnterEvent(QDragEnterEvent *event) {
    if (canTake(*event))
        event->acceptProposedAction();
}

void TableView::dragMoveEvent(QDragMoveEvent *event) {
    QTreeView::dragMoveEvent(event); // shows where rows would drop, and scrolls
    event->setAccepted(canTake(*event));
}

void TableView::dropEvent(QDropEvent *event) {
    setState(NoState);
    viewport()->update();
    if (!canTake(*event))
        return;
    const QModelIndex index = indexAt(event->position().toPoint());
    QUuid target;
    Drop drop = Drop::behind;
    if (index.isValid()) {
        const DropIndicatorPosition position = dropIndicatorPosition();
        target = m_model->rowAt(index.row()).key;
        drop = position == AboveItem ? Drop::before : position == BelowItem ? Drop::behind : Drop::on;
    } else if (m_model->rowCount() > 0) {
        target = m_model->rowAt(m_model->rowCount() - 1).key;
    }
    event->acceptProposedAction();
    if (event->mimeData()->hasUrls()) {
        QStringList paths;
        for (const QUrl &url : event->mimeData()->urls()) {
            if (url.isLocalFile())
                paths += url.toLocalFile();
        }
        Q_EMIT filesDropped(paths, index.isValid() ? target : QUuid());
        return;
    }
    std::vector<QUuid> keys;
    const QStringList texts = QString::fromUtf8(event->mimeData()->data(TableModel::rowsMimeType())).split(u'\n');
    std::transform(texts.begin(), texts.end(), std::back_inserter(keys),
                   [](const QString &text) { return QUuid::fromString(text); });
    Q_EMIT dropped(keys, target, drop);
}
