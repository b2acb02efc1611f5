#include "peoplepane.h"

#include "agencyform.h"
#include "detailspanel.h"
#include "edit.h"
#include "emptystate.h"
#include "flowlayout.h"
#include "mergepanel.h"
#include "newname.h"
#include "people.h"
#include "personform.h"
#include "personname.h"
#include "store.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

PeoplePane::PeoplePane(Workspace &workspace, DuplicateGroups &duplicates)
    : RecordPane(workspace, u"people"_s, tr("People and agencies"))
    , m_order(new ChoiceBox(this))
    , m_person(new PersonForm(workspace, this))
    , m_agency(new AgencyForm(workspace, this))
    , m_merge(new MergePanel(workspace, this))
    , m_mergeButton(new QPushButton(tr("Merge…"), this))
    , m_duplicates(duplicates) {
    build();
    addMerging();
    table().setMovable(true);
    connect(&table(), &TableView::moveRequested, this, &PeoplePane::move);
    connect(&table(), &TableView::dropped, this, &PeoplePane::dropOn);
    table().rows().setTake(
        [this](const QUuid &key, const QString &column, const QString &value) { return take(key, column, value); });
    begin(directoryColumns());
}

void PeoplePane::build() {
    addNewButton(tr("Add person"), tr("Add a person (Ctrl+N)"));
    auto *agency = new QPushButton(tr("Add agency"), this);
    agency->setObjectName(u"peopleAddAgency"_s);
    agency->setEnabled(!isReadOnly());
    connect(agency, &QPushButton::clicked, this, &PeoplePane::addAgency);
    header().addAction(agency);
    m_order->setObjectName(u"peopleOrder"_s);
    m_order->setAccessibleName(tr("Order of the directory"));
    m_order->addItem(tr("By agency"));
    m_order->addItem(tr("By name"));
    m_order->addItem(tr("Likely duplicates"));
    connect(m_order, &QComboBox::activated, this, [this] { setOrder(order()); });
    tools().addWidget(m_order);
    details().addForm(m_person);
    details().addForm(m_agency);
    EmptyState &empty = setEmpty(tr("No people or agencies yet. Those entered here can be chosen at every meeting."));
    connect(empty.addWay(u"peopleAddFirst"_s, tr("Add a person")), &QPushButton::clicked, this, &PeoplePane::newItem);
    connect(empty.addWay(u"peopleAddFirstAgency"_s, tr("Add an agency")), &QPushButton::clicked, this,
            &PeoplePane::addAgency);
}

void PeoplePane::addMerging() {
    details().addForm(m_merge);
    m_mergeButton->setObjectName(u"peopleMerge"_s);
    m_mergeButton->setToolTip(tr("Make one entry of those selected (Ctrl+M)"));
    m_mergeButton->hide();
    details().addToSeveral(m_mergeButton);
    auto *key = new QAction(this);
    key->setShortcut(Qt::CTRL | Qt::Key_M);
    key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(key);
    connect(key, &QAction::triggered, this, &PeoplePane::beginMerge);
    connect(m_mergeButton, &QPushButton::clicked, this, &PeoplePane::beginMerge);
    connect(&table(), &TableView::selectedChanged, this, [this] {
        const bool isMerging = details().shownForm() == m_merge;
        m_mergeButton->setVisible(!isMerging && !isReadOnly() && !mergeable().empty());
        if (isMerging)
            details().tellSelected(0); // they are what is merged
    });
    connect(m_merge, &MergePanel::merged, this, &PeoplePane::endMerge);
    connect(m_merge, &MergePanel::cancelled, this, [this] { endMerge(table().currentKey()); });
    connect(m_merge, &MergePanel::dismissed, this, [this] {
        m_duplicates.dismiss(m_merge->records());
        reload();
        focusList();
    });
}

DirectoryOrder PeoplePane::order() const {
    return static_cast<DirectoryOrder>(m_order->currentIndex());
}

