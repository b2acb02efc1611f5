#include "agendahelp.h"
#include "pageheader.h"
#include "testprogram.h"
#include "theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolTip>

#include <functional>

using namespace Qt::StringLiterals;

/// What the page shows, and how it is reached and read: in a real window on a real file, by real keys and clicks. Each
/// case has a fresh file.
class TestAgendaPage : public AgendaTest {
    Q_OBJECT

private Q_SLOTS:
    void overrun_fixedStart_isSaidEverywhere();
    void pill_presenters_filtersToThem();
    void filter_subItem_staysBelowItsItem();
    void filter_everyWayOut_showsAllAgain();
    void pill_spare_leadsToTheDay();
    void tabKey_leadsTheWayOfTheEye();
    void f6AndEscape_leadBetweenListAndDetails();
    void menuKeys_openTheMenuOfTheRow();
    void keyList_tellsEveryKey();
    void columns_everySizeOfText_holdTheirHeadings();
    void columns_widthOfTheUser_isRemembered();
    void tooltip_overACutTitle_saysAllOfIt();
    void day_inANarrowColumn_usesItsRow();
    void header_manyPills_goOnInAnotherLine();
    void controls_all_haveSpokenNames();
    void emptyAgenda_offersWaysToFillIt();

private:
    QString tooltipOver(const QString &title, int column);
    void wantPresenters(const QStringList &titles);
    QStringList shownTitles() const;
};

/// The words that the mouse brings up over a cell; empty where there are none.
QString TestAgendaPage::tooltipOver(const QString &title, int column) {
    QToolTip::showText({}, u"before"_s);
    const QPoint at = agenda().list()->visualRect(agenda().index(title, column)).center();
    QHelpEvent event(QEvent::ToolTip, at, agenda().list()->viewport()->mapToGlobal(at));
    QApplication::sendEvent(agenda().list()->viewport(), &event);
    const bool answered = QTest::qWaitFor([] { return QToolTip::text() != u"before" || !QToolTip::isVisible(); });
    return answered && QToolTip::isVisible() ? QToolTip::text() : QString();
}

void TestAgendaPage::overrun_fixedStart_isSaidEverywhere() {
    agenda().type({u"Opening"_s, u"Lunch"_s});
    agenda().select(u"Lunch"_s, startColumn);
    agenda().key(Qt::Key_F2);
    QTest::keyClicks(agenda().cell(u"cellStart"), u"9:05"_s);
    QTest::keyClick(agenda().cell(u"cellStart"), Qt::Key_Return);
    const QString spoken = agenda().index(u"Lunch"_s).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"10\u00a0min over"_s), qPrintable(spoken));
    QVERIFY(agenda().find<QLabel>(u"itemHead")->text().contains(u"10\u00a0min over"_s));
    QCOMPARE(agenda().find<QAbstractButton>(u"pillBalance")->text(), u"10\u00a0min over"_s);
    agenda().select(u"Opening"_s);
    agenda().click(u"pillBalance");
    QCOMPARE(agenda().list()->currentIndex().row(), 1);
    // What runs past the closing of the day as well is not counted again.
    QVERIFY(agenda().list()->model()->setData(agenda().index(u"Opening"_s, 3), 300));
    QCOMPARE(agenda().find<QAbstractButton>(u"pillBalance")->text(), u"4\u00a0h\u00a055\u00a0min over"_s);
}

/// Items with a purpose are to have somebody who presents them.
void TestAgendaPage::wantPresenters(const QStringList &titles) {
    for (const QString &title : titles) {
        agenda().select(title);
        auto *purpose = agenda().find<QComboBox>(u"itemPurpose");
        Q_EMIT purpose->activated(3);
    }
}

QStringList TestAgendaPage::shownTitles() const {
    QStringList titles;
    const QTreeView *list = agenda().list();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (!list->isRowHidden(row, {}))
            titles += list->model()->index(row, titleColumn).data().toString();
    }
    return titles;
}

