#pragma once

#include "columnwidths.h"

#include <QObject>
#include <QPoint>
#include <QVariantMap>

#include <vector>

class QHeaderView;
class QMenu;
class QSettings;
class QTreeView;
class TableModel;
struct TableColumn;
struct TableRow;

/// How wide the columns of a table are, which of them are shown, and by which it is sorted. Each is as wide as its
/// heading and its cells need, but as usual no wider than the page says, unless the user made it so; the column that
/// stretches takes the rest. Where there is little room or much, columnWidths() says who gives and who gets. What the
/// user chose is kept in units of the font, so that it fits at every zoom, and remembered by the names of the columns.
class TableColumns : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it. The view has its model already.
    TableColumns(QTreeView &view, TableModel &model);

    /// To be called before the model gets other columns, whose widths are not those of these.
    void leave() { m_chosen.clear(); }
    /// To be called when the model has got its columns.
    void begin(const QString &name, QSettings &settings);
    /// To be called when the model has other rows.
    void measure();
    /// To be called when the view has another width or font.
    void fit();
    /// Adds a line for each column that can be hidden or shown.
    void addTo(QMenu &menu);
    /// Adds a line for each column by which the rows can be sorted, and one for the page's own order.
    void addSortingTo(QMenu &menu);
    bool isSorted() const { return m_sorted >= 0; }

private:
    void note(int section, int width);
    void offer(const QPoint &at);
    /// Up, down, and back to the page's own order.
    void stepSorting(int section);
    /// -1 for the page's own order.
    void sortBy(int section, bool descending);
    void setShown(int section, bool shown);
    void save();
    const TableColumn &columnAt(int section) const;
    bool isWanted(int section) const;
    /// The user shows it, or gave it a width.
    bool isUsers(int section) const;
    bool isWhole(int section) const;
    /// As narrow as its heading allows.
    int leastWidth(int section) const;
    int usualWidth(int section) const;
    /// As narrow as its cells allow.
    int wholeWidth(int section) const;
    int cellWidth(const TableRow &row, int section) const;
    ColumnWish wishOf(int section) const;
    void tellLeftOut();
    int letters(int count) const;
    double unit() const;

    QTreeView &m_view;
    TableModel &m_model;
    QHeaderView &m_header;
    QSettings *m_settings = nullptr;
    QString m_name;
    std::vector<double> m_chosen; ///< in units of the font; 0 = as usual
    std::vector<int> m_contents;  ///< what the cells need
    std::vector<bool> m_isEmpty;  ///< nothing stands in the cells
    QVariantMap m_shown;          ///< what the user shows and hides, by the names of the columns
    int m_sorted = -1;
    bool m_descending = false;
    bool m_fitting = false;
};
