#pragma once

#include "rowdelegate.h"

#include <QPointer>

#include <chrono>
#include <optional>

class CellEdit;
class QTreeView;
class TableModel;
struct TableCell;
struct TableColumn;

/// Paints the rows of a TableModel and makes the editors of its cells: a line, or a box where the column has choices.
class TableDelegate : public RowDelegate {
    Q_OBJECT

public:
    /// The model must outlive it. Editors are named NAME.COLUMN.
    TableDelegate(const TableModel &model, QString name, QObject *parent = nullptr);

    /// Commits the open editors; one with wrong input stays open and says so.
    void commitOpenEditors();
    bool hasWrongInput() const;
    void focusWrongInput() const;
    /// True for an editor with input that could not be taken.
    static bool isWrong(const QWidget *editor);
    /// The rest after which text in a cell is committed; two seconds unless a test is in a hurry.
    void setRest(std::chrono::milliseconds rest) { m_rest = rest; }

    /// The pixels by which the main column of a row of this depth is indented, the sign for folding included.
    static int indentation(int depth, bool isTree);
    /// The depth of the deepest row; where it is above 0 there are signs for folding.
    void setDepth(int deepest) { m_deepest = deepest; }
    /// The pixels by which the words of a row's main column are indented. Where another column stands before it, what
    /// belongs to a group begins below the heading of its column.
    int indentOf(const QTreeView &list, int row) const;
    /// Where a click folds a row; empty where there is nothing to fold.
    QRect foldRect(const QTreeView &list, int row) const;

    /// The cells over which the words of a row's main column are written: of a group also what stands empty beside it.
    QRect mainRect(const QTreeView &list, int row) const;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// Tells what is cut, of the cell below the mouse.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    bool hasFrame(const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool isQuiet(const QModelIndex &index) const override;

private:
    const TableCell *cellAt(const QModelIndex &index) const;
    const TableColumn &columnAt(const QModelIndex &index) const;
    void paintCell(QPainter *painter, QStyleOptionViewItem option, const QModelIndex &index) const;
    QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFold(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QList<CellEdit *> openLines() const;
    bool finish(QWidget *editor);

    const TableModel &m_model;
    QString m_name;
    int m_deepest = 0;
    std::optional<std::chrono::milliseconds> m_rest;
    mutable QPointer<QWidget> m_parent; ///< of the editors
};
