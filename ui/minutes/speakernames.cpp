#include "speakernames.h"

#include "attendance.h"
#include "minutes.h"
#include "people.h"
#include "programme.h"
#include "protocolorder.h"
#include "recordchoices.h"
#include "workspace.h"

#include <QHash>

QString delegationName(Workspace &workspace, Id<Delegation> id) {
    const Delegation &delegation = workspace.records().of<Delegation>().get(id);
    return delegation.country ? RecordNames::country(workspace, delegation.country)
                              : RecordNames::agency(workspace, delegation.organisation);
}

QString speakerName(Workspace &workspace, const ParagraphSpeaker &speaker) {
    if (speaker.delegation)
        return delegationName(workspace, speaker.delegation);
    return RecordNames::person(workspace, workspace.records().of<Participant>().get(speaker.participant).person);
}

std::vector<Choice> speakerChoices(Workspace &workspace) {
    RecordCache &records = workspace.records();
    const auto delegations =
        delegationsInProtocolOrder(records.of<Delegation>().where(&Delegation::meeting, workspace.meeting()),
                                   records.of<Country>().all(), records.of<Agency>().all(), workspace.contentLanguage())
            .records;
    std::vector<Choice> choices;
    QHash<Id<Delegation>, QString> names;
    for (const Delegation &delegation : delegations) {
        const QString name = delegationName(workspace, delegation.id);
        names.insert(delegation.id, name);
        const Country *country = records.of<Country>().find(delegation.country);
        choices.push_back({delegation.id.text(),
                           name,
                           {},
                           country != nullptr
                               ? RecordNames::everyName(country->shortName)
                               : RecordNames::everyName(records.of<Agency>().get(delegation.organisation))});
    }
    for (const Participant &participant : records.of<Participant>().all()) {
        const auto name = names.constFind(participant.delegation);
        const bool comes =
            participant.status != ParticipantStatus::cancelled && participant.status != ParticipantStatus::replaced;
        if (name != names.constEnd() && comes)
            choices.push_back({participant.id.text(), RecordNames::person(workspace, participant.person), *name,
                               RecordNames::everyName(records.of<Person>().get(participant.person))});
    }
    return choices;
}
