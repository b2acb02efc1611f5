#include "sourcetree.h"
#include "testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// Every text that people see is there in Russian.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messages_ofAFile_areComplete_data();
    void messages_ofAFile_areComplete();
    void messages_ofAFile_areThoseOfTheSources_data();
    void messages_ofAFile_areThoseOfTheSources();
};

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QString state;            ///< unfinished, vanished, obsolete; empty where it is finished
    QStringList translations; ///< several for plurals

    QString key() const { return context + u'|' + source + u'|' + comment; }
};

void readTranslation(QXmlStreamReader &reader, Message &message) {
    message.state = reader.attributes().value("type"_L1).toString();
    QString plain;
    while (!(reader.readNext() == QXmlStreamReader::EndElement && reader.name() == u"translation") && !reader.atEnd()) {
        if (reader.isStartElement() && reader.name() == u"numerusform")
            message.translations.append(reader.readElementText());
        else if (reader.isCharacters())
            plain += reader.text();
    }
    if (message.translations.isEmpty())
        message.translations.append(plain.trimmed());
}

std::vector<Message> messagesOf(const QString &path) {
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader reader(&file);
    QString context;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"name")
            context = reader.readElementText();
        else if (reader.name() == u"message")
            messages.push_back({context, {}, {}, {}, {}});
        else if (reader.name() == u"source")
            messages.back().source = reader.readElementText();
        else if (reader.name() == u"comment")
            messages.back().comment = reader.readElementText();
        else if (reader.name() == u"translation")
            readTranslation(reader, messages.back());
    }
    return messages;
}

/// The numbers of the placeholders; a plural form may do without %n.
QSet<QString> placeholders(const QString &text) {
    static const QRegularExpression pattern(u"%L?\\d"_s);
    QSet<QString> found;
    auto each = pattern.globalMatch(text);
    while (each.hasNext())
        found.insert(each.next().captured());
    return found;
}

QString faultOf(const Message &message, const QString &translation) {
    if (translation.isEmpty())
        return u"empty"_s;
    if (placeholders(translation) != placeholders(message.source))
        return u"other placeholders"_s;
    return {};
}

QSet<QString> keysOf(const QString &path) {
    QSet<QString> keys;
    for (const Message &message : messagesOf(path))
        keys.insert(message.key());
    return keys;
}

} // namespace

void TestTranslations::messages_ofAFile_areComplete_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("window, Russian") << u"translations/rapporteur_ru.ts"_s;
    QTest::newRow("window, English plurals") << u"translations/rapporteur_en.ts"_s;
    QTest::newRow("papers") << u"translations/papers_ru.ts"_s;
}

void TestTranslations::messages_ofAFile_areComplete() {
    QFETCH(QString, path);
    const std::vector<Message> messages = messagesOf(inTree(path));
    QVERIFY2(!messages.empty(), qPrintable(path));
    QStringList wrong;
    for (const Message &message : messages) {
        if (!message.state.isEmpty())
            wrong.append(message.key() + u": "_s + message.state);
        for (const QString &translation : message.translations) {
            if (const QString fault = faultOf(message, translation); !fault.isEmpty())
                wrong.append(message.key() + u": "_s + fault);
        }
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestTranslations::messages_ofAFile_areThoseOfTheSources_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<bool>("pluralsOnly");
    // As in translations/CMakeLists.txt and app/documents/CMakeLists.txt.
    const QStringList window{u"ui"_s, u"app/texts"_s, u"app/store"_s, u"app/exchange"_s};
    QTest::newRow("window, Russian") << u"translations/rapporteur_ru.ts"_s << u"ru"_s << window << false;
    QTest::newRow("window, English plurals") << u"translations/rapporteur_en.ts"_s << u"en"_s << window << true;
    QTest::newRow("papers") << u"translations/papers_ru.ts"_s << u"ru"_s << QStringList{u"app/documents"_s} << false;
}

void TestTranslations::messages_ofAFile_areThoseOfTheSources() {
    QFETCH(QString, path);
    QFETCH(QString, language);
    QFETCH(QStringList, sources);
    QFETCH(bool, pluralsOnly);
    const QString lupdate = QStringLiteral(LUPDATE);
    if (!QFileInfo::exists(lupdate))
        QSKIP("lupdate is not installed");
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QStringList arguments;
    for (const QString &source : sources)
        arguments.append(inTree(source));
    arguments += QStringList{u"-source-language"_s, u"en"_s, u"-target-language"_s, language};
    if (pluralsOnly)
        arguments.append(u"-pluralonly"_s);
    arguments += QStringList{u"-ts"_s, fresh};
    QCOMPARE(QProcess::execute(lupdate, arguments + QStringList(u"-silent"_s)), 0);
    const QSet<QString> wanted = keysOf(fresh);
    const QSet<QString> there = keysOf(inTree(path));
    QCOMPARE(QStringList((wanted - there).values()).join(u'\n'), QString());
    QCOMPARE(QStringList((there - wanted).values()).join(u'\n'), QString());
}

RAPPORTEUR_TEST(TestTranslations)
#include "tst_translations.moc"