void TestAgendaPage::pill_presenters_filtersToThem() {
    agenda().type({u"Opening"_s, u"Adoption"_s, u"Closing"_s});
    wantPresenters({u"Opening"_s, u"Closing"_s});
    agenda().select(u"Adoption"_s);
    agenda().click(u"pillPresenters");
    QCOMPARE(shownTitles(), QStringList({u"Opening"_s, u"Closing"_s}));
    QCOMPARE(agenda().list()->selectionModel()->selectedRows().size(), 1); // a key must not act on all
    QCOMPARE(agenda().list()->currentIndex().row(), 0);
    QVERIFY(agenda().find<QLabel>(u"agendaShown")->isVisible());
    QCOMPARE(agenda().find<QLabel>(u"agendaShown")->text(), u"Items shown: 2 of 3"_s);
    // What is put right stays in sight until the filter ends.
    auto *presenter = agenda().find<QLineEdit>(u"itemNewPresenter");
    presenter->setFocus();
    QTest::keyClicks(presenter, u"Chair"_s);
    QTest::keyClick(presenter, Qt::Key_Return);
    QTRY_COMPARE(agenda().text(u"Opening"_s, presenterColumn), u"Chair"_s);
    QCOMPARE(shownTitles(), QStringList({u"Opening"_s, u"Closing"_s}));
}

void TestAgendaPage::filter_subItem_staysBelowItsItem() {
    agenda().type({u"Opening"_s, u"Progress"_s, u"> Migration"_s, u"Trade"_s});
    wantPresenters({u"Trade"_s});
    agenda().click(u"pillPresenters");
    QCOMPARE(shownTitles(), QStringList({u"Progress"_s, u"Trade"_s}));
    QCOMPARE(agenda().list()->currentIndex(), agenda().index(u"Trade"_s));
    // Keys go from what is shown to what is shown.
    agenda().key(Qt::Key_Up);
    QCOMPARE(agenda().list()->currentIndex(), agenda().index(u"Progress"_s));
    agenda().key(Qt::Key_M);
    QCOMPARE(agenda().list()->currentIndex(), agenda().index(u"Progress"_s));
}

void TestAgendaPage::filter_everyWayOut_showsAllAgain() {
    agenda().type({u"Opening"_s, u"Adoption"_s, u"Closing"_s});
    wantPresenters({u"Closing"_s});
    QString hidden;
    const std::vector<std::pair<QString, std::function<void()>>> ways{
        {u"the pill again"_s, [this] { agenda().click(u"pillPresenters"); }},
        {u"the button"_s, [this] { agenda().click(u"agendaShowAll"); }},
        {u"Escape"_s, [this] { agenda().key(Qt::Key_Escape); }},
        {u"a record from elsewhere"_s, [&] { agenda().page()->select(hidden); }},
        {u"a new item"_s, [this] { agenda().key(Qt::Key_N, Qt::ControlModifier); }}};
    for (const auto &[name, way] : ways) {
        agenda().select(u"Adoption"_s);
        hidden = agenda().page()->selected();
        agenda().click(u"pillPresenters");
        QCOMPARE(shownTitles(), QStringList{u"Closing"_s});
        way();
        QVERIFY2(shownTitles().size() >= 3, qPrintable(name));
        QVERIFY2(!agenda().find<QLabel>(u"agendaShown")->isVisible(), qPrintable(name));
    }
}

void TestAgendaPage::pill_spare_leadsToTheDay() {
    agenda().type({u"Opening"_s});
    agenda().click(u"pillBalance");
    QVERIFY(agenda().find(u"dayForm")->isVisible());
    QVERIFY(agenda().find<QLabel>(u"dayBalance")->text().contains(u"1\u00a0h\u00a045\u00a0min"_s));
}

