#include "elidedlabel.h"
#include "fielderror.h"
#include "filterbutton.h"
#include "fontset.h"
#include "minutes.h"
#include "narrowbutton.h"
#include "pageheader.h"
#include "parsededit.h"
#include "programme.h"
#include "sampleprogramme.h"
#include "shellhelp.h"
#include "shortbutton.h"
#include "store.h"
#include "tableview.h"
#include "testprogram.h"
#include "windowpages.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <memory>
#include <set>

using namespace Qt::StringLiterals;

/// What holds on every page of the window, looked at page by page on the sample and on a new programme.
class TestAllPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void controls_haveNames_data();
    void controls_haveNames();
    void attention_isTheNumberOfFindings();
    void navigation_largeText_showsTheChosenEntryWhole();
    void findings_leadToTheirPlaces();
    void findings_nameRecordsInTheLanguageShown();
    void tools_onAnOfficeScreen_areOneLine_data();
    void tools_onAnOfficeScreen_areOneLine();
    void heads_onEveryPage_areAlike_data();
    void heads_onEveryPage_areAlike();
    void foot_ofTheDetails_isBelowTheForm();
    void textSize_onEveryPage_clipsNothing_data();
    void textSize_onEveryPage_clipsNothing();
    void wordsOfTheOverview_atEveryTextSize_areWhole_data();
    void wordsOfTheOverview_atEveryTextSize_areWhole();
    void tabKey_onEveryPage_goesAround();
    void arrowKeys_inNavigation_leadToEveryPage();
    void shownPage_hasTheKeysInItsList();
    void escape_inEveryCell_dropsWhatWasTyped();
    void escape_inEveryField_dropsWhatWasTyped();
    void readOnlyFile_everyPage_isSeen();

private:
    void open(const QString &language, int zoom = 100, bool withSample = true);
    void show(const Page &page) const {
        QTest::mouseClick(m_window->findChild<QWidget *>(u"nav."_s + page.name()), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    QStringList clipped() const;
    /// Words on wrong input that are seen somewhere.
    QStringList errorsSeen() const;
    /// The fields of a page into which something can be typed.
    std::vector<QWidget *> fieldsOf(Page &page) const;
    static bool scrolls(const QWidget *widget);
    static bool isInSight(const QWidget *widget);
    template <class T = QWidget>
    T *find(const QString &name) const {
        return m_window->findChild<T *>(name);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    GivenAnswers m_answers;
    std::unique_ptr<Desk> m_desk;
    MainWindow *m_window = nullptr;
    std::vector<Page *> m_pages;
    const QFont m_systemFont = QApplication::font();
};

void TestAllPages::initTestCase() {
    typeset::FontSet fonts;
    QVERIFY(makeSample(m_folder.filePath(u"sample.rapporteur"_s), fonts));
}

void TestAllPages::cleanup() {
    m_window = nullptr;
    m_desk.reset();
    QApplication::setFont(m_systemFont);
}

void TestAllPages::open(const QString &language, int zoom, bool withSample) {
    QFile::remove(m_folder.filePath(u"settings.ini"_s));
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_settings->setLanguage(language);
    m_settings->setTheme(Settings::Theme::light);
    m_settings->setZoom(zoom);
    m_settings->setAuthor(u"A. Editor"_s);
    QApplication::setFont(m_systemFont); // the desk takes the application's font for the system's
    DeskParts parts;
    parts.makePages = [this](Workspace &workspace) {
        auto pages = makeWindowPages(workspace);
        m_pages.clear();
        for (const auto &page : pages)
            m_pages.push_back(page.get());
        return pages;
    };
    m_desk = std::make_unique<Desk>(*m_settings, m_answers, std::move(parts));
    QString path = m_folder.filePath(u"sample.rapporteur"_s);
    if (!withSample) {
        path = m_folder.filePath(u"empty.rapporteur"_s);
        QFile::remove(path);
        Programme programme;
        programme.title = {{u"en"_s, u"Water programme"_s}};
        programme.languages = {u"en"_s, u"ru"_s};
        QVERIFY(Store::create(path, programme, {.author = u"A. Editor"_s, .clock = {}, .newUuid = {}}));
    }
    QVERIFY(m_desk->open(path));
    m_window = m_desk->windows().front();
    QVERIFY(fillOfficeScreen(m_window));
}

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

void TestAllPages::navigation_largeText_showsTheChosenEntryWhole() {
    open(u"ru"_s, 200);
    const auto isWhole = [this](const Page *page) {
        const auto *entry = m_window->findChild<QAbstractButton *>("nav."_L1 + page->name());
        return entry->visibleRegion().boundingRect() == entry->rect();
    };
    for (const Page *page : m_pages) {
        show(*page);
        QTRY_VERIFY2(isWhole(page), qPrintable(page->name()));
    }
    m_window->resize(m_window->width(), m_window->height() + 100);
    m_window->resize(m_window->width(), m_window->height() - 100);
    QTRY_VERIFY(isWhole(m_pages.back()));
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

bool TestAllPages::scrolls(const QWidget *widget) {
    for (const QWidget *above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above) != nullptr)
            return true;
    }
    return false;
}

QStringList TestAllPages::clipped() const {
    QStringList clipped;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        const bool mayBeElided = qobject_cast<const ElidedLabel *>(label) != nullptr;
        if (!label->isVisible() || label->text().isEmpty() || mayBeElided || scrolls(label))
            continue;
        const bool isWhole = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                               : label->sizeHint().width() <= label->width();
        if (!isWhole)
            clipped += label->objectName() + u": "_s + label->text();
    }
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool hasWords = tool == nullptr || tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
        if (!button->isVisible() || button->text().isEmpty() || !hasWords || scrolls(button))
            continue;
        const bool mayBeShort = qobject_cast<const Pill *>(button) != nullptr ||
                                qobject_cast<const FilterButton *>(button) != nullptr || // these have a sign too
                                qobject_cast<const NarrowButton *>(button) != nullptr ||
                                qobject_cast<const ShortButton *>(button) != nullptr;
        if (button->width() < button->sizeHint().width() && !mayBeShort)
            clipped += button->objectName() + u": "_s + button->text();
    }
    return clipped;
}

