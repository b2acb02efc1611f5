#include "programmepage.h"

#include "programmepane.h"
#include "programmerows.h"
#include "store.h"
#include "windowwords.h"
#include "workspace.h"

using namespace Qt::StringLiterals;

ProgrammePage::ProgrammePage(Workspace &workspace)
    : RecordPage(workspace,
                 {.name = u"programme"_s,
                  .title = tr("Programme"),
                  .icon = u"programme"_s,
                  .group = PageGroup::programme,
                  .kindsShown = {u"programme"_s, u"phase"_s, u"component"_s, u"country"_s, u"emblem"_s, u"indicator"_s,
                                 u"opening_balance"_s, u"country_flag"_s, u"indicator_reading"_s},
                  .newItemLabel = tr("New entry"),
                  .document = {},
                  .printLabel = {}}) {
    count();
}

RecordPane *ProgrammePage::makePane() {
    return new ProgrammePane(workspace());
}

int ProgrammePage::countAttention() const {
    return static_cast<int>(incompleteRecords(workspace()).size());
}

std::vector<PageFinding> ProgrammePage::findings() const {
    std::vector<PageFinding> findings;
    for (const IncompleteRecord &record : recordsWithGaps(workspace())) {
        const QString name = workspace().store().nameOf(record.kind, record.id, workspace().contentLanguage());
        findings.push_back({record.kind, record.id, tr("%1. Missing: %2.").arg(name, record.gaps), name.size(), true});
    }
    return findings;
}
