#include "paragraphnumbers.h"

#include "agendatiming.h"

#include <algorithm>
#include <limits>
#include <tuple>

QHash<Id<MinutesParagraph>, int> paragraphNumbers(const AgendaTree &tree, std::span<const ItemRecord> records,
                                                  std::span<const MinutesParagraph> paragraphs) {
    QHash<Id<AgendaItem>, int> placeOfItem;
    constexpr int inNoMinutes = -1;
    const AgendaTiming timing = agendaTiming(tree);
    for (std::size_t i = 0; i < timing.items.size(); ++i)
        placeOfItem.insert(timing.items[i].item, timing.items[i].internal ? inNoMinutes : static_cast<int>(i));
    constexpr int last = std::numeric_limits<int>::max();
    QHash<Id<ItemRecord>, int> placeOfRecord;
    for (const ItemRecord &record : records)
        placeOfRecord.insert(record.id, placeOfItem.value(record.item, last));

    std::vector<const MinutesParagraph *> inOrder;
    for (const MinutesParagraph &paragraph : paragraphs) {
        if (placeOfRecord.value(paragraph.record, last) != inNoMinutes)
            inOrder.push_back(&paragraph);
    }
    const auto place = [&](const MinutesParagraph *paragraph) {
        return std::tuple(placeOfRecord.value(paragraph->record, last), paragraph->order.isEmpty(), paragraph->order,
                          paragraph->id);
    };
    std::sort(inOrder.begin(), inOrder.end(),
              [&](const MinutesParagraph *a, const MinutesParagraph *b) { return place(a) < place(b); });
    QHash<Id<MinutesParagraph>, int> numbers;
    for (std::size_t i = 0; i < inOrder.size(); ++i)
        numbers.insert(inOrder[i]->id, static_cast<int>(i) + 1);
    return numbers;
}