void TestAllPages::textSize_onEveryPage_clipsNothing_data() {
    QTest::addColumn<int>("zoom");
    QTest::addColumn<QString>("language");
    for (const int zoom : {80, 100, 150, 200}) {
        for (const QString &language : {u"en"_s, u"ru"_s})
            QTest::addRow("%d %s", zoom, qPrintable(language)) << zoom << language;
    }
}

/// No page makes the window larger than an office screen, and no words outside what scrolls are cut.
void TestAllPages::textSize_onEveryPage_clipsNothing() {
    QFETCH(int, zoom);
    QFETCH(QString, language);
    open(language, zoom);
    QStringList wrong;
    for (Page *page : m_pages) {
        show(*page);
        if (const auto *place = page->widget()->findChild<QLabel *>(u"place"_s)) // told when the paper is ready
            QTRY_VERIFY(!place->text().isEmpty());
        QCoreApplication::processEvents();
        if (m_window->size() != QSize(1366, 768))
            wrong += page->name() + u" needs "_s + QString::number(m_window->width()) + u'x' +
                     QString::number(m_window->height());
        // A paper tells its pages when it is ready.
        if (!QTest::qWaitFor([this] { return clipped().isEmpty(); }, 500))
            wrong += page->name() + u" cuts "_s + clipped().join(u", "_s);
        // Who had a large screen, or the window maximised, gets back to an office screen.
        m_window->resize(2400, 768);
        QCoreApplication::processEvents();
        m_window->resize(1366, 768);
        QCoreApplication::processEvents();
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

/// The navigation is one stop of the Tab key, at the page shown; the arrows go on from there.
void TestAllPages::arrowKeys_inNavigation_leadToEveryPage() {
    open(u"en"_s);
    show(*m_pages.front());
    auto *current = m_window->findChild<QWidget *>(u"nav."_s + m_pages.front()->name());
    QCOMPARE(current->focusPolicy(), Qt::TabFocus);
    current->setFocus();
    for (std::size_t place = 1; place < m_pages.size(); ++place) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget()->objectName(), QString(u"nav."_s + m_pages[place]->name()));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(m_pages.back()->widget()->isVisible());
}

/// The Tab key comes into the page, and goes all around the window; Shift+Tab goes the same way back.
void TestAllPages::wordsOfTheOverview_atEveryTextSize_areWhole_data() {
    textSize_onEveryPage_clipsNothing_data();
}

/// It scrolls, so that what is cut is seen only by what each part needs.
void TestAllPages::wordsOfTheOverview_atEveryTextSize_areWhole() {
    QFETCH(int, zoom);
    QFETCH(QString, language);
    open(language, zoom);
    show(*m_pages.front());
    for (const QAbstractButton *button : m_pages.front()->widget()->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || !button->hasHeightForWidth())
            continue;
        QVERIFY2(button->height() >= button->heightForWidth(button->width()), qPrintable(button->accessibleName()));
    }
}

