#include "actionstate.h"
#include "attendance.h"
#include "commandline.h"
#include "meeting.h"
#include "minutes.h"
#include "people.h"
#include "programme.h"
#include "schema.h"
#include "store.h"
#include "testprogram.h"
#include "workplansums.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The sample programme adds up to the figures that were made public, and is fit to be shown to those it is about.
class TestSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void check_ofTheSample_isWell();
    void programme_hasItsFrame();
    void funding_ofAllPhases_addsUp();
    void events_soFar_haveTheirFigures();
    void planFor2017_hasItsFigures();
    void countries_andRegional_areTheTotal();
    void amounts_ofCountries_areWithinTheirActivity();
    void delegations_areOfFittingSize();
    void people_areInventedAndRecordedInBothScripts();
    void decisions_areWithoutReservation();
    void overdueActions_areTheSecretariatsOnly();
    void texts_areInBothLanguages();
    void minutes_thatWentOut_areKept();

private:
    template <class T>
    std::vector<T> all() const {
        auto records = m_store->all<T>();
        return records ? std::move(records).value() : std::vector<T>();
    }
    template <class T, class V>
    std::vector<T> where(V T::*field, const V &value) const {
        auto records = m_store->where(field, value);
        return records ? std::move(records).value() : std::vector<T>();
    }
    /// The activities of the plan that begins in a year, with their links.
    WorkPlanSums sumsOf(int year) const {
        std::vector<Activity> activities;
        for (const Plan &plan : all<Plan>()) {
            if (plan.starts.year() == year)
                activities = where(&Activity::plan, plan.id);
        }
        return workPlanSums(activities, all<ActivityCountry>(), all<ActivityAttendance>());
    }
    Meeting meeting(const QString &code) const { return *m_store->meetingByCode(code); }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

void TestSample::initTestCase() {
    const QString path = m_folder.filePath(u"sample.rapporteur"_s);
    const auto made = CommandLine::run({u"sample"_s, path});
    QVERIFY2(made.status == 0, made.err.constData());
    auto store = Store::open(path, {}, Store::Mode::readOnly);
    QVERIFY(store);
    m_store = std::move(store).value();
}

void TestSample::check_ofTheSample_isWell() {
    const auto findings = m_store->check();
    QVERIFY(findings);
    QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().detail));
}

void TestSample::programme_hasItsFrame() {
    const Programme programme = *m_store->programme();
    QCOMPARE(programme.acronym, u"BOMCA"_s);
    QCOMPARE(programme.phase, 9);
    QCOMPARE(programme.referenceDate, QDate(2016, 12, 12));
    QCOMPARE(programme.starts, QDate(2015, 6, 15));
    QCOMPARE(programme.ends.year(), 2018);
    QCOMPARE(programme.languages, (QStringList{u"en"_s, u"ru"_s}));
    QCOMPARE(programme.currency, u"EUR"_s);
    QVERIFY(programme.sample);
    QCOMPARE(all<Component>().size(), 3U);
    const std::vector<std::pair<QString, QDate>> days{{u"RSG1"_s, QDate(2015, 11, 27)},
                                                      {u"RSG2"_s, QDate(2016, 11, 29)}};
    for (const auto &[code, date] : days) {
        QCOMPARE(meeting(code).city.in(u"en"_s), u"Bishkek"_s);
        const auto found = where(&Day::meeting, meeting(code).id);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().date, date);
        QCOMPARE(found.front().opens, QTime(8, 30));
    }
    QCOMPARE(m_store->get(meeting(u"RSG2"_s).chair)->familyName, u"Sagynbaev"_s);
}

