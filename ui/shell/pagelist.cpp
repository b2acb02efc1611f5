#include "pagelist.h"

#include <algorithm>

namespace {

template <class Holds>
Page *firstWith(const std::vector<std::unique_ptr<Page>> &pages, Holds holds) {
    const auto found = std::find_if(pages.begin(), pages.end(), holds);
    return found == pages.end() ? nullptr : found->get();
}

} // namespace

std::vector<Page *> PageList::all() const {
    std::vector<Page *> all;
    all.reserve(m_pages.size());
    for (const auto &page : m_pages)
        all.push_back(page.get());
    return all;
}

Page *PageList::find(const QString &name) const {
    return firstWith(m_pages, [&](const auto &each) { return each->name() == name; });
}

Page *PageList::named(const QString &name) const {
    Page *page = find(name);
    return page != nullptr ? page : m_pages.front().get();
}

Page *PageList::showing(const QString &kind) const {
    return firstWith(m_pages, [&](const auto &each) { return each->kindsShown().contains(kind); });
}

QStringList PageList::kindsShown() const {
    QStringList kinds;
    for (const auto &page : m_pages)
        kinds += page->kindsShown();
    return kinds;
}

void PageList::commit() const {
    for (const auto &page : m_pages)
        page->commit();
}

Page *PageList::withWrongInput() const {
    return firstWith(m_pages, [](const auto &each) { return each->hasWrongInput(); });
}

std::map<QString, QString> PageList::selections() const {
    std::map<QString, QString> selections;
    for (const auto &page : m_pages)
        selections[page->name()] = page->selected();
    return selections;
}

void PageList::select(const std::map<QString, QString> &selections) const {
    for (const auto &page : m_pages) {
        if (const auto found = selections.find(page->name()); found != selections.end())
            page->select(found->second);
    }
}
