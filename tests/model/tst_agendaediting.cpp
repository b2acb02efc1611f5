#include "agendaediting.h"
#include "agendarows.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Items = std::vector<AgendaItem>;
using Days = std::vector<Day>;
using Kind = AgendaItemKind;

/// Edits of the agenda, and which rows they change.
class TestAgendaEditing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void insertItemAfter_place_isNextSibling_data();
    void insertItemAfter_place_isNextSibling();
    void insertItemAt_place_isTaken_data();
    void insertItemAt_place_isTaken();
    void move_item_changesOneRow_data();
    void move_item_changesOneRow();
    void move_notAllowed_changesNothing_data();
    void move_notAllowed_changesNothing();
    void move_betweenEqualKeys_givesNewKeys();
    void moveItemDown_toTheNextDay_keepsOthers();
    void indentItem_item_losesItsDay();
    void outdentItem_child_takesTheDay();
    void removeItem_parent_takesChildrenFirst();
    void canBeOfKind_withChildren_staysItem();
    void edits_atRandom_areWhatWasAsked();
};

namespace {

/// Two days: 1, 2 with 21 and 22, a break 3, then 4 on the second day.
Items sampleItems() {
    return {onDay(agendaItem(1, "a", 10), 1),
            onDay(agendaItem(2, "b", 0), 1),
            agendaItem(21, "a", 10, 2),
            agendaItem(22, "b", 10, 2),
            ofKind(agendaItem(3, "c", 15), Kind::pause),
            onDay(agendaItem(4, "a", 10), 2)};
}

Days sampleDays() {
    return {meetingDay(1), meetingDay(2)};
}

Items applied(Items items, const AgendaChanges &changes) {
    for (const AgendaChange &change : changes) {
        if (change.before)
            items.erase(std::find(items.begin(), items.end(), *change.before));
        if (change.after)
            items.push_back(*change.after);
    }
    return items;
}

/// The tree in words: "1 2(21 22) 3 / 4".
QString treeWritten(const Items &items) {
    const AgendaTree tree(sampleDays(), items);
    QString written;
    int depth = 0;
    int day = 0;
    for (const int index : tree.order()) {
        const AgendaTree::Node &node = tree.node(index);
        for (; depth > node.depth; --depth)
            written += u')';
        if (node.depth > depth)
            written += u'(';
        else if (!written.isEmpty())
            written += u' ';
        depth = node.depth;
        for (; day < node.day; ++day)
            written += u"/ "_s;
        written += QString::number(numberOf(node.item->id));
    }
    return written + QString(depth, u')');
}

} // namespace

void TestAgendaEditing::insertItemAfter_place_isNextSibling_data() {
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("tree");
    QTest::newRow("behind the first") << 1 << u"1 9 2(21 22) 3 / 4"_s;
    QTest::newRow("behind a parent") << 2 << u"1 2(21 22) 9 3 / 4"_s;
    QTest::newRow("behind a child") << 21 << u"1 2(21 9 22) 3 / 4"_s;
    QTest::newRow("behind the last child") << 22 << u"1 2(21 22 9) 3 / 4"_s;
    QTest::newRow("on the second day") << 4 << u"1 2(21 22) 3 / 4 9"_s;
    QTest::newRow("behind none") << 0 << u"1 2(21 22) 3 9 / 4"_s;
}

void TestAgendaEditing::insertItemAfter_place_isNextSibling() {
    QFETCH(int, after);
    const Items items = sampleItems();
    const AgendaTree tree(sampleDays(), items);
    const AgendaChanges changes = insertItemAfter(tree, agendaItem(9, "", 5), idOf<AgendaItem>(after));
    QCOMPARE(changes.size(), std::size_t(1));
    QVERIFY(!changes[0].before);
    QTEST(treeWritten(applied(items, changes)), "tree");
}

void TestAgendaEditing::insertItemAt_place_isTaken_data() {
    QTest::addColumn<int>("parent");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("tree");
    QTest::newRow("first of all") << 0 << 1 << 0 << u"9 1 2(21 22) 3 / 4"_s;
    QTest::newRow("first of a day") << 0 << 2 << 0 << u"1 2(21 22) 3 / 9 4"_s;
    QTest::newRow("beyond the last") << 0 << 2 << 50 << u"1 2(21 22) 3 / 4 9"_s;
    QTest::newRow("below a parent") << 2 << 0 << 1 << u"1 2(21 9 22) 3 / 4"_s;
    QTest::newRow("first child") << 1 << 0 << 0 << u"1(9) 2(21 22) 3 / 4"_s;
    QTest::newRow("not below a break") << 3 << 0 << 0 << u"1 2(21 22) 3 / 4"_s;
    QTest::newRow("not below what is not there") << 77 << 0 << 0 << u"1 2(21 22) 3 / 4"_s;
}

