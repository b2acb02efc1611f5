#include "columnwidths.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace {

using Widths = std::vector<int>;

constexpr double given = 0.15; ///< what the main column does without before the others give room
constexpr int steps = 20;      ///< in which the others grow

int sum(const Widths &widths) {
    return std::accumulate(widths.begin(), widths.end(), 0);
}

/// All give the same part of what they can.
Widths shrunk(const std::vector<ColumnWish> &wishes, Widths widths, int lacking) {
    const auto slack = [&](std::size_t i) { return widths[i] == 0 ? 0 : std::max(0, widths[i] - wishes[i].least); };
    int all = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        all += slack(i);
    const double part = all > 0 ? std::clamp(double(lacking) / all, 0.0, 1.0) : 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] -= static_cast<int>(std::ceil(part * slack(i)));
    return widths;
}

/// The least important of those that are shown and are vital or not, the last of several.
std::optional<std::size_t> leastImportant(const std::vector<ColumnWish> &wishes, const Widths &widths, bool vital) {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const bool canGo = widths[i] > 0 && !wishes[i].isKept && wishes[i].isVital == vital;
        if (canGo && (!found || wishes[i].importance <= wishes[*found].importance))
            found = i;
    }
    return found;
}

/// What is cut gets the room that the main column does not need, but never more than the main column keeps.
Widths grown(const std::vector<ColumnWish> &wishes, const Widths &widths, int wantedByMain, int room) {
    for (int step = steps; step > 0; --step) {
        Widths wider = widths;
        int widest = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (widths[i] == 0 || wishes[i].contents <= widths[i])
                continue;
            wider[i] += (wishes[i].contents - widths[i]) * step / steps;
            widest = std::max(widest, wider[i]);
        }
        const int rest = room - sum(wider);
        if (rest >= wantedByMain && rest > widest)
            return wider;
    }
    return widths;
}

} // namespace

std::vector<int> columnWidths(const std::vector<ColumnWish> &wishes, std::size_t main, int room) {
    const ColumnWish &name = wishes[main];
    Widths widths(wishes.size());
    for (std::size_t i = 0; i < wishes.size(); ++i)
        widths[i] = i == main ? 0 : wishes[i].usual;
    for (std::size_t i = wishes.size(); i-- > 0;) {
        if (wishes[i].isSpare && sum(widths) + name.usual > room)
            widths[i] = 0;
    }
    const int wanted = std::max(name.least, static_cast<int>((1 - given) * name.usual));
    Widths fitting = shrunk(wishes, widths, sum(widths) + wanted - room);
    const int scant = name.scant > 0 ? std::min(name.scant, name.least) : name.least;
    for (const bool vital : {false, true}) {
        while (sum(fitting) + (vital ? scant : name.least) > room) {
            const auto next = leastImportant(wishes, widths, vital);
            if (!next)
                break;
            widths[*next] = 0;
            fitting = shrunk(wishes, widths, sum(widths) + wanted - room);
        }
    }
    if (sum(fitting) + scant > room) { // one has to scroll anyway
        for (std::size_t i = 0; i < wishes.size(); ++i) {
            if (i != main && fitting[i] > 0 && wishes[i].isKept)
                fitting[i] = std::max(fitting[i], wishes[i].usual);
        }
    }
    fitting = grown(wishes, fitting, std::max(name.usual, name.contents), room);
    fitting[main] = std::max(room - sum(fitting), std::min(scant, room));
    return fitting;
}
