#include "delegationspane.h"

#include "commandletter.h"
#include "completingedit.h"
#include "delegationrows.h"
#include "detailspanel.h"
#include "participantdetails.h"
#include "participantform.h"
#include "personname.h"
#include "recordtext.h"
#include "tableclipboard.h"
#include "windowwords.h"
#include "workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// What keys, mouse and menu of the page do.

DelegationPlace DelegationsPane::currentPlace() {
    return data().place(table().currentKey());
}

DelegationsPane::Places DelegationsPane::targets() {
    Places places;
    const QModelIndex current = table().currentIndex();
    if (m_view == View::matrix && current.isValid()) {
        const auto row = std::find_if(m_matrix.rows.begin(), m_matrix.rows.end(), [&](const MatrixRow &each) {
            return each.delegation.uuid == table().currentKey();
        });
        if (current.column() == 0 || row == m_matrix.rows.end())
            return {currentPlace()};
        const MatrixCell &cell = row->cells[static_cast<std::size_t>(current.column() - 1)];
        for (const Id<Invitation> invitation : cell.invitations)
            places.push_back(data().place(invitation.uuid));
        for (const Id<Agency> agency : cell.agencies) {
            const auto isOf = [&](const DelegationPlace &place) { return place.agency == agency; };
            if (std::none_of(places.begin(), places.end(), isOf))
                places.push_back({.delegation = row->delegation, .agency = agency});
        }
        return places;
    }
    for (const QUuid &key : table().selectedKeys()) {
        const DelegationPlace place = data().place(key);
        if (!place.isNull())
            places.push_back(place);
    }
    return places;
}

void DelegationsPane::addPerson(const QString &person, const QString &typed) {
    const HalfDayPlace *half = m_view == View::attendance ? currentHalf() : nullptr;
    DelegationPlace place = currentPlace();
    const auto id = Id<Person>::fromText(person);
    if (half != nullptr && !id.isNull()) { // who is registered signs in, wherever the list stands
        for (const Participant &each : data().participants()) {
            if (each.person == id && takesPart(each))
                place = data().place(each.id.uuid);
        }
    }
    if (place.isPerson()) // beside somebody means at the same agency
        place.participant = {};
    if (half == nullptr && !id.isNull()) { // who is known comes with their own agency, whatever is selected
        const Id<Agency> own = workspace().records().of<Person>().get(id).agency;
        for (const Invitation &invitation : data().invitations()) {
            if (invitation.agency == own)
                place = data().place(invitation.id.uuid);
        }
    }
    const Id<Participant> added = id.isNull() ? m_people.addNew(place, typed, half) : m_people.add(place, id, half);
    if (!added.isNull())
        table().selectKey(added.uuid);
    else if (!typed.isEmpty())
        m_addPerson->setText(typed);
}

void DelegationsPane::typed(QKeyEvent *event) {
    const QString letter = commandLetter(event->text());
    const bool isCell = m_view == View::attendance && table().currentIndex().column() != table().rows().mainColumn();
    if (m_view == View::attendance) {
        if (event->key() != Qt::Key_Space && !(isCell && letter == "P"_L1))
            return;
        event->accept();
        return isReadOnly() ? Q_EMIT table().readOnlyTried() : togglePresent();
    }
    const Places places = targets();
    if (!places.empty() && takeKey(letter, places))
        event->accept();
}

bool DelegationsPane::takeKey(const QString &letter, const Places &places) {
    const bool arePeople = places.front().isPerson();
    static const QString ofPeople = u"CXH"_s;
    static const QString ofAgencies = u"ADN"_s;
    const bool isAgency = places.front().isInvitation() || places.front().isUninvited();
    const bool isInvite = letter == "I"_L1 && !arePeople;
    if (!isInvite && !(arePeople && ofPeople.contains(letter)) && !(isAgency && ofAgencies.contains(letter)))
        return false;
    if (isReadOnly())
        Q_EMIT table().readOnlyTried();
    else if (isInvite)
        invite();
    else if (letter == "A"_L1)
        m_edits.reply(places, Reply::accepted);
    else if (letter == "D"_L1)
        m_edits.reply(places, Reply::declined);
    else if (letter == "N"_L1)
        m_edits.reply(places, Reply::none);
    else if (letter == "C"_L1)
        m_edits.setStatus(places, ParticipantStatus::confirmed);
    else if (letter == "X"_L1)
        m_edits.setStatus(places, ParticipantStatus::cancelled);
    else
        m_edits.setRole(places, ParticipantRole::head);
    return true;
}

void DelegationsPane::invite() {
    const bool isDelegation = currentPlace().isDelegation();
    const Id<Invitation> invited = m_edits.invite(targets());
    if (!invited.isNull() && !isDelegation)
        table().selectKey(invited.uuid);
}

const HalfDayPlace *DelegationsPane::currentHalf() {
    const auto &halfDays = data().halfDays();
    const auto used = std::find_if(halfDays.begin(), halfDays.end(),
                                   [this](const HalfDayPlace &half) { return half.name() == m_half; });
    if (used != halfDays.end())
        return &*used;
    return halfDays.empty() ? nullptr : &halfDays[data().halfDayNow(QDateTime::currentDateTime())];
}