void TestAgendaPage::tabKey_leadsTheWayOfTheEye() {
    agenda().window()->workspace().setShownLanguages({u"en"_s, u"ru"_s});
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    const QStringList way{u"pillTimes"_s,         u"pillBalance"_s,       u"agendaAdd"_s,        u"agendaList"_s,
                          u"itemTitle.en"_s,      u"itemTitle.ru"_s,      u"itemDuration"_s,     u"itemFixedStart"_s,
                          u"itemPurpose"_s,       u"itemKind"_s,          u"itemNewPresenter"_s, u"itemChairNote"_s,
                          u"itemAnnotation.en"_s, u"itemAnnotation.ru"_s, u"itemOrigin"_s,       u"itemInternal"_s,
                          u"itemHistoryButton"_s};
    QCoreApplication::processEvents(); // the head of the page finds its lines
    QWidget *pane = agenda().find(u"agendaPane");
    pane->findChild<QWidget *>(way.first())->setFocus();
    QStringList gone{QApplication::focusWidget()->objectName()};
    while (gone.size() < way.size()) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        gone += QApplication::focusWidget()->objectName();
    }
    QCOMPARE(gone, way);
}

void TestAgendaPage::f6AndEscape_leadBetweenListAndDetails() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    agenda().key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"itemTitle.en"_s);
    agenda().key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), agenda().list());
    agenda().key(Qt::Key_F6);
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    agenda().key(Qt::Key_Escape); // of what was typed
    QCOMPARE(QApplication::focusWidget()->objectName(), u"itemTitle.en"_s);
    agenda().key(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), agenda().list());
    QCOMPARE(agenda().outline(), QStringList{u"1 Opening"_s});
}

void TestAgendaPage::menuKeys_openTheMenuOfTheRow() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    QString opened;
    QTimer::singleShot(0, this, [&opened] {
        QWidget *menu = QApplication::activePopupWidget();
        opened = menu != nullptr ? menu->objectName() : QString();
        if (menu != nullptr)
            menu->close();
    });
    agenda().key(Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(opened, u"agendaMenu"_s);
}

void TestAgendaPage::keyList_tellsEveryKey() {
    agenda().type({u"Opening"_s});
    agenda().key(Qt::Key_F1);
    auto *dialog = agenda().find<QDialog>(u"keys");
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QStringList told;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        told += label->text().split(u", "_s);
    int keys = 0;
    for (const QAction *action : agenda().window()->findChildren<QAction *>()) {
        if (action->shortcut().isEmpty())
            continue;
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(told.contains(key), qPrintable(QString(action->objectName() + u' ' + key)));
        ++keys;
    }
    QVERIFY(keys > 15);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(agenda().find<QDialog>(u"keys") == nullptr);
}

void TestAgendaPage::columns_everySizeOfText_holdTheirHeadings() {
    agenda().type({u"Opening"_s});
    auto *header = agenda().find<QHeaderView>(u"agendaColumns");
    const QFont usual = QApplication::font();
    for (const int zoom : {80, 100, 150, 200}) {
        applyTheme(*qApp, ColorScheme::light, interfaceFont(usual, zoom));
        QCoreApplication::processEvents();
        const QFontMetrics metrics(header->font());
        for (int column = 0; column < header->count(); ++column) {
            const QString heading = header->model()->headerData(column, Qt::Horizontal).toString();
            const bool isHeld = header->sectionSize(column) >= metrics.horizontalAdvance(heading);
            QVERIFY2(isHeld || header->isSectionHidden(column), qPrintable(heading)); // left out for the titles
        }
        QCOMPARE(tooltipOver(u"Opening"_s, startColumn), QString());
        QCOMPARE(tooltipOver(u"Opening"_s, durationColumn), QString());
        const auto *form = agenda().find(u"itemForm");
        QVERIFY(form->width() <= form->parentWidget()->width());
    }
    applyTheme(*qApp, ColorScheme::light, usual);
}

void TestAgendaPage::columns_widthOfTheUser_isRemembered() {
    agenda().window()->resize(1366, 768);
    agenda().type({u"Opening"_s});
    auto *header = agenda().find<QHeaderView>(u"agendaColumns");
    const int before = header->sectionSize(presenterColumn);
    const int title = header->sectionSize(2);
    header->resizeSection(presenterColumn, before + 40);
    QCOMPARE(header->sectionSize(2), title - 40);
    agenda().window()->rebuild();
    header = agenda().find<QHeaderView>(u"agendaColumns");
    QCOMPARE(header->sectionSize(presenterColumn), before + 40);
}

