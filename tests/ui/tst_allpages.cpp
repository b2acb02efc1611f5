#include "allpageshelp.h"
#include "minutes.h"
#include "pageheader.h"
#include "store.h"
#include "testprogram.h"
#include "windowpages.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

/// What holds on every page of the window, looked at page by page on the sample and on a new programme.
class TestAllPages : public AllPagesTest {
    Q_OBJECT

private Q_SLOTS:
    void controls_haveNames_data();
    void controls_haveNames();
    void attention_isTheNumberOfFindings();
    void findings_leadToTheirPlaces();
    void findings_nameRecordsInTheLanguageShown();
    void tools_onAnOfficeScreen_areOneLine_data();
    void tools_onAnOfficeScreen_areOneLine();
    void heads_onEveryPage_areAlike_data();
    void heads_onEveryPage_areAlike();
    void foot_ofTheDetails_isBelowTheForm();
    void readOnlyFile_everyPage_isSeen();
};

void TestAllPages::controls_haveNames_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("withSample");
    QTest::newRow("English") << u"en"_s << true;
    QTest::newRow("Russian") << u"ru"_s << true;
    QTest::newRow("new programme") << u"en"_s << false;
}

/// A screen reader says a name for all that the Tab key reaches.
void TestAllPages::controls_haveNames() {
    QFETCH(QString, language);
    QFETCH(bool, withSample);
    open(language, 100, withSample);
    QStringList nameless;
    for (const Page *page : m_pages) {
        show(*page);
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool isReached = widget->isVisible() && widget->isEnabled() &&
                                   (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
            if (!isReached)
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty())
                nameless += page->name() + u": "_s + QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName();
        }
    }
    QCOMPARE(nameless.join(u'\n'), QString());
}

void TestAllPages::attention_isTheNumberOfFindings() {
    open(u"en"_s);
    for (const Page *page : m_pages) {
        if (page->name() != "documents"_L1) // it counts what the paper in sight lacks, which is found elsewhere
            QVERIFY2(page->attention() == static_cast<int>(page->findings().size()), qPrintable(page->name()));
    }
}

void TestAllPages::findings_leadToTheirPlaces() {
    open(u"en"_s);
    for (const Page *page : m_pages) {
        const std::vector<PageFinding> findings = page->findings();
        if (findings.empty())
            continue;
        const PageFinding first = findings.front();
        QVERIFY2(!first.text.contains(u"%1"_s) && !first.text.isEmpty(), qPrintable(page->name()));
        m_window->workspace().requestRecord(first.kind, first.id);
        const bool leads = std::any_of(m_pages.begin(), m_pages.end(), [](Page *each) {
            return each->widget()->isVisible() && !each->selected().isEmpty();
        });
        QVERIFY2(leads, qPrintable(page->name() + u": "_s + first.text));
    }
}

void TestAllPages::findings_nameRecordsInTheLanguageShown() {
    open(u"ru"_s);
    const std::vector<Action> actions = *m_window->store().all<Action>();
    const auto late = std::find_if(actions.begin(), actions.end(),
                                   [](const Action &action) { return action.number == "RSG1/A4"_L1; });
    QVERIFY(late != actions.end());
    for (const QString &language : {u"ru"_s, u"en"_s}) {
        m_window->findChild<QAbstractButton *>(u"language."_s + language)->click();
        const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                        [](const Page *page) { return page->name() == "followup"_L1; });
        const std::vector<PageFinding> findings = (*found)->findings();
        const QString words = late->text.exactly(language).left(12);
        QVERIFY(!words.isEmpty());
        const bool isNamed = std::any_of(findings.begin(), findings.end(), [&](const PageFinding &finding) {
            return finding.id == late->id.text() && finding.text.contains(words);
        });
        QVERIFY2(isNamed, qPrintable(words));
    }
}

void TestAllPages::tools_onAnOfficeScreen_areOneLine_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Russian") << u"ru"_s;
}

