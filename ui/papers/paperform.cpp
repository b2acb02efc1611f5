#include "paperform.h"

#include "paperfilelist.h"
#include "people.h"
#include "recordchoices.h"

using namespace Qt::StringLiterals;

PaperForm::PaperForm(Workspace &workspace, PaperEdits &edits, QWidget *parent)
    : RecordForm(
          workspace, u"paper"_s,
          [&workspace](const MeetingPaper &paper) {
              return paper.title.isEmpty() ? paper.symbol : paper.title.in(workspace.contentLanguage());
          },
          parent)
    , m_files(new PaperFileList(workspace, edits, this)) {
    addText(tr("Title"), &MeetingPaper::title, LocalTextEdit::Lines::wrapped);
    beginRow();
    addLine(tr("Symbol"), &MeetingPaper::symbol);
    addChoice(tr("Kind"), &MeetingPaper::kind);
    endRow();
    addChoice(tr("Status"), &MeetingPaper::status);
    addReference<AgendaItem>(
        tr("Agenda item"), &MeetingPaper::item, [&workspace] { return RecordChoices::agendaItems(workspace, workspace.meeting()); },
        [&workspace](Id<AgendaItem> item) { return RecordNames::agendaItem(workspace, item); })
        ->setPlaceholder(tr("the meeting as a whole"));
    addReference<Agency>(
        tr("Submitted by"), &MeetingPaper::submitter, [&workspace] { return RecordChoices::agencies(workspace); },
        [&workspace](Id<Agency> agency) { return RecordNames::agency(workspace, agency); });
    addCheck(tr("Restricted: not handed out to everyone"), &MeetingPaper::restricted);
    addWidget(m_files);
    bind([this](const MeetingPaper &paper) { m_files->showFilesOf(paper.id); });
}
