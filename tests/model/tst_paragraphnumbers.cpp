#include "agendarows.h"
#include "paragraphnumbers.h"
#include "testprogram.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Paragraphs numbered through the minutes.
class TestParagraphNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_throughTheAgenda_followItemsAndParagraphs();
    void numbers_internalItem_hasNone();
    void numbers_itemGone_comesLast();
};

namespace {

ItemRecord record(int number, int item) {
    ItemRecord made;
    made.id = idOf<ItemRecord>(number);
    made.item = idOf<AgendaItem>(item);
    return made;
}

MinutesParagraph paragraph(int number, int record, const char *order) {
    MinutesParagraph made;
    made.id = idOf<MinutesParagraph>(number);
    made.record = idOf<ItemRecord>(record);
    made.order = {QString::fromLatin1(order)};
    return made;
}

/// The paragraphs' ids in the order of their numbers, which must be 1, 2, 3 …
QString inOrder(const QHash<Id<MinutesParagraph>, int> &numbers) {
    QStringList ids(numbers.size());
    for (auto each = numbers.begin(); each != numbers.end(); ++each)
        ids[each.value() - 1] = QString::number(each.key().uuid.data1);
    return ids.join(u' ');
}

} // namespace

void TestParagraphNumbers::numbers_throughTheAgenda_followItemsAndParagraphs() {
    const std::vector<Day> days{meetingDay(1), meetingDay(2)};
    const std::vector<AgendaItem> items{onDay(agendaItem(4, "a", 5), 2), agendaItem(2, "b", 5),
                                        agendaItem(21, "a", 5, 2), agendaItem(1, "a", 5)};
    const std::vector<ItemRecord> records{record(40, 4), record(20, 2), record(210, 21), record(10, 1)};
    const std::vector<MinutesParagraph> paragraphs{paragraph(1, 40, "a"),  paragraph(2, 210, "b"),
                                                   paragraph(3, 210, "a"), paragraph(4, 20, "a"),
                                                   paragraph(5, 10, ""),   paragraph(6, 10, "z")};
    QCOMPARE(inOrder(paragraphNumbers(AgendaTree(days, items), records, paragraphs)), u"6 5 4 3 2 1"_s);
}

void TestParagraphNumbers::numbers_internalItem_hasNone() {
    const std::vector<Day> days{meetingDay(1)};
    std::vector<AgendaItem> items{agendaItem(1, "a", 5), agendaItem(2, "b", 5)};
    items[0].internal = true;
    const std::vector<ItemRecord> records{record(10, 1), record(20, 2)};
    const std::vector<MinutesParagraph> paragraphs{paragraph(1, 10, "a"), paragraph(2, 20, "a")};
    QCOMPARE(inOrder(paragraphNumbers(AgendaTree(days, items), records, paragraphs)), u"2"_s);
}

void TestParagraphNumbers::numbers_itemGone_comesLast() {
    const std::vector<Day> days{meetingDay(1)};
    const std::vector<AgendaItem> items{agendaItem(1, "a", 5)};
    const std::vector<ItemRecord> records{record(90, 9), record(10, 1)};
    const std::vector<MinutesParagraph> paragraphs{paragraph(1, 77, "a"), paragraph(2, 90, "b"), paragraph(3, 10, "a")};
    QCOMPARE(inOrder(paragraphNumbers(AgendaTree(days, items), records, paragraphs)), u"3 1 2"_s);
}

RAPPORTEUR_TEST(TestParagraphNumbers)
#include "tst_paragraphnumbers.moc"
