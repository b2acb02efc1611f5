#include "meetingspage.h"

#include "meetingrows.h"
#include "meetingspane.h"

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
