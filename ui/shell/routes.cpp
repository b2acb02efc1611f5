#include "routes.h"

#include "pagelist.h"
#include "store.h"
#include "workspace.h"

using namespace Qt::StringLiterals;

namespace {

/// A record by its key alone, as one that was changed in nothing.
RecordChange unchanged(const RecordKey &key) {
    return {key.kind, key.id, Operation::update, {}};
}

Id<Meeting> meetingOf(RecordKey key, const Store &store) {
    while (!key.kind.isEmpty() && key.kind != "meeting"_L1)
        key = store.ownerOf(unchanged(key));
    return Id<Meeting>::fromText(key.id);
}

} // namespace

std::optional<ShownRecord> shownRecord(const RecordChange &record, const QStringList &kinds, const Store &store) {
    RecordKey key{record.kind, record.id};
    const RecordKey owner = store.ownerOf(record); // known also where the record is gone
    bool isFirst = true;
    while (!key.kind.isEmpty() && !kinds.contains(key.kind)) {
        key = isFirst ? owner : store.ownerOf(unchanged(key));
        isFirst = false;
    }
    if (key.kind.isEmpty())
        return std::nullopt;
    return ShownRecord{key.kind, key.id, meetingOf(isFirst && key.kind != "meeting"_L1 ? owner : key, store)};
}

std::optional<ShownRecord> shownRecord(const ChangeSet &change, const QStringList &kinds, const Store &store) {
    for (const RecordChange &record : change.records) {
        if (auto shown = shownRecord(record, kinds, store))
            return shown;
    }
    return std::nullopt;
}

Routes::Routes(Workspace &workspace, const PageList &pages, std::function<void(Page *)> showPage)
    : m_workspace(workspace), m_pages(pages), m_showPage(std::move(showPage)) {
    connect(&workspace, &Workspace::recordRequested, this, &Routes::toRecord);
    connect(&workspace, &Workspace::pageRequested, this, &Routes::toFigure);
}

void Routes::chooseMeetingOf(const ShownRecord &shown, const Page &page) {
    if (page.group() == PageGroup::meeting && m_workspace.store().get(shown.meeting))
        m_workspace.setMeeting(shown.meeting);
}

void Routes::toRecord(const QString &kind, const QString &id) {
    const auto shown = shownRecord(unchanged({kind, id}), m_pages.kindsShown(), m_workspace.store());
    Page *page = shown ? m_pages.showing(shown->kind) : nullptr;
    if (page == nullptr)
        return;
    m_pages.commit();
    chooseMeetingOf(*shown, *page);
    m_showPage(page);
    page->showRecord(shown->id);
}

void Routes::toFigure(const QString &name, const QString &figure) {
    Page *page = m_pages.find(name);
    if (page == nullptr)
        return;
    m_pages.commit();
    m_showPage(page);
    if (!figure.isEmpty())
        page->showFigure(figure);
}

bool Routes::toChange(const ChangeSet &change, Page &inSight) {
    const auto shown = shownRecord(change, m_pages.kindsShown(), m_workspace.store());
    if (!shown)
        return false;
    chooseMeetingOf(*shown, inSight);
    const bool isHere = inSight.kindsShown().contains(shown->kind);
    if (isHere)
        inSight.select(shown->id);
    else
        m_elsewhere = {shown->kind, shown->id};
    return !isHere;
}

void Routes::toElsewhere() {
    toRecord(m_elsewhere.kind, m_elsewhere.id);
}
