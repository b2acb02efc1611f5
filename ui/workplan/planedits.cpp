#include "planedits.h"

#include "edit.h"
#include "errortext.h"
#include "label.h"
#include "newname.h"
#include "planpaste.h"
#include "planrows.h"
#include "programme.h"
#include "store.h"
#include "windowwords.h"
#include "workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct PlanEditWords {
    Q_DECLARE_TR_FUNCTIONS(PlanEditWords)
};

constexpr qsizetype mostNamed = 3; ///< values that one sentence names

QString source(const char *text) {
    return QString::fromUtf8(text);
}

/// Copies the records that belong to an activity to another one.
template <class Part>
void copyParts(RecordCache &records, const QHash<Id<Activity>, Id<Activity>> &copies, Edit &edit) {
    for (Part part : records.of<Part>().all()) { // a copy of each
        const auto copy = copies.constFind(part.activity);
        if (copy == copies.cend())
            continue;
        part.id = {};
        part.activity = *copy;
        edit.insert(part);
    }
}

} // namespace

QString PlanEdits::write(const Label &label, const std::function<void(Edit &)> &change) {
    const Result<> written = m_workspace.tryEdit(label, change);
    return written ? QString() : errorText(written.error());
}

QString PlanEdits::change(const Label &label, const std::vector<Activity> &activities,
                          const std::function<void(Activity &)> &set) {
    return write(label, [&](Edit &edit) {
        for (const Activity &activity : activities) {
            Activity after = activity;
            set(after);
            edit.update(activity, after);
        }
    });
}

QString PlanEdits::nameOf(const Activity &activity) const {
    return shortName(activityName(activity, m_workspace.contentLanguage()));
}

/// Of the year behind the last plan.
Plan PlanEdits::nextPlan() const {
    RecordCache &records = m_workspace.records();
    Plan plan;
    plan.id = m_workspace.store().newId<Plan>();
    if (planLaidBefore(records.of<Plan>().all(), m_workspace.meeting()) == nullptr)
        plan.meeting = m_workspace.meeting();
    int year = 0;
    for (const Plan &other : records.of<Plan>().all())
        year = std::max(year, other.ends.isValid() ? other.ends.year() + 1 : 0);
    if (year == 0) {
        const auto programme = m_workspace.store().programme();
        const QDate reference =
            programme && programme->referenceDate.isValid() ? programme->referenceDate : QDate::currentDate();
        year = reference.year() + 1;
    }
    plan.starts = QDate(year, 1, 1);
    plan.ends = QDate(year, 12, 31);
    for (const QString &language : m_workspace.workingLanguages()) // it is a name that stays
        plan.title.set(language, contentWords(language, QT_TRANSLATE_NOOP("NewNames", "Work plan for %1")).arg(year),
                       m_workspace.primaryLanguage());
    return plan;
}

Id<Plan> PlanEdits::addPlan() {
    const Plan plan = nextPlan();
    const Label label{source(QT_TRANSLATE_NOOP("Labels", "add a work plan")), {}};
    return m_workspace.edit(label, [&](Edit &edit) { edit.insert(plan); }) ? plan.id : Id<Plan>();
}

Id<Plan> PlanEdits::addVersion(const Plan &plan) {
    RecordCache &records = m_workspace.records();
    Plan next = plan;
    next.id = m_workspace.store().newId<Plan>();
    next.stage = PlanStage::draft;
    next.endorsedAt = {};
    for (const Plan &other : records.of<Plan>().all()) {
        if (other.starts == plan.starts && other.ends == plan.ends)
            next.version = std::max(next.version, other.version + 1);
    }
    QHash<Id<Activity>, Id<Activity>> copies;
    const std::vector<Activity> activities = records.of<Activity>().where(&Activity::plan, plan.id);
    for (const Activity &activity : activities)
        copies.insert(activity.id, m_workspace.store().newId<Activity>());
    const Label label{source(QT_TRANSLATE_NOOP("Labels", "make version %1 of “%2”")),
                      {QString::number(next.version), shortName(plan.title.in(m_workspace.contentLanguage()))}};
    const bool isDone = m_workspace.edit(label, [&](Edit &edit) {
        edit.insert(next);
        for (Activity activity : activities) { // a copy of each
            activity.id = copies.value(activity.id);
            activity.plan = next.id;
            edit.insert(activity);
        }
        copyParts<ActivityCountry>(records, copies, edit);
        copyParts<ActivityPartner>(records, copies, edit);
        copyParts<ActivityAttendance>(records, copies, edit);
        copyParts<ActivityPriority>(records, copies, edit);
    });
    return isDone ? next.id : Id<Plan>();
}

