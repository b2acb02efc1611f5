#include "dossiers.h"

#include "dossierframe.h"
#include "readview.h"

using namespace Qt::StringLiterals;
using namespace DossierLoading;

namespace {

AgendaDossier loadAgenda(Reader &reader, MeetingFrame frame) {
    AgendaDossier dossier;
    auto papers = reader.where(&MeetingPaper::meeting, frame.meeting.id);
    sortByOrder(papers);
    const auto symbols = symbolsByItem(papers);
    for (AgendaItem &item : reader.where(&AgendaItem::meeting, frame.meeting.id)) {
        AgendaDossier::Line line;
        line.presenters = presentersOf(reader, item.id);
        line.symbols = symbols.value(item.id.uuid);
        line.item = std::move(item);
        dossier.lines.push_back(std::move(line));
    }
    dossier.frame = std::move(frame);
    return dossier;
}

ParticipantsDossier loadParticipants(Reader &reader, MeetingFrame frame) {
    ParticipantsDossier dossier;
    dossier.delegations = loadDelegations(reader, frame);
    dossier.frame = std::move(frame);
    return dossier;
}

ActionsDossier loadActionRegister(Reader &reader, MeetingFrame frame) {
    ActionsDossier dossier;
    dossier.actions = loadActions(reader, frame);
    dossier.frame = std::move(frame);
    return dossier;
}

} // namespace

Result<Dossier> loadDossier(const Store &store, const QString &document, Id<Meeting> meeting, const QString &language) {
    const ReadView view(store);
    Reader reader(store);
    MeetingFrame frame = loadFrame(reader, meeting, language);
    if (reader.failure())
        return *reader.failure();
    std::optional<Dossier> dossier;
    if (document == u"agenda")
        dossier = loadAgenda(reader, std::move(frame));
    else if (document == u"participants")
        dossier = loadParticipants(reader, std::move(frame));
    else if (document == u"minutes")
        dossier = loadMinutes(reader, std::move(frame));
    else if (document == u"work-plan")
        dossier = loadWorkPlan(reader, std::move(frame));
    else if (document == u"actions")
        dossier = loadActionRegister(reader, std::move(frame));
    else
        return Error{ErrorCode::unknownDocument, document};
    if (reader.failure())
        return *reader.failure();
    return std::move(*dossier);
}
