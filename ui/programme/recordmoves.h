#pragma once

#include "edit.h"
#include "label.h"
#include "orderkey.h"
#include "workspace.h"

#include <algorithm>

/// Records in the order that people gave them.
template <class T>
[[nodiscard]] std::vector<T> inOrder(std::vector<T> records) {
    std::stable_sort(records.begin(), records.end(), [](const T &a, const T &b) { return a.order < b.order; });
    return records;
}

/// Puts one of the records of a kind at a place among the others, as one step of undo. One row changes, unless the keys
/// around the place leave no room. False where nothing changed.
template <class T>
bool moveRecord(Workspace &workspace, Id<T> id, int place) {
    const std::vector<T> before = inOrder(workspace.records().of<T>().all());
    const auto at = std::find_if(before.begin(), before.end(), [&](const T &record) { return record.id == id; });
    if (at == before.end())
        return false;
    const int from = static_cast<int>(at - before.begin());
    place = std::clamp(place, 0, static_cast<int>(before.size()) - 1);
    if (place == from)
        return false;
    std::vector<T> after = before;
    if (place < from)
        std::rotate(after.begin() + place, after.begin() + from, after.begin() + from + 1);
    else
        std::rotate(after.begin() + from, after.begin() + from + 1, after.begin() + place + 1);
    const auto index = static_cast<std::size_t>(place);
    const OrderKey previous = index == 0 ? OrderKey() : after[index - 1].order;
    const OrderKey next = index + 1 == after.size() ? OrderKey() : after[index + 1].order;
    const bool hasRoom = (index == 0 || previous.isPlace()) && (index + 1 == after.size() || next.isPlace()) &&
                         (index == 0 || index + 1 == after.size() || previous < next);
    if (hasRoom) {
        after[index].order = OrderKey::between(previous, next);
    } else {
        OrderKey last;
        for (T &record : after)
            record.order = last = OrderKey::after(last);
    }
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "change the order")), {}};
    return workspace.edit(label, [&](Edit &edit) {
        for (const T &record : after) {
            const auto was =
                std::find_if(before.begin(), before.end(), [&](const T &each) { return each.id == record.id; });
            if (!(was->order == record.order))
                edit.update(*was, record);
        }
    });
}
