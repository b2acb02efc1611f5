#include "pagebreaker.h"

#include <algorithm>
#include <deque>

namespace typeset {

namespace {

/// Rounding of sums must not cost a page its last line.
constexpr double heightTolerance = 1e-6;

} // namespace

/// Puts the slice below those of the page and says whether that is still on it; alone it always is.
bool PageBreaker::fits(Pending &pending) const {
    if (m_page.empty()) {
        pending.top = pending.resume;
        return true;
    }
    const Pending &last = m_page.back();
    pending.top = last.top + last.slice.height + pending.slice.above;
    return pending.top + pending.slice.height + pending.slice.closing <= m_height + heightTolerance;
}

void PageBreaker::add(Place place, const Slice &slice, double resume, bool listed) {
    std::deque<Pending> queue{{place, slice, resume, listed, 0}};
    while (!queue.empty()) {
        Pending &next = queue.front();
        if (fits(next)) {
            m_page.push_back(next);
            queue.pop_front();
            continue;
        }
        const auto kept = m_page.begin() + static_cast<std::ptrdiff_t>(cheapestBreak(next));
        queue.insert(queue.begin(), kept, m_page.end());
        m_page.erase(kept, m_page.end());
        closePage();
    }
}

/// How many slices of the page stay on it: the last of the cheapest places, of which the one before `next` is the
/// latest.
std::size_t PageBreaker::cheapestBreak(const Pending &next) const {
    std::size_t best = m_page.size();
    Cost cost = std::max(m_page.back().slice.after, next.slice.before);
    for (std::size_t i = m_page.size() - 1; i > 0 && cost != Cost::free; --i) {
        const Cost here = std::max(m_page[i - 1].slice.after, m_page[i].slice.before);
        if (here < cost) {
            cost = here;
            best = i;
        }
    }
    return best;
}

void PageBreaker::closePage() {
    const int page = static_cast<int>(m_starts.size());
    m_starts.push_back(m_page.front().place);
    for (const Pending &pending : m_page) {
        if (pending.listed)
            m_placed.push_back({pending.place.block, page, pending.top});
    }
    m_page.clear();
}

void PageBreaker::breakHere() {
    if (!m_page.empty())
        closePage();
}

void PageBreaker::finish() {
    breakHere();
}

} // namespace typeset