void PeoplePane::setOrder(DirectoryOrder order) {
    const bool nothing = order == DirectoryOrder::duplicates && m_duplicates.all().empty();
    m_order->setCurrentIndex(static_cast<int>(nothing ? DirectoryOrder::byAgency : order));
    reload();
    say(nothing ? tr("No likely duplicates were found.") : QString());
}

std::vector<TableRow> PeoplePane::rows() {
    if (order() != DirectoryOrder::duplicates)
        return directoryRows(workspace(), order());
    if (m_duplicates.all().empty()) // the last ones were merged
        m_order->setCurrentIndex(static_cast<int>(DirectoryOrder::byAgency));
    return m_duplicates.all().empty() ? directoryRows(workspace(), order())
                                      : duplicateRows(workspace(), m_duplicates.all());
}

std::vector<PillText> PeoplePane::pills() {
    const int found = static_cast<int>(m_duplicates.all().size());
    if (found == 0)
        return {};
    return {{.name = u"pillDuplicates"_s,
             .text = tr("%n likely duplicate(s)", nullptr, found),
             .tone = Tone::attention,
             .clickable = true,
             .checked = order() == DirectoryOrder::duplicates}};
}

void PeoplePane::filterBy(const QString &pill) {
    if (pill != "pillDuplicates"_L1)
        return RecordPane::filterBy(pill);
    const bool isShown = order() == DirectoryOrder::duplicates;
    showAll();
    setOrder(isShown ? DirectoryOrder::byAgency : DirectoryOrder::duplicates);
    focusList();
}

void PeoplePane::showFigure(const QString &pill) {
    if (pill != "pillDuplicates"_L1 || order() != DirectoryOrder::duplicates)
        RecordPane::showFigure(pill);
}

QStringList PeoplePane::kinds() const {
    return {u"person"_s, u"agency"_s, u"country"_s, u"participant"_s, u"delegation"_s, u"meeting"_s, u"programme"_s};
}

std::vector<QUuid> PeoplePane::mergeable() const {
    RecordCache &records = workspace().records();
    std::vector<QUuid> people;
    std::vector<QUuid> agencies;
    for (const QUuid &key : table().selectedKeys()) {
        if (records.of<Person>().find({key}) != nullptr)
            people.push_back(key);
        else if (records.of<Agency>().find({key}) != nullptr)
            agencies.push_back(key);
    }
    if (people.size() > 1 && agencies.empty())
        return people;
    return agencies.size() > 1 && people.empty() ? agencies : std::vector<QUuid>();
}

void PeoplePane::beginMerge() {
    if (isReadOnly())
        return say(tr("This file can only be read here."));
    const std::vector<QUuid> chosen = mergeable();
    if (chosen.empty())
        return say(tr("Select two or more people, or two or more agencies, that are the same."));
    commit();
    m_merging = chosen;
    m_mergeButton->hide();
    showDetails(table().currentKey());
    details().focusFirstField();
}

void PeoplePane::endMerge(const QUuid &select) {
    m_merging.clear();
    if (order() != DirectoryOrder::duplicates)
        table().selectKey(select);
    showDetails(table().currentKey());
    focusList();
}

void PeoplePane::askAgain() {
    m_duplicates.forgetDismissed();
    setOrder(DirectoryOrder::duplicates);
}

bool PeoplePane::showMerge(const QUuid &key) {
    RecordCache &records = workspace().records();
    const auto gone = [&](const QUuid &record) {
        return records.of<Person>().find({record}) == nullptr && records.of<Agency>().find({record}) == nullptr;
    };
    const bool isChosen = std::find(m_merging.begin(), m_merging.end(), key) != m_merging.end();
    if (!isChosen || std::any_of(m_merging.begin(), m_merging.end(), gone))
        m_merging.clear();
    const DuplicateGroup *group = order() == DirectoryOrder::duplicates ? m_duplicates.find(key) : nullptr;
    if (m_merging.empty() && group == nullptr)
        return false;
    m_person->leave();
    m_agency->leave();
    const std::vector<QUuid> &members = m_merging.empty() ? group->members : m_merging;
    m_merge->show(records.of<Person>().find({members.front()}) != nullptr, members,
                  m_merging.empty() ? group->why : QString());
    details().showForm(m_merge, {}, tr("Merge"));
    details().tellSelected(0);
    return true;
}

