#include "partforms.h"

#include "recordchoices.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPhases = 99;

} // namespace

PhaseForm::PhaseForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"phase"_s, [](const Phase &phase) { return tr("Phase %1").arg(phase.number); }, parent) {
    addText(tr("Title"), &Phase::title, LocalTextEdit::Lines::wrapped);
    addNumber(tr("Number"), &Phase::number, 1, mostPhases);
    beginRow();
    addDate(tr("From"), &Phase::starts);
    addDate(tr("To"), &Phase::ends);
    endRow();
    addMoney(tr("Allocation"), &Phase::allocation);
}

ComponentForm::ComponentForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"component"_s,
          [&workspace](const Component &component) { return component.title.in(workspace.contentLanguage()); },
          parent) {
    addText(tr("Title"), &Component::title, LocalTextEdit::Lines::wrapped);
    addLine(tr("Code"), &Component::code);
    addText(tr("Description"), &Component::description, LocalTextEdit::Lines::several);
    addReference<Agency>(
        tr("Lead agency"), &Component::leadAgency, [&workspace] { return RecordChoices::agencies(workspace); },
        [&workspace](Id<Agency> agency) { return RecordNames::agency(workspace, agency); });
}
