#include "dossiers.h"
#include "programmefile.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

/// What papers are made from, loaded from the sample programme.
class TestDossiers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agenda_sample_hasItemsWithPresentersAndSymbols();
    void participants_sample_standInProtocolOrder();
    void participants_language_decidesTheOrder();
    void minutes_sample_areComplete();
    void workPlan_sample_hasEveryActivity();
    void actions_sample_showOwnAndEarlierOnes();
    void dossiers_asJson_keepEveryPart_data();
    void dossiers_asJson_keepEveryPart();
    void unknownDocument_isRefused();
    void unknownMeeting_isRefused();

private:
    template <class Kind>
    Kind load(const QString &document, const QString &language = u"en"_s) {
        Result<Dossier> dossier = loadDossier(*m_store, document, m_meeting, language);
        return dossier ? std::get<Kind>(dossier.value()) : Kind{};
    }

    ProgrammeFile m_file;
    std::unique_ptr<Store> m_store;
    Id<Meeting> m_meeting;
};

namespace {

void apply(Edit &edit, const QJsonObject &line) {
    const QJsonObject insert = line[u"insert"_s].toObject();
    const QJsonObject update = line[u"update"_s].toObject();
    if (!insert.isEmpty())
        edit.insertRow(insert[u"kind"_s].toString(), insert[u"values"_s].toObject());
    if (!update.isEmpty())
        edit.updateRow(update[u"kind"_s].toString(), update[u"id"_s].toString(), update[u"values"_s].toObject());
    for (const auto &one : line[u"edits"_s].toArray())
        apply(edit, one.toObject());
}

QString firstProblem(Store &store, const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return path;
    Result<ChangeSet> change = store.edit(Label{}, [&](Edit &edit) {
        while (!file.atEnd())
            apply(edit, QJsonDocument::fromJson(file.readLine()).object());
    });
    return change ? QString() : path + u": "_s + change.error().detail;
}

} // namespace

void TestDossiers::initTestCase() {
    Programme programme = ProgrammeFile::programme();
    programme.id = Id<Programme>::fromText(u"01595a00-0000-7000-8000-000000000001"_s);
    Result<std::unique_ptr<Store>> store = Store::create(m_file.path(), programme, m_file.writer());
    QVERIFY(store);
    m_store = std::move(store).value();
    const QDir folder(QStringLiteral(SAMPLE));
    const QStringList names = folder.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const QString problem = firstProblem(*m_store, folder.filePath(name));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    const Result<Meeting> meeting = m_store->meetingByCode(u"RSG2"_s);
    QVERIFY(meeting);
    m_meeting = meeting->id;
}

void TestDossiers::agenda_sample_hasItemsWithPresentersAndSymbols() {
    const auto dossier = load<AgendaDossier>(u"agenda"_s);
    QCOMPARE(dossier.frame.meeting.code, u"RSG2"_s);
    QCOMPARE(dossier.frame.asAt, QDate(2016, 12, 12));
    QCOMPARE(dossier.frame.days.size(), 1U);
    QVERIFY(!dossier.frame.chair.isEmpty());
    QVERIFY(!dossier.frame.emblems.empty() && !dossier.frame.emblems.front().bytes.isEmpty());
    QVERIFY(dossier.lines.size() > 10);
    QVERIFY(std::any_of(dossier.lines.begin(), dossier.lines.end(), [](const AgendaDossier::Line &line) {
        return std::any_of(line.presenters.begin(), line.presenters.end(),
                           [](const PresenterCard &card) { return !card.person.isEmpty(); });
    }));
    QVERIFY(std::any_of(dossier.lines.begin(), dossier.lines.end(),
                        [](const AgendaDossier::Line &line) { return line.symbols.contains(u"RSG2/10"_s); }));
}

void TestDossiers::participants_sample_standInProtocolOrder() {
    const auto dossier = load<ParticipantsDossier>(u"participants"_s);
    QStringList members;
    Capacity last = Capacity::member;
    for (const ListedDelegation &delegation : dossier.delegations) {
        QVERIFY(last <= delegation.delegation.capacity);
        last = delegation.delegation.capacity;
        if (last == Capacity::member)
            members += delegation.shortName.in(u"en"_s);
        QVERIFY(!delegation.people.empty());
        QCOMPARE(delegation.people.front().role == ParticipantRole::head || last == Capacity::secretariat, true);
    }
    QCOMPARE(members,
             QStringList({u"Kazakhstan"_s, u"Kyrgyzstan"_s, u"Tajikistan"_s, u"Turkmenistan"_s, u"Uzbekistan"_s}));
}

