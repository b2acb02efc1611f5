#include "errortext.h"
#include "markingtranslator.h"
#include "recordtext.h"
#include "result.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Errors as sentences.
class TestErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorText_everyCode_hasOneLine();
    void errorText_detail_isFilledInAsItIs();
    void errorText_labelInTheWay_isFilledIn();
    void errorText_users_areNamedInWords();
};

void TestErrorText::errorText_everyCode_hasOneLine() {
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    for (int code = 0; code <= static_cast<int>(ErrorCode::badInput); ++code) {
        const QString sentence = errorText({static_cast<ErrorCode>(code), u"DETAIL"_s});
        QVERIFY2(sentence.startsWith(u'[') && sentence.endsWith(u']'), qPrintable(QString::number(code) + sentence));
        QVERIFY2(!sentence.contains(u'%') && !sentence.contains(u'\n'), qPrintable(sentence));
    }
}

void TestErrorText::errorText_detail_isFilledInAsItIs() {
    QVERIFY(errorText({ErrorCode::fileMissing, u"a %1 b.rapporteur"_s}).startsWith(u"The file a %1 b.rapporteur is"_s));
}

void TestErrorText::errorText_labelInTheWay_isFilledIn() {
    QCOMPARE(errorText({ErrorCode::beyondBarrier, u"Publish %1\nminutes"_s}),
             u"Undo ends here, because this cannot be taken back: Publish minutes."_s);
    QVERIFY(errorText({ErrorCode::cannotUndo, u"agenda_item.title.en"_s}).contains(u"“agenda_item.title.en”"_s));
}

void TestErrorText::errorText_users_areNamedInWords() {
    QCOMPARE(errorText({ErrorCode::frozen, u"published agenda"_s}),
             u"This can no longer be changed: published paper agenda. Nothing was changed."_s);
    QCOMPARE(errorText({ErrorCode::stillUsed, u"agenda_item: Opening: welcome\npaper: RSG2/1\n…"_s}),
             u"This is still used, so it was not deleted. Used by: agenda item: Opening: welcome; paper: RSG2/1; …"_s);
}

RAPPORTEUR_TEST(TestErrorText)
#include "tst_errortext.moc"