void PeoplePane::showDetails(const QUuid &key) {
    if (showMerge(key))
        return;
    RecordCache &records = workspace().records();
    if (const Person *person = records.of<Person>().find({key})) {
        m_agency->leave();
        m_person->show(*person);
        details().showForm(m_person, {u"person"_s, person->id.text()},
                           personName(*person, workspace().contentLanguage()));
    } else if (const Agency *agency = records.of<Agency>().find({key})) {
        m_person->leave();
        m_agency->show(*agency);
        details().showForm(m_agency, {u"agency"_s, agency->id.text()}, agency->name.in(workspace().contentLanguage()));
    } else {
        m_person->leave();
        m_agency->leave();
        if (records.of<Country>().find({key}) != nullptr && !isReadOnly())
            details().showWords(RecordNames::country(workspace(), {key}), tr("Add agency"), [this] { addAgency(); });
        else
            details().showWords(tr("Select a person or an agency to see the details."));
    }
}

void PeoplePane::commitForms() {
    m_person->commit();
    m_agency->commit();
}

QUuid PeoplePane::withWrongInput() const {
    const Id<Person> person = m_person->withWrongInput();
    return person ? person.uuid : m_agency->withWrongInput().uuid;
}

void PeoplePane::newItem() {
    commit();
    Person person;
    person.id = workspace().store().newId<Person>();
    const bool isCyrillic = writesCyrillic(workspace().contentLanguage());
    (isCyrillic ? person.cyrillicFamilyName : person.familyName) =
        contentWords(workspace().contentLanguage(), QT_TRANSLATE_NOOP("NewNames", "New person"));
    const QUuid current = table().currentKey();
    if (const Agency *agency = workspace().records().of<Agency>().find({current}))
        person.agency = agency->id;
    else if (const Person *other = workspace().records().of<Person>().find({current}))
        person.agency = other->agency;
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add a person")), {}};
    if (!workspace().edit(label, [&](Edit &edit) { edit.insert(person); }))
        return;
    table().selectKey(person.id.uuid);
    details().beginNaming(isCyrillic ? u"cyrillic_family_name"_s : u"family_name"_s);
}

void PeoplePane::addAgency() {
    commit();
    Agency agency;
    agency.id = workspace().store().newId<Agency>();
    agency.name = newName(workspace(), QT_TRANSLATE_NOOP("NewNames", "New agency"));
    const QUuid current = table().currentKey();
    if (const Agency *other = workspace().records().of<Agency>().find({current}))
        agency.country = other->country;
    else if (workspace().records().of<Country>().find({current}) != nullptr)
        agency.country = {current};
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add an agency")), {}};
    m_order->setCurrentIndex(static_cast<int>(DirectoryOrder::byAgency));
    if (!workspace().edit(label, [&](Edit &edit) { edit.insert(agency); }))
        return;
    table().selectKey(agency.id.uuid);
    details().beginNaming(u"name"_s);
}

void PeoplePane::select(const QString &id) {
    const bool isAgency = workspace().records().of<Agency>().find(Id<Agency>::fromText(id)) != nullptr;
    const bool isListed = order() == DirectoryOrder::byAgency || (order() == DirectoryOrder::byName && !isAgency);
    if (!isListed && !table().selectKey(QUuid::fromString(id)))
        setOrder(DirectoryOrder::byAgency);
    RecordPane::select(id);
}

QString PeoplePane::take(const QUuid &key, const QString &column, const QString &value) {
    const QString language = workspace().contentLanguage();
    const QString primary = workspace().primaryLanguage();
    if (const Person *person = workspace().records().of<Person>().find({key})) {
        m_person->show(*person);
        if (column == "position"_L1)
            return m_person->change("position", [&](Person &after) { after.position.set(language, value, primary); });
        if (column == "email"_L1)
            return m_person->change("email", [&](Person &after) { after.email = value; });
        return m_person->change("phone", [&](Person &after) { after.phone = value; });
    }
    if (const Agency *agency = workspace().records().of<Agency>().find({key})) {
        m_agency->show(*agency);
        return m_agency->change("name", [&](Agency &after) { after.name.set(language, value, primary); });
    }
    return {};
}

