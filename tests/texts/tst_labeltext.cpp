#include "label.h"
#include "labeltext.h"
#include "markingtranslator.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What changes are called.
class TestLabelText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelText_arguments_areFilledIn_data();
    void labelText_arguments_areFilledIn();
    void labelText_source_isTranslatedAndArgumentsAreNot();
};

void TestLabelText::labelText_arguments_areFilledIn_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << u"Add item"_s << QStringList{} << u"Add item"_s;
    QTest::newRow("one") << u"Move “%1”"_s << QStringList{u"Lunch"_s} << u"Move “Lunch”"_s;
    QTest::newRow("the other way round") << u"%2 before %1"_s << QStringList{u"a"_s, u"b"_s} << u"b before a"_s;
    QTest::newRow("placeholder in an argument")
        << u"Move “%1” below “%2”"_s << QStringList{u"%2 %1"_s, u"b"_s} << u"Move “%2 %1” below “b”"_s;
    QTest::newRow("too many") << u"Move"_s << QStringList{u"a"_s} << u"Move"_s;
    QTest::newRow("too few") << u"Move %1 %2"_s << QStringList{u"a"_s} << u"Move a %2"_s;
    QTest::newRow("per cent") << u"100 % of %1 %"_s << QStringList{u"a"_s} << u"100 % of a %"_s;
}

void TestLabelText::labelText_arguments_areFilledIn() {
    QFETCH(QString, source);
    QFETCH(QStringList, arguments);
    QTEST(labelText({source, arguments}), "text");
}

void TestLabelText::labelText_source_isTranslatedAndArgumentsAreNot() {
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    QCOMPARE(labelText({u"Move “%1”"_s, {u"Lunch"_s}}), u"[Move “Lunch”]"_s);
}

RAPPORTEUR_TEST(TestLabelText)
#include "tst_labeltext.moc"
