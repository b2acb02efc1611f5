#include "searchtimes.h"

#include "store.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr int shown = 50; ///< hits, more than a window shows at once

} // namespace

SearchTimes searchTimes(const QString &file, const QStringList &typed) {
    using Clock = std::chrono::steady_clock;
    const auto store = Store::open(file, {u"Bench"_s, {}, {}}, Store::Mode::readOnly);
    SearchTimes times;
    std::vector<double> all;
    for (const QString &words : typed) {
        for (qsizetype length = 1; store && length <= words.size(); ++length) {
            const Clock::time_point start = Clock::now();
            const auto hits = (*store)->search(words.left(length), shown);
            all.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
            if (!hits)
                return times;
            if (all.back() <= times.longest)
                continue;
            times.longest = all.back();
            times.longestWords = words.left(length);
        }
    }
    std::sort(all.begin(), all.end());
    times.ok = !all.empty();
    times.median = times.ok ? all[all.size() / 2] : 0;
    return times;
}
