#include "readiness.h"

#include "activityrules.h"
#include "agendatiming.h"
#include "textcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The things about an item that are not its texts.
void checkTime(TextCheck &check, const AgendaItem &item, const TimedItem &timed) {
    if (timed.overrun > 0)
        check.add(FindingCode::predecessorOverruns, u"fixed_start"_s, {QString::number(timed.overrun)});
    if (!timed.hasChildren && item.duration <= 0)
        check.add(FindingCode::itemWithoutDuration, u"duration"_s);
}

bool wantsPresenter(const AgendaItem &item, const TimedItem &timed) {
    return item.kind == AgendaItemKind::item && item.purpose != Purpose::none && !timed.hasChildren;
}

void checkDays(TextCheck &check, const AgendaTiming &timing) {
    for (const TimedDay &day : timing.days) {
        check.on(u"day"_s, day.day, day.date.toString(Qt::ISODate));
        if (day.overrun > 0)
            check.add(FindingCode::dayOverruns, u"closes"_s, {QString::number(day.overrun)});
    }
}

void checkActivity(TextCheck &check, const PlannedActivity &planned) {
    const Activity &activity = planned.activity;
    check.on(u"activity"_s, activity.id, nameWithNumber(activity.code, activity.title.in(check.language())));
    check.text(u"title"_s, activity.title);
    check.text(u"city"_s, activity.city, TextCheck::Need::optional);
    if (!activity.starts.isValid())
        check.add(FindingCode::activityWithoutDate, u"starts"_s);
    for (const QString &field : exceededAmounts(activity, planned.countries))
        check.add(FindingCode::countriesExceedActivity, field);
    for (const Agency &partner : planned.partners)
        check.agency(partner);
}

} // namespace

std::vector<Finding> readinessOf(const AgendaDossier &dossier) {
    TextCheck check(dossier.frame);
    check.frame(dossier.frame);
    std::vector<AgendaItem> items;
    QHash<Id<AgendaItem>, const AgendaDossier::Line *> lines;
    for (const AgendaDossier::Line &line : dossier.lines) {
        items.push_back(line.item);
        lines.insert(line.item.id, &line);
    }
    const AgendaTiming timing = agendaTiming(dossier.frame.days, items);
    for (const TimedItem &timed : timing.items) {
        const AgendaDossier::Line &line = *lines.value(timed.item);
        check.on(u"agenda_item"_s, line.item.id, nameWithNumber(timed.number, line.item.title.in(check.language())));
        checkTime(check, line.item, timed);
        if (timed.internal) // in the chair's agenda only, as it was written
            continue;
        check.text(u"title"_s, line.item.title);
        check.text(u"annotation"_s, line.item.annotation, TextCheck::Need::optional);
        if (wantsPresenter(line.item, timed) && line.presenters.empty())
            check.add(FindingCode::itemWithoutPresenter);
        for (const PresenterCard &presenter : line.presenters) {
            check.on(u"agenda_item"_s, line.item.id,
                     nameWithNumber(timed.number, line.item.title.in(check.language())));
            check.presenter(presenter);
        }
    }
    checkDays(check, timing);
    return check.taken();
}

std::vector<Finding> readinessOf(const ParticipantsDossier &dossier) {
    TextCheck check(dossier.frame);
    check.frame(dossier.frame);
    for (const ListedDelegation &listed : dossier.delegations) {
        check.on(u"delegation"_s, listed.delegation.id, listed.name.in(check.language()));
        check.text(listed.delegation.country ? u"country"_s : u"organisation"_s, listed.name);
        const bool headed = std::any_of(listed.people.begin(), listed.people.end(), [](const ListedPerson &person) {
            return person.role == ParticipantRole::head;
        });
        if (!headed && listed.delegation.capacity != Capacity::secretariat)
            check.add(FindingCode::delegationWithoutHead);
        if (listed.byAlphabet)
            check.add(FindingCode::orderNotSet);
    }
    return check.taken();
}

std::vector<Finding> readinessOf(const WorkPlanDossier &dossier) {
    TextCheck check(dossier.frame);
    check.frame(dossier.frame);
    if (dossier.plan.id.isNull()) {
        check.on(u"meeting"_s, dossier.frame.meeting.id, dossier.frame.meeting.code);
        check.add(FindingCode::noPlan);
        return check.taken();
    }
    check.on(u"plan"_s, dossier.plan.id, dossier.plan.title.in(check.language()));
    check.text(u"title"_s, dossier.plan.title);
    for (const Component &component : dossier.components) {
        check.on(u"component"_s, component.id, component.code);
        check.text(u"title"_s, component.title);
    }
    for (const Country &country : dossier.countries) {
        check.on(u"country"_s, country.id, country.shortName.in(check.language()));
        check.text(u"short_name"_s, country.shortName);
    }
    for (const PlannedActivity &planned : dossier.activities)
        checkActivity(check, planned);
    return check.taken();
}

std::vector<Finding> readinessOf(const ActionsDossier &dossier) {
    TextCheck check(dossier.frame);
    check.frame(dossier.frame);
    for (const ActionLine &line : dossier.actions)
        check.action(line);
    return check.taken();
}
