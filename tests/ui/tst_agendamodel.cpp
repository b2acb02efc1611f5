#include "agendaclipboard.h"
#include "agendamodel.h"
#include "rowsteps.h"
#include "testprogram.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

Id<AgendaItem> itemId(int number) {
    return {QUuid(static_cast<uint>(number), 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)};
}

AgendaRow item(int number, int depth, const QString &title) {
    AgendaRow row;
    row.item = itemId(number);
    row.depth = depth;
    row.title = title;
    row.duration = 20;
    return row;
}

AgendaRow pause(int number, const QString &title) {
    AgendaRow row = item(number, 0, title);
    row.itemKind = AgendaItemKind::pause;
    return row;
}

AgendaRow day(int number) {
    AgendaRow row;
    row.kind = AgendaRow::Kind::day;
    row.day = {QUuid(static_cast<uint>(number), 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)};
    return row;
}

QStringList titles(const AgendaModel &model) {
    QStringList titles;
    for (const AgendaRow &row : model.rows())
        titles += row.kind == AgendaRow::Kind::draft ? u"+"_s : row.title;
    return titles;
}

std::vector<AgendaRow> smallAgenda() {
    return {item(1, 0, u"Opening"_s), item(2, 0, u"Progress"_s), item(3, 1, u"Migration"_s),
            item(4, 1, u"Trade"_s),   pause(5, u"Coffee"_s),     item(6, 0, u"Closing"_s)};
}

} // namespace

/// Remembers what the list asked for.
class RecordedActions : public AgendaActions {
public:
    Id<AgendaItem> newId() override { return itemId(++m_last); }
    bool add(Id<AgendaItem> id, const RowPlace &place, const QString &title) override {
        added = {id, title};
        at = place;
        return answer;
    }
    bool setTitle(Id<AgendaItem>, const QString &title) override { return note(u"title "_s + title); }
    bool setDuration(Id<AgendaItem>, int minutes) override { return note(u"duration %1"_s.arg(minutes)); }
    bool setFixedStart(Id<AgendaItem>, QTime start) override { return note(u"start "_s + start.toString(u"HH:mm"_s)); }
    bool setPurpose(Id<AgendaItem>, Purpose purpose) override { return note(u"purpose "_s + toWord(purpose)); }
    bool setPresenters(Id<AgendaItem>, const QString &names) override { return note(u"presenters "_s + names); }
    bool move(const std::vector<Id<AgendaItem>> &items, const RowPlace &place) override {
        moved = items;
        at = place;
        return answer;
    }

    bool answer = true;
    QStringList notes;
    std::pair<Id<AgendaItem>, QString> added;
    std::vector<Id<AgendaItem>> moved;
    RowPlace at;

private:
    bool note(const QString &what) {
        notes += what;
        return answer;
    }

    int m_last = 100;
};

class TestAgendaModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void init() {
        m_actions = RecordedActions();
        m_model = std::make_unique<AgendaModel>(&m_actions);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setRows(smallAgenda());
    }

    void cleanup() {
        m_tester.reset();
        m_model.reset();
    }

    void rowSteps_anyChange_leadsFromOneToTheOther_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("steps");
        QTest::newRow("nothing") << u"abc"_s << u"abc"_s << 0;
        QTest::newRow("insert") << u"abc"_s << u"abxc"_s << 1;
        QTest::newRow("fill") << u""_s << u"abc"_s << 3;
        QTest::newRow("remove a run") << u"abcdef"_s << u"aef"_s << 1;
        QTest::newRow("remove two") << u"abcdef"_s << u"acdf"_s << 2;
        QTest::newRow("move up") << u"abcd"_s << u"acbd"_s << 1;
        QTest::newRow("move to front") << u"abcd"_s << u"dabc"_s << 1;
        QTest::newRow("everything") << u"abcd"_s << u"xcya"_s << 5;
    }
    void rowSteps_anyChange_leadsFromOneToTheOther() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, steps);
        const std::vector<QChar> from(before.begin(), before.end());
        const std::vector<QChar> to(after.begin(), after.end());
        const std::vector<RowStep> found = rowSteps(from, to);
        std::vector<QChar> rows = from;
        for (const RowStep &step : found) {
            const auto first = rows.begin() + step.row;
            if (step.kind == RowStep::Kind::remove)
                rows.erase(first, first + step.count);
            else if (step.kind == RowStep::Kind::insert)
                rows.insert(first, to[static_cast<std::size_t>(step.row)]);
            else
                std::rotate(rows.begin() + step.to, first, first + 1);
        }
        QCOMPARE(QString(rows.data(), static_cast<qsizetype>(rows.size())), after);
        QCOMPARE(static_cast<int>(found.size()), steps);
    }

    void setRows_changedOrder_keepsPersistentIndexes() {
        const QPersistentModelIndex trade = m_model->indexOf(itemId(4));
        std::vector<AgendaRow> rows = smallAgenda();
        std::swap(rows[2], rows[3]);
        rows.erase(rows.begin());
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setRows(rows);
        QCOMPARE(titles(*m_model), (QStringList{u"Progress"_s, u"Trade"_s, u"Migration"_s, u"Coffee"_s, u"Closing"_s}));
        QCOMPARE(trade.row(), 1);
        QCOMPARE(resets.count(), 0);
    }

    void setRows_oneValueChanged_tellsOfThatRowOnly() {
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        std::vector<AgendaRow> rows = smallAgenda();
        rows[3].duration = 45;
        m_model->setRows(rows);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 3);
        QCOMPARE(changes[0][1].toModelIndex().row(), 3);
    }

    void beginDraft_typedTitle_isAddedThereAndDraftMovesBelow() {
        const QModelIndex draft = m_model->beginDraft(1, 0);
        QCOMPARE(draft.row(), 1);
        QVERIFY(m_model->setData(draft, u" Adoption of the agenda "_s));
        QCOMPARE(m_actions.added.second, u"Adoption of the agenda"_s);
        QCOMPARE(m_actions.at, (RowPlace{.day = {}, .parent = {}, .before = itemId(2)}));

        std::vector<AgendaRow> rows = smallAgenda();
        rows.insert(rows.begin() + 1, item(101, 0, u"Adoption of the agenda"_s));
        const QPersistentModelIndex stays = draft;
        m_model->setRows(rows);
        QCOMPARE(m_model->draftRow(), 2);
        QCOMPARE(stays.row(), 2);
        m_model->endDraft();
        QCOMPARE(m_model->draftRow(), -1);
    }

    void beginDraft_refusedTitle_staysWhereItWas() {
        const QModelIndex draft = m_model->beginDraft(1, 0);
        m_actions.answer = false;
        QVERIFY(!m_model->setData(draft, u"Adoption"_s));
        m_model->setRows(smallAgenda());
        QCOMPARE(m_model->draftRow(), 1);
    }

    void beginDraft_emptyTitle_addsNothing() {
        QVERIFY(!m_model->setData(m_model->beginDraft(1, 0), u"  "_s));
        QVERIFY(m_actions.added.first.isNull());
    }

    void indentDraft_belowItem_goesOneDeeperAndBack() {
        m_model->beginDraft(1, 0);
        QVERIFY(m_model->indentDraft(1));
        QVERIFY(!m_model->indentDraft(1));
        m_model->setData(m_model->index(1, 2), u"Welcome"_s);
        QCOMPARE(m_actions.at, (RowPlace{.day = {}, .parent = itemId(1), .before = {}}));
        QVERIFY(m_model->indentDraft(-1));
        QVERIFY(!m_model->indentDraft(-1));
    }

    void indentDraft_belowBreak_isNotPossible() {
        m_model->beginDraft(5, 0);
        QVERIFY(!m_model->indentDraft(1));
    }

    void setData_eachColumn_asksForTheChange_data() {
        QTest::addColumn<AgendaColumn>("column");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("note");
        QTest::newRow("start") << AgendaColumn::start << QVariant(QTime(12, 50)) << u"start 12:50"_s;
        QTest::newRow("title") << AgendaColumn::item << QVariant(u"Welcome"_s) << u"title Welcome"_s;
        QTest::newRow("duration") << AgendaColumn::duration << QVariant(75) << u"duration 75"_s;
        QTest::newRow("presenter") << AgendaColumn::presenter << QVariant(u"Chair; EU"_s) << u"presenters Chair; EU"_s;
        QTest::newRow("purpose") << AgendaColumn::purpose << QVariant(3) << u"purpose decision"_s;
    }
    void setData_eachColumn_asksForTheChange() {
        QFETCH(AgendaColumn, column);
        QFETCH(QVariant, value);
        QFETCH(QString, note);
        const QModelIndex index = m_model->indexOf(itemId(1), column);
        QVERIFY(index.flags() & Qt::ItemIsEditable);
        QVERIFY(m_model->setData(index, value));
        QCOMPARE(m_actions.notes, QStringList{note});
    }

    void setData_sameValue_asksForNothing() {
        QVERIFY(!m_model->setData(m_model->indexOf(itemId(1)), u"Opening"_s));
        QVERIFY(!m_model->setData(m_model->indexOf(itemId(1), AgendaColumn::duration), 20));
        QVERIFY(m_actions.notes.isEmpty());
    }

    void flags_whatFollowsByRule_isNotEditable() {
        std::vector<AgendaRow> rows = smallAgenda();
        rows[1].hasChildren = true;
        m_model->setRows(rows);
        QVERIFY(!(m_model->indexOf(itemId(3), AgendaColumn::start).flags() & Qt::ItemIsEditable));
        QVERIFY(!(m_model->indexOf(itemId(2), AgendaColumn::duration).flags() & Qt::ItemIsEditable));
        QVERIFY(!(m_model->indexOf(itemId(1), AgendaColumn::number).flags() & Qt::ItemIsEditable));
        QVERIFY(!(m_model->indexOf(itemId(5)).flags() & Qt::ItemIsDropEnabled));
    }

    void dropMimeData_betweenRows_movesThere_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("parent");
        QTest::addColumn<int>("before");
        QTest::newRow("at the top") << 0 << 0 << 1;
        QTest::newRow("before a sub-item") << 3 << 2 << 4;
        QTest::newRow("between the last sub-item and a break") << 4 << 0 << 5;
        QTest::newRow("at the end") << 6 << 0 << 0;
        QTest::newRow("below everything") << -1 << 0 << 0;
    }
    void dropMimeData_betweenRows_movesThere() {
        QFETCH(int, row);
        QFETCH(int, parent);
        QFETCH(int, before);
        const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->indexOf(itemId(6))}));
        QVERIFY(m_model->dropMimeData(data.get(), Qt::MoveAction, row, 0, {}));
        QCOMPARE(m_actions.moved, std::vector{itemId(6)});
        QCOMPARE(m_actions.at.parent, parent == 0 ? Id<AgendaItem>() : itemId(parent));
        QCOMPARE(m_actions.at.before, before == 0 ? Id<AgendaItem>() : itemId(before));
    }

    void dropMimeData_ontoItem_movesInto() {
        const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->indexOf(itemId(6))}));
        QVERIFY(m_model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, m_model->indexOf(itemId(1))));
        QCOMPARE(m_actions.at, (RowPlace{.day = {}, .parent = itemId(1), .before = {}}));
    }

    void dropMimeData_ontoBreakOrItself_isRefused() {
        const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->indexOf(itemId(6))}));
        QVERIFY(!m_model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, m_model->indexOf(itemId(5))));
        QVERIFY(!m_model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, m_model->indexOf(itemId(6))));
        QVERIFY(m_actions.moved.empty());
    }

    void dropMimeData_ontoDay_movesToItsEnd() {
        std::vector<AgendaRow> rows{day(1), item(1, 0, u"Opening"_s), day(2)};
        rows[1].day = rows[0].day;
        m_model->setRows(rows);
        const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->indexOf(itemId(1))}));
        QVERIFY(m_model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, m_model->index(2, 0)));
        QCOMPARE(m_actions.at, (RowPlace{.day = rows[2].day, .parent = {}, .before = {}}));
    }

    void mimeData_severalCells_isATableOnce() {
        const std::unique_ptr<QMimeData> data(
            m_model->mimeData({m_model->indexOf(itemId(2)), m_model->indexOf(itemId(2), AgendaColumn::duration),
                               m_model->indexOf(itemId(1))}));
        QCOMPARE(itemsIn(data.get()), (std::vector{itemId(1), itemId(2)}));
        const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].split(u'\t')[2], u"Opening"_s);
        QVERIFY(data->html().contains(u"<td>Progress</td>"_s));
    }

    void readPastedItems_rowsOfASpreadsheet_areUnderstood_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<PastedItem>>("items");
        using Items = std::vector<PastedItem>;
        QTest::newRow("titles only") << u"Opening\nClosing\n"_s
                                     << Items{{.title = u"Opening"_s}, {.title = u"Closing"_s}};
        QTest::newRow("title and duration")
            << u"Opening\t20\r\nCoffee\t1h15"_s
            << Items{{.title = u"Opening"_s, .duration = 20}, {.title = u"Coffee"_s, .duration = 75}};
        QTest::newRow("our own table") << u"09:20\t2\tAdoption\t10 min\tdecision\tChair; EU\t1\n"_s
                                       << Items{{.title = u"Adoption"_s,
                                                 .duration = 10,
                                                 .presenters = u"Chair; EU"_s,
                                                 .purpose = Purpose::decision}};
        QTest::newRow("numbers tell depths") << u"4\tProgress\n4.1\tMigration\t25\n4.1.1\tVisas\n5\tNext"_s
                                             << Items{{.title = u"Progress"_s},
                                                      {.title = u"Migration"_s, .depth = 1, .duration = 25},
                                                      {.title = u"Visas"_s, .depth = 2},
                                                      {.title = u"Next"_s}};
        QTest::newRow("no deeper than possible") << u"4.1\tMigration\n4.1.1.1\tVisas"_s
                                                 << Items{{.title = u"Migration"_s}, {.title = u"Visas"_s, .depth = 1}};
        QTest::newRow("quoted cell") << u"\"Opening, \"\"welcome\"\"\nand photograph\"\t20"_s
                                     << Items{{.title = u"Opening, \"welcome\" and photograph"_s, .duration = 20}};
        QTest::newRow("nothing to read") << u"\t\t\n20\t30\n"_s << Items{};
        QTest::newRow("Russian") << u"Перерыв\t1 ч 15 мин"_s << Items{{.title = u"Перерыв"_s, .duration = 75}};
    }
    void readPastedItems_rowsOfASpreadsheet_areUnderstood() {
        QFETCH(QString, text);
        QFETCH(std::vector<PastedItem>, items);
        const std::vector<PastedItem> read = readPastedItems(text);
        QCOMPARE(read.size(), items.size());
        for (std::size_t i = 0; i < items.size(); ++i) {
            QCOMPARE(read[i].title, items[i].title);
            QCOMPARE(read[i].depth, items[i].depth);
            QCOMPARE(read[i].duration.value_or(-1), items[i].duration.value_or(-1));
            QCOMPARE(read[i].presenters, items[i].presenters);
            QVERIFY(read[i].purpose == items[i].purpose);
        }
    }

    void data_forScreenReader_saysWhatThePictureShows() {
        std::vector<AgendaRow> rows = smallAgenda();
        rows[4].fixedStart = true;
        rows[4].start = QTime(12, 50);
        rows[4].slack = 15;
        m_model->setRows(rows);
        QCOMPARE(m_model->indexOf(itemId(3)).data(Qt::AccessibleTextRole).toString(), u"Migration, sub-item"_s);
        QCOMPARE(m_model->indexOf(itemId(5)).data(Qt::AccessibleTextRole).toString(),
                 u"Coffee, Break, 15\u00a0min spare before"_s);
        QCOMPARE(m_model->indexOf(itemId(5), AgendaColumn::start).data(Qt::AccessibleTextRole).toString(),
                 u"12:50, fixed"_s);
    }

private:
    RecordedActions m_actions;
    std::unique_ptr<AgendaModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

RAPPORTEUR_TEST(TestAgendaModel)
#include "tst_agendamodel.moc"
