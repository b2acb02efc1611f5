#pragma once

#include "pageheader.h"
#include "tableview.h"

#include <QWidget>

class DetailsPanel;
class EmptyState;
class FilterBar;
class FlowLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;
class Workspace;
struct ChangeSet;

/// A page as it is seen, on the pattern of all pages: a header with the numbers that matter, a line to find rows, the
/// list, and at the right the details of what is selected. A page derives from it, says what its rows are and shows
/// their details.
class RecordPane : public QWidget {
    Q_OBJECT

public:
    /// `name` is the page's ("people").
    RecordPane(Workspace &workspace, const QString &name, const QString &title);
    ~RecordPane() override;

    /// What Ctrl+N and the button in the header do.
    virtual void newItem() {}
    /// Commits what is typed in the list and in the details.
    virtual void commit();
    /// True where a field or cell holds input that commit() cannot take.
    virtual bool hasWrongInput() const;
    /// Leads to it.
    virtual void showWrongInput();
    /// The id of what is current.
    virtual QString selected() const;
    virtual void select(const QString &id);
    virtual void showRecord(const QString &id) { select(id); }
    /// Shows what wants attention.
    virtual void showAttention() {}
    /// Shows what makes a number of the header, by the name of its pill; or one row, by its id.
    virtual void showFigure(const QString &pill);

protected:
    Workspace &workspace() const { return m_workspace; }
    PageHeader &header() const { return *m_header; }
    TableView &table() const { return *m_table; }
    DetailsPanel &details() const { return *m_details; }
    /// The line above the list: what finds and filters rows; the page adds boxes to it.
    FlowLayout &tools() const { return *m_tools; }
    bool isReadOnly() const;

    /// Adds the main button of the header, which calls newItem().
    QPushButton *addNewButton(const QString &text, const QString &tip);
    /// What an empty page shows; made once.
    EmptyState &setEmpty(const QString &sentence);
    /// Puts something at the right of the list that shows the same rows, such as a timeline; the user moves the line
    /// between the two.
    void addBeside(QWidget *widget);
    /// Puts something below the list and what stands beside it.
    void addBelow(QWidget *widget);
    /// Another way to see the page's content, instead of the list, such as a matrix.
    void addView(QWidget *view);
    /// Shows such a view, or the list where it is null.
    virtual void setView(QWidget *view);

    /// To be called at the end of the page's constructor: reads everything, and again whenever something changes.
    void begin(std::vector<TableColumn> columns);
    /// The rows of the list, anew; called by reload().
    virtual std::vector<TableRow> rows() = 0;
    /// The numbers that matter; those with keysOf() filter the list.
    virtual std::vector<PillText> pills() { return {}; }
    /// What a number in the header is made of.
    virtual QSet<QUuid> keysOf(const QString &pill);
    /// Shows the details of a row, by its key; a null key for none.
    virtual void showDetails(const QUuid &key) = 0;
    /// The form whose fields may hold wrong input: commit, whether, and the record where it is.
    virtual void commitForms() {}
    virtual QUuid withWrongInput() const { return {}; }
    /// Adds to the context menu of the list.
    virtual void addToMenu(QMenu &) {}
    virtual void removeSelected() {}
    /// Enter or a double click on a row: leads to its details.
    virtual void openRow(const QUuid &key);
    virtual void paste() {}
    /// Whether a change of these kinds concerns the page; by default all do.
    virtual QStringList kinds() const { return {}; }

    void reload();
    /// Filters the list to what makes a number, or shows all where it does so already.
    virtual void filterBy(const QString &pill);
    /// Takes every filter back. A page with filters of its own does the same with them.
    virtual void showAll();
    /// F6: between the list and the details.
    virtual void goToOtherSide();
    /// Escape was pressed in the details: back to the list.
    virtual void leaveDetails();
    /// A sentence below the list, until something succeeds.
    void say(const QString &sentence);
    /// Whether the list stands in its own order with all its rows, so that they can be moved in it; says why not.
    bool showsOwnOrder();
    void focusList();

    void showEvent(QShowEvent *event) override;
    /// Escape where nothing else takes it, such as in the head: to the list.
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build(const QString &title);
    QWidget *listSide();
    void connectParts();
    void addKeys();
    void follow(const ChangeSet &change);
    void showHeader();
    void showEmptyOrList();
    void showCurrent();
    /// The first row or, where that is a heading without details, the first below it.
    void makeFirstCurrent();
    void tellShown();
    void fitFind();

    Workspace &m_workspace;
    QString m_name;
    QVBoxLayout *m_column = nullptr; ///< header, list, and what stands below it
    PageHeader *m_header = nullptr;
    QWidget *m_toolBox = nullptr;
    FlowLayout *m_tools = nullptr;
    QLineEdit *m_find = nullptr;
    FilterBar *m_filterBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_listBox = nullptr; ///< the list and what stands beside it
    TableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_view = nullptr; ///< shown instead of the list; null for the list
    QLabel *m_notice = nullptr;
    DetailsPanel *m_details = nullptr;
    QSplitter *m_splitter = nullptr;
    QString m_filter; ///< the pill to whose rows the list is filtered; empty for none
    bool m_hasSizes = false;
    bool m_hasBegun = false;
    bool m_isStale = false; ///< something changed while the page was not in sight
};
