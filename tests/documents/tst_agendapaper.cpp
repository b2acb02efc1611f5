#include "agendapaper.h"
#include "blocktext.h"
#include "paperdossiers.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using testdossiers::both;

/// What the agenda says, from plain values to blocks.
class TestAgendaPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agenda_languages_sayTheSame_data();
    void agenda_languages_sayTheSame();
    void agenda_internalItem_takesTimeUnseen();
    void agenda_stages_areNamed_data();
    void agenda_stages_areNamed();
    void agenda_annotation_standsBelowTheTitle();
    void agenda_severalDays_haveATableEach();
    void agenda_emptyColumns_areLeftOut();
    void agenda_missingTranslation_isMarkedAsOfItsLanguage();
    void agenda_withoutAnything_isAPaperStill();
};

void TestAgendaPaper::agenda_languages_sayTheSame_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("English") << u"en"_s
                             << QStringList{
                                    u"kicker: Border Management in Central Asia · BOMCA 9"_s,
                                    u"title: Provisional agenda"_s,
                                    u"line: 2nd Regional Steering Group meeting"_s,
                                    u"line: Tuesday, 29 November 2016, Bishkek, Kyrgyz Republic"_s,
                                    u"line: Venue: Government House"_s,
                                    u"line: Host: Government Office of the Kyrgyz Republic"_s,
                                    u"line: Chair: Mr. Arslan Toktogulov, Head of the Department of Borders, "
                                    "Government Office of the Kyrgyz Republic"_s,
                                    u"line: SG2/1 · Cleared by the Chair on 21 November 2016"_s,
                                    u"emblem: Emblem of the European Union"_s,
                                    u"columns: Time | No. | Item | Presenter | Purpose | Paper"_s,
                                    u"aside: 08:30 – 09:00 |  | Registration of participants"_s,
                                    u"row: 09:00 – 09:20 | 1 | Opening of the meeting | "
                                    "Chair; Head of the EU Delegation |  | "_s,
                                    u"row: 09:20 – 09:30 | 2 | Adoption of the agenda |  | *For decision* | SG2/1"_s,
                                    u"group: 09:45 – 10:30 | 3 | Progress since June 2015"_s,
                                    u"row: 09:45 | 3.1 | Institutional development |  |  | "_s,
                                    u"row: 10:10 | 3.2 | Trade facilitation |  | For discussion | "
                                    "SG2/4 to SG2/6, SG2/9"_s,
                                    u"aside: 10:30 – 10:45 |  | Coffee break"_s,
                                    u"row: 10:45 – 11:45 | 4 | Work plan for 2017 | Ms. Vera Linde, "
                                    "Secretary of the Steering Group, Programme Office | *For decision* | "_s,
                                    u"small: Funded by the European Union."_s};
    QTest::newRow("Russian") << u"ru"_s
                             << QStringList{
                                    u"kicker: Содействие управлению границами в Центральной Азии · BOMCA 9"_s,
                                    u"title: Предварительная повестка дня"_s,
                                    u"line: 2-е заседание Региональной руководящей группы"_s,
                                    u"line: Вторник, 29 ноября 2016 г., г. Бишкек, Кыргызская Республика"_s,
                                    u"line: Место проведения: Дом Правительства"_s,
                                    u"line: Принимающая сторона: Аппарат Правительства Кыргызской Республики"_s,
                                    u"line: Председательствующий: г-н Токтогулов Арслан Бекович, заведующий отделом "
                                    "границ, Аппарат Правительства Кыргызской Республики"_s,
                                    u"line: SG2/1 · Согласована с председательствующим 21 ноября 2016 г."_s,
                                    u"emblem: Эмблема Европейского союза"_s,
                                    u"columns: Время | № | Пункт повестки дня | Докладчик | Цель | Документ"_s,
                                    u"aside: 08:30 – 09:00 |  | Регистрация участников"_s,
                                    u"row: 09:00 – 09:20 | 1 | Открытие заседания | Председательствующий; глава "
                                    "Представительства ЕС |  | "_s,
                                    u"row: 09:20 – 09:30 | 2 | Утверждение повестки дня |  | "
                                    "*Для принятия решения* | SG2/1"_s,
                                    u"group: 09:45 – 10:30 | 3 | Ход программы с июня 2015 года"_s,
                                    u"row: 09:45 | 3.1 | Институциональное развитие |  |  | "_s,
                                    u"row: 10:10 | 3.2 | Содействие торговле |  | Для обсуждения | "
                                    "SG2/4 – SG2/6, SG2/9"_s,
                                    u"aside: 10:30 – 10:45 |  | Перерыв на кофе"_s,
                                    u"row: 10:45 – 11:45 | 4 | План работы на 2017 год | г-жа Линде Вера, секретарь "
                                    "руководящей группы, Офис программы | *Для принятия решения* | "_s,
                                    u"small: Финансируется Европейским союзом."_s};
}

void TestAgendaPaper::agenda_languages_sayTheSame() {
    QFETCH(QString, language);
    QTEST(linesOf(papers::agendaPaper(testdossiers::agenda(language))), "lines");
}

