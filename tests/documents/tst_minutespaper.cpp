#include "blocktext.h"
#include "frame.h"
#include "minutesitems.h"
#include "minutespaper.h"
#include "paperdossiers.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using testdossiers::both;

/// What the minutes say in their stages and styles.
class TestMinutesPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void minutes_english_runInOrder();
    void minutes_russian_beginAsProtocolsDo();
    void minutes_heardSpokeResolved_groupParagraphs();
    void minutes_mirrorStyle_hasNoGroups();
    void paragraphs_internalItem_areNotPrinted();
    void paragraphs_missingTranslation_keepTheirNumber();
    void stage_everyPage_saysIt_data();
    void stage_everyPage_saysIt();
    void adoption_way_standsBelowTheTitleOnce_data();
    void adoption_way_standsBelowTheTitleOnce();
    void comments_deadline_isInTheRecordedZone_data();
    void comments_deadline_isInTheRecordedZone();
    void decision_withoutText_saysThatItFollows();
    void present_moreThanFifteen_areNamedInAnAnnex();
    void present_nobodyRecorded_isSaid();
    void decision_outcomes_areNamed_data();
    void decision_outcomes_areNamed();
    void decision_reservations_standBelow();
    void actions_adoptedMinutes_printTheStatusThen();
    void signatures_bodysRule_decides_data();
    void signatures_bodysRule_decides();
    void corrigenda_adoptedMinutes_arePrinted();
};

namespace {

typeset::Paper paperOf(MinutesDossier dossier) {
    return papers::minutesPaper(std::make_shared<const MinutesDossier>(std::move(dossier)));
}

QStringList lines(const MinutesDossier &dossier) {
    return linesOf(paperOf(dossier));
}

/// The lines from one to another, without the latter.
QStringList between(const QStringList &all, const QString &from, const QString &to) {
    const qsizetype begin = all.indexOf(from);
    return begin < 0 ? QStringList() : all.mid(begin, all.indexOf(to, begin) - begin);
}

} // namespace

void TestMinutesPaper::minutes_english_runInOrder() {
    const QStringList all = lines(testdossiers::minutes(u"en"_s));
    QCOMPARE(all.mid(0, 14),
             QStringList({u"kicker: Border Management in Central Asia · BOMCA 9"_s, u"title: Minutes"_s,
                          u"line: 2nd Regional Steering Group meeting"_s,
                          u"line: Tuesday, 29 November 2016, Bishkek, Kyrgyz Republic"_s,
                          u"line: Draft 2 · circulated 9 December 2016"_s, u"emblem: Emblem of the European Union"_s,
                          u"Venue= Government House"_s, u"Host= Government Office of the Kyrgyz Republic"_s,
                          u"Chair= Mr. Arslan Toktogulov, Head of the Department of Borders, "
                          "Government Office of the Kyrgyz Republic"_s,
                          u"Secretary= Ms. Vera Linde, Secretary of the Steering Group, "
                          "Programme Office"_s,
                          u"Comments by= 23 December 2016, 18:00 (UTC+06:00)"_s, u"h1: Those present"_s, u"People= 7"_s,
                          u"Delegations= 3"_s}));
    QCOMPARE(all.filter(u"Quorum"_s),
             QStringList{u"Quorum= 2 of 2 delegations with a vote present; required: 2; the quorum was reached"_s});
    QCOMPARE(all.mid(all.indexOf(u"h1 1: Opening of the meeting"_s)),
             QStringList({u"h1 1: Opening of the meeting"_s,
                          u"p 1: The Chair opened the meeting."_s,
                          u"h1 2: Adoption of the agenda"_s,
                          u"small: SG2/1"_s,
                          u"p: Nothing was recorded under this item."_s,
                          u"h1 3: Progress since June 2015"_s,
                          u"h2 3.1: Institutional development"_s,
                          u"p: Nothing was recorded under this item."_s,
                          u"h2 3.2: Trade facilitation"_s,
                          u"small: SG2/4 to SG2/6, SG2/9"_s,
                          u"p: Nothing was recorded under this item."_s,
                          u"h1 4: Work plan for 2017"_s,
                          u"p 2: The Secretariat introduced the plan:"_s,
                          u"- 98 activities;"_s,
                          u"- three components."_s,
                          u"p 3: The delegation of *Kazakhstan* asked for joint exercises."_s,
                          u"p 4: The Chair concluded that the plan had support."_s,
                          u"box Decision SG2/D1 · adopted by consensus: The Regional Steering Group *endorses* "
                          "the work plan for 2017."_s,
                          u"h1: Actions"_s,
                          u"columns: Action | What is to be done | Responsible | Due | Status"_s,
                          u"row: SG1/A1 | Open the library. | Secretariat | 31 March 2016 | closed"_s,
                          u"row: SG1/A3 | Publish the regional training calendar. | Secretariat | "
                          "2 December 2016 (31 March 2016) | in progress, postponed"_s,
                          u"row: SG2/A2 | Circulate the revised work plan. | Secretariat | 16 December 2016 | open"_s,
                          u"row: SG2/A10 | Send the letters. | Secretariat | 16 December 2016 | open"_s,
                          u"h1: Annex 1. Papers before the meeting"_s,
                          u"columns: Symbol | Title"_s,
                          u"row: SG2/10 | Draft work plan for 2017"_s,
                          u"sign Chair: Mr. Arslan Toktogulov, Head of the Department of Borders, "
                          "Government Office of the Kyrgyz Republic"_s,
                          u"sign Secretary: Ms. Vera Linde, Secretary of the Steering Group, Programme Office"_s}));
}