void TestAllPages::tools_onAnOfficeScreen_areOneLine() {
    QFETCH(QString, language);
    open(language);
    m_window->findChild<QAbstractButton *>(u"language."_s + language)->click();
    for (Page *page : m_pages) {
        show(*page);
        QCoreApplication::processEvents();
        const auto *find = page->widget()->findChild<QLineEdit *>(page->name() + u"Find"_s);
        if (find == nullptr || !find->isVisible())
            continue;
        QVERIFY2(find->parentWidget()->height() < 2 * find->height(), qPrintable(page->name()));
    }
}

void TestAllPages::heads_onEveryPage_areAlike_data() {
    QTest::addColumn<int>("zoom");
    for (const int zoom : {100, 150, 200})
        QTest::addRow("%d", zoom) << zoom;
}

/// The line that finds is as wide on all, and after the numbers; buttons of the top bar are as high as each other.
void TestAllPages::heads_onEveryPage_areAlike() {
    QFETCH(int, zoom);
    open(u"ru"_s, zoom);
    std::set<int> widths;
    for (Page *page : m_pages) {
        show(*page);
        QCoreApplication::processEvents();
        const auto *find = page->widget()->findChild<QLineEdit *>(page->name() + u"Find"_s);
        if (find == nullptr || !find->isVisible())
            continue;
        widths.insert(find->width());
        const auto *header = page->widget()->findChild<PageHeader *>();
        const QPoint place = find->mapTo(header, QPoint());
        for (const Pill *pill : header->findChildren<Pill *>()) {
            const QPoint end = pill->mapTo(header, QPoint(pill->width(), pill->height()));
            QVERIFY2(!pill->isVisible() || place.y() >= end.y() || place.x() > end.x(), qPrintable(page->name()));
        }
    }
    QCOMPARE(widths.size(), std::size_t(1));
    const auto *undo = find<QToolButton>(u"undoButton"_s);
    const auto *redo = find<QToolButton>(u"redoButton"_s);
    QCOMPARE(undo->toolButtonStyle(), redo->toolButtonStyle());
    for (const QString &name : {u"redoButton"_s, u"printButton"_s, u"menuButton"_s})
        QCOMPARE(find<QToolButton>(name)->height(), undo->height());
}

/// However long the form is, and wherever it is scrolled.
void TestAllPages::foot_ofTheDetails_isBelowTheForm() {
    open(u"ru"_s);
    for (Page *page : m_pages) {
        show(*page);
        QCoreApplication::processEvents();
        const auto *foot = page->widget()->findChild<QWidget *>(page->name() + u"LastChange"_s);
        if (foot == nullptr || !foot->isVisible())
            continue;
        const auto *details = page->widget()->findChild<QWidget *>(page->name() + u"Details"_s);
        for (const QScrollArea *form : details->findChildren<QScrollArea *>()) {
            if (!form->isVisible())
                continue;
            const int end = form->mapTo(details, form->rect().bottomLeft()).y();
            QVERIFY2(end < foot->mapTo(details, QPoint()).y(), qPrintable(page->name()));
        }
    }
}

void TestAllPages::readOnlyFile_everyPage_isSeen() {
    open(u"en"_s);
    const QString path = m_window->store().path();
    m_desk.reset();
    auto store = Store::open(path, {.author = u"A. Reader"_s, .clock = {}, .newUuid = {}}, Store::Mode::readOnly);
    QVERIFY(store);
    MainWindow window(std::move(store.value()), *m_settings, m_answers, [this](Workspace &workspace) {
        auto pages = makeWindowPages(workspace);
        m_pages.clear();
        for (const auto &page : pages)
            m_pages.push_back(page.get());
        return pages;
    });
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    m_window = &window;
    for (Page *page : m_pages) {
        show(*page);
        QVERIFY2(page->widget()->isVisible(), qPrintable(page->name()));
        QVERIFY2(page->newItemLabel().isEmpty(), qPrintable(page->name()));
    }
    m_window = nullptr;
}

RAPPORTEUR_TEST(TestAllPages)
#include "tst_allpages.moc"
