#include "actionspaper.h"
#include "blocktext.h"
#include "documents.h"
#include "paperdossiers.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The register of actions; and what holds for all papers alike.
class TestActionsPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void register_actions_standByDueDate();
    void register_noActions_isSaid();
    void responsible_oneKindOfManyCountries_isSaidInALine();
    void papers_russian_haveNoLatinWords();
    void papers_everyOne_isOfItsLanguage();
};

namespace {

std::vector<std::shared_ptr<const Dossier>> allDossiers(const QString &language) {
    return {std::make_shared<const Dossier>(testdossiers::agenda(language)),
            std::make_shared<const Dossier>(testdossiers::participants(language)),
            std::make_shared<const Dossier>(testdossiers::minutes(language)),
            std::make_shared<const Dossier>(testdossiers::workPlan(language)),
            std::make_shared<const Dossier>(testdossiers::actions(language))};
}

} // namespace

void TestActionsPaper::register_actions_standByDueDate() {
    const QStringList all = linesOf(papers::actionsPaper(testdossiers::actions(u"en"_s)));
    QCOMPARE(all.mid(6),
             QStringList({u"Open= 3"_s, u"of these overdue= 1"_s, u"of these postponed= 1"_s, u"Closed or dropped= 1"_s,
                          u"columns: Action | What is to be done | Responsible | Due | Status | Days open | "
                          "Days overdue"_s,
                          u"row: SG1/A1 | Open the library.¶/Opened with 400 titles./ | Secretariat | "
                          "31 March 2016 | closed |  | "_s,
                          u"row: SG1/A3 | Publish the regional training calendar.¶/Two countries have sent "
                          "their dates./ | Secretariat | 2 December 2016 (31 March 2016) | "
                          "in progress, postponed | 381 | *10*"_s,
                          u"row: SG2/A2 | Circulate the revised work plan. | Secretariat | 16 December 2016 | "
                          "open | 13 | "_s,
                          u"row: SG2/A10 | Send the letters. | Secretariat | 16 December 2016 | open | 13 | "_s}));
}

void TestActionsPaper::register_noActions_isSaid() {
    ActionsDossier dossier = testdossiers::actions(u"en"_s);
    dossier.actions.clear();
    QCOMPARE(linesOf(papers::actionsPaper(dossier)).last(), u"p: No action is recorded."_s);
}

void TestActionsPaper::responsible_oneKindOfManyCountries_isSaidInALine() {
    ActionsDossier dossier = testdossiers::actions(u"en"_s);
    ActionLine &line = dossier.actions[0];
    line.agencies.clear();
    const QStringList names{u"Kazakhstan"_s, u"Kyrgyzstan"_s, u"Tajikistan"_s};
    for (int i = 0; i < 3; ++i) {
        Country country;
        country.id = testdossiers::id<Country>(i + 1);
        country.shortName = testdossiers::both(names[i], {});
        Agency agency;
        agency.id = testdossiers::id<Agency>(i + 1);
        agency.country = country.id;
        agency.kind = AgencyKind::border;
        agency.name = testdossiers::both(u"Border Service of "_s + names[i], {});
        line.homes.push_back(country);
        line.countries.push_back(country);
        line.agencies.push_back(agency);
    }
    const auto responsible = [&] {
        return linesOf(papers::actionsPaper(dossier)).filter(u"SG2/A2 |"_s).value(0).section(u" | "_s, 2, 2);
    };
    QCOMPARE(responsible(), u"Border agencies: Kazakhstan, Kyrgyzstan, Tajikistan"_s);
    line.agencies[2].kind = AgencyKind::other;
    QCOMPARE(responsible(),
             u"Border Service of Kazakhstan; Border Service of Kyrgyzstan; Border Service of Tajikistan"_s);
    line.agencies.pop_back();
    QCOMPARE(responsible(), u"Border Service of Kazakhstan; Border Service of Kyrgyzstan; Tajikistan"_s);
}

void TestActionsPaper::papers_russian_haveNoLatinWords() {
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    // The programme's acronym, the meeting's code and the name of universal time.
    const QStringList codes{u"BOMCA"_s, u"SG"_s, u"UTC"_s};
    for (const auto &dossier : allDossiers(u"ru"_s)) {
        const typeset::Paper paper = papers::makePaper(dossier);
        QStringList texts{paper.title,      paper.subject, paper.headerLeft, paper.headerRight,
                          paper.footerLeft, paper.pageOf,  paper.draftMark};
        for (QString line : linesOf(paper)) {
            static const QRegularExpression prefix(u"^(p|h|line|row|group|total|aside|columns|box|small|sign|kicker|"
                                                   "title|emblem|- )[ 0-9.]*:? ?"_s);
            texts += line.remove(prefix);
        }
        for (const QString &text : texts) {
            for (auto match = word.globalMatch(text); match.hasNext();)
                QVERIFY2(codes.contains(match.next().captured()), qPrintable(text));
        }
    }
}

void TestActionsPaper::papers_everyOne_isOfItsLanguage() {
    for (const QString &language : papers::paperLanguages()) {
        QStringList names;
        for (const auto &dossier : allDossiers(language)) {
            const typeset::Paper paper = papers::makePaper(dossier);
            QCOMPARE(paper.language, language);
            QVERIFY(!paper.title.isEmpty());
            QVERIFY(!paper.headerLeft.isEmpty());
            QVERIFY(!paper.headerRight.isEmpty());
            QVERIFY(paper.pageOf.contains(u"%1"_s) && paper.pageOf.contains(u"%2"_s));
            names += papers::documentName(*dossier);
        }
        QCOMPARE(names, papers::documentNames());
    }
}

RAPPORTEUR_TEST(TestActionsPaper)
#include "tst_actionspaper.moc"
