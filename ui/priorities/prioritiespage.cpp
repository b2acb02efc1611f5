#include "prioritiespage.h"

#include "prioritiespane.h"
#include "priorityrows.h"

using namespace Qt::StringLiterals;

PrioritiesPage::PrioritiesPage(Workspace &workspace)
    : RecordPage(workspace, {.name = u"priorities"_s,
                             .title = tr("Priorities"),
                             .icon = u"priorities"_s,
                             .group = PageGroup::programme,
                             .kindsShown = {u"priority"_s},
                             .newItemLabel = tr("New priority"),
                             .document = {},
                             .printLabel = {}}) {
    count();
}

RecordPane *PrioritiesPage::makePane() {
    return new PrioritiesPane(workspace());
}

int PrioritiesPage::countAttention() const {
    return countPriorityFindings(workspace());
}

std::vector<KeyHelp> PrioritiesPage::keys() const {
    std::vector<KeyHelp> keys = RecordPage::keys();
    keys.push_back({keysText({Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}),
                    tr("Ranks the priority above or below its neighbour")});
    return keys;
}

std::vector<PageFinding> PrioritiesPage::findings() const {
    const PriorityRows rows = priorityRows(workspace());
    std::vector<PageFinding> findings;
    addFindings(findings, u"priority"_s, rows.uncovered, tr("%1: no activity serves the priority."));
    addFindings(findings, u"priority"_s, rows.untranslated, tr("%1: a text is missing in a language, or out of date."),
                true);
    return findings;
}
