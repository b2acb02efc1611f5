#include "allpageshelp.h"
#include "fielderror.h"
#include "parsededit.h"
#include "store.h"
#include "tableview.h"
#include "testprogram.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The keyboard on every page: where the keys go, how they go around, and that Escape drops what was typed.
class TestAllPagesKeys : public AllPagesTest {
    Q_OBJECT

private Q_SLOTS:
    void tabKey_onEveryPage_goesAround();
    void arrowKeys_inNavigation_leadToEveryPage();
    void shownPage_hasTheKeysInItsList();
    void escape_inEveryCell_dropsWhatWasTyped();
    void escape_inEveryField_dropsWhatWasTyped();

private:
    /// Words on wrong input that are seen somewhere.
    QStringList errorsSeen() const;
    /// The fields of a page into which something can be typed.
    std::vector<QWidget *> fieldsOf(Page &page) const;
    static bool isInSight(const QWidget *widget);
};

/// The navigation is one stop of the Tab key, at the page shown; the arrows go on from there.
void TestAllPagesKeys::arrowKeys_inNavigation_leadToEveryPage() {
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

bool TestAllPagesKeys::isInSight(const QWidget *widget) {
    QRect seen = widget->rect();
    for (; !widget->isWindow(); widget = widget->parentWidget())
        seen = seen.translated(widget->pos()) & widget->parentWidget()->rect();
    return !seen.isEmpty();
}

/// The Tab key comes into the page, and goes all around the window; Shift+Tab goes the same way back.
void TestAllPagesKeys::tabKey_onEveryPage_goesAround() {
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

void TestAllPagesKeys::shownPage_hasTheKeysInItsList() {
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

QStringList TestAllPagesKeys::errorsSeen() const {
    QStringList words;
    for (const FieldError *error : m_window->findChildren<FieldError *>()) {
        if (error->isVisible() && error->isSaying())
            words += error->objectName() + u": "_s + error->text();
    }
    return words;
}

std::vector<QWidget *> TestAllPagesKeys::fieldsOf(Page &page) const {
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

void TestAllPagesKeys::escape_inEveryCell_dropsWhatWasTyped() {
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

void TestAllPagesKeys::escape_inEveryField_dropsWhatWasTyped() {
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

RAPPORTEUR_TEST(TestAllPagesKeys)
#include "tst_allpageskeys.moc"
