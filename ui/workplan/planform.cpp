#include "planform.h"

#include "formparts.h"
#include "planrows.h"
#include "recordchoices.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

constexpr int lastVersion = 999;

} // namespace

PlanForm::PlanForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"plan"_s, [&workspace](const Plan &plan) { return planName(plan, workspace.contentLanguage()); },
          parent) {
    setHead(tr("Work plan"));
    const auto meetings = [&workspace] { return RecordChoices::meetings(workspace); };
    const auto meeting = [&workspace](Id<Meeting> id) { return RecordNames::meeting(workspace, id); };
    addText(tr("Title"), &Plan::title, LocalTextEdit::Lines::wrapped);
    beginRow();
    addDate(tr("Begins"), &Plan::starts);
    addDate(tr("Ends"), &Plan::ends);
    endRow();
    beginRow();
    addNumber(tr("Version"), &Plan::version, 1, lastVersion);
    addChoice(tr("Stage"), &Plan::stage);
    endRow();
    addReference<Meeting>(tr("Laid before the meeting"), &Plan::meeting, meetings, meeting);
    addReference<Meeting>(tr("Endorsed at the meeting"), &Plan::endorsedAt, meetings, meeting);
    m_figures = secondaryLabel({}, this);
    m_figures->setObjectName(u"planFigures"_s);
    m_figures->setWordWrap(true);
    addWidget(m_figures);
    setRule([](const Plan &before, Plan &after) {
        if (after.starts.isValid() && after.ends.isValid() && after.ends < after.starts) {
            if (after.starts == before.starts)
                return tr("The plan would end before it begins.");
            after.ends = withStart({before.starts, before.ends}, after.starts).ends;
        }
        return QString();
    });
}

void PlanForm::setFigures(const QString &words) {
    m_figures->setText(words);
}