QString PlanEdits::removePlan(const Plan &plan) {
    const Label label{source(QT_TRANSLATE_NOOP("Labels", "delete “%1”")),
                      {shortName(planName(plan, m_workspace.contentLanguage()))}};
    return write(label, [&](Edit &edit) { edit.remove(plan.id); });
}

Id<Activity> PlanEdits::add(const PlanContents &plan, const Activity *behind, Id<Component> component) {
    Activity activity;
    activity.id = m_workspace.store().newId<Activity>();
    const bool isFirst = plan.plan.id.isNull();
    const Plan own = isFirst ? nextPlan() : plan.plan;
    activity.plan = own.id;
    activity.component = behind != nullptr ? behind->component : component;
    QString follows = behind != nullptr ? behind->code : QString();
    if (follows.isEmpty()) {
        for (const Activity &other : plan.activities) { // the last of the component, in the order of codes
            if (other.component == activity.component)
                follows = other.code;
        }
    }
    if (follows.isEmpty() && activity.component)
        follows = m_workspace.records().of<Component>().get(activity.component).code % u".0"_s;
    activity.code = nextActivityCode(follows, plan.codes());
    activity.title = newName(m_workspace, QT_TRANSLATE_NOOP("NewNames", "New activity"));
    if (behind != nullptr)
        activity.kind = behind->kind;
    const Label label{source(QT_TRANSLATE_NOOP("Labels", "add an activity")), {}};
    const bool isDone = m_workspace.edit(label, [&](Edit &edit) {
        if (isFirst)
            edit.insert(own);
        edit.insert(activity);
    });
    return isDone ? activity.id : Id<Activity>();
}

std::vector<Id<Activity>> PlanEdits::duplicate(const PlanContents &plan, const std::vector<Activity> &activities) {
    QSet<QString> codes = plan.codes();
    std::vector<Activity> copies;
    QHash<Id<Activity>, Id<Activity>> ids;
    for (Activity copy : activities) { // a copy of each
        ids.insert(copy.id, m_workspace.store().newId<Activity>());
        copy.id = ids.value(copy.id);
        copy.code = nextActivityCode(copy.code, codes);
        codes.insert(copy.code);
        copy.status = ActivityStatus::planned;
        copy.committed = {};
        copy.spent = {};
        copy.uniquePersons = -1;
        copies.push_back(std::move(copy));
    }
    const Label label = activities.size() == 1
                            ? Label{source(QT_TRANSLATE_NOOP("Labels", "duplicate “%1”")), {nameOf(activities.front())}}
                            : Label{source(QT_TRANSLATE_NOOP("Labels", "duplicate %1 activities")),
                                    {QString::number(activities.size())}};
    RecordCache &records = m_workspace.records();
    const bool isDone = m_workspace.edit(label, [&](Edit &edit) {
        for (const Activity &copy : copies)
            edit.insert(copy);
        for (ActivityCountry country : records.of<ActivityCountry>().all()) { // a copy of each
            if (!ids.contains(country.activity))
                continue;
            country = {.id = {},
                       .activity = ids.value(country.activity),
                       .country = country.country,
                       .budget = country.budget,
                       .committed = {},
                       .spent = {}};
            edit.insert(country);
        }
        copyParts<ActivityPartner>(records, ids, edit);
        copyParts<ActivityPriority>(records, ids, edit);
    });
    std::vector<Id<Activity>> made;
    for (const Activity &copy : copies)
        made.push_back(copy.id);
    return isDone ? made : std::vector<Id<Activity>>();
}

QString PlanEdits::remove(const std::vector<Activity> &activities) {
    const Label label =
        activities.size() == 1
            ? Label{source(QT_TRANSLATE_NOOP("Labels", "delete “%1”")), {nameOf(activities.front())}}
            : Label{source(QT_TRANSLATE_NOOP("Labels", "delete %1 activities")), {QString::number(activities.size())}};
    return write(label, [&](Edit &edit) {
        for (const Activity &activity : activities)
            edit.remove(activity.id);
    });
}