void TestMinutesPaper::minutes_russian_beginAsProtocolsDo() {
    MinutesDossier dossier = testdossiers::minutes(u"ru"_s);
    const typeset::Paper paper = paperOf(dossier);
    QCOMPARE(linesOf(paper).mid(1, 5),
             QStringList({u"title: ПРОТОКОЛ"_s, u"line: 2-го заседания Региональной руководящей группы"_s,
                          u"line: № 2"_s, u"line: 29 ноября 2016 г."_s, u"line: г. Бишкек"_s}));
    QCOMPARE(paper.headerLeft, u"Протокол 2-го заседания Региональной руководящей группы"_s);
    QVERIFY(
        linesOf(paper).contains(u"box Решение SG2/D1 · принято консенсусом: *Одобрить* план работы на 2017 год."_s));
    dossier.frame.meeting.titleGenitive.clear();
    QCOMPARE(paperOf(dossier).headerLeft, u"Протокол «2-е заседание Региональной руководящей группы»"_s);
}

void TestMinutesPaper::minutes_heardSpokeResolved_groupParagraphs() {
    MinutesDossier dossier = testdossiers::minutes(u"ru"_s);
    dossier.frame.body.minutesStyle = MinutesStyle::heardSpokeResolved;
    QCOMPARE(between(lines(dossier), u"h1 4: План работы на 2017 год"_s, u"h1: Меры"_s),
             QStringList({u"h1 4: План работы на 2017 год"_s, u"p: *СЛУШАЛИ:*"_s,
                          u"p 2: Секретариат представил план:"_s, u"- 98 мероприятий;"_s, u"- три компонента."_s,
                          u"p: *ВЫСТУПИЛИ:*"_s, u"p 3: Делегация *Казахстана* предложила совместные учения."_s,
                          u"p 4: Председательствующий отметил общую поддержку плана."_s, u"p: *РЕШИЛИ:*"_s,
                          u"box Решение SG2/D1 · принято консенсусом: *Одобрить* план работы на 2017 год."_s}));
}

void TestMinutesPaper::minutes_mirrorStyle_hasNoGroups() {
    QVERIFY(lines(testdossiers::minutes(u"ru"_s)).filter(u"СЛУШАЛИ"_s).isEmpty());
    MinutesDossier english = testdossiers::minutes(u"en"_s);
    english.frame.body.minutesStyle = MinutesStyle::heardSpokeResolved;
    QVERIFY(lines(english).filter(u"СЛУШАЛИ"_s).isEmpty());
}

void TestMinutesPaper::paragraphs_internalItem_areNotPrinted() {
    MinutesDossier dossier = testdossiers::minutes(u"en"_s);
    dossier.items[3].paragraphs = dossier.items[1].paragraphs;
    dossier.items[3].paragraphs[0].paragraph.id = testdossiers::id<MinutesParagraph>(99);
    dossier.items[3].paragraphs[0].paragraph.record = dossier.items[3].record.id;
    dossier.items[3].paragraphs[0].paragraph.text = both(u"Between ourselves."_s, {});
    const QStringList all = lines(dossier);
    QVERIFY(all.filter(u"Between ourselves"_s).isEmpty());
    QVERIFY(all.contains(u"p 2: The Secretariat introduced the plan:"_s));
}

