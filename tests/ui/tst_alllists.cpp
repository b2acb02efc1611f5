#include "pill.h"
#include "samplewindow.h"
#include "tableview.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

/// The lists of all pages on an office screen, at every size of text.
class TestAllLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_sample.reset(); }
    void lists_onAnOfficeScreen_needNoScrollingSideways_data();
    void lists_onAnOfficeScreen_needNoScrollingSideways();
    void lists_atLargeText_haveRows_data();
    void lists_atLargeText_haveRows();
    void attendance_atEveryTextSize_tellsNames_data();
    void attendance_atEveryTextSize_tellsNames();
    void minutes_atEveryTextSize_haveRoomForWords_data() { lists_onAnOfficeScreen_needNoScrollingSideways_data(); }
    void minutes_atEveryTextSize_haveRoomForWords();

private:
    bool open(const QString &language, int zoom);

    std::unique_ptr<SampleWindow> m_sample;
};

namespace {

const QStringList &pagesWithLists() {
    static const QStringList pages{u"agenda"_s,   u"delegations"_s, u"papers"_s,     u"minutes"_s,
                                   u"followup"_s, u"workplan"_s,    u"priorities"_s, u"people"_s,
                                   u"meetings"_s, u"programme"_s,   u"findings"_s};
    return pages;
}

} // namespace

bool TestAllLists::open(const QString &language, int zoom) {
    m_sample.reset(); // before the next, as it takes the size of its text back
    m_sample = std::make_unique<SampleWindow>(language, zoom);
    return m_sample->isReady();
}

void TestAllLists::lists_onAnOfficeScreen_needNoScrollingSideways_data() {
    QTest::addColumn<int>("zoom");
    QTest::addColumn<QString>("language");
    for (const int zoom : {80, 100, 150, 200}) {
        for (const QString &language : {u"en"_s, u"ru"_s})
            QTest::addRow("%d %s", zoom, qPrintable(language)) << zoom << language;
    }
}

/// With the details open; what a row is has more room than any other column whose words may be cut.
void TestAllLists::lists_onAnOfficeScreen_needNoScrollingSideways() {
    QFETCH(const int, zoom);
    QFETCH(const QString, language);
    QVERIFY(open(language, zoom));
    for (const QString &page : pagesWithLists()) {
        m_sample->showPage(page);
        const auto *list = m_sample->find<TableView>(page + u"List"_s);
        if (list == nullptr) // the agenda has a list of its own
            continue;
        QVERIFY2(list->horizontalScrollBar()->maximum() == 0, qPrintable(page));
        const int main = list->rows().mainColumn();
        const auto &columns = list->rows().columns();
        for (int i = 0; i < list->rows().columnCount(); ++i) {
            const TableColumn &column = columns[static_cast<std::size_t>(i)];
            const bool isWhole = column.whole || column.align == TableColumn::Align::right;
            const bool isTight = page == "papers"_L1 && zoom == 200; // symbols are long
            QVERIFY2(isTight || !column.vital || !list->isColumnHidden(i), qPrintable(page + u' ' + column.name));
            QVERIFY2(i == main || isWhole || list->columnWidth(i) < list->columnWidth(main),
                     qPrintable(page + u' ' + column.name));
        }
    }
}

void TestAllLists::lists_atLargeText_haveRows_data() {
    QTest::addColumn<int>("zoom");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("rows");
    QTest::newRow("150 en") << 150 << u"en"_s << 7;
    QTest::newRow("150 ru") << 150 << u"ru"_s << 7;
    QTest::newRow("200 en") << 200 << u"en"_s << 4;
    QTest::newRow("200 ru") << 200 << u"ru"_s << 4;
}

/// What stands above a list leaves it enough of an office screen, and is not squeezed.
void TestAllLists::lists_atLargeText_haveRows() {
    QFETCH(const int, zoom);
    QFETCH(const QString, language);
    QFETCH(const int, rows);
    QVERIFY(open(language, zoom));
    QStringList wrong;
    for (const QString &page : pagesWithLists()) {
        m_sample->showPage(page);
        for (const Pill *pill : m_sample->window()->findChildren<Pill *>()) {
            if (pill->isVisible() && pill->height() < pill->sizeHint().height())
                wrong += page + u" squeezes "_s + pill->text();
        }
        const auto *list = m_sample->find<QTreeView>(page + u"List"_s);
        if (list == nullptr || !list->isVisible() || list->model()->rowCount() == 0)
            continue;
        const int room = list->viewport()->height();
        const int seen = room / std::max(1, list->visualRect(list->model()->index(0, 0)).height());
        if (seen < rows && page != "minutes"_L1) // the items stand above the record, which is the larger part
            wrong += u"%1 has room for %2"_s.arg(page).arg(seen);
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestAllLists::attendance_atEveryTextSize_tellsNames_data() {
    lists_onAnOfficeScreen_needNoScrollingSideways_data();
}

void TestAllLists::attendance_atEveryTextSize_tellsNames() {
    QFETCH(const int, zoom);
    QFETCH(const QString, language);
    QVERIFY(open(language, zoom));
    m_sample->showPage(u"delegations"_s);
    const auto *list = m_sample->find<TableView>(u"delegationsList"_s);
    for (const QString &view : {u"delegationsMatrix"_s, u"delegationsAttendance"_s}) {
        m_sample->click(view);
        QCoreApplication::processEvents();
        const int name = list->fontMetrics().horizontalAdvance(u'n') * 15;
        QVERIFY2(list->columnWidth(0) >= std::min(name, list->viewport()->width()) || view == "delegationsMatrix"_L1,
                 qPrintable(view));
        QCOMPARE(list->horizontalScrollBar()->value(), 0);
        QVERIFY(view == "delegationsMatrix"_L1 || list->horizontalScrollBar()->maximum() == 0);
    }
}

/// What is written has at least the room of a narrow column of print.
void TestAllLists::minutes_atEveryTextSize_haveRoomForWords() {
    QFETCH(const int, zoom);
    QFETCH(const QString, language);
    QVERIFY(open(language, zoom));
    m_sample->showPage(u"minutes"_s);
    const auto *list = m_sample->find<TableView>(u"minutesList"_s);
    const auto *text = m_sample->find(u"minutesOverview"_s);
    const int letter = list->fontMetrics().averageCharWidth();
    QVERIFY(list->width() > 30 * letter && text->width() > 30 * letter);
    QVERIFY(list->viewport()->height() >= 3 * list->visualRect(list->model()->index(0, 0)).height());
    QVERIFY(text->height() > 5 * list->fontMetrics().lineSpacing());
    QCOMPARE(list->width() < text->width() * 9 / 10, zoom <= 100); // beside each other, or below each other
}

RAPPORTEUR_TEST(TestAllLists)
#include "tst_alllists.moc"
