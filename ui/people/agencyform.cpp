#include "agencyform.h"

#include "recordchoices.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int lastInProtocol = 9999;

} // namespace

AgencyForm::AgencyForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"agency"_s,
          [&workspace](const Agency &agency) { return agency.name.in(workspace.contentLanguage()); }, parent) {
    addText(tr("Name"), &Agency::name, LocalTextEdit::Lines::wrapped);
    addText(tr("Acronym"), &Agency::acronym);
    addReference<Country>(
        tr("Country (none for an international one)"), &Agency::country,
        [&workspace] { return RecordChoices::countries(workspace); },
        [&workspace](Id<Country> country) { return RecordNames::country(workspace, country); });
    addChoice(tr("Kind"), &Agency::kind);
    addNumber(tr("Place in protocol order"), &Agency::protocolOrder, 1, lastInProtocol)->setPlaceholder(tr("by name"));
}