void TestMinutesPaper::paragraphs_missingTranslation_keepTheirNumber() {
    MinutesDossier dossier = testdossiers::minutes(u"ru"_s);
    dossier.items[8].paragraphs[0].paragraph.text = both(u"Only in English."_s, {});
    dossier.items[8].paragraphs[1].paragraph.text = {};
    const QStringList all = lines(dossier);
    QVERIFY(all.contains(u"p 2: Only in English."_s));
    QVERIFY(all.contains(u"p 3: [текст будет представлен дополнительно]"_s));
    QVERIFY(all.contains(u"p 4: Председательствующий отметил общую поддержку плана."_s));
}

void TestMinutesPaper::stage_everyPage_saysIt_data() {
    QTest::addColumn<MinutesStage>("stage");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("mark");
    QTest::newRow("draft") << MinutesStage::draft << u"en"_s << u"Draft 2 · 12 December 2016"_s << u"DRAFT"_s;
    QTest::newRow("circulated") << MinutesStage::circulated << u"en"_s << u"Draft 2 · circulated 9 December 2016"_s
                                << u"DRAFT"_s;
    QTest::newRow("adopted") << MinutesStage::adopted << u"en"_s << u"Version 2 · adopted 3 January 2017"_s
                             << QString();
    QTest::newRow("signed") << MinutesStage::signedOff << u"en"_s << u"Version 2 · signed"_s << QString();
    QTest::newRow("circulated, Russian") << MinutesStage::circulated << u"ru"_s
                                         << u"Проект, версия 2 · разослан 9 декабря 2016 г."_s << u"ПРОЕКТ"_s;
}

void TestMinutesPaper::stage_everyPage_saysIt() {
    QFETCH(MinutesStage, stage);
    QFETCH(QString, language);
    MinutesDossier dossier = testdossiers::minutes(language);
    dossier.minutes.stage = stage;
    dossier.minutes.adoptedOn = QDate(2017, 1, 3);
    const typeset::Paper paper = paperOf(dossier);
    QTEST(QString(paper.headerRight).replace(u'\u00a0', u' '), "header");
    QTEST(paper.draftMark, "mark");
    QVERIFY(paper.bound);
}

void TestMinutesPaper::adoption_way_standsBelowTheTitleOnce_data() {
    QTest::addColumn<MinutesStage>("stage");
    QTest::addColumn<Adoption>("adoption");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QTest::newRow("not yet") << MinutesStage::circulated << Adoption::none << u"en"_s
                             << u"line: Draft 2 · circulated 9 December 2016"_s;
    QTest::newRow("by silence") << MinutesStage::adopted << Adoption::bySilence << u"en"_s
                                << u"line: Version 2 · adopted by the silence procedure on 3 January 2017 · "
                                   "without corrections"_s;
    QTest::newRow("by silence, Russian")
        << MinutesStage::adopted << Adoption::bySilence << u"ru"_s
        << u"line: Версия 2 · принят по процедуре умолчания 3 января 2017 г. · без исправлений"_s;
    QTest::newRow("in writing, signed") << MinutesStage::signedOff << Adoption::inWriting << u"en"_s
                                        << u"line: Version 2 · adopted in writing on 3 January 2017 · "
                                           "without corrections · signed"_s;
    QTest::newRow("way not recorded") << MinutesStage::adopted << Adoption::none << u"en"_s
                                      << u"line: Version 2 · adopted 3 January 2017"_s;
}

void TestMinutesPaper::adoption_way_standsBelowTheTitleOnce() {
    QFETCH(MinutesStage, stage);
    QFETCH(Adoption, adoption);
    QFETCH(QString, language);
    MinutesDossier dossier = testdossiers::minutes(language);
    dossier.minutes.stage = stage;
    dossier.minutes.adoption = adoption;
    dossier.minutes.adoptedOn = QDate(2017, 1, 3);
    QTEST(lines(dossier).filter(QRegularExpression(u"^line: (Draft|Version|Версия)"_s)).join(u'\n'), "line");
}

