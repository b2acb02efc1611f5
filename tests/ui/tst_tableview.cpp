#include "tabledelegate.h"
#include "tableview.h"
#include "tableviewhelp.h"
#include "testprogram.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

/// How the one table paints its rows, and how the keys go through them.
class TestTableView : public TableViewTest {
    Q_OBJECT

private Q_SLOTS:
    void group_beforeEmptyFigures_isWrittenOnce();
    void brief_withoutRoom_isWrittenInstead();
    void spread_overEmptyCells_isWrittenAsAWhole();
    void name_withoutRoom_isCutBeforeTheRest();
    void words_belowACode_beginBelowTheirHeading();
    void frame_ofTheCell_isSeenOnceItIsChosen();
    void sidewaysScrolling_isLeftToTheUser();
    void menu_sortBy_sortsUpAndDownAndBack();
    void tab_inACell_goesOnToTheNextThatIsWritten();
    void current_removed_isTheNextOfItsGroup();

private:
    /// How a row is painted alone.
    QImage seen(TableView &table, const TableRow &row) const;
};

void TestTableView::group_beforeEmptyFigures_isWrittenOnce() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    table.resize(600, 200);
    table.begin({{.name = u"name"_s, .title = u"Name"_s, .width = 10, .stretches = true},
                 {.name = u"figure"_s, .title = u"Figure"_s, .width = 20, .align = TableColumn::Align::right}},
                kept);
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

QImage TestTableView::seen(TableView &table, const TableRow &row) const {
    table.setRows({row});
    table.clearSelection();
    return table.viewport()->grab(QRect(0, 0, table.viewport()->width(), 30)).toImage();
}

void TestTableView::brief_withoutRoom_isWrittenInstead() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    table.resize(400, 200);
    table.begin({{.name = u"name"_s, .title = u"Name"_s, .stretches = true},
                 {.name = u"place"_s, .title = u"Place"_s, .width = 40}},
                kept);
    const QUuid key = QUuid::createUuid();
    const auto row = [&key](const QString &text, const QString &brief) {
        return TableRow{.key = key, .cells = {{.text = u"n"_s}, {.text = text, .brief = brief}}};
    };
    table.show();
    const QImage brief = seen(table, row(u"Two"_s, {}));
    QCOMPARE(seen(table, row(QString(90, u'n'), u"Two"_s)), brief);
}

void TestTableView::spread_overEmptyCells_isWrittenAsAWhole() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    table.resize(500, 200);
    table.begin({{.name = u"name"_s, .title = u"Name"_s, .width = 10, .stretches = true},
                 {.name = u"place"_s, .title = u"Place"_s, .whole = true}},
                kept);
    const QUuid key = QUuid::createUuid();
    TableRow row{.key = key, .cells = {{.text = QString(50, u'n')}, {.text = {}, .edit = QString()}}};
    const TableRow other{.key = QUuid::createUuid(), .cells = {{.text = u"n"_s}, {.text = QString(20, u'n')}}};
    const auto grabbed = [&] {
        table.setRows({row, other});
        return table.viewport()->grab(table.visualRect(table.rows().index(0, 1))).toImage();
    };
    table.show();
    const QImage empty = grabbed();
    row.isSpread = true;
    QVERIFY(grabbed() != empty);
}

void TestTableView::name_withoutRoom_isCutBeforeTheRest() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    table.resize(isWide(table, QString(30, u'n')), 200);
    table.begin({{.name = u"name"_s, .title = u"Name"_s, .stretches = true}}, kept);
    const QUuid key = QUuid::createUuid();
    const auto row = [&key](const QString &rest) {
        return TableRow{.key = key, .cells = {{.text = QString(QString(60, u'n') % rest), .nameLetters = 60}}};
    };
    table.show();
    QVERIFY(seen(table, row(u": open"_s)) != seen(table, row(u": shut"_s))); // the rest is in sight
}

