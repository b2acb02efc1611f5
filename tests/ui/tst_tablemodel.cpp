#include "tablemodel.h"
#include "testprogram.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The rows of all lists: sorting, filtering, folding, and refreshing without losing anybody's place.
class TestTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drop_ofDraggedRows_goesBetweenTheirLikeOrOnWhatIsAbove();
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();
    void cleanup() { m_tester.reset(); }
    void sort_column_isByValue_data();
    void sort_column_isByValue();
    void sort_tree_keepsRowsWithWhatTheyBelongTo();
    void sort_none_isThePagesOrder();
    void filter_words_keepWhatTheyBelongTo_data();
    void filter_words_keepWhatTheyBelongTo();
    void filter_keys_showsOnlyThem();
    void fold_hidesWhatBelongs_untilFiltered();
    void refresh_anyChange_keepsPlaces_data();
    void refresh_anyChange_keepsPlaces();
    void setData_refused_saysWhy();
    void setData_sameValue_changesNothing();
    void rows_mayBeDragged();
    void laterCells_areMadeOnce_whereSomebodyLooks();
    void laterCells_areFoundAndSortedAsOthers();

private:
    static QUuid key(const QString &name) { return QUuid::createUuidV5(QUuid(), name); }
    static TableRow row(const QString &name, const QVariant &figure = {}, int depth = 0, bool isGroup = false) {
        TableRow row{.key = key(name), .depth = depth, .isGroup = isGroup};
        row.cells = {{.text = name, .edit = name}, {.text = figure.toString(), .sortKey = figure}};
        return row;
    }
    QStringList names() const {
        QStringList names;
        for (int i = 0; i < m_model->rowCount(); ++i)
            names += m_model->index(i, 0).data().toString();
        return names;
    }
    /// Kazakhstan with two agencies, the first with a person; Estonia with one.
    static std::vector<TableRow> tree() {
        return {row(u"Kazakhstan"_s, {}, 0, true), row(u"Customs"_s, 2, 1),
                row(u"Ünal Şahin"_s, 9, 2),        row(u"Border"_s, 1, 1),
                row(u"Estonia"_s, {}, 0, true),    row(u"Police"_s, 5, 1)};
    }

    /// Three people whose cells are made when they are looked at; each time is noted.
    std::vector<TableRow> laterRows() {
        const auto maker = std::make_shared<const CellMaker>([this](const QUuid &person) {
            m_made.push_back(person);
            const QString name = person == key(u"Ünal"_s) ? u"Ünal"_s : person == key(u"Berg"_s) ? u"Berg"_s : u"Sen"_s;
            return std::vector<TableCell>{{.text = name}, {.text = QString::number(name.size()), .edit = name}};
        });
        std::vector<TableRow> rows{row(u"Delegation"_s, {}, 0, true)};
        for (const QString &name : {u"Sen"_s, u"Ünal"_s, u"Berg"_s})
            rows.push_back({.key = key(name), .depth = 1, .later = maker});
        return rows;
    }

    std::vector<QUuid> m_made;
    std::unique_ptr<TableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTableModel::init() {
    m_made.clear();
    m_model = std::make_unique<TableModel>();
    m_model->setColumns({{.name = u"name"_s, .title = u"Name"_s, .stretches = true},
                         {.name = u"figure"_s, .title = u"Figure"_s, .align = TableColumn::Align::right}});
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestTableModel::sort_column_isByValue_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("sorted");
    QTest::newRow("names") << 0 << Qt::AscendingOrder << QStringList{u"Item 2"_s, u"Item 10"_s, u"Other"_s};
    QTest::newRow("names down") << 0 << Qt::DescendingOrder << QStringList{u"Other"_s, u"Item 10"_s, u"Item 2"_s};
    QTest::newRow("figures") << 1 << Qt::AscendingOrder << QStringList{u"Other"_s, u"Item 10"_s, u"Item 2"_s};
    QTest::newRow("empty last, down too")
        << 1 << Qt::DescendingOrder << QStringList{u"Item 10"_s, u"Other"_s, u"Item 2"_s};
}

void TestTableModel::sort_column_isByValue() {
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    m_model->setRows({row(u"Item 10"_s, 100), row(u"Item 2"_s), row(u"Other"_s, 20)});
    m_model->sort(column, order);
    QTEST(names(), "sorted");
}

void TestTableModel::sort_tree_keepsRowsWithWhatTheyBelongTo() {
    m_model->setRows(tree());
    m_model->sort(0);
    QCOMPARE(names(),
             (QStringList{u"Kazakhstan"_s, u"Border"_s, u"Customs"_s, u"Ünal Şahin"_s, u"Estonia"_s, u"Police"_s}));
}

