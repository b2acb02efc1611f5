#include "delegationspane.h"

#include "adddelegations.h"
#include "appstyle.h"
#include "completingedit.h"
#include "delegationform.h"
#include "delegationrows.h"
#include "detailspanel.h"
#include "emptystate.h"
#include "filterboxes.h"
#include "flowlayout.h"
#include "icons.h"
#include "meetingviews.h"
#include "participantdetails.h"
#include "participantform.h"
#include "recordchoices.h"
#include "shortbutton.h"
#include "tabledelegate.h"
#include "uninvitedform.h"
#include "windowwords.h"
#include "workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastOfPerson = 14; ///< letters of the line that adds somebody

} // namespace

DelegationsPane::DelegationsPane(Workspace &workspace)
    : RecordPane(workspace, u"delegations"_s, tr("Delegations"))
    , m_edits(workspace)
    , m_people(workspace, m_edits)
    , m_order(workspace, m_edits)
    , m_finder(workspace) {
    addHeaderParts();
    addTools();
    addForms();
    addViewKeys();
    EmptyState &empty =
        setEmpty(tr("Nobody takes part in this meeting yet. Countries and organisations that do are its "
                    "delegations; their agencies are invited, and name their people."));
    QPushButton *first = empty.addWay(u"delegationsAddFirst"_s, tr("Add delegations"));
    first->setEnabled(!isReadOnly());
    connect(first, &QPushButton::clicked, this, &DelegationsPane::offerDelegations);
    table().rows().setTake(
        [this](const QUuid &key, const QString &column, const QString &value) { return take(key, column, value); });
    table().setMovable(true);
    connectList();
    m_columnsOf = u"tree"_s;
    begin(delegationColumns());
}

DelegationsPane::~DelegationsPane() = default;

void DelegationsPane::addHeaderParts() {
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(0);
    const std::array<std::pair<QString, QString>, 3> views{{{u"delegationsTree"_s, tr("Delegations")},
                                                            {u"delegationsMatrix"_s, tr("Matrix")},
                                                            {u"delegationsAttendance"_s, tr("Attendance")}}};
    for (std::size_t i = 0; i < views.size(); ++i) {
        auto *button = new QToolButton(box);
        button->setObjectName(views[i].first);
        button->setText(views[i].second);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(tr("View: %1").arg(views[i].second));
        button->setToolTip(tr("%1 (Alt+%2)").arg(button->accessibleName()).arg(i + 1));
        connect(button, &QToolButton::clicked, this, [this, i] { showView(static_cast<View>(i)); });
        row->addWidget(button);
        m_viewButtons.push_back(button);
    }
    m_viewButtons.front()->setChecked(true);
    header().setViews(box);
    auto *add = new ShortButton(tr("Add delegations"), tr("Add"), this);
    add->setObjectName(u"delegationsAddDelegations"_s);
    makePrimary(add);
    add->setEnabled(!isReadOnly());
    connect(add, &QPushButton::clicked, this, &DelegationsPane::offerDelegations);
    header().addAction(add);
}

void DelegationsPane::addTools() {
    m_addPerson = new CompletingEdit(u"delegationsAddPerson"_s, tr("Add a person: type a name"), this);
    m_addPerson->setPlaceholderText(tr("New person"));
    m_addPerson->addAction(lineIcon(u"plus"_s), QLineEdit::LeadingPosition); // it adds, and does not find
    m_addPerson->setToolTip(tr(
        "Enter adds a person with their own agency where it is invited, anyone else to the delegation or agency that "
        "is selected (Ctrl+N)"));
    m_addPerson->setMinimumWidth(m_addPerson->fontMetrics().averageCharWidth() * leastOfPerson);
    m_addPerson->setEnabled(!isReadOnly());
    m_finder.serve(*m_addPerson);
    connect(m_addPerson, &CompletingEdit::chosen, this, [this](const QString &person) { addPerson(person, {}); });
    connect(m_addPerson, &CompletingEdit::entered, this, [this](const QString &words) { addPerson({}, words); });
    m_filters = new FilterBoxes(tools(), this);
    tools().addWidget(m_addPerson);
    connect(m_filters, &FilterBoxes::changed, this, &DelegationsPane::reload);
    // A number counts in all of the meeting, so what makes it is shown of all.
    connect(&header(), &PageHeader::pillClicked, this, [this] {
        if (m_filters->filter().isEmpty())
            return;
        m_filters->reset();
        reload();
    });
}