void TestAgendaPaper::agenda_internalItem_takesTimeUnseen() {
    AgendaDossier dossier = testdossiers::agenda(u"en"_s);
    const QStringList lines = linesOf(papers::agendaPaper(dossier));
    QVERIFY(lines.filter(u"Chair and secretariat alone"_s).isEmpty());
    QVERIFY(lines.contains(u"group: 09:45 – 10:30 | 3 | Progress since June 2015"_s));
    dossier.lines[3].item.internal = false;
    QVERIFY(!linesOf(papers::agendaPaper(dossier)).filter(u"| 3 | Chair and secretariat alone"_s).isEmpty());
}

void TestAgendaPaper::agenda_stages_areNamed_data() {
    QTest::addColumn<AgendaStage>("stage");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("draft");
    const QString cleared = u"line: SG2/1 · Cleared by the Chair on 21 November 2016"_s;
    QTest::newRow("draft") << AgendaStage::draft << u"title: Draft agenda"_s << u"line: SG2/1"_s << true;
    QTest::newRow("cleared") << AgendaStage::cleared << u"title: Draft agenda"_s << cleared << false;
    QTest::newRow("provisional") << AgendaStage::provisional << u"title: Provisional agenda"_s << cleared << false;
    QTest::newRow("adopted") << AgendaStage::adopted << u"title: Agenda"_s << u"line: SG2/1 · Adopted at the meeting"_s
                             << false;
}

void TestAgendaPaper::agenda_stages_areNamed() {
    QFETCH(AgendaStage, stage);
    QFETCH(QString, title);
    QFETCH(QString, line);
    QFETCH(bool, draft);
    AgendaDossier dossier = testdossiers::agenda(u"en"_s);
    dossier.frame.meeting.agendaStage = stage;
    const typeset::Paper paper = papers::agendaPaper(dossier);
    QVERIFY(linesOf(paper).contains(title));
    QVERIFY(linesOf(paper).contains(line));
    QCOMPARE(paper.draftMark, draft ? u"DRAFT"_s : QString());
    QVERIFY(paper.headerRight.startsWith(u"SG2/1 · "_s));
}

void TestAgendaPaper::agenda_annotation_standsBelowTheTitle() {
    AgendaDossier dossier = testdossiers::agenda(u"en"_s);
    dossier.lines[8].item.annotation = both(u"The group is invited to endorse the plan."_s, {});
    dossier.lines[8].symbols = {u"SG2/10"_s};
    const QStringList lines = linesOf(papers::agendaPaper(dossier));
    QVERIFY(lines.contains(u"title: Annotated provisional agenda"_s));
    QVERIFY(lines.contains(u"columns: Time | No. | Item | Presenter | Purpose, paper"_s));
    QVERIFY(!lines.filter(u"*For decision*¶SG2/10"_s).isEmpty());
    QVERIFY(!lines.filter(u"Work plan for 2017¶/The group is invited to endorse the plan./"_s).isEmpty());
}

void TestAgendaPaper::agenda_severalDays_haveATableEach() {
    AgendaDossier dossier = testdossiers::agenda(u"en"_s);
    dossier.frame.days.push_back(
        {testdossiers::id<Day>(2), dossier.frame.meeting.id, QDate(2016, 11, 30), QTime(10, 0), QTime(12, 0)});
    dossier.lines[8].item.day = testdossiers::id<Day>(2);
    const QStringList lines = linesOf(papers::agendaPaper(dossier));
    QVERIFY(lines.contains(u"line: 29–30 November 2016, Bishkek, Kyrgyz Republic"_s));
    const qsizetype second = lines.indexOf(u"h1: Wednesday, 30 November 2016"_s);
    QVERIFY(lines.indexOf(u"h1: Tuesday, 29 November 2016"_s) < second);
    QVERIFY(lines.value(second + 2).startsWith(u"row: 10:00 – 11:00 | 4 | Work plan for 2017"_s));
}

void TestAgendaPaper::agenda_emptyColumns_areLeftOut() {
    AgendaDossier dossier = testdossiers::agenda(u"en"_s);
    for (AgendaDossier::Line &line : dossier.lines) {
        line.presenters.clear();
        line.symbols.clear();
        line.item.purpose = Purpose::none;
    }
    const QStringList lines = linesOf(papers::agendaPaper(dossier));
    QVERIFY(lines.contains(u"columns: Time | No. | Item"_s));
    QVERIFY(lines.contains(u"row: 09:00 – 09:20 | 1 | Opening of the meeting"_s));
}

void TestAgendaPaper::agenda_missingTranslation_isMarkedAsOfItsLanguage() {
    AgendaDossier dossier = testdossiers::agenda(u"ru"_s);
    dossier.frame.programme.fundingStatement = both(u"Funded."_s, {});
    const typeset::Paper paper = papers::agendaPaper(dossier);
    const auto &text = std::get<typeset::Paragraph>(paper.blocks.back()).text;
    QCOMPARE(text.plain(), u"Funded."_s);
    QCOMPARE(text.spans.front().language, u"en"_s);
}

void TestAgendaPaper::agenda_withoutAnything_isAPaperStill() {
    AgendaDossier dossier;
    dossier.frame.language = u"en"_s;
    const QStringList all = linesOf(papers::agendaPaper(dossier));
    QVERIFY(all.contains(u"title: Draft agenda"_s));
    QCOMPARE(all.last(), u"p: Nothing is on the agenda yet."_s);
}

RAPPORTEUR_TEST(TestAgendaPaper)
#include "tst_agendapaper.moc"
