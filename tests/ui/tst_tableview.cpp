#include "tableview.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// How the one table paints.
class TestTableView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void group_beforeEmptyFigures_isWrittenOnce();
};

void TestTableView::group_beforeEmptyFigures_isWrittenOnce() {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    table.resize(600, 200);
    table.begin({{.name = u"name"_s, .title = u"Name"_s, .width = 10, .stretches = true},
                 {.name = u"figure"_s, .title = u"Figure"_s, .width = 20, .align = TableColumn::Align::right}},
                settings);
    const QUuid key = QUuid::createUuid();
    const auto rows = [&](const QString &name) {
        return std::vector<TableRow>{{.key = key, .isGroup = true, .cells = {{.text = name}, {}}}};
    };
    table.setRows(rows({}));
    const QRect figures = table.visualRect(table.rows().index(0, 1));
    const QImage empty = table.viewport()->grab(figures).toImage();
    table.setRows(rows(u"Total"_s));
    QCOMPARE(table.viewport()->grab(figures).toImage(), empty); // the name has room in its own cell
}

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
