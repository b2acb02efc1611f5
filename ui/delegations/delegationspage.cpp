#include "delegationspage.h"

#include "delegationsdata.h"
#include "delegationspane.h"

using namespace Qt::StringLiterals;

DelegationsPage::DelegationsPage(Workspace &workspace)
    : RecordPage(workspace, {.name = u"delegations"_s,
                             .title = tr("Delegations"),
                             .icon = u"delegations"_s,
                             .group = PageGroup::meeting,
                             .kindsShown = {u"delegation"_s, u"invitation"_s, u"participant"_s},
                             .newItemLabel = tr("New person"),
                             .document = u"participants"_s,
                             .printLabel = tr("Print participants"),
                             .kindsCounted = DelegationsData::kinds()}) {
    count();
}

RecordPane *DelegationsPage::makePane() {
    return new DelegationsPane(workspace());
}

int DelegationsPage::countAttention() const {
    const DelegationsData data(workspace(), DelegationsData::Extent::withoutAttendance);
    const DelegationFigures figures = delegationFigures(data.records(), data.asAt());
    return static_cast<int>(figures.overdue.size() + figures.withoutHead.size() + data.untranslated().size());
}

std::vector<KeyHelp> DelegationsPage::keys() const {
    std::vector<KeyHelp> keys{
        {keysText({Qt::ALT | Qt::Key_1, Qt::ALT | Qt::Key_2, Qt::ALT | Qt::Key_3}),
         tr("The views Delegations, Matrix and Attendance")},
        {keysText({Qt::Key_I}), tr("Invites the agency; on a delegation, all of its agencies that are not invited")},
        {keysText({Qt::Key_A, Qt::Key_D, Qt::Key_N}), tr("On an agency: accepted, declined, no reply")},
        {keysText({Qt::Key_C, Qt::Key_X, Qt::Key_H}), tr("On a person: confirmed, cancelled, head of delegation")},
        {keysText({Qt::Key_Space, Qt::Key_P}),
         tr("In Attendance: present or not in that half-day, as often as rows are "
            "selected")},
        {keysText({Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}), tr("Moves delegations or people up or down")},
        {keysText({Qt::CTRL | Qt::SHIFT | Qt::Key_E}), tr("Copies the e-mail addresses of the selected people")},
    };
    const std::vector<KeyHelp> common = RecordPage::keys();
    keys.insert(keys.end(), common.begin(), common.end());
    return keys;
}

std::vector<PageFinding> DelegationsPage::findings() const {
    const DelegationsData data(workspace(), DelegationsData::Extent::withoutAttendance);
    const DelegationFigures figures = delegationFigures(data.records(), data.asAt());
    const auto keysOf = [](const auto &ids) {
        QSet<QUuid> keys;
        for (const auto &id : ids)
            keys.insert(id.uuid);
        return keys;
    };
    std::vector<PageFinding> findings;
    addFindings(findings, u"invitation"_s, keysOf(figures.overdue), tr("%1: the reply is overdue."));
    addFindings(findings, u"delegation"_s, keysOf(figures.withoutHead), tr("%1: no head of delegation is named."));
    addFindings(findings, u"participant"_s, keysOf(data.untranslated()),
                tr("%1: the name or position is missing in a language."), true);
    return findings;
}
