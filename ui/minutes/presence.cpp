#include "presence.h"

#include "minutescontents.h"
#include "workspace.h"

#include <QTimeZone>

namespace {

Moment momentShown(Workspace &workspace, const MinutesContents &contents) {
    return momentToShow(contents.days(), workspace.records().of<Attendance>().all(), meetingNow(workspace));
}

} // namespace

QDateTime meetingNow(Workspace &workspace) {
    const QTimeZone zone(workspace.records().of<Meeting>().get(workspace.meeting()).timeZone.toUtf8());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return zone.isValid() ? now.toTimeZone(zone) : now.toLocalTime();
}

Quorum quorumToShow(Workspace &workspace, const MinutesContents &contents) {
    RecordCache &records = workspace.records();
    const Meeting &meeting = records.of<Meeting>().get(workspace.meeting());
    return quorumAt(momentShown(workspace, contents), records.of<Body>().get(meeting.body),
                    records.of<Delegation>().where(&Delegation::meeting, meeting.id), records.of<Participant>().all(),
                    records.of<Attendance>().all());
}

std::vector<Id<Delegation>> delegationsThere(Workspace &workspace, const MinutesContents &contents) {
    RecordCache &records = workspace.records();
    return delegationsPresentAt(momentShown(workspace, contents),
                                records.of<Delegation>().where(&Delegation::meeting, workspace.meeting()),
                                records.of<Participant>().all(), records.of<Attendance>().all());
}