void DelegationsPane::addForms() {
    m_delegation = new DelegationForm(workspace(), m_edits, this);
    m_invitation = new InvitationForm(workspace(), this);
    m_participant = new ParticipantDetails(workspace(), m_edits, m_people, m_finder, this);
    m_uninvited = new UninvitedForm(workspace(), this);
    m_addDelegations = new AddDelegations(workspace(), this);
    for (QWidget *form : {static_cast<QWidget *>(m_delegation), static_cast<QWidget *>(m_invitation),
                          static_cast<QWidget *>(m_participant), static_cast<QWidget *>(m_uninvited),
                          static_cast<QWidget *>(m_addDelegations)})
        details().addForm(form);
    connect(m_delegation, &DelegationForm::invited, this, [this](Id<Invitation> id) { table().selectKey(id.uuid); });
    connect(&m_participant->form(), &ParticipantForm::replaced, this,
            [this](Id<Participant> id) { table().selectKey(id.uuid); });
    connect(m_uninvited, &UninvitedForm::inviteRequested, this, &DelegationsPane::invite);
    connect(m_addDelegations, &AddDelegations::chosen, this, &DelegationsPane::takeDelegations);
}

void DelegationsPane::addViewKeys() {
    for (int i = 0; i < 3; ++i) {
        auto *action = new QAction(this);
        action->setObjectName(QString(u"delegationsView%1"_s.arg(i + 1)));
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, i] {
            showView(static_cast<View>(i));
            focusList();
        });
    }
    auto *copy = new QAction(this);
    copy->setObjectName(u"delegationsCopyAddresses"_s);
    copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(copy);
    connect(copy, &QAction::triggered, this, &DelegationsPane::copyAddresses);
}

void DelegationsPane::connectList() {
    connect(&table(), &TableView::keyTyped, this, &DelegationsPane::typed);
    connect(&table(), &TableView::moveRequested, this, &DelegationsPane::move);
    connect(&table(), &TableView::dropped, this,
            [this](const std::vector<QUuid> &keys, const QUuid &target, TableView::Drop drop) {
                Places places;
                std::transform(keys.begin(), keys.end(), std::back_inserter(places),
                               [this](const QUuid &key) { return data().place(key); });
                m_order.moveTo(places, data().place(target), drop);
                table().selectKeys(keys);
            });
    connect(&table(), &QAbstractItemView::clicked, this, &DelegationsPane::toggleHere);
    connect(table().selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (m_view == View::attendance && current.isValid()) {
            const QString column = table().rows().columns()[static_cast<std::size_t>(current.column())].name;
            m_half = column.contains(u'/') ? column : m_half;
        }
    });
}

const DelegationsData &DelegationsPane::data() {
    if (!m_data)
        m_data.emplace(workspace());
    return *m_data;
}

std::vector<TableColumn> DelegationsPane::columnsOfView() {
    switch (m_view) {
    case View::matrix:
        return matrixColumns(m_matrix);
    case View::attendance:
        return attendanceColumns(data());
    case View::tree:
        break;
    }
    return delegationColumns();
}

void DelegationsPane::showView(View view) {
    if (view == m_view)
        return;
    commit();
    const DelegationPlace place = currentPlace();
    m_view = view;
    m_viewButtons[static_cast<std::size_t>(view)]->setChecked(true);
    m_filters->setVisible(view == View::tree);
    table().setMovable(view == View::tree);
    m_columnsOf.clear();
    reload();
    showPlace(place);
    if (view != View::attendance)
        return;
    const HalfDayPlace *half = currentHalf(); // ready for the key that signs people in
    const int column = half == nullptr ? -1 : table().rows().columnNamed(half->name());
    if (column >= 0 && table().currentIndex().isValid())
        table().makeCurrent(table().currentIndex().siblingAtColumn(column));
}

std::vector<TableRow> DelegationsPane::rows() {
    m_data.emplace(workspace());
    m_finder.forget();
    const DelegationRecords records = m_data->records();
    m_figures = delegationFigures(records, m_data->asAt());
    if (m_view == View::matrix)
        m_matrix = delegationMatrix(records, m_data->asAt());
    m_filters->offer(workspace(), m_data->delegations());
    static const std::array<QString, 3> names{u"tree"_s, u"matrix"_s, u"attendance"_s};
    QStringList wanted{names[static_cast<std::size_t>(m_view)]};
    if (m_view != View::tree) { // their columns follow from what there is
        for (const TableColumn &column : columnsOfView())
            wanted += column.name % u' ' % column.title;
    }
    if (const QString columns = wanted.join(u'|'); columns != m_columnsOf) {
        m_columnsOf = columns;
        table().begin(columnsOfView(), workspace().settings(), m_view == View::tree ? QString() : wanted.front());
    }
    if (m_view == View::matrix)
        return matrixRows(workspace(), m_matrix);
    if (m_view == View::attendance)
        return attendanceRows(workspace(), *m_data);
    return delegationRows(workspace(), *m_data, m_figures, m_filters->filter());
}

