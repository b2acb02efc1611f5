#include "partstable.h"

#include "celledit.h"
#include "fielderror.h"
#include "tabledelegate.h"
#include "theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

PartsTable::PartsTable(const QString &name, const QString &title, std::vector<TableColumn> columns, QSettings &settings,
                       QWidget *parent)
    : TableView(name, title, parent) {
    setFont(sized(font(), TextSize::label)); // it has little room
    header()->setSectionsClickable(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    begin(std::move(columns), settings);
    connect(this, &TableView::keyTyped, this, &PartsTable::typeInto);
    connect(this, &TableView::opened, this, &TableView::editCurrent);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &PartsTable::fit);
}

void PartsTable::showParts(std::vector<TableRow> rows) {
    setRows(std::move(rows));
    fit();
}

void PartsTable::fit() {
    const int rows = this->rows().rowCount();
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(header()->sizeHint().height() + rows * std::max(1, sizeHintForRow(0)) + 2 * frameWidth() + bar);
}

void PartsTable::changeEvent(QEvent *event) {
    TableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void PartsTable::typeInto(QKeyEvent *event) {
    if (!event->text().at(0).isDigit() || !(currentIndex().flags() & Qt::ItemIsEditable))
        return;
    event->accept();
    editCurrent();
    if (auto *line = qobject_cast<CellEdit *>(QApplication::focusWidget())) {
        line->selectAll();
        line->insert(event->text());
    }
}

void PartsTable::commit() {
    cells().commitOpenEditors();
}

QHash<QString, WrongInput> PartsTable::wrongInput() const {
    QHash<QString, WrongInput> wrong;
    for (const CellEdit *line : viewport()->findChildren<CellEdit *>(QString(), Qt::FindDirectChildrenOnly)) {
        const QModelIndex index = indexAt(line->geometry().center());
        if (line->isHidden() || !index.isValid() || !TableDelegate::isWrong(line))
            continue;
        const auto &column = rows().columns()[static_cast<std::size_t>(index.column())];
        wrong.insert(rows().rowAt(index.row()).key.toString() % u'/' % column.name, {line->text(), line->why()});
    }
    return wrong;
}

void PartsTable::showWrongInput(const QHash<QString, WrongInput> &wrong) {
    for (auto each = wrong.begin(); each != wrong.end(); ++each) {
        QWidget *focused = QApplication::focusWidget();
        editCell(QUuid::fromString(each.key().section(u'/', 0, 0)), each.key().section(u'/', 1));
        const QString name = QString(objectName() % u'.' % each.key().section(u'/', 1));
        for (CellEdit *line : viewport()->findChildren<CellEdit *>(name, Qt::FindDirectChildrenOnly)) {
            if (line->isHidden() || line->isModified())
                continue;
            line->selectAll();
            line->insert(each.value().typed);
            line->refuse(each.value().why);
        }
        if (focused != nullptr)
            focused->setFocus(); // whoever comes back to a record is not led away from the list
    }
}