void TestTableView::words_belowACode_beginBelowTheirHeading() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    table.begin({{.name = u"code"_s, .title = u"Code"_s}, {.name = u"name"_s, .title = u"Name"_s, .stretches = true}},
                kept);
    TableRow group{.key = QUuid::createUuid(), .isGroup = true, .cells = {{}, {.text = u"Group"_s}}};
    TableRow below{.key = QUuid::createUuid(), .depth = 1, .cells = {{.text = u"1"_s}, {.text = u"Name"_s}}};
    table.setRows({group, below});
    table.resize(400, 200);
    table.show();
    QCOMPARE(table.cells().indentOf(table, 1), 0);
    // The sign of the group stands at the beginning of its row, and a click there folds it.
    const QRect sign = table.cells().foldRect(table, 0);
    QVERIFY(sign.left() < table.columnWidth(0));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, sign.center());
    QCOMPARE(table.rows().rowCount(), 1);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, sign.center());
    table.setColumnHidden(0, true); // then the name is the first
    QVERIFY(table.cells().indentOf(table, 1) > 0);
}

void TestTableView::frame_ofTheCell_isSeenOnceItIsChosen() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    table.begin({{.name = u"name"_s, .title = u"Name"_s, .stretches = true}, {.name = u"sum"_s, .title = u"Sum"_s}},
                kept);
    table.setRows({{.key = QUuid::createUuid(), .isGroup = true, .cells = {{.text = u"Group"_s}, {}}},
                   {.key = QUuid::createUuid(), .cells = {{.text = u"Name"_s}, {.text = u"1"_s}}}});
    table.resize(400, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.setFocus();
    const auto seen = [&table](int row) {
        return table.viewport()->grab(table.visualRect(table.rows().index(row, 1)));
    };
    table.makeCurrent(table.rows().index(1, 0));
    const QImage before = seen(1).toImage();
    table.makeCurrent(table.rows().index(1, 1));
    QCOMPARE(seen(1).toImage(), before);
    table.makeCurrent(table.rows().index(1, 0));
    QTest::keyClick(&table, Qt::Key_Right);
    QVERIFY(seen(1).toImage() != before);
    table.makeCurrent(table.rows().index(0, 0));
    const QImage group = seen(0).toImage();
    QTest::keyClick(&table, Qt::Key_Right);
    QCOMPARE(seen(0).toImage(), group);
}

void TestTableView::sidewaysScrolling_isLeftToTheUser() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    table.begin({{.name = u"name"_s, .title = u"Name"_s, .width = 30, .stretches = true},
                 {.name = u"day"_s, .title = u"Day"_s, .whole = true, .kept = true}},
                kept);
    table.setRows({{.key = QUuid::createUuid(), .cells = {{.text = QString(60, u'n')}, {.text = QString(9, u'n')}}}});
    table.resize(isWide(table, QString(20, u'n')), 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.makeCurrent(table.rows().index(0, 1)); // as a page does
    QCOMPARE(table.horizontalScrollBar()->value(), 0);
    table.makeCurrent(table.rows().index(0, 0));
    QTest::keyClick(&table, Qt::Key_Right);
    QVERIFY(table.horizontalScrollBar()->value() > 0);
}

void TestTableView::menu_sortBy_sortsUpAndDownAndBack() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    table.begin({{.name = u"name"_s, .title = u"Name"_s, .width = 10, .stretches = true}}, kept);
    const auto row = [](const QString &name) {
        return TableRow{.key = QUuid::createUuid(), .cells = {{.text = name}}};
    };
    table.setRows({row(u"b"_s), row(u"c"_s), row(u"a"_s)});
    table.show();
    const auto sorted = [&](const QString &by) {
        table.activateWindow();
        table.setFocus();
        if (!QTest::qWaitFor([&] { return table.hasFocus(); }))
            return QString();
        // The menu waits for an answer.
        QTimer::singleShot(0, &table, [by] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            menu->findChild<QAction *>(QString(u"sort."_s % by))->trigger();
            menu->close();
        });
        QTest::keyClick(&table, Qt::Key_F10, Qt::ShiftModifier);
        QString names;
        for (int i = 0; i < table.rows().rowCount(); ++i)
            names += table.rows().index(i, 0).data().toString();
        return names;
    };
    QVERIFY(QTest::qWaitForWindowActive(&table));
    QCOMPARE(sorted(u"name"_s), u"abc"_s);
    QCOMPARE(sorted(u"name"_s), u"cba"_s);
    QVERIFY(table.isSorted());
    QCOMPARE(sorted(u"own"_s), u"bca"_s);
    QVERIFY(!table.isSorted());
}