void TestTableModel::sort_none_isThePagesOrder() {
    m_model->setRows(tree());
    const QStringList before = names();
    m_model->sort(1);
    m_model->sort(-1);
    QCOMPARE(names(), before);
}

void TestTableModel::filter_words_keepWhatTheyBelongTo_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("a person, without marks")
        << u"unal"_s << QStringList{u"Kazakhstan"_s, u"Customs"_s, u"Ünal Şahin"_s};
    QTest::newRow("a group with what belongs to it") << u"ESTONIA"_s << QStringList{u"Estonia"_s, u"Police"_s};
    QTest::newRow("all words count") << u"sahin unal"_s << QStringList{u"Kazakhstan"_s, u"Customs"_s, u"Ünal Şahin"_s};
    QTest::newRow("nothing") << u"nobody"_s << QStringList{};
}

void TestTableModel::filter_words_keepWhatTheyBelongTo() {
    QFETCH(QString, words);
    m_model->setRows(tree());
    m_model->setFilterText(words);
    QTEST(names(), "shown");
    m_model->setFilterText({});
    QCOMPARE(m_model->rowCount(), 6);
}

void TestTableModel::filter_keys_showsOnlyThem() {
    m_model->setRows(tree());
    m_model->setFilterKeys(QSet<QUuid>{key(u"Customs"_s)});
    QCOMPARE(names(), (QStringList{u"Kazakhstan"_s, u"Customs"_s}));
    QCOMPARE(m_model->countShown(), 1);
    QCOMPARE(m_model->countAll(), 4);
    m_model->setFilterKeys(QSet<QUuid>{key(u"Kazakhstan"_s), key(u"Customs"_s)}); // a group is found itself
    QCOMPARE(m_model->countShown(), 2);
    QCOMPARE(m_model->countAll(), 5);
    m_model->setFilterKeys(std::nullopt);
    QCOMPARE(m_model->countAll(), 4);
    QVERIFY(!m_model->isFiltered());
}

void TestTableModel::fold_hidesWhatBelongs_untilFiltered() {
    m_model->setRows(tree());
    QVERIFY(m_model->isFoldable(0));
    QVERIFY(!m_model->isFoldable(2));
    m_model->setFolded(0, true);
    QCOMPARE(names(), (QStringList{u"Kazakhstan"_s, u"Estonia"_s, u"Police"_s}));
    m_model->setFilterText(u"customs"_s);
    QCOMPARE(names(), (QStringList{u"Kazakhstan"_s, u"Customs"_s, u"Ünal Şahin"_s}));
    m_model->setFilterText({});
    QCOMPARE(m_model->rowCount(), 3);
    m_model->setFolded(0, false);
    QCOMPARE(m_model->rowCount(), 6);
}

void TestTableModel::refresh_anyChange_keepsPlaces_data() {
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    const QStringList all{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    QTest::newRow("same") << all << all;
    QTest::newRow("from nothing") << QStringList{} << all;
    QTest::newRow("to nothing") << all << QStringList{};
    QTest::newRow("some go") << all << QStringList{u"a"_s, u"d"_s};
    QTest::newRow("some come") << QStringList{u"b"_s, u"d"_s} << all;
    QTest::newRow("backwards") << all << QStringList{u"e"_s, u"d"_s, u"c"_s, u"b"_s, u"a"_s};
    QTest::newRow("all at once") << all << QStringList{u"x"_s, u"e"_s, u"a"_s, u"y"_s, u"c"_s, u"z"_s};
    QTest::newRow("others") << all << QStringList{u"x"_s, u"y"_s};
}

void TestTableModel::refresh_anyChange_keepsPlaces() {
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    const auto rowsOf = [](const QStringList &list) {
        std::vector<TableRow> rows;
        for (const QString &name : list)
            rows.push_back(row(name));
        return rows;
    };
    m_model->setRows(rowsOf(before));
    std::vector<QPersistentModelIndex> places;
    for (int i = 0; i < m_model->rowCount(); ++i)
        places.emplace_back(m_model->index(i, 0));
    m_model->setRows(rowsOf(after));
    QCOMPARE(names(), after);
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QPersistentModelIndex &place = places[static_cast<std::size_t>(i)];
        QCOMPARE(place.isValid(), after.contains(before[i]));
        if (place.isValid())
            QCOMPARE(place.data().toString(), before[i]);
    }
}

