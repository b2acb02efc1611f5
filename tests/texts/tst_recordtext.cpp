#include "markingtranslator.h"
#include "recordtext.h"
#include "schema.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Every word of the programme file has a name for people.
class TestRecordText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_ofEveryKind_haveNames();
    void fieldText_languageOfAText_isLeftOut();
    void valueText_sameWord_dependsOnTheField();
    void words_unknown_areShownAsStored();
};

void TestRecordText::words_ofEveryKind_haveNames() {
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    QStringList nameless;
    for (const RecordType &type : Schema::types()) {
        if (!kindText(type.kind).startsWith(u'['))
            nameless += type.kind;
        for (const FieldInfo &field : type.fields) {
            if (!fieldText(field.name).startsWith(u'['))
                nameless += type.kind + u'.' + field.name;
            for (const QString &word : field.words) {
                if (!valueText(type.kind, field.name, word).startsWith(u'['))
                    nameless += type.kind + u'.' + field.name + u": " + word;
            }
        }
    }
    QCOMPARE(nameless, QStringList());
}

void TestRecordText::fieldText_languageOfAText_isLeftOut() {
    QCOMPARE(fieldText(u"title.ru"_s), u"title"_s);
}

void TestRecordText::valueText_sameWord_dependsOnTheField() {
    QCOMPARE(valueText(u"decision"_s, u"outcome"_s, u"none"_s), u"no outcome"_s);
    QCOMPARE(valueText(u"agenda_item"_s, u"purpose"_s, u"none"_s), u"no purpose"_s);
    QCOMPARE(valueText(u"decision"_s, u"outcome"_s, u"adopted_with_changes"_s), u"adopted with changes"_s);
}

void TestRecordText::words_unknown_areShownAsStored() {
    QCOMPARE(kindText(u"some_thing"_s), u"some thing"_s);
    QCOMPARE(fieldText(u"some_field"_s), u"some field"_s);
    QCOMPARE(valueText(u"decision"_s, u"outcome"_s, u"not_known"_s), u"not known"_s);
    QCOMPARE(valueText(u"some_thing"_s, u"some_field"_s, u"adopted"_s), u"adopted"_s);
}

RAPPORTEUR_TEST(TestRecordText)
#include "tst_recordtext.moc"