std::vector<Id<Participant>> DelegationsPane::selectedPeople() {
    std::vector<Id<Participant>> people;
    QSet<Id<Participant>> taken;
    const auto add = [&](Id<Participant> id) {
        if (!taken.contains(id))
            people.push_back(id);
        taken.insert(id);
    };
    for (const QUuid &key : table().selectedKeys()) {
        const DelegationPlace place = data().place(key);
        if (place.isPerson())
            add(place.participant);
        if (place.isPerson() || place.isNull())
            continue;
        for (const DelegationsData::Node &node :
             data().nodes(workspace().records().of<Delegation>().get(place.delegation))) {
            const bool isMeant = place.isDelegation() || DelegationsData::keyOf(node.place) == key;
            for (const Participant *participant : node.people) {
                if (isMeant && takesPart(*participant))
                    add(participant->id);
            }
        }
    }
    return people;
}

void DelegationsPane::togglePresent() {
    const HalfDayPlace *half = currentHalf();
    const std::vector<Id<Participant>> people = selectedPeople();
    const bool areThere = half != nullptr && std::all_of(people.begin(), people.end(), [&](Id<Participant> each) {
                              return data().attendance(each, *half) != nullptr;
                          });
    setPresent(!areThere);
}

void DelegationsPane::setPresent(bool present) {
    const HalfDayPlace *half = currentHalf();
    if (half == nullptr)
        return say(tr("The meeting has no days yet; they are added on the page Agenda."));
    const HalfDayPlace meant = *half; // the data is made anew by the edit
    m_edits.setPresent(selectedPeople(), meant, present);
}

void DelegationsPane::toggleHere(const QModelIndex &index) {
    const auto &columns = table().rows().columns();
    const bool isCell =
        m_view == View::attendance && columns[static_cast<std::size_t>(index.column())].name.contains(u'/');
    const DelegationPlace place = data().place(table().rows().rowAt(index.row()).key);
    if (!isCell || !place.isPerson() || QApplication::keyboardModifiers() != Qt::NoModifier)
        return;
    if (std::exchange(m_isSecondClick, false)) // a double-click means what a click means
        return;
    if (isReadOnly())
        return Q_EMIT table().readOnlyTried();
    const HalfDayPlace half = *currentHalf();
    m_edits.setPresent({place.participant}, half, data().attendance(place.participant, half) == nullptr);
}

void DelegationsPane::openRow(const QUuid &key) {
    const bool isDoubleClick = QApplication::mouseButtons() != Qt::NoButton;
    const bool isCell = table().currentIndex().column() != table().rows().mainColumn();
    m_isSecondClick = m_view == View::attendance && isCell && isDoubleClick;
    if (m_view == View::matrix)
        leadToCell();
    else if (!m_isSecondClick)
        RecordPane::openRow(key);
}

void DelegationsPane::leadToCell() {
    const Places places = targets();
    showView(View::tree);
    if (places.empty())
        return;
    const bool isThere = table().selectKey(DelegationsData::keyOf(places.front()));
    if (!isThere)
        table().selectKey(places.front().delegation.uuid);
    focusList();
}

void DelegationsPane::move(int by) {
    if (table().isSorted())
        return say(
            tr("The list is sorted by a column; a click on its heading shows the list in its own order, in which "
               "rows can be moved."));
    const std::vector<QUuid> keys = table().selectedKeys();
    m_order.moveBy(targets(), by);
    table().selectKeys(keys);
}

void DelegationsPane::removeSelected() {
    if (m_view == View::attendance)
        return setPresent(false);
    if (m_view == View::matrix)
        return say(tr("What the matrix shows is deleted in the view Delegations."));
    const Places places = targets();
    if (places.empty())
        return say(tr("Select the delegations, invitations or people to be deleted."));
    m_edits.remove(places);
}

void DelegationsPane::paste() {
    DelegationPlace place = currentPlace();
    if (place.isNull())
        return say(tr("Select the delegation or agency to which the people belong."));
    const QString language = workspace().contentLanguage();
    const ClipboardTable copied = tableFromClipboard(LeaveOut::groupsAndQuiet);
    const QString leftOut =
        copied.leftOut > 0 ? tr("Delegations and agencies are not pasted, only people.") : QString();
    auto rows = peopleFromTable(copied.rows, language, workspace().primaryLanguage());
    if (rows.empty())
        return say(leftOut.isEmpty() ? tr("The clipboard holds no rows with a name.") : leftOut);
    const std::size_t count = rows.size();
    place.participant = {};
    const auto before = data().participants().size();
    const auto people = m_people.paste(place, std::move(rows));
    if (people.empty())
        return;
    std::vector<QUuid> keys;
    std::transform(people.begin(), people.end(), std::back_inserter(keys), [](Id<Participant> id) { return id.uuid; });
    table().selectKeys(keys);
    const auto added = data().participants().size() - before;
    if (added < count)
        say(tr("Added: %1. In the delegation already: %2.").arg(added).arg(count - added));
    else if (!leftOut.isEmpty())
        say(leftOut);
}

