#pragma once

#include "tablerow.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>
#include <optional>

/// The rows of any list in the window: sorted, filtered and folded here, so that every list does it alike. A refresh
/// keeps selection, open editor and scroll position, because rows are known by their keys.
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { sortRole = Qt::UserRole };

    /// Takes what was typed or chosen in a cell, and says in words why it could not be taken; empty where it was.
    using Take = std::function<QString(const QUuid &key, const QString &column, const QString &value)>;

    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(std::vector<TableColumn> columns);
    const std::vector<TableColumn> &columns() const { return m_columns; }
    /// -1 where there is none of the name.
    int columnNamed(const QString &name) const;
    /// The column that tells what a row is: it stretches, is indented, and type-ahead looks into it.
    int mainColumn() const;
    void setTake(Take take) { m_take = std::move(take); }
    /// What the headings say when the mouse is over them.
    void setHeadingTip(const QString &tip) { m_headingTip = tip; }

    void setRows(std::vector<TableRow> rows);
    /// All of them, as the page gave them, with their cells.
    const std::vector<TableRow> &allRows() const;
    /// The same, where the cells do not matter: those that nobody looked at are missing.
    const std::vector<TableRow> &outline() const { return m_rows; }
    /// One of those, with its cells.
    const TableRow &made(std::size_t place) const;
    /// The one at a place of the list.
    const TableRow &rowAt(int row) const { return made(m_shown[static_cast<std::size_t>(row)]); }
    QUuid keyAt(int row) const { return outlineAt(row).key; }
    /// -1 where it is not shown.
    int rowOf(const QUuid &key) const;

    /// Shows rows that hold all these words, in any column, with what they belong to; all where it is empty.
    void setFilterText(const QString &text);
    QString filterText() const { return m_filterText; }
    /// Shows these rows only, with what they belong to.
    void setFilterKeys(std::optional<QSet<QUuid>> keys);
    bool isFiltered() const { return m_filterKeys.has_value() || !m_filterWords.isEmpty(); }
    /// How many rows are shown, and how many there are: those that are no groups, and groups that are filtered for.
    int countShown() const;
    int countAll() const;

    bool isFoldable(int row) const;
    bool isFolded(int row) const;
    void setFolded(int row, bool folded);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Rows that are dragged within a list.
    static QString rowsMimeType() { return QStringLiteral("application/x-rapporteur-rows"); }
    QStringList mimeTypes() const override { return {rowsMimeType(), QStringLiteral("text/uri-list")}; }
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    /// Only rows above this depth take what is dragged on them; between others it is put. All of them at first.
    void setDraggedDepth(std::optional<int> depth) { m_draggedDepth = depth; }
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Sorts what belongs to the same row among itself; -1 gives the page's own order back.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Why the last value could not be taken.
    QString whyNot() const { return m_whyNot; }

private:
    using Places = std::vector<std::size_t>;

    /// What the filter looks into, of each row.
    using Texts = std::vector<QString>;

    const TableRow &outlineAt(int row) const { return m_rows[m_shown[static_cast<std::size_t>(row)]]; }
    Places wanted(const std::vector<TableRow> &rows);
    void replace(std::optional<std::vector<TableRow>> rows, const Places &places);
    void refresh();
    bool matches(const TableRow &row, const QString &text) const;
    bool isCounted(const TableRow &row) const;
    std::vector<bool> kept(const std::vector<TableRow> &rows);
    void gatherTexts(const std::vector<TableRow> &rows);
    const TableCell *cellAt(const QModelIndex &index) const;

    std::vector<TableColumn> m_columns;
    mutable std::vector<TableRow> m_rows; ///< their cells come when they are looked at
    Places m_shown;                       ///< places in m_rows
    Places m_order;                       ///< of all rows, as they are sorted
    Texts m_texts;                        ///< folded; empty until somebody filters by words
    QString m_filterText;
    QStringList m_filterWords; ///< folded
    std::optional<QSet<QUuid>> m_filterKeys;
    QSet<QUuid> m_folded;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    Take m_take;
    std::optional<int> m_draggedDepth;
    QString m_whyNot;
    QString m_headingTip;
};
