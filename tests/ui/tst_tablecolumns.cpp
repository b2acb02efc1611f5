#include "tableview.h"
#include "tableviewhelp.h"
#include "testprogram.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include <cstdlib>

using namespace Qt::StringLiterals;

/// How the one table divides its room among its columns.
class TestTableColumns : public TableViewTest {
    Q_OBJECT

private Q_SLOTS:
    void columns_shortContents_leaveTheRoomToTheName();
    void columns_longContents_areNoWiderThanThePageSays();
    void columns_inMuchRoom_areWideEnoughForWhatIsCut();
    void columns_ofFigures_areNeverCut();
    void columns_notLegible_areLeftOutByImportance();
    void columns_vital_stayWhereTheNameBecomesShort();
    void columns_spareAndEmpty_takeNoRoom();
    void columns_kept_scrollSideways();
    void columns_spare_areLeftOutOfANarrowList();
    void columns_spareThatTheUserShows_stay();
    void columns_inTooLittleRoom_giveWhatTheyCan();
    void columns_widthOfTheUser_isKept();
    void columns_madeVeryNarrow_stayInSight();

private:
    /// A name, a place of `letters`, and a spare note, in a list of a width.
    void fill(TableView &table, QSettings &settings, int width, int letters) const;
    static void toggle(const TableView &table, const QString &column);
};

void TestTableColumns::fill(TableView &table, QSettings &settings, int width, int letters) const {
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.resize(width, 200);
    table.begin({{.name = u"name"_s, .title = u"Name"_s, .width = 30, .stretches = true},
                 {.name = u"place"_s, .title = u"Place"_s, .width = 20},
                 {.name = u"note"_s, .title = u"Note"_s, .width = 20, .spare = true}},
                settings);
    table.setRows(
        {{.key = QUuid::createUuid(),
          .cells = {{.text = QString(60, u'n')}, {.text = QString(letters, u'n')}, {.text = u"nnnnnnnn"_s}}}});
}

void TestTableColumns::toggle(const TableView &table, const QString &column) {
    // The menu of the heading waits for an answer.
    QTimer::singleShot(0, &table, [column] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        menu->findChild<QAction *>(QString(u"column."_s % column))->trigger();
        menu->close();
    });
    Q_EMIT table.header()->customContextMenuRequested({5, 5});
}

void TestTableColumns::columns_shortContents_leaveTheRoomToTheName() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    fill(table, kept, 1000, 9);
    QVERIFY(table.columnWidth(1) >= isWide(table, QString(9, u'n')));
    QVERIFY(table.columnWidth(1) < isWide(table, QString(20, u'n')));
    QCOMPARE(table.columnWidth(0), table.viewport()->width() - table.columnWidth(1) - table.columnWidth(2));
}

void TestTableColumns::columns_longContents_areNoWiderThanThePageSays() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    fill(table, kept, isWide(table, QString(64, u'n')), 90);
    table.show();
    QVERIFY(table.columnWidth(1) >= isWide(table, QString(20, u'n')));
    QVERIFY(table.columnWidth(1) < isWide(table, QString(24, u'n')));
}

void TestTableColumns::columns_inMuchRoom_areWideEnoughForWhatIsCut() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    fill(table, kept, isWide(table, QString(140, u'n')), 35);
    table.show();
    QVERIFY(table.columnWidth(1) >= isWide(table, QString(35, u'n')));
    QVERIFY(table.columnWidth(1) < isWide(table, QString(40, u'n')));
    QCOMPARE(table.columnWidth(0), table.viewport()->width() - table.columnWidth(1) - table.columnWidth(2));
    fill(table, kept, isWide(table, QString(140, u'n')), 200);
    QVERIFY(table.columnWidth(1) < table.columnWidth(0)); // the name stays the widest
}

