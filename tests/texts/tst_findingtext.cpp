#include "finding.h"
#include "findingtext.h"
#include "markingtranslator.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Findings as sentences.
class TestFindingText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findingText_day_isNamedByItsDate();
    void findingText_finding_isASentence_data();
    void findingText_finding_isASentence();
    void findingText_everyCode_hasASentence();
};

void TestFindingText::findingText_finding_isASentence_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *tag, FindingCode code, const QString &name, const QString &field,
                        const QString &argument, const QString &sentence) {
        QTest::newRow(tag) << static_cast<int>(code) << name << field << argument << sentence;
    };
    row("translation", FindingCode::missingTranslation, u"7 Work plan"_s, u"title"_s, u"ru"_s,
        u"7 Work plan: “title” is missing in Russian; the paper shows another language instead."_s);
    row("another language", FindingCode::staleTranslation, u"7 Work plan"_s, u"title"_s, u"kk"_s,
        u"7 Work plan: “title” in the language “kk” is older than the primary text."_s);
    row("minutes", FindingCode::predecessorOverruns, u"Lunch"_s, u"fixed_start"_s, u"5"_s,
        u"Lunch: what comes before runs 5\u00a0min past its fixed start."_s);
    row("without a name", FindingCode::decisionWithoutOutcome, QString(), u"outcome"_s, QString(),
        u"decision: the decision has no outcome."_s);
    row("placeholder in the name", FindingCode::missingText, u"100 %2 sure"_s, u"annotation"_s, QString(),
        u"100 %2 sure: nothing is written in “annotation”."_s);
}

void TestFindingText::findingText_finding_isASentence() {
    QFETCH(int, code);
    QFETCH(QString, name);
    QFETCH(QString, field);
    QFETCH(QString, argument);
    const QStringList arguments = argument.isEmpty() ? QStringList() : QStringList(argument);
    QTEST(findingText({static_cast<FindingCode>(code), u"decision"_s, {}, field, name, arguments}), "sentence");
}

void TestFindingText::findingText_everyCode_hasASentence() {
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    for (int code = 0; code <= static_cast<int>(FindingCode::actionWithoutDueDate); ++code) {
        const QString sentence =
            findingText({static_cast<FindingCode>(code), u"action"_s, {}, u"due"_s, u"NAME"_s, {u"5"_s}});
        QVERIFY2(sentence.startsWith(u"[NAME: "), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u".]") && !sentence.contains(u'%'), qPrintable(sentence));
    }
}

void TestFindingText::findingText_day_isNamedByItsDate() {
    Finding finding;
    finding.code = FindingCode::dayOverruns;
    finding.kind = u"day"_s;
    finding.name = u"2016-11-29"_s;
    finding.arguments = QStringList{u"75"_s};
    QCOMPARE(findingText(finding),
             u"29 November 2016: the day ends 1\u00a0h\u00a015\u00a0min after its closing time."_s);
}

RAPPORTEUR_TEST(TestFindingText)
#include "tst_findingtext.moc"
