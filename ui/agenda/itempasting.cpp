#include "agendadata.h"
#include "edit.h"
#include "itemedits.h"
#include "itemrearrangement.h"
#include "presenteredits.h"
#include "store.h"
#include "workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// The part of ItemEdits that takes items to the clipboard and from it.

ItemEdits::Items ItemEdits::withSubItems(const Items &items) const {
    const AgendaTree tree(m_data.contents().days, m_data.contents().items);
    Items all;
    for (const int node : tree.order()) {
        const bool within = std::any_of(items.begin(), items.end(), [&](Id<AgendaItem> item) {
            const int ancestor = tree.find(item);
            return ancestor >= 0 && tree.isWithin(node, ancestor);
        });
        if (within)
            all.push_back(tree.node(node).item->id);
    }
    return all;
}

std::vector<CopiedItem> ItemEdits::copied(const Items &items) const {
    const AgendaContents &contents = m_data.contents();
    std::vector<CopiedItem> all;
    for (const Id<AgendaItem> id : inOrder(items)) {
        const AgendaItem *item = contents.item(id);
        const TimedItem *timed = m_data.timing().find(id);
        if (item == nullptr || timed == nullptr)
            continue;
        CopiedItem copy{.item = *item, .depth = timed->depth, .presenters = {}, .papers = {}};
        for (const Presenter &presenter : contents.presentersOf(id))
            copy.presenters.push_back({presenter, contents.nameOf(presenter, m_data.language())});
        for (const MeetingPaper &paper : contents.papersOf(id))
            copy.papers.push_back(paper.id);
        all.push_back(std::move(copy));
    }
    return all;
}

bool ItemEdits::paste(const std::vector<PastedItem> &pasted, const RowPlace &place) {
    std::vector<CopiedItem> rows;
    for (const PastedItem &row : pasted) {
        CopiedItem copy;
        copy.item.title.set(m_data.language(), row.title, m_data.workspace().primaryLanguage());
        copy.item.duration = row.duration.value_or(usualItemDuration);
        copy.item.purpose = row.purpose;
        copy.depth = row.depth;
        for (const QString &name : row.presenters.split(u';')) {
            if (!name.trimmed().isEmpty())
                copy.presenters.push_back({{}, name.simplified()});
        }
        rows.push_back(std::move(copy));
    }
    return paste(std::move(rows), place);
}

bool ItemEdits::paste(std::vector<CopiedItem> rows, const RowPlace &place) {
    if (rows.empty())
        return m_data.refuse(tr("The clipboard holds no rows with a title."));
    if (rows.size() > mostPasted)
        return m_data.refuse(
            tr("The clipboard holds %1 rows; an agenda takes at most %2 at once.").arg(rows.size()).arg(mostPasted));
    Rearrangement work(m_data.contents());
    std::vector<Id<AgendaItem>> parents{place.parent};
    for (CopiedItem &row : rows) {
        const auto depth = static_cast<std::size_t>(row.depth);
        parents.resize(depth + 1);
        row.item.id = newId();
        row.item.meeting = m_data.contents().meeting.id;
        if (depth > 0 || place.parent)
            row.item.fixedStart = {};
        if (row.item.carriedFrom && !m_data.workspace().store().get(row.item.carriedFrom))
            row.item.carriedFrom = {}; // of another programme
        RowPlace at = place;
        if (depth > 0)
            at = {.day = place.day, .parent = parents[depth], .before = {}};
        const AgendaTree tree = work.tree();
        const AgendaChanges changes = insertItemAt(tree, row.item, agendaPlace(tree, at, {}));
        if (changes.empty())
            return m_data.refuse(tr("A break cannot have sub-items."));
        work.take(changes);
        parents.push_back(row.item.id);
    }
    const AgendaContents before = m_data.contents();
    return m_data.edit(label(QT_TRANSLATE_NOOP("Labels", "paste items (%1)"), {QString::number(rows.size())}),
                       [&](Edit &edit) {
                           work.write(edit, before);
                           for (const CopiedItem &row : rows) {
                               m_presenters.write(edit, row.item.id, row.presenters);
                               takePapers(edit, before, row);
                           }
                       });
}

void ItemEdits::takePapers(Edit &edit, const AgendaContents &contents, const CopiedItem &row) {
    for (const MeetingPaper &paper : contents.papers) {
        const bool stoodThere = std::find(row.papers.begin(), row.papers.end(), paper.id) != row.papers.end();
        if (!stoodThere || !paper.item.isNull())
            continue;
        MeetingPaper moved = paper;
        moved.item = row.item.id;
        edit.update(paper, moved);
    }
}
