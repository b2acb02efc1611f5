#include "blocktext.h"
#include "paperdossiers.h"
#include "participantspaper.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What the list of participants says, and that it stays small.
class TestParticipantsPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void participants_closedMeeting_isFinal();
    void participants_openMeeting_isProvisional();
    void statistics_threeFigures_areNotMixed();
    void statistics_sexNowhereRecorded_isLeftOut();
    void status_differs_hasAColumn_data();
    void status_differs_hasAColumn();
    void rank_nowhere_hasNoColumn();
    void remote_participant_isMarked();
    void rows_manyPeople_areMadeWhenAsked();
};

namespace {

QStringList lines(ParticipantsDossier dossier) {
    return linesOf(papers::participantsPaper(std::make_shared<const ParticipantsDossier>(std::move(dossier))));
}

} // namespace

void TestParticipantsPaper::participants_closedMeeting_isFinal() {
    QCOMPARE(lines(testdossiers::participants(u"en"_s, 2)),
             QStringList({u"kicker: Border Management in Central Asia · BOMCA 9"_s,
                          u"title: List of participants"_s,
                          u"line: 2nd Regional Steering Group meeting"_s,
                          u"line: Tuesday, 29 November 2016, Bishkek, Kyrgyz Republic"_s,
                          u"line: Final, as at 12 December 2016"_s,
                          u"emblem: Emblem of the European Union"_s,
                          u"columns: Capacity | Delegations | Nominated | Confirmed | Present"_s,
                          u"row: Members | 2 | 4 | 4 | 4"_s,
                          u"row: Observers | 1 | 1 | 1 | 1"_s,
                          u"total: Total | 3 | 5 | 5 | 5"_s,
                          u"row: of these women |  | 2 | 2 | 2"_s,
                          u"row: of these men |  | 2 | 2 | 2"_s,
                          u"row: not recorded |  | 1 | 1 | 1"_s,
                          u"h1: Members"_s,
                          u"columns: Name | Rank | Position | Agency"_s,
                          u"group: Republic of Kazakhstan"_s,
                          u"row: Mr. Yerlan Person1¶Head of delegation | Colonel | Head of Division | "
                          "State Border Service"_s,
                          u"row: Mr. Yerlan Person2 | Colonel | Head of Division | State Border Service"_s,
                          u"group: Kyrgyz Republic"_s,
                          u"row: Ms. Aigul Person1¶Head of delegation | Colonel | Head of Division | "
                          "State Border Service"_s,
                          u"row: Ms. Aigul Person2 | Colonel | Head of Division | State Border Service"_s,
                          u"h1: Observers"_s,
                          u"columns: Name | Rank | Position | Agency"_s,
                          u"group: International Organization for Migration"_s,
                          u"row: Anna Berg¶Head of delegation | Colonel | Programme Officer | "
                          "State Border Service"_s,
                          u"small: Funded by the European Union."_s}));
}

void TestParticipantsPaper::participants_openMeeting_isProvisional() {
    ParticipantsDossier dossier = testdossiers::participants(u"ru"_s);
    dossier.frame.meeting.stage = MeetingStage::convened;
    QVERIFY(lines(dossier).contains(u"line: Предварительный, по состоянию на 12 декабря 2016 г."_s));
}

void TestParticipantsPaper::statistics_threeFigures_areNotMixed() {
    ParticipantsDossier dossier = testdossiers::participants(u"en"_s, 4);
    std::vector<ListedPerson> &people = dossier.delegations[0].people;
    people[1].status = ParticipantStatus::nominated;
    people[1].present = false;
    people[2].present = false;
    people[3].status = ParticipantStatus::unregistered;
    const QStringList all = lines(dossier);
    QVERIFY(all.contains(u"row: Members | 2 | 7 | 6 | 6"_s));
    QVERIFY(all.contains(u"row: of these men |  | 3 | 2 | 2"_s));
    QVERIFY(all.contains(u"total: Total | 3 | 8 | 7 | 7"_s));
}

void TestParticipantsPaper::statistics_sexNowhereRecorded_isLeftOut() {
    ParticipantsDossier dossier = testdossiers::participants(u"en"_s);
    for (ListedDelegation &delegation : dossier.delegations) {
        for (ListedPerson &person : delegation.people)
            person.sex = Sex::unknown;
    }
    QVERIFY(lines(dossier).filter(u"women"_s).isEmpty());
}

void TestParticipantsPaper::status_differs_hasAColumn_data() {
    QTest::addColumn<MeetingStage>("stage");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("before the meeting") << MeetingStage::convened << u"nominated"_s << u"confirmed"_s;
    QTest::newRow("after it") << MeetingStage::closed << u"not present"_s << u"present"_s;
}

void TestParticipantsPaper::status_differs_hasAColumn() {
    QFETCH(MeetingStage, stage);
    QFETCH(QString, first);
    QFETCH(QString, second);
    ParticipantsDossier dossier = testdossiers::participants(u"en"_s, 2);
    dossier.frame.meeting.stage = stage;
    dossier.delegations[0].people[0].status = ParticipantStatus::nominated;
    dossier.delegations[0].people[0].present = false;
    const QStringList all = lines(dossier);
    QVERIFY(all.contains(u"columns: Name | Rank | Position | Agency | Status"_s));
    QVERIFY(all.filter(u"Yerlan Person1"_s).value(0).endsWith(u"| "_s + first));
    QVERIFY(all.filter(u"Yerlan Person2"_s).value(0).endsWith(u"| "_s + second));
}

void TestParticipantsPaper::rank_nowhere_hasNoColumn() {
    ParticipantsDossier dossier = testdossiers::participants(u"en"_s, 1);
    for (ListedDelegation &delegation : dossier.delegations)
        delegation.people[0].rank.clear();
    QVERIFY(lines(dossier).contains(u"columns: Name | Position | Agency"_s));
}

void TestParticipantsPaper::remote_participant_isMarked() {
    ParticipantsDossier dossier = testdossiers::participants(u"en"_s, 2);
    dossier.delegations[0].people[0].remote = true;
    dossier.delegations[0].people[1].remote = true;
    const QStringList all = lines(dossier);
    QVERIFY(!all.filter(u"Yerlan Person1¶Head of delegation, by video link"_s).isEmpty());
    QVERIFY(!all.filter(u"Yerlan Person2¶by video link"_s).isEmpty());
}

void TestParticipantsPaper::rows_manyPeople_areMadeWhenAsked() {
    auto dossier = std::make_shared<ParticipantsDossier>(testdossiers::participants(u"en"_s, 5000));
    std::weak_ptr<const ParticipantsDossier> watched = dossier;
    typeset::Paper paper = papers::participantsPaper(dossier);
    dossier.reset();
    QVERIFY2(!watched.expired(), "the paper must keep what it makes rows from");
    const auto table = std::find_if(paper.blocks.begin(), paper.blocks.end(), [](const typeset::Block &block) {
        const auto *candidate = std::get_if<typeset::Table>(&block);
        return candidate != nullptr && candidate->rows.count() == 10002;
    });
    QVERIFY(table != paper.blocks.end());
    const typeset::Rows rows = std::get<typeset::Table>(*table).rows;
    QCOMPARE(marked(rows.at(5000).cells[0].text), u"Mr. Yerlan Person5000"_s);
    QCOMPARE(rows.at(5001).kind, typeset::RowKind::group);
    QCOMPARE(marked(rows.at(10001).cells[0].text), u"Ms. Aigul Person5000"_s);
    paper = {};
    QVERIFY(!watched.expired());
}

RAPPORTEUR_TEST(TestParticipantsPaper)
#include "tst_participantspaper.moc"
