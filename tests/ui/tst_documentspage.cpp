#include "agenda.h"
#include "dossiers.h"
#include "edit.h"
#include "fontset.h"
#include "paperfile.h"
#include "previewview.h"
#include "samplewindow.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTest>

using namespace Qt::StringLiterals;

/// The documents page in the real window on the sample, by real keys and clicks. Each case has a fresh copy.
class TestDocumentsPage : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void noteOpened(const QUrl &url) { m_opened = url; }

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(u"file"_s, this, "noteOpened"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }
    void init();
    void cleanup() { m_window.reset(); }

    void papers_opened_showPages();
    void paper_chosen_showsItsPages();
    void language_chosen_setsThePaperInIt();
    void contentLanguage_switched_isFollowed();
    void edit_here_isFollowedInPlace();
    void edit_byAnotherProcess_isFollowed();
    void preview_stopped_canBeShownAgain();
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
    void finding_clicked_leadsToItsItem();
    void zoom_byKeys_isRemembered();
    void rebuild_keepsPaperAndLanguage();
    void controls_haveNames();
    void findings_inANarrowCard_haveRoomForTheirLines();
    void narrowPage_hasThePapersInABoxAboveThePages();
    void largeText_leavesTheNamesOfPapersWhole();

private:
    SampleWindow &window() { return *m_window; }
    PreviewView *preview() const { return m_window->find<PreviewView>(u"preview"_s); }
    QListWidget *papers() const { return m_window->find<QListWidget>(u"papers"_s); }
    QString label(const QString &name) const { return m_window->find<QLabel>(name)->text(); }
    bool isShowing() const { return preview()->isComplete(); }
    QImage picture() const { return preview()->viewport()->grab().toImage(); }
    QByteArray paper(const QString &document, const QString &language) const;
    static QByteArray contents(const QString &path);
    static int pagesPrinted(const QString &path);
    void press(const QString &name) const { m_window->find<QAbstractButton>(name)->click(); }

    std::unique_ptr<SampleWindow> m_window;
    QUrl m_opened;
};

void TestDocumentsPage::init() {
    m_window = std::make_unique<SampleWindow>();
    QVERIFY(m_window->isReady());
    window().click(u"nav.documents"_s);
    QTRY_VERIFY(isShowing());
}

/// The PDF of a paper as the papers themselves write it.
QByteArray TestDocumentsPage::paper(const QString &document, const QString &language) const {
    const auto dossier = loadDossier(m_window->store(), document, m_window->window()->workspace().meeting(), language);
    if (!dossier)
        return {};
    typeset::FontSet fonts;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return papers::writePaper(std::make_shared<const Dossier>(*dossier), fonts, buffer) ? buffer.data() : QByteArray();
}