QStringList DelegationsPane::kinds() const {
    return DelegationsData::kinds();
}

void DelegationsPane::showDetails(const QUuid &key) {
    if (m_isAdding && !key.isNull())
        m_isAdding = false;
    if (m_isAdding)
        return;
    showPlaceDetails(data().place(key));
}

void DelegationsPane::showPlaceDetails(const DelegationPlace &place) {
    RecordCache &records = workspace().records();
    const QString name = place.isNull() ? QString() : m_edits.nameOf(place);
    const Delegation &delegation = records.of<Delegation>().get(place.delegation);
    const QString of = place.isNull() ? QString() : delegationName(workspace(), delegation);
    if (!place.isPerson())
        m_participant->leave();
    if (!place.isInvitation())
        m_invitation->leave();
    if (place.isNull() || !place.isDelegation())
        m_delegation->leave();
    if (place.isNull()) {
        details().showWords(tr("Select a delegation, an agency or a person to see the details."));
    } else if (place.isPerson()) {
        m_participant->show(records.of<Participant>().get(place.participant), data());
        const QString agency = RecordNames::agency(workspace(), place.agency);
        const bool isOther = !agency.isEmpty() && agency != of;
        m_participant->form().setTitle(name);
        m_participant->form().setHead(isOther ? QString(of % u" · "_s % agency) : of,
                                      RecordNames::agencyInFull(workspace(), place.agency));
        details().showForm(m_participant, {u"participant"_s, place.participant.text()}, name, {u"attendance"_s});
    } else if (place.isInvitation()) {
        m_invitation->show(records.of<Invitation>().get(place.invitation));
        m_invitation->setHead(of);
        details().showForm(m_invitation, {u"invitation"_s, place.invitation.text()}, name);
    } else if (place.isUninvited()) {
        const QString agency = RecordNames::agencyInFull(workspace(), place.agency);
        m_uninvited->setHead(QString(of % u" · "_s % agency));
        details().showForm(m_uninvited, {}, name);
    } else {
        m_delegation->show(delegation);
        details().showForm(m_delegation, {u"delegation"_s, place.delegation.text()}, name, {u"invitation"_s});
    }
}

void DelegationsPane::showPlace(const DelegationPlace &place) {
    if (place.isNull() || table().selectKey(DelegationsData::keyOf(place)))
        return;
    table().selectKey(place.delegation.uuid);
}

void DelegationsPane::select(const QString &id) {
    const DelegationPlace place = data().place(QUuid::fromString(id));
    if (place.isNull())
        return;
    if (m_view != View::tree && !place.isDelegation() && table().rows().rowOf(DelegationsData::keyOf(place)) < 0)
        return showPlace({.delegation = place.delegation});
    showPlace(place);
}

void DelegationsPane::showRecord(const QString &id) {
    const DelegationPlace place = data().place(QUuid::fromString(id));
    const bool isTold = m_view == View::matrix ? place.isDelegation() : place.isPerson();
    if (!place.isNull() && m_view != View::tree && !isTold)
        showView(View::tree);
    select(id);
}

void DelegationsPane::commitForms() {
    m_delegation->commit();
    m_invitation->commit();
    m_participant->commit();
}

QUuid DelegationsPane::withWrongInput() const {
    if (const Id<Delegation> delegation = m_delegation->withWrongInput(); !delegation.isNull())
        return delegation.uuid;
    if (const Id<Invitation> invitation = m_invitation->withWrongInput(); !invitation.isNull())
        return invitation.uuid;
    return m_participant->withWrongInput();
}

void DelegationsPane::showAll() {
    const bool filtered = !m_filters->filter().isEmpty();
    m_filters->reset();
    RecordPane::showAll();
    if (filtered)
        reload();
}

void DelegationsPane::newItem() {
    commit();
    m_addPerson->setFocus();
}

void DelegationsPane::offerDelegations() {
    commit();
    m_isAdding = true;
    m_addDelegations->offer();
    details().showForm(m_addDelegations, {}, {});
    m_addDelegations->setFocus();
}

void DelegationsPane::takeDelegations(const std::vector<Id<Country>> &countries,
                                      const std::vector<Id<Agency>> &organisations, bool invite) {
    m_isAdding = false;
    const auto added = m_edits.addDelegations(countries, organisations, invite);
    if (added.empty())
        return offerDelegations();
    std::vector<QUuid> keys;
    std::transform(added.begin(), added.end(), std::back_inserter(keys), [](Id<Delegation> id) { return id.uuid; });
    table().selectKeys(keys);
    focusList();
}
