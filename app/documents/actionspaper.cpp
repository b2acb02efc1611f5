#include "actionspaper.h"

#include "actionstate.h"
#include "actiontable.h"
#include "frame.h"
#include "phrases.h"

using namespace Qt::StringLiterals;
using typeset::KeyValues;
using typeset::Paper;
using typeset::Paragraph;
using typeset::Text;

namespace papers {

namespace {

KeyValues figures(const ActionsDossier &dossier, const PaperLabels &labels) {
    std::vector<Action> actions;
    for (const ActionLine &line : dossier.actions)
        actions.push_back(line.action);
    const ActionFigures figures = actionFigures(actions, dossier.frame.asAt);
    KeyValues values;
    values.rows = {{labels.tr("Open"), Text(QString::number(figures.open))},
                   {labels.tr("of these overdue"), Text(QString::number(figures.overdue))},
                   {labels.tr("of these postponed"), Text(QString::number(figures.postponed))},
                   {labels.tr("Closed or dropped"), Text(QString::number(figures.closed))}};
    return values;
}

} // namespace

Paper actionsPaper(const ActionsDossier &dossier) {
    const PaperFrame frame(dossier.frame);
    const QString title = frame.labels.tr("Register of actions");
    const QString asAt = frame.labels.tr("as at %1").arg(frame.date(dossier.frame.asAt));
    Paper paper = startPaper(frame, title);
    paper.landscape = true;
    paper.headerRight = besides({title, asAt});
    QStringList when{meetingDates(frame), meetingPlace(frame)};
    when.removeAll(QString());
    paper.blocks.emplace_back(titleBlock(
        frame, title, {Text(meetingTitle(frame)), Text(when.join(u", "_s)), mutedText(beginningLine(asAt))}));
    if (dossier.actions.empty()) {
        paper.blocks.emplace_back(Paragraph{.text = frame.labels.tr("No action is recorded.")});
        return paper;
    }
    paper.blocks.emplace_back(figures(dossier, frame.labels));
    paper.blocks.emplace_back(registeredActions(byDueDate(dossier.actions), frame));
    return paper;
}

} // namespace papers