void TestSample::funding_ofAllPhases_addsUp() {
    const Money phase9 = m_store->programme()->allocation;
    QVERIFY(phase9 < Money{500'000'000} && Money{480'000'000} < phase9); // "almost EUR 5 million"
    QCOMPARE(phase9.minor + openingSum(all<OpeningBalance>(), Measure::allocation).value, 4'080'000'000);
}

void TestSample::events_soFar_haveTheirFigures() {
    const WorkPlanSums sums = sumsOf(2015);
    QCOMPARE(sums.total().activities, 63);
    QCOMPARE(sums.total().attendances(), 917);
    // About a fifth of them women.
    const double women = static_cast<double>(sums.total().women) / static_cast<double>(sums.total().attendances());
    QVERIFY2(women > 0.17 && women < 0.25, qPrintable(QString::number(women)));
    qint64 fromCountries = 0;
    int countries = 0;
    for (const auto &[country, figures] : sums.byCountry()) {
        fromCountries += country ? figures.attendances() : 0;
        countries += country && figures.attendances() > 0 ? 1 : 0;
    }
    QCOMPARE(countries, 5);
    QCOMPARE(fromCountries, 917);
    for (const ActivityKind kind : {ActivityKind::nationalWorkshop, ActivityKind::regionalWorkshop,
                                    ActivityKind::technicalAssistanceMission, ActivityKind::studyVisit})
        QVERIFY(sums.byKind().contains(kind));
    const Programme programme = *m_store->programme();
    for (const Activity &activity : all<Activity>()) {
        if (activity.status == ActivityStatus::done)
            QVERIFY2(activity.starts >= programme.starts && activity.ends < programme.referenceDate,
                     qPrintable(activity.code));
    }
}

void TestSample::planFor2017_hasItsFigures() {
    const WorkPlanSums sums = sumsOf(2017);
    QCOMPARE(sums.total().activities, 98);
    QCOMPARE(sums.byYear().size(), 1U);
    const PlanFigures &equipment = sums.byKind().at(ActivityKind::equipmentDelivery);
    QCOMPARE(equipment.budget.minor, 24'000'000);
    QCOMPARE(equipment.from.size(), 5U);
    QSet<Id<Country>> countries;
    for (const ActivityCountry &country : all<ActivityCountry>()) {
        if (std::find(equipment.from.begin(), equipment.from.end(), country.activity) != equipment.from.end())
            countries.insert(country.country);
    }
    QCOMPARE(countries.size(), 5);
    for (const Id<Activity> &id : equipment.from)
        QCOMPARE(m_store->get(m_store->get(id)->hostAgency)->kind, AgencyKind::border);
    // What is planned and spent stays within what there is.
    const Money spent = sumsOf(2015).total().spent;
    QVERIFY((spent + sums.total().budget).minor < m_store->programme()->allocation.minor);
}

void TestSample::countries_andRegional_areTheTotal() {
    for (const int year : {2015, 2017}) {
        const WorkPlanSums sums = sumsOf(year);
        PlanFigures together;
        for (const auto &[country, figures] : sums.byCountry())
            together += figures;
        QCOMPARE(together.activities, sums.total().activities);
        QCOMPARE(together.budget, sums.total().budget);
        QCOMPARE(together.spent, sums.total().spent);
        QCOMPARE(together.attendances(), sums.total().attendances());
        QVERIFY(!sums.byComponent().contains({}));
        QCOMPARE(sums.byComponent().size(), 3U);
    }
}

void TestSample::amounts_ofCountries_areWithinTheirActivity() {
    for (const Activity &activity : all<Activity>()) {
        Money budget;
        Money spent;
        for (const ActivityCountry &country : where(&ActivityCountry::activity, activity.id)) {
            budget += country.budget;
            spent += country.spent;
        }
        QVERIFY2(!(activity.budget < budget) && !(activity.spent < spent), qPrintable(activity.code));
    }
}

void TestSample::delegations_areOfFittingSize() {
    int members = 0;
    int women = 0;
    for (const Delegation &delegation : where(&Delegation::meeting, meeting(u"RSG2"_s).id)) {
        const auto people = where(&Participant::delegation, delegation.id);
        const auto heads = std::count_if(people.begin(), people.end(), [](const Participant &participant) {
            return participant.role == ParticipantRole::head;
        });
        QCOMPARE(heads, 1);
        if (delegation.capacity == Capacity::member) {
            QVERIFY(people.size() >= 4 && people.size() <= 6);
            members += static_cast<int>(people.size());
            for (const Participant &participant : people)
                women += m_store->get(participant.person)->sex == Sex::female ? 1 : 0;
        } else if (delegation.capacity == Capacity::observer || delegation.capacity == Capacity::partner) {
            QVERIFY(people.size() == 1 || people.size() == 2);
        }
    }
    QVERIFY2(women * 10 >= members && women * 10 <= members * 3, qPrintable(QString::number(women)));
}

void TestSample::people_areInventedAndRecordedInBothScripts() {
    for (const Person &person : all<Person>()) {
        QVERIFY2(person.email.isEmpty() || person.email.endsWith(u"@example.org"_s), qPrintable(person.email));
        QVERIFY(!person.familyName.isEmpty() && !person.givenName.isEmpty());
        QVERIFY2(!person.cyrillicFamilyName.isEmpty() && !person.cyrillicGivenName.isEmpty(),
                 qPrintable(person.familyName));
        QVERIFY2(person.position.has(u"en"_s) && person.position.has(u"ru"_s), qPrintable(person.familyName));
    }
}

void TestSample::decisions_areWithoutReservation() {
    QVERIFY(!all<Decision>().empty());
    for (const Decision &decision : all<Decision>())
        QVERIFY2(decision.reservations.isEmpty(), qPrintable(decision.number));
}

void TestSample::overdueActions_areTheSecretariatsOnly() {
    int overdue = 0;
    for (const Action &action : all<Action>()) {
        if (!isOverdue(action, m_store->programme()->referenceDate))
            continue;
        ++overdue;
        for (const ActionAgency &link : where(&ActionAgency::action, action.id))
            QVERIFY2(m_store->get(link.agency)->country.isNull(), qPrintable(action.number));
    }
    QCOMPARE(overdue, 1);
}

void TestSample::texts_areInBothLanguages() {
    for (const RecordType &type : Schema::types()) {
        QString missing;
        const auto look = [&](const QJsonObject &row) {
            for (const FieldInfo &field : type.fields) {
                const QJsonObject text = row[field.name].toObject();
                if (field.type == FieldType::localText && !text.isEmpty() &&
                    text.keys() != QStringList{u"en"_s, u"ru"_s})
                    missing = type.kind + u' ' + row["id"_L1].toString() + u' ' + field.name;
            }
        };
        QVERIFY(m_store->eachRow(type.kind, {}, look).ok());
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }
}

void TestSample::minutes_thatWentOut_areKept() {
    for (const QString &code : {u"RSG1"_s, u"RSG2"_s}) {
        const Minutes minutes = where(&Minutes::meeting, meeting(code).id).front();
        const auto published = where(&Published::meeting, meeting(code).id);
        QCOMPARE(published.size(), 2U);
        for (const Published &copy : published) {
            QCOMPARE(copy.document, u"minutes"_s);
            QCOMPARE(copy.version, minutes.version);
            QCOMPARE(copy.when.date(), minutes.circulatedOn);
            QVERIFY(m_store->file(copy.pdf)->startsWith("%PDF-1.7"));
            QVERIFY(QJsonDocument::fromJson(copy.dossier.toUtf8()).isObject());
        }
    }
    QCOMPARE(where(&Minutes::meeting, meeting(u"RSG1"_s).id).front().stage, MinutesStage::adopted);
    QCOMPARE(where(&Minutes::meeting, meeting(u"RSG2"_s).id).front().stage, MinutesStage::circulated);
}

RAPPORTEUR_TEST(TestSample)
#include "tst_sample.moc"
