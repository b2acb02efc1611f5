#pragma once

#include "orderkey.h"

#include <vector>

/// The keys of siblings that somebody put into an order by hand: `keys` stand in the wanted order, those of moved ones
/// empty. All up to and including `last` get a place; behind it those without one stay so, as they stand last by rule
/// anyway. As few keys as can be are changed.
[[nodiscard]] std::vector<OrderKey> keysByHand(std::vector<OrderKey> keys, std::size_t last);
