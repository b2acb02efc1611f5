#include "peoplepage.h"

#include "peoplepane.h"

using namespace Qt::StringLiterals;

PeoplePage::PeoplePage(Workspace &workspace)
    : RecordPage(workspace, {.name = u"people"_s,
                             .title = tr("People"),
                             .icon = u"people"_s,
                             .group = PageGroup::programme,
                             .kindsShown = {u"person"_s, u"agency"_s},
                             .newItemLabel = tr("New person"),
                             .document = {},
                             .printLabel = {}})
    , m_duplicates(workspace) {}

RecordPane *PeoplePage::makePane() {
    return new PeoplePane(workspace(), m_duplicates);
}

std::vector<KeyHelp> PeoplePage::keys() const {
    std::vector<KeyHelp> keys = RecordPage::keys();
    keys.push_back(
        {keysText({Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}), tr("Moves the agency among those of its country")});
    keys.push_back({keysText({Qt::CTRL | Qt::Key_M}), tr("Makes one entry of those selected")});
    return keys;
}
