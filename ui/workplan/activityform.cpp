#include "activityform.h"

#include "activityparts.h"
#include "planrows.h"
#include "recordchoices.h"
#include "store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostParticipants = 100'000;

/// A beginning behind the end takes the end along; an end before the beginning is refused.
QString keepInOrder(const Activity &before, Activity &after) {
    if (!after.starts.isValid() || !after.ends.isValid() || after.starts <= after.ends)
        return {};
    if (after.starts == before.starts)
        return ActivityForm::tr("It would end before it begins.");
    after.ends = withStart({before.starts, before.ends}, after.starts).ends;
    return {};
}

} // namespace

ActivityForm::ActivityForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"activity"_s,
          [&workspace](const Activity &activity) { return activityName(activity, workspace.contentLanguage()); },
          parent) {
    setRule(&keepInOrder);
    addWhatAndWhen();
    addCountries();
    addMoneyAndPeople();
    addLinks<ActivityPriority, Priority>(
        tr("Serves the priorities"), u"priorities"_s, &ActivityPriority::activity, &ActivityPriority::priority,
        [&workspace] { return RecordChoices::priorities(workspace); },
        [&workspace](Id<Priority> id) { return RecordNames::priority(workspace, id); })
        ->setPlaceholder(tr("Add a priority"));
    addText(tr("Output"), &Activity::output, LocalTextEdit::Lines::several);
}

void ActivityForm::addWhatAndWhen() {
    addText(tr("Title"), &Activity::title, LocalTextEdit::Lines::wrapped);
    beginRow();
    addLine(tr("Code"), &Activity::code);
    addChoice(tr("Status"), &Activity::status);
    endRow();
    addReference<Component>(
        tr("Component"), &Activity::component, [this] { return RecordChoices::components(workspace()); },
        [this](Id<Component> id) { return RecordNames::component(workspace(), id); });
    addChoice(tr("Kind"), &Activity::kind);
    beginRow();
    addDate(tr("Begins"), &Activity::starts);
    addDate(tr("Ends"), &Activity::ends);
    endRow();
    addText(tr("City"), &Activity::city);
}

void ActivityForm::addCountries() {
    Workspace &space = workspace();
    const auto agencies = [&space] { return RecordChoices::agencies(space); };
    const auto agency = [&space](Id<Agency> id) { return RecordNames::agency(space, id); };
    addLinks<ActivityCountry, Country>(
        tr("Countries"), u"countries"_s, &ActivityCountry::activity, &ActivityCountry::country,
        [&space] { return RecordChoices::countries(space); },
        [&space](Id<Country> id) { return RecordNames::country(space, id); })
        ->setPlaceholder(tr("Add a country"));
    addCheck(tr("Regional: of the region as a whole"), &Activity::regional);
    addReference<Agency>(tr("Host agency"), &Activity::hostAgency, agencies, agency);
    addReference<Agency>(tr("Lead"), &Activity::lead, agencies, agency);
    addLinks<ActivityPartner, Agency>(tr("Partners"), u"partners"_s, &ActivityPartner::activity,
                                      &ActivityPartner::agency, agencies, agency)
        ->setPlaceholder(tr("Add a partner"));
}

void ActivityForm::addMoneyAndPeople() {
    addLine(tr("Budget line"), &Activity::budgetLine);
    beginRow();
    addMoney(tr("Budget"), &Activity::budget);
    addMoney(tr("Committed"), &Activity::committed);
    addMoney(tr("Spent"), &Activity::spent);
    endRow();
    m_amounts = new PartsTable(u"activityAmounts"_s, tr("Amounts of each country"), ActivityParts::amountColumns(),
                               workspace().settings(), this);
    m_amounts->rows().setTake([this](const QUuid &key, const QString &column, const QString &value) {
        return ActivityParts::takeAmount(workspace(), record(), key, column, value);
    });
    bind([this](const Activity &activity) {
        const auto countries =
            workspace().records().of<ActivityCountry>().where(&ActivityCountry::activity, activity.id);
        m_amounts->showParts(ActivityParts::amountRows(workspace(), activity));
        // The activity of one country is that country's, unless amounts say otherwise.
        const bool isDivided =
            activity.regional || countries.size() > 1 ||
            std::any_of(countries.begin(), countries.end(), [](const ActivityCountry &country) {
                return !country.budget.isZero() || !country.committed.isZero() || !country.spent.isZero();
            });
        setFieldVisible(m_amounts, !countries.empty() && isDivided);
    });
    addTable(tr("Amounts of each country"), u"amounts"_s, m_amounts);
    addNumber(tr("Participants planned"), &Activity::participantsPlanned, 0, mostParticipants);
    addNumber(tr("Unique persons, each counted once"), &Activity::uniquePersons, 0, mostParticipants, -1)
        ->setPlaceholder(tr("not known"));
    m_attendances = new PartsTable(u"activityAttendances"_s, tr("Attendances of each country"),
                                   ActivityParts::attendanceColumns(), workspace().settings(), this);
    m_attendances->rows().setTake([this](const QUuid &key, const QString &column, const QString &value) {
        return ActivityParts::takeAttendance(workspace(), record(), key, column, value);
    });
    bind([this](const Activity &activity) {
        m_attendances->showParts(ActivityParts::attendanceRows(workspace(), activity));
    });
    addTable(tr("Attendances, of people who may have come several times"), u"attendances"_s, m_attendances);
}

void ActivityForm::addTable(const QString &label, const QString &name, PartsTable *table) {
    connect(table, &TableView::escaped, this, &ActivityForm::left);
    connect(table, &TableView::readOnlyTried, this,
            [this] { workspace().refuse(tr("This file can only be read here.")); });
    addField(label, formField(name, table));
}
