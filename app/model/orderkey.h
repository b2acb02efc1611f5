#pragma once

#include <QString>

/// A place among siblings as a fraction written in base 62, so that a move changes one row only.
/// Compared as plain text. An empty key means "no place given".
struct OrderKey {
    QString key;

    bool isEmpty() const { return key.isEmpty(); }
    /// True for a key that others can be placed before and behind: base-62 digits, the last one not 0.
    bool isPlace() const;
    friend bool operator==(const OrderKey &, const OrderKey &) = default;
    friend bool operator<(const OrderKey &a, const OrderKey &b) { return a.key < b.key; }

    /// A key strictly between two others; an empty `before` means the start, an empty `after` the end.
    /// Requires before < after where both are given, and both to be places.
    static OrderKey between(const OrderKey &before, const OrderKey &after);
    /// A key behind the last one. Keys made one behind the other stay short: six letters for a quarter of a million.
    static OrderKey after(const OrderKey &last) { return between(last, {}); }
};