void TestMinutesPaper::comments_deadline_isInTheRecordedZone_data() {
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("line");
    QTest::newRow("ahead") << u"Asia/Bishkek"_s << u"Comments by= 24 December 2016, 02:30 (UTC+06:00)"_s;
    QTest::newRow("behind") << u"America/New_York"_s << u"Comments by= 23 December 2016, 15:30 (UTC−05:00)"_s;
    QTest::newRow("half an hour") << u"Asia/Kolkata"_s << u"Comments by= 24 December 2016, 02:00 (UTC+05:30)"_s;
    QTest::newRow("none") << QString() << u"Comments by= 23 December 2016, 20:30 (UTC)"_s;
}

/// The record keeps an instant; whoever answers looks at a clock.
void TestMinutesPaper::comments_deadline_isInTheRecordedZone() {
    QFETCH(QString, zone);
    MinutesDossier dossier = testdossiers::minutes(u"en"_s);
    dossier.minutes.commentDeadline = QDateTime(QDate(2016, 12, 23), QTime(20, 30), Qt::UTC);
    dossier.minutes.commentTimeZone = zone;
    QTEST(lines(dossier).filter(u"Comments by"_s).join(u'\n'), "line");
}

void TestMinutesPaper::decision_withoutText_saysThatItFollows() {
    MinutesDossier dossier = testdossiers::minutes(u"en"_s);
    for (MinutesDossier::Item &item : dossier.items) {
        for (Decision &decision : item.decisions)
            decision.text = {};
    }
    QVERIFY(!lines(dossier).filter(QRegularExpression(u"^box .*\\* \\[text to follow\\]"_s)).isEmpty());
}

void TestMinutesPaper::present_moreThanFifteen_areNamedInAnAnnex() {
    MinutesDossier dossier = testdossiers::minutes(u"en"_s);
    dossier.delegations = testdossiers::participants(u"en"_s, 7).delegations;
    QCOMPARE(
        between(lines(dossier), u"h1: Those present"_s, u"h1 1: Opening of the meeting"_s).filter(u"row: "_s).size(),
        15);
    dossier.delegations = testdossiers::participants(u"en"_s, 8).delegations;
    dossier.delegations[0].people[7].present = false;
    dossier.delegations[1].people[7].status = ParticipantStatus::unregistered;
    const QStringList all = lines(dossier);
    QVERIFY(all.contains(u"People= 16, named in annex 1"_s));
    QCOMPARE(between(all, u"h1: Those present"_s, u"h1 1: Opening of the meeting"_s).filter(u"row: "_s).size(), 0);
    QCOMPARE(between(all, u"h1: Annex 1. Those present"_s, u"h1: Annex 2. Papers before the meeting"_s)
                 .filter(u"row: "_s)
                 .size(),
             16);
    QVERIFY(all.filter(u"Yerlan Person8"_s).isEmpty());
}

void TestMinutesPaper::present_nobodyRecorded_isSaid() {
    MinutesDossier dossier = testdossiers::minutes(u"en"_s);
    for (ListedDelegation &delegation : dossier.delegations) {
        for (ListedPerson &person : delegation.people)
            person.present = false;
    }
    const QStringList all = lines(dossier);
    QVERIFY(all.contains(u"People= attendance is not recorded"_s));
    QVERIFY(all.filter(u"Quorum"_s).isEmpty());
}

void TestMinutesPaper::decision_outcomes_areNamed_data() {
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<DecisionRule>("rule");
    QTest::addColumn<int>("votes");
    QTest::addColumn<QString>("label");
    QTest::newRow("none") << Outcome::none << DecisionRule::consensus << -1 << u"outcome not recorded"_s;
    QTest::newRow("consensus") << Outcome::adopted << DecisionRule::consensus << -1 << u"adopted by consensus"_s;
    QTest::newRow("majority") << Outcome::adopted << DecisionRule::majority << -1 << u"adopted"_s;
    QTest::newRow("vote") << Outcome::adopted << DecisionRule::majority << 4
                          << u"adopted by vote: 4 for, 1 against, 0 abstaining"_s;
    QTest::newRow("changes") << Outcome::adoptedWithChanges << DecisionRule::consensus << -1
                             << u"adopted with changes"_s;
    QTest::newRow("deferred") << Outcome::deferred << DecisionRule::consensus << -1 << u"deferred"_s;
    QTest::newRow("no consensus") << Outcome::noConsensus << DecisionRule::consensus << -1 << u"no consensus"_s;
    QTest::newRow("rejected") << Outcome::rejected << DecisionRule::majority << -1 << u"rejected"_s;
}

