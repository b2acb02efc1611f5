#include "agenda.h"
#include "samplewindow.h"
#include "tableview.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

/// Papers and their files: added, ordered, opened read-only, missing ones shown, undone and redone.
class TestPapersPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void newPaper_filesAddedUndoneAndRedone_leadsBackAndForth();
    void file_opened_isACopyThatCanOnlyBeRead();
    void file_thatIsNoDocument_isNotOpened();
    void file_thatCannotBeRead_isSaidAndNothingAdded();
    void filesFirst_makePapersBelowTheItem();
    void missing_languages_areANumberThatFilters();
    void undistributed_papers_areANumberThatFilters();
    void move_keysAmongPapersOfAnItem_areSteps();
    void paste_copiedHeading_isLeftOut();
    void status_chosen_isOneStep();

private:
    TableView *list() const { return m_desk->find<TableView>(u"papersList"_s); }
    Store &store() const { return m_desk->store(); }
    void undo() const { QTest::keyClick(m_desk->window()->windowHandle(), Qt::Key_Z, Qt::ControlModifier); }
    void redo() const { QTest::keyClick(m_desk->window()->windowHandle(), Qt::Key_Y, Qt::ControlModifier); }
    QString makeFile(const QString &name, const QByteArray &bytes = "some words") const;
    QByteArray contents() const;
    /// Papers of the chosen meeting in order.
    std::vector<MeetingPaper> papers() const;

    std::unique_ptr<SampleWindow> m_desk;
};

void TestPapersPage::init() {
    m_desk = std::make_unique<SampleWindow>();
    QVERIFY(m_desk->isReady());
    m_desk->click(u"nav.papers"_s);
    QTRY_VERIFY(list() != nullptr && list()->isVisible());
}

