#include "foldedtext.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Texts as searching and filters compare them, in every script of the region.
class TestFoldedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldedWords_ofTexts_areComparable_data();
    void foldedWords_ofTexts_areComparable();
    void foldedWords_decomposed_areAsComposed();
    void foldedWords_places_areOfTheText();
    void foldedText_ofTexts_keepsSigns_data();
    void foldedText_ofTexts_keepsSigns();
};

namespace {

QStringList folded(const QString &text) {
    QStringList words;
    for (const FoldedWord &word : foldedWords(text))
        words.append(word.folded);
    return words;
}

} // namespace

void TestFoldedText::foldedWords_ofTexts_areComparable_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("no word") << u" — «…» '' "_s << QStringList();
    QTest::newRow("case") << u"Border СЛУЖБА"_s << QStringList{u"border"_s, u"служба"_s};
    QTest::newRow("yo") << u"Учёт, ЁЛКА"_s << QStringList{u"учет"_s, u"елка"_s};
    QTest::newRow("short i") << u"Юсупбай ЙОГ"_s << QStringList{u"юсупбаи"_s, u"иог"_s};
    QTest::newRow("Kyrgyz") << u"Көчөт үңкүр"_s << QStringList{u"кочот"_s, u"ункур"_s};
    QTest::newRow("Kazakh") << u"Қазақстан Әділұлы іс һәм"_s
                            << QStringList{u"казакстан"_s, u"адилулы"_s, u"ис"_s, u"хам"_s};
    QTest::newRow("Tajik") << u"Тоҷикӣ ҳуҷҷат ғарбӯ"_s << QStringList{u"точики"_s, u"хуччат"_s, u"гарбу"_s};
    QTest::newRow("Uzbek Cyrillic") << u"Ўзбек"_s << QStringList{u"узбек"_s};
    QTest::newRow("Uzbek Latin") << u"Oʻzbekiston O‘zbekiston O'zbekiston"_s
                                 << QStringList{u"ozbekiston"_s, u"ozbekiston"_s, u"ozbekiston"_s};
    QTest::newRow("Turkmen") << u"Türkmenistanyň şäheri Ýoždur"_s
                             << QStringList{u"turkmenistanyn"_s, u"saheri"_s, u"yozdur"_s};
    QTest::newRow("Latvian, French, Polish")
        << u"Robežsardze Émile Łódź"_s << QStringList{u"robezsardze"_s, u"emile"_s, u"lodz"_s};
    QTest::newRow("German, Turkish") << u"Straße İzmir ılıca"_s << QStringList{u"strasse"_s, u"izmir"_s, u"ilica"_s};
    QTest::newRow("numbers") << u"RSG2/D4, №15-бис, 2016/7"_s
                             << QStringList{u"rsg2"_s, u"d4"_s, u"15"_s, u"бис"_s, u"2016"_s, u"7"_s};
    QTest::newRow("e-mail") << u"a.asanov@example.org"_s << QStringList{u"a"_s, u"asanov"_s, u"example"_s, u"org"_s};
    QTest::newRow("soft hyphen") << u"погра\u00ADничный"_s << QStringList{u"пограничныи"_s};
    QTest::newRow("syntax") << u"\"a\" AND (b* NOT -c:^d)"_s
                            << QStringList{u"a"_s, u"and"_s, u"b"_s, u"not"_s, u"c"_s, u"d"_s};
    QTest::newRow("controls") << u"a"_s + QChar(0) + u"b\nc"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("beyond the basic plane") << u"🙂𐐀"_s << QStringList{u"𐐨"_s};
    QTest::newRow("half a pair") << QString(QChar(0xD800)) + u"a"_s << QStringList{u"a"_s};
    QTest::newRow("Georgian") << u"თბილისი"_s << QStringList{u"თბილისი"_s};
}

void TestFoldedText::foldedWords_ofTexts_areComparable() {
    QFETCH(QString, text);
    QTEST(folded(text), "words");
}

void TestFoldedText::foldedWords_decomposed_areAsComposed() {
    for (const QString &text : {u"Юсупбай ЙОГ"_s, u"Учёт"_s, u"Émile"_s, u"Тоҷикӣ"_s, u"Ўзбек"_s})
        QCOMPARE(folded(text.normalized(QString::NormalizationForm_D)), folded(text));
}

void TestFoldedText::foldedWords_places_areOfTheText() {
    const QString text = u"«Учёт» O'Neil's, 𐐀𐐁 и\u0306ог"_s;
    QStringList places;
    for (const FoldedWord &word : foldedWords(text))
        places.append(text.mid(word.start, word.length));
    const QStringList expected{u"Учёт"_s, u"O'Neil's"_s, u"𐐀𐐁"_s, u"и\u0306ог"_s};
    QCOMPARE(places, expected);
}

void TestFoldedText::foldedText_ofTexts_keepsSigns_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain") << u"RSG2/D4  Border\tService"_s << u"rsg2/d4 border service"_s;
    QTest::newRow("scripts") << u"Қожаёв, Émil (Андрей)"_s << u"кожаев, emil (андреи)"_s;
    QTest::newRow("apostrophe") << u"O’Neil"_s << u"oneil"_s;
    QTest::newRow("signs") << u"«Учёт» — № 5 🙂 €"_s << u"«учет» — № 5 🙂 €"_s;
}

void TestFoldedText::foldedText_ofTexts_keepsSigns() {
    QFETCH(QString, text);
    QTEST(foldedText(text), "expected");
}

RAPPORTEUR_TEST(TestFoldedText)
#include "tst_foldedtext.moc"