void TestAgendaEditing::insertItemAt_place_isTaken() {
    QFETCH(int, parent);
    QFETCH(int, day);
    QFETCH(int, index);
    const Items items = sampleItems();
    const AgendaTree tree(sampleDays(), items);
    const AgendaPlace place{parent == 0 ? Id<AgendaItem>() : idOf<AgendaItem>(parent), idOf<Day>(day), index};
    QTEST(treeWritten(applied(items, insertItemAt(tree, agendaItem(9, "", 5), place))), "tree");
}

using Move = AgendaChanges (*)(const AgendaTree &, Id<AgendaItem>);
Q_DECLARE_METATYPE(Move)

namespace {

template <int parent, int day, int index>
AgendaChanges to(const AgendaTree &tree, Id<AgendaItem> item) {
    return moveItemTo(tree, item, {parent == 0 ? Id<AgendaItem>() : idOf<AgendaItem>(parent), idOf<Day>(day), index});
}

template <int day>
AgendaChanges toDay(const AgendaTree &tree, Id<AgendaItem> item) {
    return moveItemToDay(tree, item, idOf<Day>(day));
}

} // namespace

void TestAgendaEditing::move_item_changesOneRow_data() {
    QTest::addColumn<Move>("move");
    QTest::addColumn<int>("item");
    QTest::addColumn<QString>("tree");
    QTest::newRow("up") << Move(moveItemUp) << 2 << u"2(21 22) 1 3 / 4"_s;
    QTest::newRow("up to the day before") << Move(moveItemUp) << 4 << u"1 2(21 22) 3 4"_s;
    QTest::newRow("child up") << Move(moveItemUp) << 22 << u"1 2(22 21) 3 / 4"_s;
    QTest::newRow("down") << Move(moveItemDown) << 1 << u"2(21 22) 1 3 / 4"_s;
    QTest::newRow("down to the next day") << Move(moveItemDown) << 3 << u"1 2(21 22) / 3 4"_s;
    QTest::newRow("indent") << Move(indentItem) << 2 << u"1(2(21 22)) 3 / 4"_s;
    QTest::newRow("indent behind children") << Move(indentItem) << 3 << u"1 2(21 22 3) / 4"_s;
    QTest::newRow("outdent") << Move(outdentItem) << 21 << u"1 2(22) 21 3 / 4"_s;
    QTest::newRow("outdent the last") << Move(outdentItem) << 22 << u"1 2(21) 22 3 / 4"_s;
    QTest::newRow("to the start") << Move(to<0, 1, 0>) << 3 << u"3 1 2(21 22) / 4"_s;
    QTest::newRow("to the end") << Move(to<0, 1, 99>) << 1 << u"2(21 22) 3 1 / 4"_s;
    QTest::newRow("below another") << Move(to<1, 0, 0>) << 22 << u"1(22) 2(21) 3 / 4"_s;
    QTest::newRow("to another day") << Move(to<0, 2, 1>) << 2 << u"1 3 / 4 2(21 22)"_s;
    QTest::newRow("out of the parent to a day") << Move(to<0, 2, 0>) << 21 << u"1 2(22) 3 / 21 4"_s;
    QTest::newRow("day with all below it") << Move(toDay<2>) << 2 << u"1 3 / 4 2(21 22)"_s;
}

void TestAgendaEditing::move_item_changesOneRow() {
    QFETCH(Move, move);
    QFETCH(int, item);
    const Items items = sampleItems();
    const AgendaTree tree(sampleDays(), items);
    const AgendaChanges changes = move(tree, idOf<AgendaItem>(item));
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(numberOf(changes[0].after->id), item);
    QTEST(treeWritten(applied(items, changes)), "tree");
}

void TestAgendaEditing::move_notAllowed_changesNothing_data() {
    QTest::addColumn<Move>("move");
    QTest::addColumn<int>("item");
    QTest::newRow("first up") << Move(moveItemUp) << 1;
    QTest::newRow("first child up") << Move(moveItemUp) << 21;
    QTest::newRow("last down") << Move(moveItemDown) << 4;
    QTest::newRow("last child down") << Move(moveItemDown) << 22;
    QTest::newRow("indent the first") << Move(indentItem) << 1;
    QTest::newRow("outdent at the top") << Move(outdentItem) << 1;
    QTest::newRow("below itself") << Move(to<2, 0, 0>) << 2;
    QTest::newRow("below its child") << Move(to<21, 0, 0>) << 2;
    QTest::newRow("below a break") << Move(to<3, 0, 0>) << 1;
    QTest::newRow("to where it is") << Move(to<0, 1, 1>) << 2;
    QTest::newRow("last beyond the last") << Move(to<0, 1, 99>) << 3;
    QTest::newRow("below nothing") << Move(to<77, 0, 0>) << 1;
    QTest::newRow("to its own day") << Move(toDay<1>) << 1;
    QTest::newRow("child to a day") << Move(toDay<2>) << 21;
    QTest::newRow("unknown up") << Move(moveItemUp) << 77;
    QTest::newRow("unknown down") << Move(moveItemDown) << 77;
    QTest::newRow("unknown out") << Move(outdentItem) << 77;
    QTest::newRow("unknown gone") << Move(removeItem) << 77;
}