QByteArray TestDocumentsPage::contents(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int TestDocumentsPage::pagesPrinted(const QString &path) {
    return static_cast<int>(contents(path).count("/Type /Page\n"));
}

void TestDocumentsPage::papers_opened_showPages() {
    QCOMPARE(papers()->count(), 5);
    QCOMPARE(papers()->currentItem()->text(), u"Agenda"_s);
    QVERIFY(papers()->hasFocus());
    QCOMPARE(label(u"place"_s), u"Page 1 of 2"_s);
    QCOMPARE(label(u"findingsHead"_s), u"Nothing is missing in this paper."_s);
    QTest::keyClick(papers(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(label(u"place"_s), u"Page 2 of 2"_s);
    QVERIFY(!window().find<QWidget>(u"nextPage"_s)->isEnabled());
}

void TestDocumentsPage::paper_chosen_showsItsPages() {
    const int before = preview()->pageCount();
    preview()->goTo(1);
    QTest::keyClick(papers(), Qt::Key_Down);
    QVERIFY(!isShowing());
    QTRY_VERIFY(isShowing());
    QVERIFY(preview()->pageCount() != before);
    QCOMPARE(preview()->currentPage(), 0);
}

void TestDocumentsPage::language_chosen_setsThePaperInIt() {
    const QImage english = picture();
    window().click(u"paperLanguage_ru"_s);
    QTRY_VERIFY(isShowing());
    QVERIFY(picture() != english);
    window().click(u"paperLanguage_en"_s);
    QTRY_VERIFY(isShowing());
    QTRY_COMPARE(picture(), english);
}

void TestDocumentsPage::contentLanguage_switched_isFollowed() {
    window().click(u"language.ru"_s);
    QVERIFY(window().find<QAbstractButton>(u"paperLanguage_ru"_s)->isChecked());
    window().click(u"language.all"_s);
    QVERIFY(window().find<QAbstractButton>(u"paperLanguage_en"_s)->isChecked());
}

void TestDocumentsPage::edit_here_isFollowedInPlace() {
    preview()->setZoomPercent(200);
    preview()->verticalScrollBar()->setValue(500);
    QTRY_VERIFY(isShowing());
    const QImage before = picture();
    QVERIFY(window().rename(window().store(), u"Words of welcome"_s));
    QTRY_VERIFY(isShowing() && picture() != before);
    QCOMPARE(preview()->verticalScrollBar()->value(), 500);
    QCOMPARE(preview()->zoomPercent(), 200);
}

void TestDocumentsPage::edit_byAnotherProcess_isFollowed() {
    const QImage before = picture();
    auto other = Store::open(window().store().path(), {.author = u"B. Other"_s, .clock = {}, .newUuid = {}});
    QVERIFY(other.ok());
    QVERIFY(window().rename(**other, u"Words of welcome"_s));
    QTRY_VERIFY(isShowing() && picture() != before);
}

void TestDocumentsPage::preview_stopped_canBeShownAgain() {
    press(u"preparingCancel"_s);
    QCOMPARE(preview()->pageCount(), 0);
    QCOMPARE(label(u"preparingSaid"_s), u"The preview was stopped."_s);
    window().click(u"preparingWay"_s);
    QTRY_VERIFY(isShowing());
    QVERIFY(!window().find<QWidget>(u"preparing"_s)->isVisible());
}

void TestDocumentsPage::save_givesTheFileThatThePaperIs() {
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

void TestDocumentsPage::save_rightAfterAnEdit_savesTheNewest() {
    const QByteArray before = paper(u"agenda"_s, u"en"_s);
    QVERIFY(window().rename(window().store(), u"Words of welcome"_s));
    window().answers().file = window().path(u"new.pdf"_s);
    window().click(u"savePdf"_s);
    QTRY_COMPARE(label(u"outputSaid"_s), u"Saved as new.pdf"_s);
    const QByteArray saved = contents(window().answers().file);
    QCOMPARE(saved, paper(u"agenda"_s, u"en"_s));
    QVERIFY(saved != before);
}

void TestDocumentsPage::save_previewStopped_saves() {
    press(u"preparingCancel"_s);
    window().answers().file = window().path(u"agenda.pdf"_s);
    window().click(u"savePdf"_s);
    QTRY_COMPARE(label(u"outputSaid"_s), u"Saved as agenda.pdf"_s);
    QCOMPARE(contents(window().answers().file), paper(u"agenda"_s, u"en"_s));
}

void TestDocumentsPage::save_missingFolder_isSaidInWords() {
    window().answers().file = window().path(u"nowhere/agenda.pdf"_s);
    window().click(u"savePdf"_s);
    QTRY_VERIFY(window().find<QLabel>(u"message"_s)->isVisible());
    QVERIFY(label(u"message"_s).contains(window().answers().file));
    QVERIFY(!window().find<QWidget>(u"output"_s)->isVisible());
}

void TestDocumentsPage::save_cancelled_leavesNoFile() {
    window().answers().file = window().path(u"agenda.pdf"_s);
    window().click(u"savePdf"_s);
    press(u"outputCancel"_s);
    QTRY_COMPARE(label(u"outputSaid"_s), u"Cancelled"_s);
    QVERIFY(!QFile::exists(window().answers().file));
    QVERIFY(!window().find<QWidget>(u"message"_s)->isVisible());
    window().click(u"savePdf"_s);
    QTRY_VERIFY(QFile::exists(window().answers().file));
}

void TestDocumentsPage::save_windowClosed_endsFirst() {
    window().answers().file = window().path(u"agenda.pdf"_s);
    window().click(u"savePdf"_s);
    const QByteArray expected = paper(u"agenda"_s, u"en"_s);
    delete window().window();
    QCOMPARE(contents(window().answers().file), expected);
}

void TestDocumentsPage::save_done_opensOnRequest() {
    window().answers().file = window().path(u"agenda.pdf"_s);
    window().click(u"savePdf"_s);
    QTRY_VERIFY(window().find<QWidget>(u"outputWay"_s)->isVisible());
    window().click(u"outputWay"_s);
    QTRY_COMPARE(m_opened.toLocalFile(), window().answers().file);
}

void TestDocumentsPage::saveAll_writesEveryPaper() {
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

void TestDocumentsPage::saveAll_filesThere_asksBeforeReplacing() {
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

void TestDocumentsPage::print_chosenPages_arePrinted() {
    window().answers().agrees = true;
    window().answers().file = window().path(u"all.pdf"_s);
    QTest::keyClick(window().window(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(label(u"outputSaid"_s), u"Sent to the printer"_s);
    QCOMPARE(pagesPrinted(window().answers().file), 2);
    window().answers().file = window().path(u"second.pdf"_s);
    window().answers().pages = u"2,7"_s;
    QTest::keyClick(window().window(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(pagesPrinted(window().answers().file), 1);
}

void TestDocumentsPage::print_fromPageNeverLeft_prints() {
    window().click(u"nav.agenda"_s);
    window().reopen(); // on the agenda, so that there is no documents page yet
    QVERIFY(window().isReady());
    QVERIFY(window().find(u"documentsPage"_s) == nullptr);
    window().answers().agrees = true;
    window().answers().file = window().path(u"agenda.pdf"_s);
    QTest::keyClick(window().window(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(pagesPrinted(window().answers().file), 2);
}

void TestDocumentsPage::print_unusable_isSaidInWords() {
    window().answers().agrees = true;
    window().answers().file = window().path(u"nowhere/agenda.pdf"_s);
    QTest::keyClick(window().window(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(window().find<QLabel>(u"message"_s)->isVisible());
    QVERIFY(label(u"message"_s).contains(u"agenda.pdf"_s));
}

void TestDocumentsPage::finding_clicked_leadsToItsItem() {
    AgendaItem item;
    item.meeting = window().window()->workspace().meeting();
    item.title.set(u"en"_s, u"Only in English"_s, u"en"_s);
    item.duration = 10;
    QVERIFY(window().store().edit({u"add"_s, {}}, [&](Edit &edit) { item.id = edit.insert(item); }).ok());
    window().click(u"paperLanguage_ru"_s);
    auto *findings = window().find<QListWidget>(u"findings"_s);
    QTRY_VERIFY(findings->isVisible() && findings->count() > 0);
    int row = 0;
    while (row < findings->count() && !findings->item(row)->text().contains(u"Only in English"_s))
        ++row;
    QVERIFY(row < findings->count());
    const QRect place = findings->visualItemRect(findings->item(row));
    QTest::mouseClick(findings->viewport(), Qt::LeftButton, {}, place.center());
    QVERIFY(window().find<QAbstractButton>(u"nav.agenda"_s)->isChecked());
    auto *list = window().find<QAbstractItemView>(u"agendaList"_s);
    QCOMPARE(list->currentIndex().siblingAtColumn(2).data().toString(), u"Only in English"_s);
}

void TestDocumentsPage::zoom_byKeys_isRemembered() {
    QTest::keyClick(papers(), Qt::Key_0, Qt::ControlModifier);
    const int fitting = preview()->zoomPercent();
    QTest::keyClick(papers(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(papers(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(papers(), Qt::Key_Minus, Qt::ControlModifier);
    const int smaller = preview()->zoomPercent();
    QVERIFY(smaller < fitting);
    window().reopen();
    QVERIFY(window().isReady());
    QCOMPARE(preview()->zoomPercent(), smaller);
    QTest::keyClick(papers(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(window().find<QAbstractButton>(u"zoom"_s)->text(), u"Page width"_s);
}

void TestDocumentsPage::findings_inANarrowCard_haveRoomForTheirLines() {
    AgendaItem item;
    item.meeting = window().window()->workspace().meeting();
    item.duration = 10;
    const auto add = [&](Edit &edit) {
        for (int i = 0; i < 12; ++i) {
            item.title.set(u"en"_s, u"A rather long title of item %1, in English only"_s.arg(i), u"en"_s);
            edit.insert(item);
        }
    };
    QVERIFY(window().store().edit({u"add"_s, {}}, add).ok());
    window().click(u"paperLanguage_ru"_s);
    auto *findings = window().find<QListWidget>(u"findings"_s);
    QTRY_VERIFY(findings->isVisible() && findings->count() > 0);
    auto *splitter = window().find<QSplitter>(u"documentsSplitter"_s);
    const auto check = [&] {
        findings->viewport()->grab(); // laid out at the latest when it is painted
        QStyleOptionViewItem option;
        option.widget = findings;
        option.font = findings->font();
        for (int row = 0; row < findings->count(); ++row) {
            const QModelIndex index = findings->model()->index(row, 0);
            QCOMPARE(findings->visualRect(index).height(), findings->itemDelegate()->sizeHint(option, index).height());
        }
    };
    check();
    splitter->setSizes({400, 600});
    check();
    splitter->setSizes({200, 800});
    check();
}

void TestDocumentsPage::narrowPage_hasThePapersInABoxAboveThePages() {
    auto *page = window().find<QWidget>(u"documentsPage"_s);
    auto *choice = window().find<QComboBox>(u"paperChoice"_s);
    QVERIFY(!choice->isVisible());
    QFont large = page->font();
    large.setPointSizeF(large.pointSizeF() > 0 ? 3 * large.pointSizeF() : 30);
    page->setFont(large);
    QTRY_VERIFY(choice->isVisible() && !papers()->isVisible());
    QTRY_VERIFY(preview()->width() > page->width() * 9 / 10);
    QCOMPARE(choice->count(), papers()->count());
    choice->setCurrentIndex(2);
    Q_EMIT choice->activated(2);
    QCOMPARE(papers()->currentRow(), 2);
    QTRY_VERIFY(isShowing());
    AgendaItem item;
    item.meeting = window().window()->workspace().meeting();
    item.title.set(u"en"_s, u"Only in English"_s, u"en"_s);
    item.duration = 10;
    QVERIFY(window().store().edit({u"add"_s, {}}, [&](Edit &edit) { edit.insert(item); }).ok());
    papers()->setCurrentRow(0);
    window().click(u"paperLanguage_ru"_s);
    auto *remarks = window().find<QAbstractButton>(u"paperRemarks"_s);
    QTRY_VERIFY(remarks->isVisible());
    remarks->click();
    QVERIFY(window().find<QListWidget>(u"findings"_s)->isVisible() && !preview()->isVisible());
    remarks->click();
    QVERIFY(preview()->isVisible());
}

void TestDocumentsPage::largeText_leavesTheNamesOfPapersWhole() {
    auto *page = window().find<QWidget>(u"documentsPage"_s);
    QFont large = page->font();
    large.setPointSizeF(large.pointSizeF() > 0 ? 1.5 * large.pointSizeF() : 15);
    page->setFont(large);
    int widest = 0;
    for (int row = 0; row < papers()->count(); ++row)
        widest = std::max(widest, QFontMetrics(papers()->font()).horizontalAdvance(papers()->item(row)->text()));
    QTRY_VERIFY(papers()->viewport()->width() > widest);
    QTRY_VERIFY(!papers()->verticalScrollBar()->isVisible() &&
                papers()->visualItemRect(papers()->item(papers()->count() - 1)).bottom() <=
                    papers()->viewport()->height());
}

void TestDocumentsPage::rebuild_keepsPaperAndLanguage() {
    papers()->setCurrentRow(2);
    window().click(u"paperLanguage_ru"_s);
    window().window()->rebuild();
    QCOMPARE(papers()->currentRow(), 2);
    QVERIFY(window().find<QAbstractButton>(u"paperLanguage_ru"_s)->isChecked());
    QTRY_VERIFY(isShowing());
}

void TestDocumentsPage::controls_haveNames() {
    for (const QWidget *control : window().find(u"documentsPage"_s)->findChildren<QWidget *>()) {
        if (control->focusPolicy() == Qt::NoFocus || control->focusProxy() != nullptr)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        const bool isNamed = !control->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        const bool isPart = control->objectName().startsWith(u"qt_"_s) || control->objectName() == u"outputWay" ||
                            control->objectName() == u"preparingWay"; // named by what they offer
        QVERIFY2(isNamed || isPart, qPrintable(control->objectName()));
    }
}

RAPPORTEUR_TEST(TestDocumentsPage)
#include "tst_documentspage.moc"
