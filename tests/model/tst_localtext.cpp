#include "localtext.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// One text in several languages, and which of them are behind the primary one.
class TestLocalText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void in_missingLanguage_fallsBackToPrimary();
    void in_missingPrimary_fallsBackToAnother();
    void set_primary_makesOthersStale();
    void set_other_catchesUpWithPrimary();
    void set_sameText_changesNothing();
    void set_otherBeforePrimary_isNotStale();
    void set_otherCleared_leavesNothing();
    void set_primaryClearedAndWrittenAgain_othersStayStale();
    void set_primaryLater_goesFirst();
    void markCurrent_staleText_isCurrentWithSameText();
    void restore_rendering_isAsItWas();
    void restore_empty_removes();
    void restore_primaryThatIsThere_goesFirst();
    void construct_emptyText_isNoRendering();
};

void TestLocalText::in_missingLanguage_fallsBackToPrimary() {
    const LocalText text{{u"en"_s, u"Lunch"_s}};
    QCOMPARE(text.in(u"ru"_s), u"Lunch"_s);
    QCOMPARE(text.exactly(u"ru"_s), QString());
    QVERIFY(!text.has(u"ru"_s));
}

void TestLocalText::in_missingPrimary_fallsBackToAnother() {
    LocalText text{{u"en"_s, u"Lunch"_s}, {u"ru"_s, u"Обед"_s}};
    text.set(u"en"_s, {}, u"en"_s);
    QCOMPARE(text.in(u"en"_s), u"Обед"_s);
    QCOMPARE(text.languages(), QStringList{u"ru"_s});
}

void TestLocalText::set_primary_makesOthersStale() {
    LocalText text{{u"en"_s, u"Lunch"_s}, {u"ru"_s, u"Обед"_s}};
    QVERIFY(!text.isStale(u"ru"_s, u"en"_s));
    text.set(u"en"_s, u"Working lunch"_s, u"en"_s);
    QVERIFY(text.isStale(u"ru"_s, u"en"_s));
    QVERIFY(!text.isStale(u"en"_s, u"en"_s));
}

void TestLocalText::set_other_catchesUpWithPrimary() {
    LocalText text{{u"en"_s, u"Lunch"_s}, {u"ru"_s, u"Обед"_s}};
    text.set(u"en"_s, u"Working lunch"_s, u"en"_s);
    text.set(u"ru"_s, u"Рабочий обед"_s, u"en"_s);
    QVERIFY(!text.isStale(u"ru"_s, u"en"_s));
    QCOMPARE(text.revision(u"ru"_s), text.revision(u"en"_s));
}

void TestLocalText::set_sameText_changesNothing() {
    LocalText text{{u"en"_s, u"Lunch"_s}, {u"ru"_s, u"Обед"_s}};
    const LocalText before = text;
    text.set(u"en"_s, u"Lunch"_s, u"en"_s);
    text.set(u"fr"_s, {}, u"en"_s);
    QCOMPARE(text, before);
}

void TestLocalText::set_otherBeforePrimary_isNotStale() {
    LocalText text;
    text.set(u"ru"_s, u"Обед"_s, u"en"_s);
    text.set(u"en"_s, u"Lunch"_s, u"en"_s);
    QVERIFY(!text.isStale(u"ru"_s, u"en"_s));
    text.set(u"en"_s, u"Working lunch"_s, u"en"_s);
    QVERIFY(text.isStale(u"ru"_s, u"en"_s));
}

void TestLocalText::set_otherCleared_leavesNothing() {
    LocalText text{{u"en"_s, u"Lunch"_s}};
    const LocalText before = text;
    text.set(u"ru"_s, u"Обед"_s, u"en"_s);
    text.set(u"ru"_s, {}, u"en"_s);
    QCOMPARE(text, before);
}

void TestLocalText::set_primaryClearedAndWrittenAgain_othersStayStale() {
    LocalText text{{u"en"_s, u"Lunch"_s}, {u"ru"_s, u"Обед"_s}};
    text.set(u"en"_s, {}, u"en"_s);
    text.set(u"en"_s, u"Dinner"_s, u"en"_s);
    QVERIFY(text.isStale(u"ru"_s, u"en"_s));
}

void TestLocalText::set_primaryLater_goesFirst() {
    LocalText text;
    text.set(u"ru"_s, u"Обед"_s, u"en"_s);
    text.set(u"en"_s, u"Lunch"_s, u"en"_s);
    QCOMPARE(text.languages(), (QStringList{u"en"_s, u"ru"_s}));
    QCOMPARE(text.in(u"fr"_s), u"Lunch"_s);
}

void TestLocalText::markCurrent_staleText_isCurrentWithSameText() {
    LocalText text{{u"en"_s, u"Lunch"_s}, {u"ru"_s, u"Обед"_s}};
    text.set(u"en"_s, u"Lunch "_s, u"en"_s);
    text.markCurrent(u"ru"_s, u"en"_s);
    QVERIFY(!text.isStale(u"ru"_s, u"en"_s));
    QCOMPARE(text.exactly(u"ru"_s), u"Обед"_s);
    text.markCurrent(u"fr"_s, u"en"_s);
    QVERIFY(!text.has(u"fr"_s));
}

void TestLocalText::restore_rendering_isAsItWas() {
    LocalText text{{u"en"_s, u"Lunch"_s}, {u"ru"_s, u"Обед"_s}};
    const LocalText before = text;
    text.set(u"en"_s, u"Working lunch"_s, u"en"_s);
    text.restore({u"en"_s, u"Lunch"_s, 1}, true);
    QCOMPARE(text, before);
}

void TestLocalText::restore_empty_removes() {
    LocalText text{{u"en"_s, u"Lunch"_s}, {u"ru"_s, u"Обед"_s}};
    text.restore({u"ru"_s, {}, 0});
    text.restore({u"fr"_s, {}, 0});
    QCOMPARE(text, (LocalText{{u"en"_s, u"Lunch"_s}}));
}

void TestLocalText::restore_primaryThatIsThere_goesFirst() {
    LocalText text{{u"en"_s, u"Lunch"_s}, {u"ru"_s, u"Обед"_s}};
    text.restore({u"ru"_s, u"Обед"_s, 2}, true);
    QCOMPARE(text.in(u"fr"_s), u"Обед"_s);
}

void TestLocalText::construct_emptyText_isNoRendering() {
    const LocalText text{{u"en"_s, u"Lunch"_s}, {u"ru"_s, QString()}};
    QCOMPARE(text, (LocalText{{u"en"_s, u"Lunch"_s}}));
}

RAPPORTEUR_TEST(TestLocalText)
#include "tst_localtext.moc"