void TestMinutesPaper::decision_outcomes_areNamed() {
    QFETCH(Outcome, outcome);
    QFETCH(DecisionRule, rule);
    QFETCH(int, votes);
    QFETCH(QString, label);
    MeetingFrame meeting = testdossiers::frame(u"en"_s);
    meeting.body.decisionRule = rule;
    Decision decision;
    decision.number = u"SG2/D7"_s;
    decision.outcome = outcome;
    decision.votesFor = votes;
    decision.votesAgainst = 1;
    decision.text = both(u"it."_s, {});
    QCOMPARE(papers::decisionBox(decision, papers::PaperFrame(meeting)).label.plain(),
             QString(u"Decision SG2/D7 · "_s + label));
}

void TestMinutesPaper::decision_reservations_standBelow() {
    const MeetingFrame meeting = testdossiers::frame(u"en"_s);
    Decision decision;
    decision.verb = OperativeVerb::takesNote;
    decision.text = both(u"the *report*."_s, {});
    decision.reservations = both(u"one delegation."_s, {});
    const typeset::Box box = papers::decisionBox(decision, papers::PaperFrame(meeting));
    QCOMPARE(marked(box.paragraphs.at(0)), u"The Regional Steering Group *takes note of* the /report/."_s);
    QCOMPARE(box.paragraphs.at(1).plain(), u"Reservations: one delegation."_s);
}

void TestMinutesPaper::actions_adoptedMinutes_printTheStatusThen() {
    MinutesDossier dossier = testdossiers::minutes(u"en"_s);
    dossier.minutes.stage = MinutesStage::adopted;
    dossier.minutes.adoptedOn = QDate(2016, 12, 4);
    QVERIFY(!lines(dossier).filter(u"Open the library. | Secretariat | 31 March 2016 | open"_s).isEmpty());
    dossier.minutes.adoptedOn = QDate(2016, 12, 5);
    QVERIFY(!lines(dossier).filter(u"Open the library. | Secretariat | 31 March 2016 | closed"_s).isEmpty());
}

void TestMinutesPaper::signatures_bodysRule_decides_data() {
    QTest::addColumn<Signatories>("rule");
    QTest::addColumn<QStringList>("signatures");
    QTest::newRow("chair and secretary") << Signatories::chairAndSecretary
                                         << QStringList{u"sign Chair: Mr. Arslan"_s, u"sign Secretary: Ms. Vera"_s};
    QTest::newRow("co-chairs") << Signatories::coChairs
                               << QStringList{u"sign Co-chair: Mr. Arslan"_s, u"sign Co-chair: "_s};
    QTest::newRow("heads") << Signatories::heads
                           << QStringList{u"sign Head of delegation: Kazakhstan: Mr. Yerlan Person1"_s,
                                          u"sign Head of delegation: Kyrgyzstan: Ms. Aigul Person1"_s};
}

void TestMinutesPaper::signatures_bodysRule_decides() {
    QFETCH(Signatories, rule);
    QFETCH(QStringList, signatures);
    MinutesDossier dossier = testdossiers::minutes(u"en"_s);
    dossier.frame.body.signatories = rule;
    const QStringList found = lines(dossier).filter(u"sign "_s);
    QCOMPARE(found.size(), signatures.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QVERIFY2(found[i].startsWith(signatures[i]), qPrintable(found[i]));
}

void TestMinutesPaper::corrigenda_adoptedMinutes_arePrinted() {
    MinutesDossier dossier = testdossiers::minutes(u"en"_s);
    dossier.minutes.stage = MinutesStage::adopted;
    Corrigendum corrigendum;
    corrigendum.number = 1;
    corrigendum.date = QDate(2017, 1, 9);
    corrigendum.text = both(u"In paragraph 2, read 97."_s, {});
    dossier.corrigenda.push_back(corrigendum);
    QCOMPARE(
        between(lines(dossier), u"h1: Corrigenda"_s, u"h1: Actions"_s),
        QStringList({u"h1: Corrigenda"_s, u"p: *Corrigendum 1 · 9 January 2017*"_s, u"p: In paragraph 2, read 97."_s}));
}

RAPPORTEUR_TEST(TestMinutesPaper)
#include "tst_minutespaper.moc"
