#include "orderkey.h"

#include <algorithm>

namespace {

constexpr QStringView digits = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr QChar lowest = u'0';
constexpr QChar highest = u'z';

/// Keys made elsewhere may hold other letters; they count as 0.
qsizetype digitAt(const QString &key, qsizetype place) {
    return place < key.size() ? std::max<qsizetype>(digits.indexOf(key.at(place)), 0) : 0;
}

bool isFull(const QString &key, qsizetype place, qsizetype width) {
    return key.size() >= place + width && key.mid(place, width).count(highest) == width;
}

/// The block counted up by one.
QString next(QString block) {
    for (qsizetype place = block.size() - 1; place >= 0; --place) {
        const qsizetype digit = digitAt(block, place);
        if (digit + 1 < digits.size()) {
            block[place] = digits.at(digit + 1);
            break;
        }
        block[place] = lowest;
    }
    return block;
}

/// Counts up in blocks of one digit, then two, three …, so that long lists keep short keys.
QString behind(const QString &key) {
    // A key made elsewhere has other letters, which cannot be counted up; a longer one is behind it all the same.
    if (std::any_of(key.begin(), key.end(), [](QChar letter) { return !digits.contains(letter); }))
        return key + digits.at(digits.size() / 2);
    qsizetype place = 0;
    qsizetype width = 1;
    while (isFull(key, place, width)) {
        place += width;
        ++width;
    }
    QString block = next(key.mid(place, width).leftJustified(width, lowest));
    if (block.endsWith(lowest)) // nothing could be placed right before a key that ends in 0
        block = next(block);
    return key.left(place) + block;
}

} // namespace

bool OrderKey::isPlace() const {
    return !key.isEmpty() && !key.endsWith(lowest) &&
           std::all_of(key.begin(), key.end(), [](QChar letter) { return digits.contains(letter); });
}

OrderKey OrderKey::between(const OrderKey &before, const OrderKey &after) {
    if (after.isEmpty() && !before.isEmpty())
        return {behind(before.key)};
    QString key;
    bool bounded = !after.isEmpty();
    for (qsizetype place = 0;; ++place) {
        // Keys made elsewhere may leave no room in between; going on past both ends still ends.
        if (place >= before.key.size() && place >= after.key.size())
            bounded = false;
        const qsizetype low = digitAt(before.key, place);
        const qsizetype high = bounded ? digitAt(after.key, place) : digits.size();
        const qsizetype middle = (low + high) / 2;
        if (middle > low && middle < high) {
            key += digits.at(middle);
            return {key};
        }
        key += digits.at(low);
        if (low != high)
            bounded = false;
    }
}