void TestDossiers::participants_language_decidesTheOrder() {
    const auto dossier = load<ParticipantsDossier>(u"participants"_s, u"ru"_s);
    QCOMPARE(dossier.frame.language, u"ru"_s);
    QCOMPARE(dossier.delegations.front().people.front().name, u"Байжуманов Ерлан Кайратович"_s);
}

void TestDossiers::minutes_sample_areComplete() {
    const auto dossier = load<MinutesDossier>(u"minutes"_s);
    std::size_t paragraphs = 0;
    std::size_t decisions = 0;
    for (const MinutesDossier::Item &item : dossier.items) {
        paragraphs += item.paragraphs.size();
        decisions += item.decisions.size();
    }
    QVERIFY(paragraphs > 20);
    QVERIFY(decisions > 3);
    QCOMPARE(dossier.quorum.withVote, 5);
    QCOMPARE(dossier.quorum.required, 4);
    QVERIFY(dossier.quorum.isReached());
    QVERIFY(std::any_of(dossier.delegations.begin(), dossier.delegations.end(), [](const ListedDelegation &delegation) {
        return std::any_of(delegation.people.begin(), delegation.people.end(),
                           [](const ListedPerson &person) { return person.present; });
    }));
    QVERIFY(!dossier.papers.empty());
    QVERIFY(!dossier.actions.empty());
}

void TestDossiers::workPlan_sample_hasEveryActivity() {
    const auto dossier = load<WorkPlanDossier>(u"work-plan"_s);
    QCOMPARE(dossier.activities.size(), 98U);
    QCOMPARE(dossier.countries.size(), 5U);
    QCOMPARE(dossier.components.size(), 3U);
    QVERIFY(std::any_of(dossier.activities.begin(), dossier.activities.end(),
                        [](const PlannedActivity &planned) { return !planned.countries.empty(); }));
}

void TestDossiers::actions_sample_showOwnAndEarlierOnes() {
    const auto dossier = load<ActionsDossier>(u"actions"_s);
    std::set<QDate> setOn;
    for (const ActionLine &line : dossier.actions) {
        setOn.insert(line.setOn);
        QVERIFY(!line.action.number.isEmpty());
        for (const Agency &agency : line.agencies)
            QVERIFY(agency.country.isNull() ||
                    std::any_of(line.homes.begin(), line.homes.end(),
                                [&](const Country &country) { return country.id == agency.country; }));
    }
    QCOMPARE(setOn, (std::set<QDate>{QDate(2015, 11, 27), QDate(2016, 11, 29)}));
}

void TestDossiers::dossiers_asJson_keepEveryPart_data() {
    QTest::addColumn<QString>("document");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("agenda") << u"agenda"_s << QStringList{u"lines"_s};
    QTest::newRow("participants") << u"participants"_s << QStringList{u"delegations"_s};
    QTest::newRow("minutes") << u"minutes"_s << QStringList{u"minutes"_s, u"items"_s,   u"delegations"_s,
                                                            u"quorum"_s,  u"actions"_s, u"papers"_s};
    QTest::newRow("work plan") << u"work-plan"_s << QStringList{u"plan"_s, u"components"_s, u"activities"_s};
    QTest::newRow("actions") << u"actions"_s << QStringList{u"actions"_s};
}

void TestDossiers::dossiers_asJson_keepEveryPart() {
    QFETCH(QString, document);
    QFETCH(QStringList, parts);
    const Result<Dossier> dossier = loadDossier(*m_store, document, m_meeting, u"en"_s);
    QVERIFY(dossier);
    const QJsonObject object = QJsonDocument::fromJson(dossierJson(*dossier).toUtf8()).object();
    QCOMPARE(object[u"frame"_s][u"meeting"_s][u"code"_s].toString(), u"RSG2"_s);
    for (const QString &part : parts) {
        const QJsonValue value = object[part];
        QVERIFY2(!value.toArray().isEmpty() || !value.toObject().isEmpty(), qPrintable(part));
    }
}

void TestDossiers::unknownDocument_isRefused() {
    const Result<Dossier> dossier = loadDossier(*m_store, u"menu"_s, m_meeting, u"en"_s);
    QVERIFY(!dossier);
    QCOMPARE(dossier.error().code, ErrorCode::unknownDocument);
}

void TestDossiers::unknownMeeting_isRefused() {
    const Result<Dossier> dossier = loadDossier(*m_store, u"agenda"_s, m_store->newId<Meeting>(), u"en"_s);
    QVERIFY(!dossier);
    QCOMPARE(dossier.error().code, ErrorCode::unknownRecord);
}

RAPPORTEUR_TEST(TestDossiers)
#include "tst_dossiers.moc"
