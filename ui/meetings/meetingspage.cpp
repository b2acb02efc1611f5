#include "meetingspage.h"

#include "meeting.h"
#include "meetingrows.h"
#include "meetingspane.h"
#include "recordgaps.h"
#include "records_meeting.h"
#include "workspace.h"

using namespace Qt::StringLiterals;

MeetingsPage::MeetingsPage(Workspace &workspace)
    : RecordPage(workspace, {.name = u"meetings"_s,
                             .title = tr("Meetings"),
                             .icon = u"meetings"_s,
                             .group = PageGroup::programme,
                             .kindsShown = {u"meeting"_s, u"body"_s, u"day"_s},
                             .newItemLabel = tr("New meeting"),
                             .document = {},
                             .printLabel = {}}) {
    count();
}

RecordPane *MeetingsPage::makePane() {
    return new MeetingsPane(workspace());
}

int MeetingsPage::countAttention() const {
    return static_cast<int>(incompleteMeetings(workspace()).size());
}

std::vector<PageFinding> MeetingsPage::findings() const {
    std::vector<PageFinding> findings;
    const auto nameOf = [this](const Body &body) { return body.name.in(workspace().contentLanguage()); };
    for (const Body &body : workspace().records().of<Body>().all()) {
        if (const QString gaps = RecordGaps::of(workspace(), body); !gaps.isEmpty())
            findings.push_back(
                {u"body"_s, body.id.text(), tr("%1. Missing: %2.").arg(nameOf(body), gaps), nameOf(body).size(), true});
    }
    for (const Meeting &meeting : workspace().records().of<Meeting>().all()) {
        if (const QString gaps = RecordGaps::of(workspace(), meeting); !gaps.isEmpty())
            findings.push_back(
                {u"meeting"_s, meeting.id.text(), tr("%1. Missing: %2.").arg(meeting.code, gaps), 0, true});
    }
    return findings;
}
