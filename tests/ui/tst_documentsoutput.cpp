#include "documentshelp.h"
#include "dossiers.h"
#include "fontset.h"
#include "paperfile.h"
#include "testprogram.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

/// Papers saved, one or all, and printed from the documents page and from others.
class TestDocumentsOutput : public DocumentsTest {
    Q_OBJECT

public Q_SLOTS:
    void noteOpened(const QUrl &url) { m_opened = url; }

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(u"file"_s, this, "noteOpened"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }
    void save_givesTheFileThatThePaperIs();
    void save_rightAfterAnEdit_savesTheNewest();
    void save_previewStopped_saves();
    void save_missingFolder_isSaidInWords();
    void save_cancelled_leavesNoFile();
    void save_windowClosed_endsFirst();
    void save_done_opensOnRequest();
    void saveAll_writesEveryPaper();
    void saveAll_filesThere_asksBeforeReplacing();
    void print_chosenPages_arePrinted();
    void print_fromPageNeverLeft_prints();
    void print_unusable_isSaidInWords();

private:
    QByteArray paper(const QString &document, const QString &language) const;
    static QByteArray contents(const QString &path);
    static int pagesPrinted(const QString &path);

    QUrl m_opened;
};

/// The PDF of a paper as the papers themselves write it.
QByteArray TestDocumentsOutput::paper(const QString &document, const QString &language) const {
    const auto dossier = loadDossier(window().store(), document, window().window()->workspace().meeting(), language);
    if (!dossier)
        return {};
    typeset::FontSet fonts;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return papers::writePaper(std::make_shared<const Dossier>(*dossier), fonts, buffer) ? buffer.data() : QByteArray();
}

