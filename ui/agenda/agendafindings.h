#pragma once

#include "agendacontents.h"

/// What of an agenda wants attention before it is printed.
struct AgendaFindings {
    std::vector<Id<AgendaItem>> withoutPresenter;
    std::vector<Id<AgendaItem>> overruns;     ///< items that start late, and the last one of a day that closes late
    std::vector<Id<AgendaItem>> untranslated; ///< items whose title lacks a language of the meeting
    int over = 0;                             ///< minutes too much, at fixed starts and at closing, all days together
    int spare = 0;                            ///< minutes left before closing, all days that have items together

    /// How many things there are to look at.
    int count() const;

    bool operator==(const AgendaFindings &) const = default;
};

/// `languages` are those of the meeting.
[[nodiscard]] AgendaFindings agendaFindings(const AgendaContents &contents, const AgendaTiming &timing,
                                            const QStringList &languages);
