#include "paragraphform.h"

#include "formparts.h"

#include <QLabel>

using namespace Qt::StringLiterals;

ParagraphForm::ParagraphForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"paragraph"_s,
          [&workspace](const MinutesParagraph &paragraph) { return paragraph.text.in(workspace.contentLanguage()); },
          parent) {
    addChoice(tr("Kind"), &MinutesParagraph::kind);
    QLabel *help = secondaryLabel(tr("Whole sentences that name who spoke are printed. The speakers above the text serve "
                                     "the registers."),
                                  this);
    addWidget(help);
}