QString PlanEdits::moveTo(const std::vector<Activity> &activities, Id<Component> component) {
    const QString name = m_workspace.records().of<Component>().get(component).code;
    const Label label = component.isNull()
                            ? Label{source(QT_TRANSLATE_NOOP("Labels", "take activities out of their component")), {}}
                            : Label{source(QT_TRANSLATE_NOOP("Labels", "move activities to component %1")), {name}};
    return change(label, activities, [&](Activity &after) { after.component = component; });
}

QString PlanEdits::setStatus(const std::vector<Activity> &activities, ActivityStatus status) {
    const Label label = activities.size() == 1
                            ? Label{source(QT_TRANSLATE_NOOP("Labels", "change the %1 of “%2”")),
                                    {QString(Label::fieldMark % u"status"_s), nameOf(activities.front())}}
                            : Label{source(QT_TRANSLATE_NOOP("Labels", "change the status of %1 activities")),
                                    {QString::number(activities.size())}};
    return change(label, activities, [&](Activity &after) { after.status = status; });
}

QString PlanEdits::shift(const std::vector<Activity> &activities, qint64 days, TimePart part) {
    const Label label =
        activities.size() == 1
            ? Label{source(QT_TRANSLATE_NOOP("Labels", "move “%1” in time")), {nameOf(activities.front())}}
            : Label{source(QT_TRANSLATE_NOOP("Labels", "move %1 activities in time")),
                    {QString::number(activities.size())}};
    return change(label, activities, [&](Activity &after) {
        const TimeSpan span = shifted({after.starts, after.ends}, days, part);
        after.starts = span.starts;
        after.ends = span.ends;
    });
}

QString PlanEdits::place(const Activity &activity, const TimeSpan &span) {
    const Label label{source(QT_TRANSLATE_NOOP("Labels", "give dates to “%1”")), {nameOf(activity)}};
    return change(label, {activity}, [&](Activity &after) {
        after.starts = span.starts;
        after.ends = span.ends;
    });
}

QString PlanEdits::paste(const PlanContents &plan, const std::vector<PastedRow> &rows, Id<Component> component,
                         std::vector<Id<Activity>> &pasted) {
    const QString primary = m_workspace.primaryLanguage();
    std::vector<PastedActivity> read;
    QStringList unread;
    QSet<QString> codes = plan.codes();
    QString follows = plan.activities.empty() ? QString() : plan.activities.back().code;
    for (const PastedRow &row : rows) {
        PastedActivity one = pastedActivity(row, m_workspace.records(), m_workspace.contentLanguage(), primary);
        if (one.activity.title.isEmpty())
            continue;
        one.activity.id = m_workspace.store().newId<Activity>();
        one.activity.plan = plan.plan.id;
        if (one.activity.component.isNull())
            one.activity.component = component;
        if (one.activity.code.isEmpty() || codes.contains(one.activity.code))
            one.activity.code = nextActivityCode(one.activity.code.isEmpty() ? follows : one.activity.code, codes);
        follows = one.activity.code;
        codes.insert(follows);
        unread += one.unread;
        read.push_back(std::move(one));
    }
    if (read.empty())
        return PlanEditWords::tr("The clipboard holds no rows with the title of an activity.");
    const Label label{source(QT_TRANSLATE_NOOP("Labels", "paste activities (%1)")), {QString::number(read.size())}};
    const QString why = write(label, [&](Edit &edit) {
        for (const PastedActivity &one : read) {
            edit.insert(one.activity);
            for (const Id<Country> country : one.countries) {
                ActivityCountry link;
                link.activity = one.activity.id;
                link.country = country;
                edit.insert(link);
            }
        }
    });
    if (!why.isEmpty())
        return why;
    for (const PastedActivity &one : read)
        pasted.push_back(one.activity.id);
    return unread.isEmpty() ? QString()
                            : PlanEditWords::tr("Pasted, but left empty what could not be read: %1")
                                  .arg(QStringList(unread.mid(0, mostNamed)).join(u"; "_s));
}