/// The total in bold is one of many rows.
void TestTableColumns::columns_ofFigures_areNeverCut() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    table.begin({{.name = u"name"_s, .title = u"Name"_s, .width = 30, .stretches = true},
                 {.name = u"sum"_s, .title = u"Sum"_s, .width = 5, .align = TableColumn::Align::right},
                 {.name = u"code"_s, .title = u"Code"_s, .width = 3, .whole = true}},
                kept);
    const QString total = u"6 617 479 051"_s;
    const QString code = u"1.12.34-56"_s;
    std::vector<TableRow> rows(700);
    for (TableRow &row : rows) {
        row.key = QUuid::createUuid();
        row.cells = {{.text = QString(60, u'n')}, {.text = u"111 111 111 1"_s}, {.text = code}};
    }
    rows[333].isGroup = true;
    rows[333].cells[1].text = total;
    table.setRows(rows);
    QFont bold = table.font();
    bold.setBold(true);
    for (const int letters : {60, 200}) {
        table.resize(isWide(table, QString(letters, u'n')), 200);
        table.show();
        QVERIFY(table.columnWidth(1) >= QFontMetrics(bold).horizontalAdvance(total) + 16);
        QVERIFY(table.columnWidth(2) >= isWide(table, code) + 16);
    }
}

void TestTableColumns::columns_notLegible_areLeftOutByImportance() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    const QString words(10, u'n');
    table.begin({{.name = u"code"_s, .title = u"Code"_s, .whole = true, .importance = 2},
                 {.name = u"name"_s, .title = u"Name"_s, .width = 30, .stretches = true},
                 {.name = u"place"_s, .title = u"Place"_s, .width = 10},
                 {.name = u"state"_s, .title = u"State"_s, .whole = true, .importance = 1}},
                kept);
    table.setRows({{.key = QUuid::createUuid(),
                    .cells = {{.text = words}, {.text = QString(60, u'n')}, {.text = words}, {.text = words}}}});
    table.show();
    const auto shown = [&table](int letters) {
        table.resize(isWide(table, QString(letters, u'n')), 200);
        QString names;
        for (const int column : {0, 2, 3})
            names +=
                table.isColumnHidden(column) ? QString() : table.rows().columns()[std::size_t(column)].title + u' ';
        return names.trimmed();
    };
    QCOMPARE(shown(90), u"Code Place State"_s);
    QCOMPARE(shown(54), u"Code State"_s);
    QVERIFY(table.columnWidth(1) >= isWide(table, QString(20, u'n')));
    QCOMPARE(shown(40), u"Code"_s);
    QCOMPARE(shown(26), QString());
    QCOMPARE(shown(12), QString());
    QCOMPARE(table.columnWidth(1), table.viewport()->width());
    QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
}

void TestTableColumns::columns_vital_stayWhereTheNameBecomesShort() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    const QString words(8, u'n');
    table.begin({{.name = u"name"_s, .title = u"Name"_s, .width = 30, .stretches = true},
                 {.name = u"sum"_s, .title = u"Sum"_s, .whole = true, .importance = 9},
                 {.name = u"state"_s, .title = u"State"_s, .whole = true, .vital = true}},
                kept);
    table.setRows(
        {{.key = QUuid::createUuid(), .cells = {{.text = QString(60, u'n')}, {.text = words}, {.text = words}}}});
    table.show();
    const auto tip = [&table] { return table.model()->headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString(); };
    table.resize(isWide(table, QString(60, u'n')), 200);
    QVERIFY(!table.isColumnHidden(1) && !table.isColumnHidden(2));
    QCOMPARE(tip(), QString());
    table.resize(isWide(table, QString(26, u'n')), 200);
    QVERIFY(table.isColumnHidden(1));
    QVERIFY(!table.isColumnHidden(2));
    QVERIFY(table.columnWidth(0) >= isWide(table, QString(9, u'n')));
    QVERIFY(tip().contains(u"Sum"_s) && !tip().contains(u"State"_s));
    table.resize(isWide(table, QString(14, u'n')), 200);
    QVERIFY(table.isColumnHidden(2));
}

