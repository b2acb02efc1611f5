#pragma once

#include "tableview.h"
#include "wronginput.h"

/// A small table in a form, as high as its rows: figures of the parts of a record. A figure that is typed opens the
/// cell. What could not be taken is kept for the record while others are shown.
class PartsTable : public TableView {
    Q_OBJECT

public:
    PartsTable(const QString &name, const QString &title, std::vector<TableColumn> columns, QSettings &settings,
               QWidget *parent = nullptr);

    void showParts(std::vector<TableRow> rows);
    void commit();
    /// By "row's key/column".
    QHash<QString, WrongInput> wrongInput() const;
    void showWrongInput(const QHash<QString, WrongInput> &wrong);

protected:
    void changeEvent(QEvent *event) override;

private:
    void typeInto(QKeyEvent *event);
    void fit();
};