void DelegationsPane::copyAddresses() {
    RecordCache &records = workspace().records();
    QStringList addresses;
    int without = 0;
    for (const Id<Participant> id : selectedPeople()) {
        const Person &person = records.of<Person>().get(records.of<Participant>().get(id).person);
        if (person.email.isEmpty())
            ++without;
        else
            addresses += personName(person, workspace().contentLanguage()) % u" <"_s % person.email % u'>';
    }
    if (addresses.isEmpty())
        return say(tr("None of the selected people has an e-mail address."));
    QApplication::clipboard()->setText(addresses.join(u"; "_s));
    const QString copied = tr("%n address(es) copied.", nullptr, static_cast<int>(addresses.size()));
    say(without == 0 ? copied : QString(copied % u' ' % tr("%n person(s) without an address.", nullptr, without)));
}

QString DelegationsPane::take(const QUuid &key, const QString &column, const QString &value) {
    const DelegationPlace place = data().place(key);
    const QString field = value.section(u'/', 0, 0);
    const QString word = value.section(u'/', 1);
    if (column != "role"_L1 && column != "status"_L1)
        return takePerson(place, column, value);
    if (field == "capacity"_L1)
        m_edits.setCapacity({place}, fromWord<Capacity>(word).value_or(Capacity::member));
    else if (field == "reply"_L1)
        m_edits.reply({place}, fromWord<Reply>(word).value_or(Reply::none));
    else if (field == "role"_L1)
        m_edits.setRole({place}, fromWord<ParticipantRole>(word).value_or(ParticipantRole::member));
    else
        m_edits.setStatus({place}, fromWord<ParticipantStatus>(word).value_or(ParticipantStatus::nominated));
    return {}; // what cannot be is said below the list
}

QString DelegationsPane::takePerson(const DelegationPlace &place, const QString &column, const QString &value) {
    const QString language = workspace().contentLanguage();
    const QString primary = workspace().primaryLanguage();
    RecordCache &records = workspace().records();
    TakingPersonForm &form = m_participant->person();
    form.show(records.of<Person>().get(records.of<Participant>().get(place.participant).person));
    if (column == "position"_L1)
        return form.change("position", [&](Person &after) { after.position.set(language, value, primary); });
    if (column == "email"_L1)
        return form.change("email", [&](Person &after) { after.email = value; });
    return form.change("phone", [&](Person &after) { after.phone = value; });
}

void DelegationsPane::addStatesToMenu(QMenu &menu, const DelegationPlace &place) {
    const auto add = [&](const QString &text, const QString &key) {
        QAction *action = menu.addAction(QString(text % u'\t' % key), this, [this, key] { takeKey(key, targets()); });
        action->setEnabled(!isReadOnly());
    };
    if (place.isPerson()) {
        add(tr("Confirmed"), u"C"_s);
        add(tr("Cancelled"), u"X"_s);
        add(tr("Make head of delegation"), u"H"_s);
    } else {
        add(tr("Invite"), u"I"_s);
    }
    if (place.isInvitation()) {
        add(tr("Accepted"), u"A"_s);
        add(tr("Declined"), u"D"_s);
        add(tr("No reply yet"), u"N"_s);
    }
}

void DelegationsPane::addPresenceToMenu(QMenu &menu) {
    const HalfDayPlace *half = currentHalf();
    if (half == nullptr)
        return;
    const QString when = halfDayWord(*half);
    QAction *present = menu.addAction(tr("Present %1").arg(when), this, [this] { setPresent(true); });
    present->setShortcut(Qt::Key_Space);
    QAction *absent = menu.addAction(tr("Absent %1").arg(when), this, [this] { setPresent(false); });
    absent->setShortcut(QKeySequence::Delete);
    present->setEnabled(!isReadOnly());
    absent->setEnabled(!isReadOnly());
}

void DelegationsPane::addToMenu(QMenu &menu) {
    QAction *person = menu.addAction(tr("Add person"), this, &DelegationsPane::newItem);
    QAction *delegations = menu.addAction(tr("Add delegations"), this, &DelegationsPane::offerDelegations);
    for (QAction *action : {person, delegations})
        action->setEnabled(!isReadOnly());
    const Places places = targets();
    if (places.empty())
        return;
    menu.addSeparator();
    if (m_view == View::attendance)
        addPresenceToMenu(menu);
    else
        addStatesToMenu(menu, places.front());
    menu.addSeparator();
    QAction *copy = menu.addAction(tr("Copy e-mail addresses"), this, &DelegationsPane::copyAddresses);
    copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    if (m_view != View::tree)
        return;
    QAction *order = menu.addAction(places.front().isDelegation() ? tr("Order delegations by rule again")
                                                                  : tr("Order the delegation's people by rule again"),
                                    this, [this] { m_order.byRule(currentPlace()); });
    QAction *remove = menu.addAction(tr("Delete"), this, &DelegationsPane::removeSelected);
    remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {order, remove})
        action->setEnabled(!isReadOnly());
}