void TestTableModel::setData_refused_saysWhy() {
    m_model->setRows(tree());
    QVERIFY(!(m_model->flags(m_model->index(1, 0)) & Qt::ItemIsEditable)); // as long as nobody takes it
    QStringList taken;
    m_model->setTake([&taken](const QUuid &, const QString &column, const QString &value) {
        taken += column + u'=' + value;
        return value.isEmpty() ? u"A name is needed."_s : QString();
    });
    QVERIFY(m_model->flags(m_model->index(1, 0)) & Qt::ItemIsEditable);
    QVERIFY(!(m_model->flags(m_model->index(1, 1)) & Qt::ItemIsEditable));
    QVERIFY(m_model->setData(m_model->index(1, 0), u"Customs service"_s));
    QVERIFY(!m_model->setData(m_model->index(1, 0), QString()));
    QCOMPARE(m_model->whyNot(), u"A name is needed."_s);
    QCOMPARE(taken, (QStringList{u"name=Customs service"_s, u"name="_s}));
}

void TestTableModel::setData_sameValue_changesNothing() {
    m_model->setRows(tree());
    bool taken = false;
    m_model->setTake([&taken](const QUuid &, const QString &, const QString &) {
        taken = true;
        return QString();
    });
    QVERIFY(m_model->setData(m_model->index(1, 0), u"Customs"_s));
    QVERIFY(!taken);
}

/// Without it no press of the mouse ever begins a drag; whether rows move at all is the view's to say.
void TestTableModel::rows_mayBeDragged() {
    m_model->setRows(tree());
    QVERIFY(m_model->flags(m_model->index(1, 0)).testFlag(Qt::ItemIsDragEnabled));
}

void TestTableModel::drop_ofDraggedRows_goesBetweenTheirLikeOrOnWhatIsAbove() {
    TableModel model;
    model.setColumns({{.name = u"name"_s, .title = u"Name"_s, .stretches = true}});
    model.setRows({{.key = QUuid::createUuid(), .isGroup = true, .cells = {{.text = u"A"_s}}},
                   {.key = QUuid::createUuid(), .depth = 1, .cells = {{.text = u"1"_s}}}});
    const auto takes = [&](int row) { return model.index(row, 0).flags().testFlag(Qt::ItemIsDropEnabled); };
    QVERIFY(takes(0) && takes(1)); // files, from outside
    model.setDraggedDepth(1);
    QVERIFY(takes(0) && !takes(1));
    QVERIFY(model.flags({}).testFlag(Qt::ItemIsDropEnabled)); // between rows
    QMimeData rows;
    rows.setData(TableModel::rowsMimeType(), "x");
    QVERIFY(model.canDropMimeData(&rows, Qt::MoveAction, 0, 0, {}));
}

void TestTableModel::laterCells_areMadeOnce_whereSomebodyLooks() {
    m_tester.reset(); // it looks at everything
    m_model->setRows(laterRows());
    QCOMPARE(m_model->rowOf(key(u"Ünal"_s)), 2);
    QCOMPARE(m_model->countAll(), 3);
    QVERIFY(m_model->flags(m_model->index(2, 0)).testFlag(Qt::ItemIsDragEnabled)); // views ask it of all rows
    QVERIFY(m_made.empty());
    QCOMPARE(m_model->index(2, 0).data().toString(), u"Ünal"_s);
    QCOMPARE(m_model->index(2, 1).data().toString(), u"4"_s);
    QCOMPARE(m_made, std::vector<QUuid>{key(u"Ünal"_s)});
    m_model->setTake([](const QUuid &, const QString &, const QString &) { return QString(); });
    QVERIFY(m_model->flags(m_model->index(3, 1)).testFlag(Qt::ItemIsEditable)); // nobody has looked at it yet
    m_model->setRows(laterRows());
    QCOMPARE(m_model->index(2, 0).data().toString(), u"Ünal"_s);
    QCOMPARE(std::count(m_made.begin(), m_made.end(), key(u"Ünal"_s)), 2); // as it may be another now
}

void TestTableModel::laterCells_areFoundAndSortedAsOthers() {
    m_model->setRows(laterRows());
    m_model->setFilterText(u"unal"_s);
    QCOMPARE(names(), (QStringList{u"Delegation"_s, u"Ünal"_s}));
    m_model->setFilterText({});
    m_model->sort(0);
    QCOMPARE(names(), (QStringList{u"Delegation"_s, u"Berg"_s, u"Sen"_s, u"Ünal"_s}));
    m_model->setRows(laterRows());
    QCOMPARE(names(), (QStringList{u"Delegation"_s, u"Berg"_s, u"Sen"_s, u"Ünal"_s}));
    for (const TableRow &row : m_model->allRows())
        QVERIFY(!row.cells.empty());
}

RAPPORTEUR_TEST(TestTableModel)
#include "tst_tablemodel.moc"