QString TestPapersPage::makeFile(const QString &name, const QByteArray &bytes) const {
    QFile file(m_desk->path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QByteArray TestPapersPage::contents() const {
    QByteArray all;
    for (const QString &kind : {u"paper"_s, u"paper_file"_s}) {
        const auto read = store().eachRow(
            kind, {}, [&](const QJsonObject &row) { all += QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n'; });
        if (!read)
            return {};
    }
    return all;
}

std::vector<MeetingPaper> TestPapersPage::papers() const {
    std::vector<MeetingPaper> papers = *store().where(&MeetingPaper::meeting, m_desk->window()->workspace().meeting());
    std::sort(papers.begin(), papers.end(),
              [](const MeetingPaper &a, const MeetingPaper &b) { return a.order < b.order; });
    return papers;
}

void TestPapersPage::newPaper_filesAddedUndoneAndRedone_leadsBackAndForth() {
    const QByteArray before = contents();
    m_desk->click(u"papersAdd"_s);
    QTRY_VERIFY(m_desk->find(u"paperForm"_s)->isAncestorOf(QApplication::focusWidget()));
    m_desk->answers().files = {makeFile(u"report_EN.pdf"_s), makeFile(u"report_RU.pdf"_s, "слова")};
    m_desk->click(u"paperAddFiles"_s);
    m_desk->answers().files = {makeFile(u"report 2 EN.pdf"_s, "other words")};
    m_desk->click(u"paperAddFiles"_s);
    const std::vector<PaperFile> files = *store().all<PaperFile>();
    QCOMPARE(files.size(), 3U);
    QCOMPARE(files[0].language, u"en"_s);
    QCOMPARE(files[1].language, u"ru"_s);
    QCOMPARE(files[2].version, 2);
    QCOMPARE(*store().file(files[1].file), QByteArray("слова"));
    QVERIFY(store().get(files[0].paper)->status == PaperStatus::received); // it was expected
    const QByteArray after = contents();
    for (int step = 0; step < 3; ++step)
        undo();
    QCOMPARE(contents(), before);
    for (int step = 0; step < 3; ++step)
        redo();
    QCOMPARE(contents(), after);
    QCOMPARE(list()->currentKey(), files[0].paper.uuid);
}

void TestPapersPage::file_opened_isACopyThatCanOnlyBeRead() {
    QVERIFY(list()->selectKey(papers()[1].id.uuid));
    m_desk->answers().files = {makeFile(u"report_EN.pdf"_s)};
    m_desk->click(u"paperAddFiles"_s);
    m_desk->click(u"paperFileOpen0"_s);
    QCOMPARE(m_desk->answers().shown.size(), 1);
    const QFileInfo copy(m_desk->answers().shown.front());
    QCOMPARE(copy.fileName(), u"report_EN.pdf"_s);
    QVERIFY((QFile::permissions(copy.filePath()) & QFile::WriteOwner) == 0);
    m_desk->answers().file = m_desk->path(u"saved.pdf"_s);
    m_desk->click(u"paperFileSave0"_s);
    QFile saved(m_desk->answers().file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("some words"));
}

void TestPapersPage::file_thatIsNoDocument_isNotOpened() {
    QVERIFY(list()->selectKey(papers()[1].id.uuid));
    m_desk->answers().files = {makeFile(u"install.desktop"_s)};
    m_desk->click(u"paperAddFiles"_s);
    m_desk->click(u"paperFileOpen0"_s);
    QVERIFY(m_desk->answers().shown.isEmpty());
    QVERIFY(m_desk->find<QLabel>(u"papersNotice"_s)->isVisible());
}

void TestPapersPage::file_thatCannotBeRead_isSaidAndNothingAdded() {
    QVERIFY(list()->selectKey(papers()[1].id.uuid));
    const QByteArray before = contents();
    m_desk->answers().files = {makeFile(u"one_EN.pdf"_s), m_desk->path(u"missing.pdf"_s)};
    m_desk->click(u"paperAddFiles"_s);
    QCOMPARE(contents(), before);
    QVERIFY(m_desk->find<QLabel>(u"papersNotice"_s)->text().contains(u"missing.pdf"_s));
}

void TestPapersPage::filesFirst_makePapersBelowTheItem() {
    const MeetingPaper sibling = papers()[1];
    QVERIFY(list()->selectKey(sibling.id.uuid));
    const std::size_t before = papers().size();
    m_desk->answers().files = {makeFile(u"Note_on_trade_ru.docx"_s), makeFile(u"Statement.pdf"_s)};
    m_desk->click(u"papersFromFiles"_s);
    QCOMPARE(papers().size(), before + 2);
    const std::vector<MeetingPaper> after = papers();
    const MeetingPaper &added = after[before];
    QCOMPARE(added.item, sibling.item);
    QCOMPARE(added.title.exactly(u"en"_s), u"Note on trade ru"_s);
    QCOMPARE(added.originalLanguage, u"ru"_s);
    QVERIFY(added.symbol != after[before + 1].symbol);
    undo();
    QCOMPARE(papers().size(), before);
}

void TestPapersPage::missing_languages_areANumberThatFilters() {
    QVERIFY(m_desk->find<QWidget>(u"pillUntranslated"_s) == nullptr);
    QVERIFY(list()->selectKey(papers()[1].id.uuid));
    m_desk->answers().files = {makeFile(u"report_EN.pdf"_s)};
    m_desk->click(u"paperAddFiles"_s);
    QTRY_VERIFY(m_desk->find<QWidget>(u"pillUntranslated"_s) != nullptr);
    m_desk->click(u"pillUntranslated"_s);
    QCOMPARE(list()->rows().countShown(), 1);
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(list()->rows().countShown(), static_cast<int>(papers().size()));
}

void TestPapersPage::undistributed_papers_areANumberThatFilters() {
    const std::vector<MeetingPaper> all = papers();
    const auto open = std::count_if(all.begin(), all.end(),
                                    [](const MeetingPaper &paper) { return paper.status != PaperStatus::distributed; });
    QVERIFY(open > 0);
    m_desk->click(u"undistributed"_s);
    QCOMPARE(list()->rows().countShown(), static_cast<int>(open));
}

void TestPapersPage::move_keysAmongPapersOfAnItem_areSteps() {
    std::vector<MeetingPaper> all = papers();
    const auto first = std::adjacent_find(all.begin(), all.end(), [](const MeetingPaper &a, const MeetingPaper &b) {
        return !a.item.isNull() && a.item == b.item;
    });
    QVERIFY(first != all.end());
    const auto place = static_cast<std::size_t>(first - all.begin());
    QVERIFY(list()->selectKey(first->id.uuid));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(papers()[place + 1].id, all[place].id);
    QCOMPARE(list()->currentKey(), all[place].id.uuid);
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(papers()[place].id, all[place].id);
}

void TestPapersPage::paste_copiedHeading_isLeftOut() {
    const std::vector<MeetingPaper> before = papers();
    std::vector<QUuid> copied;
    for (int row = 0; row < list()->rows().rowCount() && copied.size() < 2; ++row)
        copied.push_back(list()->rows().rowAt(row).key); // a heading and its first paper
    QVERIFY(list()->rows().rowAt(0).isGroup && !list()->rows().rowAt(1).isGroup);
    list()->setFocus();
    list()->selectKeys(copied);
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(list(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(papers().size(), before.size() + 1);
    QCOMPARE(list()->selectedKeys().size(), std::size_t(1));
    undo();
    QCOMPARE(papers().size(), before.size());
}

void TestPapersPage::status_chosen_isOneStep() {
    const std::vector<MeetingPaper> all = papers();
    QVERIFY(list()->selectKey(all[0].id.uuid));
    auto *status = m_desk->find<QComboBox>(u"paperStatus"_s);
    status->setCurrentIndex(status->findData(u"expected"_s));
    Q_EMIT status->activated(status->currentIndex());
    QVERIFY(store().get(all[0].id)->status == PaperStatus::expected);
    QTRY_VERIFY(m_desk->find<QWidget>(u"pillExpected"_s) != nullptr);
    undo();
    QVERIFY(store().get(all[0].id)->status == all[0].status);
}

RAPPORTEUR_TEST(TestPapersPage)
#include "tst_paperspage.moc"