void TestTableColumns::columns_spareAndEmpty_takeNoRoom() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    table.resize(1000, 200);
    table.begin({{.name = u"name"_s, .title = u"Name"_s, .stretches = true},
                 {.name = u"note"_s, .title = u"Note"_s, .spare = true}},
                kept);
    TableRow row{.key = QUuid::createUuid(), .cells = {{.text = u"n"_s}, {.text = {}, .edit = QString()}}};
    table.setRows({row});
    QVERIFY(table.isColumnHidden(1));
    row.cells[1].text = u"n"_s;
    table.setRows({row});
    QVERIFY(!table.isColumnHidden(1));
    row.cells[1].text.clear();
    table.setRows({row});
    toggle(table, u"note"_s); // who wants to write there sees it
    QVERIFY(!table.isColumnHidden(1));
}

void TestTableColumns::columns_kept_scrollSideways() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    table.begin({{.name = u"name"_s, .title = u"Name"_s, .width = 30, .stretches = true},
                 {.name = u"day"_s, .title = u"Day"_s, .whole = true, .kept = true}},
                kept);
    table.setRows({{.key = QUuid::createUuid(), .cells = {{.text = QString(60, u'n')}, {.text = QString(9, u'n')}}}});
    table.resize(isWide(table, QString(20, u'n')), 200);
    table.show();
    QVERIFY(!table.isColumnHidden(1));
    QVERIFY(table.columnWidth(0) >= isWide(table, QString(15, u'n')));
    QVERIFY(table.horizontalScrollBar()->maximum() > 0);
}

void TestTableColumns::columns_spare_areLeftOutOfANarrowList() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    fill(table, kept, 1000, 9);
    QVERIFY(!table.isColumnHidden(2));
    table.resize(isWide(table, QString(46, u'n')), 200);
    table.show();
    QVERIFY(table.isColumnHidden(2));
    QVERIFY(!table.isColumnHidden(1));
    QVERIFY(table.columnWidth(0) >= isWide(table, QString(30, u'n')));
    table.resize(1000, 200);
    QVERIFY(!table.isColumnHidden(2));
}

void TestTableColumns::columns_spareThatTheUserShows_stay() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    {
        TableView table(u"list"_s, u"List"_s);
        fill(table, kept, isWide(table, QString(46, u'n')), 9);
        table.show();
        QVERIFY(table.isColumnHidden(2));
        toggle(table, u"note"_s);
        QVERIFY(!table.isColumnHidden(2));
    }
    TableView again(u"list"_s, u"List"_s); // as at the next start
    fill(again, kept, isWide(again, QString(46, u'n')), 9);
    again.show();
    QVERIFY(!again.isColumnHidden(2));
    toggle(again, u"note"_s);
    again.resize(1000, 200);
    QVERIFY(again.isColumnHidden(2));
}

void TestTableColumns::columns_inTooLittleRoom_giveWhatTheyCan() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    fill(table, kept, isWide(table, QString(44, u'n')), 90);
    table.show();
    QVERIFY(table.columnWidth(1) < isWide(table, QString(20, u'n')));
    QVERIFY(table.columnWidth(1) >= table.header()->fontMetrics().horizontalAdvance(u"Place"_s));
    QCOMPARE(table.columnWidth(0) + table.columnWidth(1), table.viewport()->width());
}

void TestTableColumns::columns_widthOfTheUser_isKept() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    {
        TableView table(u"list"_s, u"List"_s);
        fill(table, kept, 1000, 9);
        table.show();
        table.header()->resizeSection(1, 300);
        QCOMPARE(table.columnWidth(0), table.viewport()->width() - 300 - table.columnWidth(2));
    }
    TableView again(u"list"_s, u"List"_s);
    fill(again, kept, 1000, 9);
    QVERIFY(std::abs(again.columnWidth(1) - 300) <= 1); // it is kept in units of the font
}

void TestTableColumns::columns_madeVeryNarrow_stayInSight() {
    QSettings kept(settingsPath(), QSettings::IniFormat);
    TableView table(u"list"_s, u"List"_s);
    fill(table, kept, 1000, 9);
    table.header()->resizeSection(1, table.header()->minimumSectionSize());
    QVERIFY(!table.isColumnHidden(1));
    QVERIFY(table.columnWidth(1) >= isWide(table, QString(3, u'n')));
}

RAPPORTEUR_TEST(TestTableColumns)
#include "tst_tablecolumns.moc"
