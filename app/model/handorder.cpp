#include "handorder.h"

#include <algorithm>

namespace {

bool areUsable(const std::vector<OrderKey> &keys) {
    const OrderKey *previous = nullptr;
    for (const OrderKey &key : keys) {
        if (key.isEmpty())
            continue;
        if (!key.isPlace() || (previous != nullptr && !(*previous < key)))
            return false;
        previous = &key;
    }
    return true;
}

} // namespace

std::vector<OrderKey> keysByHand(std::vector<OrderKey> keys, std::size_t last) {
    const auto end = keys.begin() + static_cast<std::ptrdiff_t>(std::min(last + 1, keys.size()));
    if (!areUsable(keys)) {
        // Also those behind, which may hold a place before the last of these.
        OrderKey before;
        for (OrderKey &key : keys) {
            if (key.isEmpty() && &key >= keys.data() + (end - keys.begin()))
                break;
            key = OrderKey::after(before);
            before = key;
        }
        return keys;
    }
    OrderKey before;
    for (auto each = keys.begin(); each != end; ++each) {
        if (each->isEmpty()) {
            const auto next = std::find_if(each, keys.end(), [](const OrderKey &key) { return !key.isEmpty(); });
            *each = OrderKey::between(before, next == keys.end() ? OrderKey() : *next);
        }
        before = *each;
    }
    return keys;
}
