// The order of agencies within their country, as it is made by hand.

#include "peoplepane.h"

#include "protocolmoves.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

std::vector<Agency> siblingsOf(Workspace &workspace, const Agency &agency) {
    return inProtocolOrder(workspace.records().of<Agency>().where(&Agency::country, agency.country),
                           workspace.contentLanguage());
}

} // namespace

bool PeoplePane::mayMove() {
    if (order() == DirectoryOrder::byAgency)
        return showsOwnOrder();
    say(tr("Agencies are put in order where the list is shown by agency."));
    return false;
}

void PeoplePane::place(const Agency &agency, int at) {
    const QUuid key = agency.id.uuid;
    commit();
    if (moveInProtocol(workspace(), siblingsOf(workspace(), agency), key, at))
        table().selectKey(key);
}

void PeoplePane::move(int by) {
    const Agency *agency = workspace().records().of<Agency>().find({table().currentKey()});
    if (!mayMove())
        return;
    if (agency == nullptr)
        return say(tr("Agencies can be put in order within their country. People stand by their names."));
    const Agency moved = *agency;
    place(moved, placeAmong(siblingsOf(workspace(), moved), moved.id.uuid).value_or(0) + by);
}

void PeoplePane::dropOn(const std::vector<QUuid> &keys, const QUuid &target, TableView::Drop drop) {
    if (!mayMove())
        return;
    RecordCache &records = workspace().records();
    const Agency *agency = keys.size() == 1 ? records.of<Agency>().find({keys.front()}) : nullptr;
    if (agency == nullptr)
        return say(tr("Agencies can be put in order within their country. People stand by their names."));
    const Person *person = records.of<Person>().find({target}); // the people of an agency stand below it
    const Agency *neighbour =
        person != nullptr ? records.of<Agency>().find(person->agency) : records.of<Agency>().find({target});
    if (neighbour == nullptr || neighbour->country != agency->country)
        return say(tr("An agency moves among those of its country. Another country is chosen in the details."));
    const Agency moved = *agency;
    const std::vector<Agency> siblings = siblingsOf(workspace(), moved);
    const int from = placeAmong(siblings, moved.id.uuid).value_or(0);
    const int to = placeAmong(siblings, neighbour->id.uuid).value_or(0) +
                   (person != nullptr || drop == TableView::Drop::behind ? 1 : 0);
    place(moved, from < to ? to - 1 : to); // the row itself leaves a gap
}

void PeoplePane::addMovesTo(QMenu &menu) {
    const bool isAgency = workspace().records().of<Agency>().find({table().currentKey()}) != nullptr;
    QAction *up = menu.addAction(tr("Move up"), this, [this] { move(-1); });
    up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    QAction *down = menu.addAction(tr("Move down"), this, [this] { move(1); });
    down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    for (QAction *action : {up, down})
        action->setEnabled(isAgency && order() == DirectoryOrder::byAgency && !isReadOnly());
}
