#pragma once

#include "agendarow.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTreeView>

#include <vector>

class AgendaColumns;
class AgendaDelegate;
class AgendaModel;
class QSettings;

/// The list of the agenda: rows in columns, edited in place, moved by dragging. What a key or a drop means is done by
/// the model's actions; the page adds the actions that have shortcuts.
class AgendaView : public QTreeView {
    Q_OBJECT

public:
    AgendaView(AgendaModel &model, AgendaDelegate &delegate, QWidget *parent = nullptr);

    /// The items selected, in the order in which they stand; none for days.
    std::vector<Id<AgendaItem>> selectedItems() const;
    /// The day whose row is current; null for none.
    Id<Day> currentDay() const;
    /// Selects items and makes the first of them current.
    void selectItems(const std::vector<Id<AgendaItem>> &items);
    /// Makes a row current by its key: an item's or a day's.
    void selectKey(const QUuid &key);

    /// Makes a row current and the only one selected, whatever keys are held.
    void makeCurrent(const QModelIndex &index);

    /// Shows these items, those above them and what is added from now on; days always stand. Makes the first current.
    void showOnly(const std::vector<Id<AgendaItem>> &items);
    void showAll();
    /// Nothing can be added, typed or dragged; readOnlyTried() tells of it.
    void setReadOnly(bool readOnly);
    /// The number of rows that showOnly() hides.
    int hiddenRows() const;

    /// The place behind the current row and its sub-items; the end where there is none.
    RowPlace placeBelow() const;
    /// Opens the row for a new item behind the current one (and its sub-items), or at the end.
    void beginDraft();
    /// Opens the title of the current item, or its cell where that can be edited.
    void editCurrent();

    void saveColumns(QSettings &settings) const;
    void restoreColumns(const QSettings &settings);

    void keyboardSearch(const QString &search) override;
    /// Titles are wide: they are shown from the column at the left on, while they can be.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// The user tried to edit a cell that cannot be edited there.
    void notEditable(const QModelIndex &index);
    /// Escape was pressed where nothing is being edited.
    void escaped();
    /// More or fewer rows are hidden.
    void filterChanged();
    /// The user tried to change what can only be read.
    void readOnlyTried();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    struct FlatPlace {
        int row = 0;
        int depth = 0;
    };

    FlatPlace flatPlaceBelow() const;
    void openEditor(const QModelIndex &index);
    void hideRows();
    void showKey(const QUuid &key);
    QPixmap dragPicture() const;
    void keepDraft(const QString &typed, int cursor);
    QModelIndex matching(const QString &text, int from) const;

    AgendaModel &m_model;
    AgendaDelegate &m_delegate;
    bool m_hasSecondLines = false;
    AgendaColumns *m_columns;
    QSet<QUuid> m_hidden; ///< keys of rows
    bool m_readOnly = false;
    QString m_search;
    QElapsedTimer m_searchAge;
};