bool TestAllPages::isInSight(const QWidget *widget) {
    QRect seen = widget->rect();
    for (; !widget->isWindow(); widget = widget->parentWidget())
        seen = seen.translated(widget->pos()) & widget->parentWidget()->rect();
    return !seen.isEmpty();
}

void TestAllPages::tabKey_onEveryPage_goesAround() {
    open(u"en"_s);
    for (Page *page : m_pages) {
        show(*page);
        const QWidget *content = page->widget();
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        press(Qt::Key_Tab); // from what has the focus by itself and is no stop
        std::vector<const QWidget *> stops{QApplication::focusWidget()};
        for (press(Qt::Key_Tab); QApplication::focusWidget() != stops.front() && stops.size() < 200;
             press(Qt::Key_Tab)) {
            stops.push_back(QApplication::focusWidget());
            QCoreApplication::processEvents();
            QVERIFY2(isInSight(stops.back()), qPrintable(stops.back()->objectName()));
        }
        QVERIFY2(QApplication::focusWidget() == stops.front(), qPrintable(page->name()));
        QVERIFY2(std::any_of(stops.begin(), stops.end(),
                             [content](const QWidget *stop) { return content->isAncestorOf(stop); }),
                 qPrintable(page->name()));
        for (auto stop = stops.rbegin(); stop != stops.rend(); ++stop) {
            press(Qt::Key_Backtab);
            QVERIFY2(QApplication::focusWidget() == *stop, qPrintable(page->name() + u' ' + (*stop)->objectName()));
        }
    }
}

void TestAllPages::shownPage_hasTheKeysInItsList() {
    open(u"en"_s);
    for (const Page *page : m_pages) {
        show(*page);
        const auto *list = m_window->findChild<QAbstractItemView *>(page->name() + u"List"_s);
        QVERIFY2(list == nullptr || list->hasFocus(), qPrintable(page->name()));
        auto *find = m_window->findChild<QLineEdit *>(page->name() + u"Find"_s);
        if (list == nullptr || find == nullptr)
            continue;
        find->setFocus();
        QTest::keyClick(find, Qt::Key_Down); // from the words to what they found
        QVERIFY2(list->hasFocus(), qPrintable(page->name()));
    }
}

QStringList TestAllPages::errorsSeen() const {
    QStringList words;
    for (const FieldError *error : m_window->findChildren<FieldError *>()) {
        if (error->isVisible() && error->isSaying())
            words += error->objectName() + u": "_s + error->text();
    }
    return words;
}

std::vector<QWidget *> TestAllPages::fieldsOf(Page &page) const {
    std::vector<QWidget *> fields;
    for (QWidget *field : page.widget()->findChildren<QWidget *>()) {
        const bool isText =
            (qobject_cast<QLineEdit *>(field) != nullptr || qobject_cast<QTextEdit *>(field) != nullptr ||
             qobject_cast<QPlainTextEdit *>(field) != nullptr) &&
            !field->property("readOnly").toBool();
        if (isText && field->isVisible() && field->isEnabled() && field->focusProxy() == nullptr)
            fields.push_back(field);
    }
    return fields;
}