QByteArray TestDocumentsOutput::contents(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int TestDocumentsOutput::pagesPrinted(const QString &path) {
    return static_cast<int>(contents(path).count("/Type /Page\n"));
}

void TestDocumentsOutput::save_givesTheFileThatThePaperIs() {
    for (const QString &language : {u"en"_s, u"ru"_s}) {
        window().click(u"paperLanguage_"_s + language);
        window().answers().file = window().path(language + ".pdf"_L1);
        window().click(u"savePdf"_s);
        QTRY_COMPARE(label(u"outputSaid"_s), "Saved as "_L1 + language + ".pdf"_L1);
        QCOMPARE(QFileInfo(window().answers().suggested).fileName(),
                 language == "en"_L1 ? u"RSG2 Agenda EN.pdf"_s : u"RSG2 Повестка дня RU.pdf"_s);
        QVERIFY(!contents(window().answers().file).isEmpty());
        QCOMPARE(contents(window().answers().file), paper(u"agenda"_s, language));
    }
}

void TestDocumentsOutput::save_rightAfterAnEdit_savesTheNewest() {
    const QByteArray before = paper(u"agenda"_s, u"en"_s);
    QVERIFY(window().rename(window().store(), u"Words of welcome"_s));
    window().answers().file = window().path(u"new.pdf"_s);
    window().click(u"savePdf"_s);
    QTRY_COMPARE(label(u"outputSaid"_s), u"Saved as new.pdf"_s);
    const QByteArray saved = contents(window().answers().file);
    QCOMPARE(saved, paper(u"agenda"_s, u"en"_s));
    QVERIFY(saved != before);
}

void TestDocumentsOutput::save_previewStopped_saves() {
    press(u"preparingCancel"_s);
    window().answers().file = window().path(u"agenda.pdf"_s);
    window().click(u"savePdf"_s);
    QTRY_COMPARE(label(u"outputSaid"_s), u"Saved as agenda.pdf"_s);
    QCOMPARE(contents(window().answers().file), paper(u"agenda"_s, u"en"_s));
}

void TestDocumentsOutput::save_missingFolder_isSaidInWords() {
    window().answers().file = window().path(u"nowhere/agenda.pdf"_s);
    window().click(u"savePdf"_s);
    QTRY_VERIFY(window().find<QLabel>(u"message"_s)->isVisible());
    QVERIFY(label(u"message"_s).contains(window().answers().file));
    QVERIFY(!window().find<QWidget>(u"output"_s)->isVisible());
}

void TestDocumentsOutput::save_cancelled_leavesNoFile() {
    window().answers().file = window().path(u"agenda.pdf"_s);
    window().click(u"savePdf"_s);
    press(u"outputCancel"_s);
    QTRY_COMPARE(label(u"outputSaid"_s), u"Cancelled"_s);
    QVERIFY(!QFile::exists(window().answers().file));
    QVERIFY(!window().find<QWidget>(u"message"_s)->isVisible());
    window().click(u"savePdf"_s);
    QTRY_VERIFY(QFile::exists(window().answers().file));
}

void TestDocumentsOutput::save_windowClosed_endsFirst() {
    window().answers().file = window().path(u"agenda.pdf"_s);
    window().click(u"savePdf"_s);
    const QByteArray expected = paper(u"agenda"_s, u"en"_s);
    delete window().window();
    QCOMPARE(contents(window().answers().file), expected);
}

void TestDocumentsOutput::save_done_opensOnRequest() {
    window().answers().file = window().path(u"agenda.pdf"_s);
    window().click(u"savePdf"_s);
    QTRY_VERIFY(window().find<QWidget>(u"outputWay"_s)->isVisible());
    window().click(u"outputWay"_s);
    QTRY_COMPARE(m_opened.toLocalFile(), window().answers().file);
}

void TestDocumentsOutput::saveAll_writesEveryPaper() {
    const QDir folder(window().path(u"papers"_s));
    QVERIFY(folder.mkpath(u"."_s));
    window().answers().file = folder.path();
    window().click(u"saveAll"_s);
    QTRY_COMPARE_WITH_TIMEOUT(folder.entryList(QDir::Files).size(), 10, 30000);
    QTRY_VERIFY(label(u"outputSaid"_s).startsWith(u"10 papers saved in"_s));
    QCOMPARE(contents(folder.filePath(u"RSG2 Протокол заседания RU.pdf"_s)), paper(u"minutes"_s, u"ru"_s));
    QCOMPARE(contents(folder.filePath(u"RSG2 Work plan EN.pdf"_s)), paper(u"work-plan"_s, u"en"_s));
    QVERIFY(window().answers().questions.isEmpty());
}

void TestDocumentsOutput::saveAll_filesThere_asksBeforeReplacing() {
    const QString there = window().path(u"RSG2 Agenda EN.pdf"_s);
    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("as sent to the ministers");
    file.close();
    window().answers().file = QFileInfo(there).path();
    window().click(u"saveAll"_s);
    QCOMPARE(window().answers().questions, QStringList{u"1 file of the same name in this folder will be replaced."_s});
    QVERIFY(label(u"outputSaid"_s).isEmpty());
    window().answers().agrees = true;
    window().click(u"saveAll"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!label(u"outputSaid"_s).isEmpty() && window().find(u"outputWay"_s)->isVisible(), 30000);
    QVERIFY(contents(there).startsWith("%PDF"));
}

void TestDocumentsOutput::print_chosenPages_arePrinted() {
    window().answers().agrees = true;
    window().answers().file = window().path(u"all.pdf"_s);
    QTest::keyClick(window().window(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(label(u"outputSaid"_s), u"Saved as all.pdf"_s); // the printer writes a file
    QCOMPARE(pagesPrinted(window().answers().file), 2);
    window().answers().file = window().path(u"second.pdf"_s);
    window().answers().pages = u"2,7"_s;
    QTest::keyClick(window().window(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(pagesPrinted(window().answers().file), 1);
}

void TestDocumentsOutput::print_fromPageNeverLeft_prints() {
    window().click(u"nav.agenda"_s);
    window().reopen(); // on the agenda, so that there is no documents page yet
    QVERIFY(window().isReady());
    QVERIFY(window().find(u"documentsPage"_s) == nullptr);
    window().answers().agrees = true;
    window().answers().file = window().path(u"agenda.pdf"_s);
    QTest::keyClick(window().window(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(pagesPrinted(window().answers().file), 2);
}

void TestDocumentsOutput::print_unusable_isSaidInWords() {
    window().answers().agrees = true;
    window().answers().file = window().path(u"nowhere/agenda.pdf"_s);
    QTest::keyClick(window().window(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(window().find<QLabel>(u"message"_s)->isVisible());
    QVERIFY(label(u"message"_s).contains(u"agenda.pdf"_s));
}

RAPPORTEUR_TEST(TestDocumentsOutput)
#include "tst_documentsoutput.moc"
