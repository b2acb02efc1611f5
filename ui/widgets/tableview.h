#pragma once

#include "tableclipboard.h"
#include "tablemodel.h"

#include <QElapsedTimer>
#include <QTreeView>

#include <map>

class QMenu;
class QSettings;
class TableColumns;
class TableDelegate;

/// A cell of pasted rows, by the name of its column.
using PastedRow = std::map<QString, QString>;

/// The one list of the window: every page that lists something shows it in such a table, so that sorting, columns,
/// selecting, copying, pasting, type-ahead and keys are the same everywhere. What belongs to other rows can be folded.
class TableView : public QTreeView {
    Q_OBJECT

public:
    /// Where dragged rows were dropped: before or behind a row, or on it.
    enum class Drop { before, behind, on };

    /// `name` is that of the view and of its settings ("people"), `title` what screen readers say.
    TableView(const QString &name, const QString &title, QWidget *parent = nullptr);
    ~TableView() override;

    /// To be called before there are rows; widths and sorting are taken from the settings, which must outlive the view.
    /// Called again with other columns, it shows another view of the page, whose widths are kept under its own name.
    void begin(std::vector<TableColumn> columns, QSettings &settings, const QString &view = {});
    TableModel &rows() const { return *m_model; }
    TableDelegate &cells() const { return *m_delegate; }
    /// Replaces the rows; what was current and selected stays so, or the row that now stands in its place.
    void setRows(std::vector<TableRow> rows);

    QUuid currentKey() const;
    /// Those of the selected rows, in the order in which they stand.
    std::vector<QUuid> selectedKeys() const;
    /// Makes a row current and the only one selected. Where the filter hides it, all rows are shown. False where there
    /// is none.
    bool selectKey(const QUuid &key);
    void selectKeys(const std::vector<QUuid> &keys);
    void makeCurrent(const QModelIndex &index);
    /// Opens the current cell, or the first of its row that can be edited; false where there is none.
    bool editCurrent();
    /// Opens a certain cell.
    void editCell(const QUuid &key, const QString &column);
    /// Unfolds what a row belongs to.
    void unfold(const QUuid &key);

    /// Rows can be dragged; dropped() tells where to.
    void setMovable(bool movable);
    /// Files can be dropped from outside; filesDropped() tells them.
    void setTakesFiles(bool takes);
    void setReadOnly(bool readOnly);
    /// Adds to the context menu, above what all tables offer.
    void setMenu(std::function<void(QMenu &)> add) { m_addToMenu = std::move(add); }
    void copy(bool withHeading);
    /// What the clipboard holds, by columns: by its own headings where its first row has them, otherwise in the order
    /// of the columns that are shown. What was copied from groups is left out.
    std::vector<PastedRow> pastedRows(LeaveOut leaveOut = LeaveOut::groups) const;
    /// Whether it is sorted by a column, so that its own order is not seen.
    bool isSorted() const;

    void keyboardSearch(const QString &search) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// Another row is current, or none.
    void currentChangedTo(const QUuid &key);
    void selectedChanged();
    /// Enter was pressed on a row, or it was double-clicked where it cannot be edited.
    void opened(const QUuid &key);
    void removeRequested();
    void pasteRequested();
    /// Alt+Up (-1) or Alt+Down (+1).
    void moveRequested(int by);
    void dropped(const std::vector<QUuid> &keys, const QUuid &target, Drop drop);
    /// `target` is the row on which they fell; null for none.
    void filesDropped(const QStringList &paths, const QUuid &target);
    /// Escape was pressed where nothing is being edited.
    void escaped();
    /// A letter or space that the page gives a meaning; accept it to keep it from type-ahead.
    void keyTyped(QKeyEvent *event);
    /// The user tried to change what can only be read.
    void readOnlyTried();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void openEditor(const QModelIndex &index);
    /// The next cell after (1) or before (-1) in which one writes, in reading order; invalid where there is none.
    QModelIndex writtenCell(const QModelIndex &from, int step) const;
    bool commandKey(QKeyEvent *event);
    bool moveKey(QKeyEvent *event);
    void offerMenu(const QPoint &at);
    /// Whether type-ahead goes on with the next letter.
    bool isSearching() const;
    QModelIndex matching(const QString &text, int from) const;
    QPixmap dragPicture() const;
    bool canTake(const QDropEvent &event) const;
    void showDropping();

    TableModel *m_model;
    TableDelegate *m_delegate;
    TableColumns *m_columns;
    std::function<void(QMenu &)> m_addToMenu;
    bool m_readOnly = false;
    bool m_isMovable = false;
    bool m_takesFiles = false;
    QString m_search;
    QElapsedTimer m_searchAge;
};
