#include "paperspage.h"

#include "paperrows.h"
#include "paperspane.h"

#include <QSet>

using namespace Qt::StringLiterals;

PapersPage::PapersPage(Workspace &workspace)
    : RecordPage(workspace, {.name = u"papers"_s,
                             .title = tr("Papers"),
                             .icon = u"papers"_s,
                             .group = PageGroup::meeting,
                             .kindsShown = {u"paper"_s},
                             .newItemLabel = tr("New paper"),
                             .document = {},
                             .printLabel = {}}) {
    count();
}

RecordPane *PapersPage::makePane() {
    return new PapersPane(workspace());
}

int PapersPage::countAttention() const {
    const LackingPapers lacking = lackingPapers(workspace());
    return static_cast<int>(lacking.expected.size() + lacking.untranslated.size());
}

std::vector<PageFinding> PapersPage::findings() const {
    std::vector<PageFinding> findings;
    const LackingPapers lacking = lackingPapers(workspace());
    addFindings(findings, u"paper"_s, lacking.expected, tr("%1: the paper is still expected."));
    addFindings(findings, u"paper"_s, lacking.untranslated, tr("%1: there is no file in every language."));
    return findings;
}