void TestAgendaPage::tooltip_overACutTitle_saysAllOfIt() {
    const QString title = QString(u"Progress and challenges "_s).repeated(8).trimmed();
    agenda().type({title, u"Closing"_s});
    QCOMPARE(tooltipOver(title, titleColumn), title);
    QCOMPARE(tooltipOver(u"Closing"_s, titleColumn), QString());
}

void TestAgendaPage::day_inANarrowColumn_usesItsRow() {
    agenda().type({u"Opening"_s});
    agenda().find<QAction>(u"agendaAddDay")->trigger();
    auto *header = agenda().find<QHeaderView>(u"agendaColumns");
    header->resizeSection(titleColumn, header->sectionSize(titleColumn) / 2);
    const QRect cell = agenda().list()->visualRect(agenda().list()->model()->index(0, titleColumn));
    const QImage row = agenda().list()->viewport()->grab(QRect(0, cell.top(), cell.left(), cell.height())).toImage();
    QSet<QRgb> colors; // of the room before the column, where a day begins
    for (int x = 6; x < row.width(); ++x)
        colors.insert(row.pixel(x, row.height() / 2));
    QVERIFY(colors.size() > 2);
}

void TestAgendaPage::header_manyPills_goOnInAnotherLine() {
    PageHeader header(u"Agenda"_s);
    header.setPills({{.name = u"one"_s, .text = u"08:30 – 17:00"_s}});
    header.addAction(new QPushButton(&header));
    header.show();
    header.resize(500, header.heightForWidth(500));
    const int oneLine = header.heightForWidth(500);
    header.setPills({{.name = u"one"_s, .text = u"08:30 – 17:00"_s},
                     {.name = u"two"_s, .text = u"3 items without presenter"_s},
                     {.name = u"three"_s, .text = u"12 untranslated"_s}});
    QVERIFY(header.minimumSizeHint().width() < 500);
    const auto *title = header.findChild<QWidget *>(u"pageTitle"_s);
    const auto *pill = header.findChild<QWidget *>(u"one"_s);
    const auto place = [&header](const QWidget *part) { return part->mapTo(&header, QPoint()); };
    header.resize(900, header.heightForWidth(900));
    QTRY_VERIFY(place(pill).x() > title->geometry().right());
    QCOMPARE(header.heightForWidth(900), oneLine);
    header.resize(420, header.heightForWidth(420));
    QTRY_VERIFY(place(pill).y() > title->geometry().bottom());
    QCOMPARE(place(pill).x(), title->x());
    QVERIFY(header.heightForWidth(420) > oneLine);
}

void TestAgendaPage::controls_all_haveSpokenNames() {
    agenda().type({u"Opening"_s});
    agenda().select(u"Opening"_s);
    for (const QWidget *control : agenda().find(u"agendaPane")->findChildren<QWidget *>()) {
        const bool elsewhere = control->window() != agenda().window(); // lists of combo boxes
        if (elsewhere || control->focusPolicy() == Qt::NoFocus || control->focusProxy() != nullptr)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        const bool named = !control->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        const bool isInner = control->inherits("QAbstractScrollArea") && !control->inherits("QAbstractItemView") &&
                             !control->inherits("QPlainTextEdit");
        QVERIFY2(named || isInner || control->inherits("QHeaderView"),
                 qPrintable(QString::fromLatin1(control->metaObject()->className()) + u' ' + control->objectName()));
    }
}

void TestAgendaPage::emptyAgenda_offersWaysToFillIt() {
    QVERIFY(agenda().find(u"agendaAddFirst")->isVisible());
    QVERIFY(agenda().find(u"agendaPasteFirst")->isVisible());
    agenda().type({u"Opening"_s});
    QVERIFY(!agenda().find(u"agendaAddFirst")->isVisible());
    QTest::keyClick(agenda().window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(agenda().find(u"agendaAddFirst")->isVisible());
}

RAPPORTEUR_TEST(TestAgendaPage)
#include "tst_agendapage.moc"
