#include "documents.h"
#include "paperlabels.h"
#include "testprogram.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using papers::PaperLabels;

/// Papers speak their own language, and every label is translated.
class TestPaperLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tr_languages_areTheirOwn();
    void documentTitle_names_areTranslated();
    void translations_sources_areComplete();
    void translations_words_haveNoLatinLetters();
};

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QString translation;
    QString type;
};

QString key(const Message &message) {
    return message.source + u'|' + message.comment;
}

QList<Message> messages(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader reader(&file);
    QList<Message> all;
    QString context;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"name"_s)
            context = reader.readElementText();
        else if (reader.name() == u"message"_s)
            all.append(Message{context, {}, {}, {}, {}});
        else if (reader.name() == u"source"_s)
            all.last().source = reader.readElementText();
        else if (reader.name() == u"comment"_s)
            all.last().comment = reader.readElementText();
        else if (reader.name() == u"translation"_s) {
            all.last().type = reader.attributes().value(u"type"_s).toString();
            all.last().translation = reader.readElementText();
        }
    }
    return all;
}

} // namespace

void TestPaperLabels::tr_languages_areTheirOwn() {
    const PaperLabels english(u"en"_s);
    const PaperLabels russian(u"ru"_s);
    QCOMPARE(english.tr("Presenter"), u"Presenter"_s);
    QCOMPARE(russian.tr("Presenter"), u"Докладчик"_s);
    QCOMPARE(PaperLabels(u"kk"_s).tr("Presenter"), u"Presenter"_s);
}

void TestPaperLabels::documentTitle_names_areTranslated() {
    QCOMPARE(papers::documentNames(),
             QStringList({u"agenda"_s, u"participants"_s, u"minutes"_s, u"work-plan"_s, u"actions"_s}));
    for (const QString &name : papers::documentNames()) {
        QVERIFY(!papers::documentTitle(name, u"en"_s).isEmpty());
        QVERIFY(papers::documentTitle(name, u"en"_s) != papers::documentTitle(name, u"ru"_s));
    }
    QVERIFY(papers::documentTitle(u"nothing"_s, u"en"_s).isEmpty());
}

void TestPaperLabels::translations_sources_areComplete() {
    QTemporaryDir folder;
    const QString found = folder.filePath(u"found.ts"_s);
    QCOMPARE(QProcess::execute(QStringLiteral(LUPDATE), {QStringLiteral(PAPER_SOURCES), u"-locations"_s, u"none"_s,
                                                         u"-silent"_s, u"-ts"_s, found}),
             0);
    QHash<QString, Message> translated;
    for (const Message &message : messages(QStringLiteral(PAPER_LABELS)))
        translated.insert(key(message), message);
    const QList<Message> needed = messages(found);
    QVERIFY(needed.size() > 100);
    for (const Message &message : needed) {
        QCOMPARE(message.context, u"papers"_s);
        const Message label = translated.take(key(message));
        QVERIFY2(!label.translation.isEmpty() && label.type.isEmpty(), qPrintable(key(message)));
        for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s})
            QVERIFY2(label.translation.count(place) == message.source.count(place), qPrintable(key(message)));
    }
    QVERIFY2(translated.isEmpty(), "labels that nothing uses any more");
}

void TestPaperLabels::translations_words_haveNoLatinLetters() {
    static const QRegularExpression latin(u"[A-Za-z]"_s);
    for (const Message &message : messages(QStringLiteral(PAPER_LABELS)))
        QVERIFY2(!message.translation.contains(latin), qPrintable(message.translation));
}

RAPPORTEUR_TEST(TestPaperLabels)
#include "tst_paperlabels.moc"
