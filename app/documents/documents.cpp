#include "documents.h"

#include "actionspaper.h"
#include "agendapaper.h"
#include "minutespaper.h"
#include "paperlabels.h"
#include "participantspaper.h"
#include "workplanpaper.h"

#include <array>

using namespace Qt::StringLiterals;

namespace papers {

namespace {

/// In the order in which people want them.
enum class Document { agenda, participants, minutes, workPlan, actions };

/// Names by document.
const std::array<QString, 5> &names() {
    static const std::array<QString, 5> all{u"agenda"_s, u"participants"_s, u"minutes"_s, u"work-plan"_s, u"actions"_s};
    return all;
}

/// A dossier's alternative is its document's place in the list of names.
static_assert(
    std::is_same_v<std::variant_alternative_t<static_cast<std::size_t>(Document::agenda), Dossier>, AgendaDossier>);
static_assert(std::is_same_v<std::variant_alternative_t<static_cast<std::size_t>(Document::participants), Dossier>,
                             ParticipantsDossier>);
static_assert(
    std::is_same_v<std::variant_alternative_t<static_cast<std::size_t>(Document::minutes), Dossier>, MinutesDossier>);
static_assert(
    std::is_same_v<std::variant_alternative_t<static_cast<std::size_t>(Document::workPlan), Dossier>, WorkPlanDossier>);
static_assert(
    std::is_same_v<std::variant_alternative_t<static_cast<std::size_t>(Document::actions), Dossier>, ActionsDossier>);

QString titleOf(Document document, const PaperLabels &labels) {
    switch (document) {
    case Document::agenda:
        return labels.tr("Agenda");
    case Document::participants:
        return labels.tr("List of participants");
    case Document::minutes:
        return labels.tr("Minutes of the meeting");
    case Document::workPlan:
        return labels.tr("Work plan");
    case Document::actions:
        return labels.tr("Register of actions");
    }
    return {};
}

/// The alternative of a dossier as a pointer of its own that keeps the whole alive.
template <class Kind>
std::shared_ptr<const Kind> alternative(const std::shared_ptr<const Dossier> &dossier) {
    return {dossier, std::get_if<Kind>(dossier.get())};
}

} // namespace

QStringList documentNames() {
    return {names().begin(), names().end()};
}

QString documentTitle(const QString &document, const QString &language) {
    const qsizetype index = documentNames().indexOf(document);
    return index < 0 ? QString() : titleOf(static_cast<Document>(index), PaperLabels(language));
}

QStringList paperLanguages() {
    return {u"en"_s, u"ru"_s};
}

typeset::Paper makePaper(const std::shared_ptr<const Dossier> &dossier) {
    switch (static_cast<Document>(dossier->index())) {
    case Document::agenda:
        return agendaPaper(*alternative<AgendaDossier>(dossier));
    case Document::participants:
        return participantsPaper(alternative<ParticipantsDossier>(dossier));
    case Document::minutes:
        return minutesPaper(alternative<MinutesDossier>(dossier));
    case Document::workPlan:
        return workPlanPaper(*alternative<WorkPlanDossier>(dossier));
    case Document::actions:
        return actionsPaper(*alternative<ActionsDossier>(dossier));
    }
    return {};
}

QString documentName(const Dossier &dossier) {
    return names()[dossier.index()];
}

} // namespace papers
