#include "agenda.h"
#include "documentshelp.h"
#include "edit.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QImage>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTest>

using namespace Qt::StringLiterals;

/// The documents page on the sample: papers and their pages in both languages, findings, text size and narrow windows.
class TestDocumentsPage : public DocumentsTest {
    Q_OBJECT

private Q_SLOTS:
    void papers_opened_showPages();
    void paper_chosen_showsItsPages();
    void language_chosen_setsThePaperInIt();
    void contentLanguage_switched_isFollowed();
    void edit_here_isFollowedInPlace();
    void edit_byAnotherProcess_isFollowed();
    void preview_stopped_canBeShownAgain();
    void finding_clicked_leadsToItsItem();
    void zoom_byKeys_isRemembered();
    void rebuild_keepsPaperAndLanguage();
    void controls_haveNames();
    void findings_inANarrowCard_haveRoomForTheirLines();
    void narrowPage_hasThePapersInABoxAboveThePages();
    void largeText_leavesTheNamesOfPapersWhole();

private:
    QImage picture() const { return preview()->viewport()->grab().toImage(); }
};

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
