#include "minutespage.h"

#include "findingtext.h"
#include "minutescontents.h"
#include "minutespane.h"

using namespace Qt::StringLiterals;

MinutesPage::MinutesPage(Workspace &workspace)
    : RecordPage(workspace, {.name = u"minutes"_s,
                             .title = tr("Minutes"),
                             .icon = u"minutes"_s,
                             .group = PageGroup::meeting,
                             .kindsShown = {u"paragraph"_s, u"decision"_s, u"action"_s, u"record"_s, u"minutes"_s},
                             .newItemLabel = tr("New paragraph"),
                             .document = u"minutes"_s,
                             .printLabel = tr("Print minutes")}) {
    count();
}

RecordPane *MinutesPage::makePane() {
    return new MinutesPane(workspace());
}

int MinutesPage::countAttention() const {
    return static_cast<int>(MinutesContents(workspace()).findings().size());
}

std::vector<KeyHelp> MinutesPage::keys() const {
    return {
        {keysText({Qt::Key_Enter}), tr("In a paragraph, the next one; in a decision or action, its details")},
        {keysText({Qt::SHIFT | Qt::Key_Enter, Qt::CTRL | Qt::Key_Enter}),
         tr("A line, or a paragraph without a number, within the text")},
        {keysText({Qt::CTRL | Qt::Key_D, Qt::CTRL | Qt::Key_T}), tr("Adds a decision, an action")},
        {keysText({Qt::ALT | Qt::Key_1, Qt::ALT | Qt::Key_2, Qt::ALT | Qt::Key_3}),
         tr("Makes the paragraph a summary, an intervention, the chair's conclusion")},
        {QString(u"@, "_s % keysText({Qt::ALT | Qt::Key_S})), tr("Adds a speaker to the paragraph")},
        {keysText({Qt::CTRL | Qt::Key_B, Qt::CTRL | Qt::Key_I}), tr("Bold, italic")},
        {keysText({Qt::CTRL | Qt::SHIFT | Qt::Key_L, Qt::CTRL | Qt::SHIFT | Qt::Key_O}),
         tr("A list with marks, with numbers; Tab moves an item deeper")},
        {keysText({Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}), tr("Moves the paragraph or decision")},
        {keysText({Qt::CTRL | Qt::Key_Up, Qt::CTRL | Qt::Key_Down}), tr("The previous, the next item")},
        {keysText({Qt::Key_Backspace}), tr("Removes a paragraph that is empty")},
        {keysText({Qt::Key_Backspace, Qt::Key_Delete}),
         tr("At the beginning of a paragraph, at its end: joins it to the one above, below")},
        {keysText({Qt::CTRL | Qt::SHIFT | Qt::Key_Delete}), tr("Removes the paragraph, decision or action")},
        {keysText({Qt::Key_F6}), tr("Between the list, the record and the details")},
        {keysText({Qt::Key_Escape}), tr("From the details to the record, from the record to the list")},
        {keysText({QKeySequence::Find}), tr("Finds rows of the list")},
    };
}

std::vector<PageFinding> MinutesPage::findings() const {
    std::vector<PageFinding> findings;
    const MinutesContents contents(workspace());
    for (const Finding &finding : contents.findings())
        findings.push_back(
            {finding.kind, finding.id, findingText(finding), finding.name.size(), isOfLanguage(finding)});
    return findings;
}