void PeoplePane::addToMenu(QMenu &menu) {
    QAction *person = menu.addAction(tr("Add person"), this, &PeoplePane::newItem);
    QAction *agency = menu.addAction(tr("Add agency"), this, &PeoplePane::addAgency);
    addMovesTo(menu);
    QAction *remove = menu.addAction(tr("Delete"), this, &PeoplePane::removeSelected);
    remove->setShortcut(QKeySequence::Delete);
    QAction *merge = menu.addAction(tr("Merge…"), this, &PeoplePane::beginMerge);
    merge->setShortcut(Qt::CTRL | Qt::Key_M);
    for (QAction *action : {person, agency, remove, merge})
        action->setEnabled(!isReadOnly());
    merge->setEnabled(merge->isEnabled() && !mergeable().empty());
    if (m_duplicates.hasDismissed())
        menu.addAction(tr("Ask again about those that are not the same"), this, &PeoplePane::askAgain);
}

void PeoplePane::removeSelected() {
    std::vector<QUuid> keys = table().selectedKeys();
    RecordCache &records = workspace().records();
    std::erase_if(keys, [&](const QUuid &key) {
        return records.of<Person>().find({key}) == nullptr && records.of<Agency>().find({key}) == nullptr;
    });
    if (keys.empty())
        return say(tr("Select the people or agencies to be deleted."));
    const QString name =
        workspace().store().nameOf(records.of<Person>().find({keys.front()}) != nullptr ? u"person"_s : u"agency"_s,
                                   keys.front().toString(QUuid::WithoutBraces), workspace().contentLanguage());
    const Label label = keys.size() == 1
                            ? Label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "delete “%1”")), {shortName(name)}}
                            : Label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "delete %1 entries")),
                                    {QString::number(keys.size())}};
    workspace().edit(label, [&](Edit &edit) {
        for (const QUuid &key : keys) {
            if (records.of<Person>().find({key}) != nullptr)
                edit.remove(Id<Person>{key});
            else
                edit.remove(Id<Agency>{key});
        }
    });
}

void PeoplePane::paste() {
    const QString language = workspace().contentLanguage();
    const QString primary = workspace().primaryLanguage();
    std::vector<Person> people;
    for (const PastedRow &row : table().pastedRows(LeaveOut::groupsAndQuiet)) {
        const auto value = [&row](const QString &column) {
            const auto at = row.find(column);
            return at == row.end() ? QString() : at->second;
        };
        Person person;
        person.id = workspace().store().newId<Person>();
        const QStringList names = value(u"name"_s).split(u' ', Qt::SkipEmptyParts);
        if (names.isEmpty())
            continue;
        person.familyName = names.back();
        person.givenName = QStringList(names.mid(0, names.size() - 1)).join(u' ');
        const QStringList cyrillic = value(u"cyrillic"_s).split(u' ', Qt::SkipEmptyParts);
        person.cyrillicFamilyName = cyrillic.value(0);
        person.cyrillicGivenName = cyrillic.value(1);
        person.patronymic = cyrillic.mid(2).join(u' ');
        person.position.set(language, value(u"position"_s), primary);
        person.email = value(u"email"_s);
        person.phone = value(u"phone"_s);
        people.push_back(person);
    }
    if (people.empty() && tableFromClipboard(LeaveOut::groupsAndQuiet).leftOut > 0)
        return say(tr("Agencies are not pasted, only people."));
    if (people.empty())
        return say(tr("The clipboard holds no rows with a name."));
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "paste people (%1)")),
                      {QString::number(people.size())}};
    const bool isDone = workspace().edit(label, [&](Edit &edit) {
        for (const Person &person : people)
            edit.insert(person);
    });
    std::vector<QUuid> keys;
    for (const Person &person : people)
        keys.push_back(person.id.uuid);
    if (!isDone || keys.empty())
        return;
    select(Id<Person>{keys.front()}.text());
    table().selectKeys(keys);
}
