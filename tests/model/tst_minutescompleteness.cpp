#include "dossierrows.h"
#include "minutescompleteness.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using enum FindingCode;

/// What minutes lack; listed, never blocking.
class TestMinutesCompleteness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void minutes_complete_haveNoFindings();
    void minutes_lacking_isTold_data();
    void minutes_lacking_isTold();
    void minutes_severalItems_areToldInOrder();
};

using Minute = MinutesDossier::Item;

namespace {

Minute completeItem(int number, const char *order = "a") {
    Minute content;
    content.item = agendaItem(number, order, 20);
    content.item.title = inBoth(u"Work plan"_s, u"План работы"_s);
    content.record.id = idOf<ItemRecord>(number);
    content.paragraphs.resize(1);
    content.paragraphs[0].paragraph.id = idOf<MinutesParagraph>(number);
    content.paragraphs[0].paragraph.text = inBoth(u"Said."_s, u"Сказано."_s);
    return content;
}

Decision completeDecision() {
    Decision decision;
    decision.id = idOf<Decision>(6);
    decision.text = inBoth(u"the plan"_s, u"план"_s);
    decision.outcome = Outcome::adopted;
    return decision;
}

MinutesDossier completeMinutes(const QString &language = u"ru"_s) {
    MinutesDossier dossier;
    dossier.frame = completeFrame(language);
    dossier.items = {completeItem(1)};
    dossier.items[0].decisions = {completeDecision()};
    dossier.delegations.resize(2);
    dossier.delegations[1].people.resize(2);
    dossier.delegations[1].people[1].present = true;
    return dossier;
}

} // namespace

Q_DECLARE_METATYPE(MinutesDossier)

void TestMinutesCompleteness::minutes_complete_haveNoFindings() {
    QCOMPARE(findingsWritten(minutesCompleteness(completeMinutes(u"ru"_s))), QStringList());
    QCOMPARE(findingsWritten(minutesCompleteness(completeMinutes(u"en"_s))), QStringList());
}

void TestMinutesCompleteness::minutes_lacking_isTold_data() {
    QTest::addColumn<MinutesDossier>("minutes");
    QTest::addColumn<QString>("finding");
    MinutesDossier minutes = completeMinutes();
    minutes.items[0].record = {};
    minutes.items[0].paragraphs.clear();
    QTest::newRow("no record") << minutes << findingWritten(itemWithoutRecord, "agenda_item", 1, "");
    minutes.items[0].item.internal = true;
    QTest::newRow("internal item") << minutes << QString();
    minutes.items[0].item.internal = false;
    minutes.items[0].item.kind = AgendaItemKind::pause;
    QTest::newRow("break") << minutes << QString();
    minutes = completeMinutes();
    minutes.items[0].paragraphs.clear();
    QTest::newRow("no paragraph") << minutes << findingWritten(itemWithoutParagraph, "agenda_item", 1, "");
    minutes.items.push_back(completeItem(2));
    minutes.items[1].item.parent = idOf<AgendaItem>(1);
    QTest::newRow("its children have them") << minutes << QString();
    minutes = completeMinutes();
    minutes.items[0].decisions[0].outcome = Outcome::none;
    QTest::newRow("no outcome") << minutes << findingWritten(decisionWithoutOutcome, "decision", 6, "outcome");
    minutes = completeMinutes();
    minutes.writtenDecisions = {completeDecision()};
    minutes.writtenDecisions[0].id = idOf<Decision>(9);
    minutes.writtenDecisions[0].outcome = Outcome::none;
    QTest::newRow("no outcome in writing")
        << minutes << findingWritten(decisionWithoutOutcome, "decision", 9, "outcome");
    minutes = completeMinutes();
    minutes.delegations[1].people[1].present = false;
    QTest::newRow("nobody present") << minutes << findingWritten(nobodyPresent, "meeting", 3, "");
    minutes = completeMinutes();
    minutes.actions.resize(1);
    minutes.actions[0].action.id = idOf<Action>(7);
    minutes.actions[0].action.text = inBoth(u"Send it"_s, u"Направить"_s);
    minutes.actions[0].action.due = QDate(2017, 1, 1);
    QTest::newRow("no responsible") << minutes << findingWritten(actionWithoutResponsible, "action", 7, "");
    minutes.actions[0].countries.resize(1);
    minutes.actions[0].action.due = {};
    QTest::newRow("no due date") << minutes << findingWritten(actionWithoutDueDate, "action", 7, "due");
    minutes = completeMinutes();
    minutes.items[0].paragraphs[0].paragraph.text = englishOnly(u"Said."_s);
    QTest::newRow("not translated") << minutes << findingWritten(missingTranslation, "paragraph", 1, "text", "ru");
    minutes.items[0].paragraphs[0].paragraph.text = staleInRussian();
    QTest::newRow("stale") << minutes << findingWritten(staleTranslation, "paragraph", 1, "text", "ru");
    minutes = completeMinutes();
    minutes.items[0].paragraphs[0].speakers.resize(1);
    Country &country = minutes.items[0].paragraphs[0].speakers[0].country;
    country.id = idOf<Country>(5);
    country.shortName = inBoth(u"Country"_s, u"Страна"_s);
    QTest::newRow("genitive of who spoke")
        << minutes << findingWritten(missingForm, "country", 5, "formal_name_genitive");
}

void TestMinutesCompleteness::minutes_lacking_isTold() {
    QFETCH(MinutesDossier, minutes);
    QTEST(findingsWritten(minutesCompleteness(minutes)).join(u'|'), "finding");
}

void TestMinutesCompleteness::minutes_severalItems_areToldInOrder() {
    MinutesDossier minutes = completeMinutes();
    minutes.items = {completeItem(1, "b"), completeItem(2, "a")};
    minutes.items[0].record = {};
    minutes.items[1].record = {};
    QCOMPARE(findingsWritten(minutesCompleteness(minutes)),
             (QStringList{findingWritten(itemWithoutRecord, "agenda_item", 2, ""),
                          findingWritten(itemWithoutRecord, "agenda_item", 1, "")}));
}

RAPPORTEUR_TEST(TestMinutesCompleteness)
#include "tst_minutescompleteness.moc"
