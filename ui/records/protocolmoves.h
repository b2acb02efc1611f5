#pragma once

#include "edit.h"
#include "label.h"
#include "people.h"
#include "programme.h"
#include "workspace.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <optional>
#include <vector>

// Countries and agencies in protocol order: by their places, those without one by name behind them.

inline const LocalText &protocolName(const Country &country) {
    return country.shortName;
}
inline const LocalText &protocolName(const Agency &agency) {
    return agency.name;
}

template <class T>
[[nodiscard]] std::vector<T> inProtocolOrder(std::vector<T> records, const QString &language) {
    const QCollator collator{QLocale(language)};
    std::stable_sort(records.begin(), records.end(), [&](const T &a, const T &b) {
        if (a.protocolOrder != b.protocolOrder)
            return b.protocolOrder == 0 || (a.protocolOrder != 0 && a.protocolOrder < b.protocolOrder);
        return collator.compare(protocolName(a).in(language), protocolName(b).in(language)) < 0;
    });
    return records;
}

/// Where a record stands among those given; nothing where it is none of them.
template <class T>
[[nodiscard]] std::optional<int> placeAmong(const std::vector<T> &records, const QUuid &key) {
    const auto found = std::find_if(records.begin(), records.end(), [&](const T &each) { return each.id.uuid == key; });
    return found == records.end() ? std::nullopt : std::optional(static_cast<int>(found - records.begin()));
}

/// Puts one of the records in protocol order at a place among them, as one step of undo. They are numbered from 1 as
/// far as one of them was moved or has a place; behind that they stand by name as before. False where nothing changed.
template <class T>
bool moveInProtocol(Workspace &workspace, const std::vector<T> &before, const QUuid &key, int place) {
    const std::optional<int> from = placeAmong(before, key);
    place = std::clamp(place, 0, std::max(0, static_cast<int>(before.size()) - 1));
    if (!from || place == *from)
        return false;
    std::vector<T> after = before;
    if (place < *from)
        std::rotate(after.begin() + place, after.begin() + *from, after.begin() + *from + 1);
    else
        std::rotate(after.begin() + *from, after.begin() + *from + 1, after.begin() + place + 1);
    const auto placed =
        std::count_if(before.begin(), before.end(), [](const T &each) { return each.protocolOrder > 0; });
    const int last = std::max(static_cast<int>(placed), place + 1);
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "change the order")), {}};
    return workspace.edit(label, [&](Edit &edit) {
        for (int i = 0; i < last; ++i) {
            T now = after[static_cast<std::size_t>(i)];
            const T was = now;
            now.protocolOrder = i + 1;
            if (now.protocolOrder != was.protocolOrder)
                edit.update(was, now);
        }
    });
}
