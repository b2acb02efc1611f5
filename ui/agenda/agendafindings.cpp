#include "agendafindings.h"

#include <algorithm>

int AgendaFindings::count() const {
    return static_cast<int>(withoutPresenter.size() + overruns.size() + untranslated.size());
}

AgendaFindings agendaFindings(const AgendaContents &contents, const AgendaTiming &timing,
                              const QStringList &languages) {
    AgendaFindings findings;
    for (const TimedItem &timed : timing.items) {
        const AgendaItem *item = contents.item(timed.item);
        if (item == nullptr)
            continue;
        if (lacksPresenter(*item, timed, !contents.presentersOf(item->id).empty()))
            findings.withoutPresenter.push_back(item->id);
        if (timed.overrun > 0)
            findings.overruns.push_back(item->id);
        if (std::any_of(languages.begin(), languages.end(),
                        [&](const QString &language) { return !item->title.has(language); }))
            findings.untranslated.push_back(item->id);
    }
    for (const TimedDay &day : timing.days) {
        findings.over += day.clashes;
        findings.spare += day.ends > day.begins ? day.spare : 0;
        const auto last = std::find_if(timing.items.rbegin(), timing.items.rend(),
                                       [&](const TimedItem &item) { return item.day == day.day; });
        // What runs past a fixed start is counted there, even where it runs past the closing as well.
        const int late = last == timing.items.rend() || day.closes < 0 ? 0 : last->end - day.closes;
        findings.over += std::max(late, 0);
        if (late > 0 && last->overrun == 0)
            findings.overruns.push_back(last->item);
    }
    return findings;
}