void TestAllPages::escape_inEveryCell_dropsWhatWasTyped() {
    open(u"en"_s);
    int tried = 0;
    for (Page *page : m_pages) {
        show(*page);
        auto *list = find<TableView>(QString(page->name() % u"List"_s));
        if (list == nullptr)
            continue;
        for (int column = 0; column < list->rows().columnCount(); ++column) {
            const TableColumn &shown = list->rows().columns()[static_cast<std::size_t>(column)];
            int row = 0;
            while (row < list->rows().rowCount() && !(list->rows().index(row, column).flags() & Qt::ItemIsEditable))
                ++row;
            if (row == list->rows().rowCount() || !shown.choices.empty() || list->isColumnHidden(column))
                continue;
            const QUuid key = list->rows().rowAt(row).key;
            const QString before = list->rows().index(row, column).data().toString();
            const QString place = page->name() + u' ' + shown.name;
            const auto type = [&] {
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                list->editCell(key, shown.name);
                QTest::keyClicks(QApplication::focusWidget(), u"~~"_s);
            };
            type();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QVERIFY2(list->rows().index(row, column).data().toString() == before, qPrintable(place));
            QVERIFY2(!page->hasWrongInput() && errorsSeen().isEmpty(), qPrintable(place));
            type();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            if (page->hasWrongInput()) { // "~~" is no date, no amount …
                QVERIFY2(!errorsSeen().isEmpty(), qPrintable(place));
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor with its words
                QVERIFY2(!page->hasWrongInput() && errorsSeen().isEmpty(), qPrintable(place));
                QVERIFY2(list->rows().index(row, column).data().toString() == before, qPrintable(place));
            } else {
                QVERIFY(m_window->store().undo());
            }
            ++tried;
        }
    }
    QVERIFY2(tried > 12, qPrintable(QString::number(tried)));
}

void TestAllPages::escape_inEveryField_dropsWhatWasTyped() {
    open(u"en"_s);
    int tried = 0;
    for (Page *page : m_pages) {
        show(*page);
        const auto textOf = [](const QWidget *field) {
            return field->property(field->inherits("QLineEdit") ? "text" : "plainText").toString();
        };
        const auto escape = [&](QWidget *field, const QString &before) {
            QWidget *suggestions = QApplication::activePopupWidget();
            if (suggestions != nullptr) // the first one closes them
                QTest::keyClick(suggestions, Qt::Key_Escape);
            if (textOf(field) != before)
                QTest::keyClick(field, Qt::Key_Escape);
        };
        for (const QPointer<QWidget> field : fieldsOf(*page)) {
            if (field == nullptr || !field->isVisible())
                continue;
            const QString before = textOf(field);
            const QString place = page->name() + u' ' + field->objectName();
            m_window->activateWindow(); // a list of suggestions may have been in front
            QVERIFY(QTest::qWaitForWindowActive(m_window));
            field->setFocus();
            QTest::keyClicks(field, u"~~"_s);
            escape(field, before);
            QVERIFY2(field != nullptr && textOf(field) == before, qPrintable(place));
            QVERIFY2(!page->hasWrongInput() && errorsSeen().isEmpty(), qPrintable(place));
            if (qobject_cast<ParsedEdit *>(field->parentWidget()) == nullptr)
                continue;
            field->setFocus();
            QTest::keyClicks(field, u"~~"_s);
            QTest::keyClick(field, Qt::Key_Return);
            if (page->hasWrongInput()) {
                QVERIFY2(!errorsSeen().isEmpty(), qPrintable(place));
                field->setFocus();
                escape(field, before);
                QVERIFY2(textOf(field) == before, qPrintable(place));
                QVERIFY2(!page->hasWrongInput() && errorsSeen().isEmpty(), qPrintable(place));
            }
            ++tried;
        }
    }
    QVERIFY2(tried > 12, qPrintable(QString::number(tried)));
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
