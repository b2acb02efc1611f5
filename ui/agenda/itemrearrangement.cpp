#include "itemrearrangement.h"

#include "edit.h"
#include "store.h"

#include <algorithm>

void Rearrangement::take(const AgendaChanges &changes) {
    for (const AgendaChange &change : changes) {
        const Id<AgendaItem> id = change.before ? change.before->id : change.after->id;
        const auto at =
            std::find_if(m_items.begin(), m_items.end(), [&](const AgendaItem &item) { return item.id == id; });
        if (!change.after)
            m_items.erase(at);
        else if (at == m_items.end())
            m_items.push_back(*change.after);
        else
            *at = *change.after;
    }
}

void Rearrangement::write(Edit &edit, const AgendaContents &before) const {
    for (const AgendaItem &item : m_items) {
        const AgendaItem *old = before.item(item.id);
        if (old == nullptr)
            edit.insert(item);
        else if (*old != item)
            edit.update(*old, item);
    }
}
