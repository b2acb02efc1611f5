#include "followuppage.h"

#include "followuppane.h"
#include "followuprows.h"

using namespace Qt::StringLiterals;

FollowupPage::FollowupPage(Workspace &workspace)
    : RecordPage(workspace, {.name = u"followup"_s,
                             .title = tr("Follow-up"),
                             .icon = u"followup"_s,
                             .group = PageGroup::meeting,
                             .kindsShown = {u"action"_s, u"action_entry"_s, u"recommendation"_s,
                                            u"recommendation_status"_s, u"decision"_s},
                             .newItemLabel = tr("New action"),
                             .document = u"actions"_s,
                             .printLabel = tr("Print actions")}) {
    count();
}

RecordPane *FollowupPage::makePane() {
    return new FollowupPane(workspace());
}

int FollowupPage::countAttention() const {
    return static_cast<int>(
        (actionsIn(workspace(), FollowupWish::State::overdue) | closedWithoutNote(workspace())).size());
}

std::vector<KeyHelp> FollowupPage::keys() const {
    std::vector<KeyHelp> keys{
        {keysText({Qt::Key_O, Qt::Key_P, Qt::Key_D, Qt::Key_X}), tr("Open, in progress, done, dropped")},
        {keysText({Qt::CTRL | Qt::Key_E}), tr("Adds a dated word on the action, or of a country on a recommendation")},
    };
    std::vector<KeyHelp> all = RecordPage::keys();
    std::erase_if(all, [](const KeyHelp &key) { return key.keys == keysText({QKeySequence::Paste}); }); // none can be
    keys.insert(keys.end(), all.begin(), all.end());
    return keys;
}

std::vector<PageFinding> FollowupPage::findings() const {
    std::vector<PageFinding> findings;
    addFindings(findings, u"action"_s, actionsIn(workspace(), FollowupWish::State::overdue),
                tr("%1: the action is overdue."));
    addFindings(findings, u"action"_s, closedWithoutNote(workspace()), tr("%1: the action was closed without a note."));
    return findings;
}