void TestTableView::tab_inACell_goesOnToTheNextThatIsWritten() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    table.begin({{.name = u"name"_s, .title = u"Name"_s, .width = 10, .stretches = true},
                 {.name = u"sum"_s, .title = u"Sum"_s, .width = 5},
                 {.name = u"kind"_s, .title = u"Kind"_s, .width = 5, .choices = {{u"a"_s, u"A"_s}}},
                 {.name = u"place"_s, .title = u"Place"_s, .width = 10}},
                kept);
    QStringList taken;
    table.rows().setTake([&](const QUuid &, const QString &column, const QString &value) {
        taken += QString(column % u'=' % value);
        return QString();
    });
    const auto row = [](const QString &name) {
        return TableRow{.key = QUuid::createUuid(),
                        .depth = 1,
                        .cells = {{.text = name, .edit = name},
                                  {.text = u"1"_s},
                                  {.text = u"A"_s, .edit = u"a"_s},
                                  {.text = u"here"_s, .edit = u"here"_s}}};
    };
    const TableRow group{.key = QUuid::createUuid(), .isGroup = true, .cells = {{.text = u"group"_s}, {}, {}, {}}};
    table.setRows({row(u"a"_s), group, row(u"b"_s)});
    table.resize(600, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.setFocus();
    table.setCurrentIndex(table.rows().index(0, 0));
    QTest::keyClick(&table, Qt::Key_F2);
    const auto type = [](const QString &text, Qt::Key key) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), key);
        QCoreApplication::processEvents();
    };
    type(u"x"_s, Qt::Key_Tab);
    type(u"y"_s, Qt::Key_Tab); // over the heading
    QCOMPARE(table.currentIndex(), table.rows().index(2, 0));
    type(u"z"_s, Qt::Key_Backtab);
    QCOMPARE(table.currentIndex(), table.rows().index(0, 3));
    QCOMPARE(taken, (QStringList{u"name=x"_s, u"place=y"_s, u"name=z"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    table.setCurrentIndex(table.rows().index(2, 3));
    QTest::keyClick(&table, Qt::Key_F2);
    type({}, Qt::Key_Tab); // there is no cell behind it
    QVERIFY(table.hasFocus());
    QCOMPARE(table.currentIndex(), table.rows().index(2, 3));
}

void TestTableView::current_removed_isTheNextOfItsGroup() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    table.begin({{.name = u"name"_s, .title = u"Name"_s, .width = 10, .stretches = true}}, kept);
    const auto row = [](const QString &name, int depth) {
        return TableRow{.key = QUuid::createUuid(), .depth = depth, .isGroup = depth == 0, .cells = {{.text = name}}};
    };
    std::vector<TableRow> rows{row(u"A"_s, 0), row(u"1"_s, 1), row(u"2"_s, 1), row(u"B"_s, 0), row(u"3"_s, 1)};
    table.setRows(rows);
    const auto remove = [&](const QString &name) {
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&](const TableRow &each) { return each.cells.front().text == name; });
        table.selectKey(found->key);
        rows.erase(found);
        table.setRows(rows);
        return table.currentIndex().data().toString();
    };
    QCOMPARE(remove(u"1"_s), u"2"_s);
    QCOMPARE(remove(u"2"_s), u"A"_s); // not the heading of the group that comes next
    QCOMPARE(remove(u"3"_s), u"B"_s);
}

RAPPORTEUR_TEST(TestTableView)
#include "tst_tableview.moc"
