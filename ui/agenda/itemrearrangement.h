#pragma once

#include "agendacontents.h"
#include "agendaediting.h"

class Edit;

/// Items on which several steps are taken, one after the other, before the outcome is written as one change.
class Rearrangement {
public:
    explicit Rearrangement(const AgendaContents &contents) : m_days(contents.days), m_items(contents.items) {}

    AgendaTree tree() const { return {m_days, m_items}; }
    const std::vector<AgendaItem> &items() const { return m_items; }

    void take(const AgendaChanges &changes);
    /// Writes what became different from the agenda as it was.
    void write(Edit &edit, const AgendaContents &before) const;

private:
    std::vector<Day> m_days;
    std::vector<AgendaItem> m_items;
};