void TestAgendaEditing::move_notAllowed_changesNothing() {
    QFETCH(Move, move);
    QFETCH(int, item);
    const Items items = sampleItems();
    QCOMPARE(move(AgendaTree(sampleDays(), items), idOf<AgendaItem>(item)).size(), std::size_t(0));
}

void TestAgendaEditing::move_betweenEqualKeys_givesNewKeys() {
    const Items items{agendaItem(1, "V", 5), agendaItem(2, "V", 5), agendaItem(3, "", 5), agendaItem(4, "b0", 5)};
    QCOMPARE(treeWritten(items), u"1 2 4 3"_s);
    const AgendaTree tree(sampleDays(), items);
    QCOMPARE(treeWritten(applied(items, moveItemTo(tree, idOf<AgendaItem>(3), {{}, {}, 1}))), u"1 3 2 4"_s);
    QCOMPARE(treeWritten(applied(items, insertItemAfter(tree, agendaItem(9, "", 5), idOf<AgendaItem>(4)))),
             u"1 2 4 9 3"_s);
}

void TestAgendaEditing::moveItemDown_toTheNextDay_keepsOthers() {
    const Items items = sampleItems();
    const AgendaChanges changes = moveItemDown(AgendaTree(sampleDays(), items), idOf<AgendaItem>(3));
    QCOMPARE(changes[0].after->day, idOf<Day>(2));
    QCOMPARE(*changes[0].before, items[4]);
}

void TestAgendaEditing::indentItem_item_losesItsDay() {
    const Items items = sampleItems();
    const AgendaChanges changes = indentItem(AgendaTree(sampleDays(), items), idOf<AgendaItem>(2));
    QVERIFY(changes[0].after->day.isNull());
    QCOMPARE(changes[0].after->parent, idOf<AgendaItem>(1));
}

void TestAgendaEditing::outdentItem_child_takesTheDay() {
    const Items items = sampleItems();
    const AgendaChanges changes = outdentItem(AgendaTree(sampleDays(), items), idOf<AgendaItem>(21));
    QCOMPARE(changes[0].after->day, idOf<Day>(1));
    QVERIFY(changes[0].after->parent.isNull());
}

void TestAgendaEditing::removeItem_parent_takesChildrenFirst() {
    const Items items = sampleItems();
    const AgendaChanges changes = removeItem(AgendaTree(sampleDays(), items), idOf<AgendaItem>(2));
    QCOMPARE(changes.size(), std::size_t(3));
    QCOMPARE(numberOf(changes.back().before->id), 2);
    QCOMPARE(treeWritten(applied(items, changes)), u"1 3 / 4"_s);
}

void TestAgendaEditing::canBeOfKind_withChildren_staysItem() {
    const Items items = sampleItems();
    const AgendaTree tree(sampleDays(), items);
    QVERIFY(!canBeOfKind(tree, idOf<AgendaItem>(2), Kind::pause));
    QVERIFY(canBeOfKind(tree, idOf<AgendaItem>(2), Kind::section));
    QVERIFY(canBeOfKind(tree, idOf<AgendaItem>(1), Kind::ceremony));
}

void TestAgendaEditing::edits_atRandom_areWhatWasAsked() {
    QRandomGenerator random(3);
    Items items = sampleItems();
    for (int i = 0; i < 400; ++i) {
        const AgendaTree tree(sampleDays(), items);
        const auto any = [&] {
            return items[static_cast<std::size_t>(random.bounded(static_cast<int>(items.size())))].id;
        };
        if (items.size() < 25) {
            items = applied(items, insertItemAfter(tree, agendaItem(100 + i, "", 5), any()));
            continue;
        }
        const AgendaPlace place{random.bounded(2) == 0 ? any() : Id<AgendaItem>(), idOf<Day>(1 + random.bounded(2)),
                                random.bounded(4)};
        const Id<AgendaItem> item = any();
        const AgendaChanges changes = moveItemTo(tree, item, place);
        if (changes.empty())
            continue;
        QCOMPARE(changes.size(), std::size_t(1));
        items = applied(items, changes);
        const AgendaTree after(sampleDays(), items);
        const AgendaTree::Node &node = after.node(after.find(item));
        const int others = static_cast<int>(after.siblings(node.parent, node.day).size()) - 1;
        QCOMPARE(node.item->parent, place.parent);
        QCOMPARE(node.row, std::min(place.index, others));
    }
}

RAPPORTEUR_TEST(TestAgendaEditing)
#include "tst_agendaediting.moc"
