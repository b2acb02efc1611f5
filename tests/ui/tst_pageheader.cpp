#include "flowlayout.h"
#include "pageheader.h"
#include "shortbutton.h"
#include "testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

/// The head of a page in much room and in little.
class TestPageHeader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void inMuchRoom_allStandInOneLine();
    void pills_inLittleRoom_areOneLineAndKeepWhatIsUrgent();
    void dots_offerTheOtherNumbers();
    void tools_inLittleRoom_standBelowAndFitTheirLine();
    void parts_inAnyRoom_keepTheirOrder();
    void otherActions_inLittleRoom_standBehindDots();
    void mainAction_inLittleRoom_saysLess();
    void lines_thatAreNeededAnyway_keepWidths();

private:
    /// One line of controls.
    int lineHeight() const { return m_add->height(); }
    int topOf(const QWidget *part) const { return part->mapTo(m_header.get(), QPoint()).y(); }
    Pill *pill(const QString &name) const { return m_header->findChild<Pill *>(name); }
    void give(int width);

    std::unique_ptr<PageHeader> m_header;
    QPushButton *m_add = nullptr;
    QLineEdit *m_find = nullptr;
    QPushButton *m_other = nullptr;
};

void TestPageHeader::init() {
    m_header = std::make_unique<PageHeader>(u"Delegations"_s);
    m_add = new QPushButton(u"Add delegations"_s, m_header.get());
    m_header->addAction(m_add);
    auto *tools = new QWidget(m_header.get());
    auto *line = new FlowLayout(tools);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->setFitting(true);
    m_find = new QLineEdit(tools);
    m_find->setMinimumWidth(100);
    m_find->setMaximumWidth(240);
    m_other = new QPushButton(u"Other"_s, tools);
    line->addWidget(m_find);
    line->addWidget(m_other);
    m_header->setTools(tools);
    m_header->setPills({{.name = u"one"_s, .text = u"28 delegations"_s},
                        {.name = u"two"_s, .text = u"123 nominated"_s, .clickable = true},
                        {.name = u"three"_s, .text = u"no quorum"_s, .tone = Tone::attention}});
}

void TestPageHeader::give(int width) {
    m_header->resize(width, m_header->heightForWidth(width));
    m_header->show();
    QCoreApplication::processEvents();
    m_header->resize(width, m_header->heightForWidth(width));
    QCoreApplication::processEvents();
}

void TestPageHeader::inMuchRoom_allStandInOneLine() {
    give(2000);
    const auto *title = m_header->findChild<QLabel *>(u"pageTitle"_s);
    for (const QWidget *part : {static_cast<const QWidget *>(m_add), static_cast<const QWidget *>(m_find),
                                static_cast<const QWidget *>(pill(u"one"_s))})
        QVERIFY(topOf(part) < topOf(title) + title->height());
    QCOMPARE(m_find->width(), 240);
    QVERIFY(!pill(u"pillMore"_s)->isVisible());
    QCOMPARE(m_header->width() - m_add->mapTo(m_header.get(), QPoint(m_add->width(), 0)).x(), 0);
}

void TestPageHeader::pills_inLittleRoom_areOneLineAndKeepWhatIsUrgent() {
    give(pill(u"one"_s)->sizeHint().width() + pill(u"three"_s)->sizeHint().width() + 80);
    QVERIFY(pill(u"pillMore"_s)->isVisible());
    QVERIFY(!pill(u"two"_s)->isVisible());
    QVERIFY(pill(u"three"_s)->isVisible());
    for (const Pill *each : m_header->findChildren<Pill *>()) {
        if (!each->isVisible())
            continue;
        QCOMPARE(topOf(each), topOf(pill(u"three"_s)));
        QCOMPARE(each->height(), each->sizeHint().height());
        QVERIFY(each->mapTo(m_header.get(), QPoint(each->width(), 0)).x() <= m_header->width());
    }
    give(2000);
    QVERIFY(pill(u"two"_s)->isVisible());
}

void TestPageHeader::dots_offerTheOtherNumbers() {
    give(pill(u"one"_s)->sizeHint().width() + pill(u"three"_s)->sizeHint().width() + 80);
    const QSignalSpy clicked(m_header.get(), &PageHeader::pillClicked);
    QTimer::singleShot(0, m_header.get(), [] { // the menu waits for an answer
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        menu->actions().front()->trigger();
        menu->close();
    });
    pill(u"pillMore"_s)->click();
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked.front().front().toString(), u"two"_s);
}

void TestPageHeader::tools_inLittleRoom_standBelowAndFitTheirLine() {
    m_other->setText(QString(60, u'n')); // wider than all else, so that the window may be as narrow as that
    give(104 + 8 + m_other->sizeHint().width());
    QVERIFY(topOf(m_find) > topOf(m_add));
    QCOMPARE(topOf(m_other) + m_other->height() / 2, topOf(m_find) + m_find->height() / 2); // it gave what it could
    QVERIFY(m_find->width() < m_find->sizeHint().width());
    QVERIFY(m_find->width() >= 100);
}

/// Title and actions, then the numbers, then what finds; whatever the width.
void TestPageHeader::parts_inAnyRoom_keepTheirOrder() {
    const auto *title = m_header->findChild<QLabel *>(u"pageTitle"_s);
    const auto leftOf = [this](const QWidget *part) { return part->mapTo(m_header.get(), QPoint()).x(); };
    int highest = 0;
    for (int width = 1200; width > 300; width -= 60) {
        give(width);
        const Pill *number = pill(u"three"_s);
        const int line = number->height();
        QVERIFY2(topOf(m_add) < topOf(title) + title->height(), qPrintable(QString::number(width)));
        const bool isBelow = topOf(m_find) > topOf(number) + line;
        QVERIFY2(isBelow || leftOf(m_find) > leftOf(number), qPrintable(QString::number(width)));
        QVERIFY(m_header->height() >= highest); // no fewer lines in less room
        highest = m_header->height();
    }
}

void TestPageHeader::otherActions_inLittleRoom_standBehindDots() {
    auto *files = new QPushButton(u"Add from files"_s, m_header.get());
    m_header->addAction(files);
    const auto *more = m_header->findChild<QAbstractButton *>(u"pageMore"_s);
    give(2000);
    QVERIFY(files->isVisible() && !more->isVisible());
    const auto *title = m_header->findChild<QLabel *>(u"pageTitle"_s);
    give(title->sizeHint().width() + m_add->sizeHint().width() + more->sizeHint().width() + 50);
    QVERIFY(m_add->isVisible() && !files->isVisible());
    QVERIFY(topOf(m_add) < topOf(title) + title->height());
    const QSignalSpy clicked(files, &QPushButton::clicked);
    QTimer::singleShot(0, m_header.get(), [] { // the menu waits for an answer
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        menu->actions().front()->trigger();
        menu->close();
    });
    m_header->findChild<QAbstractButton *>(u"pageMore"_s)->click();
    QCOMPARE(clicked.count(), 1);
    m_header->setActionsShown(false);
    QVERIFY(!m_add->isVisible() && !more->isVisible());
}

void TestPageHeader::mainAction_inLittleRoom_saysLess() {
    PageHeader header(u"Delegations"_s);
    auto *add = new ShortButton(u"Add delegations and observers"_s, u"Add"_s, &header);
    header.addAction(add);
    header.resize(1000, header.heightForWidth(1000));
    header.show();
    QCOMPARE(add->width(), add->sizeHint().width());
    const int oneLine = header.height();
    const int width = header.width() - add->x() + 100;
    header.resize(width, header.heightForWidth(width));
    QCOMPARE(header.height(), oneLine);
    QCOMPARE(add->width(), add->minimumSizeHint().width());
    QVERIFY(add->width() < add->sizeHint().width());
}

/// What gives way in one line does not where there are two anyway.
void TestPageHeader::lines_thatAreNeededAnyway_keepWidths() {
    auto *third = new QPushButton(QString(36, u'n'), m_find->parentWidget());
    m_find->parentWidget()->layout()->addWidget(third);
    m_find->setMaximumWidth(100);
    m_other->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_other->setMinimumWidth(20);
    third->setMinimumWidth(third->sizeHint().width());
    m_other->setText(QString(30, u'n'));
    give(100 + 8 + m_other->sizeHint().width() + 2);
    QCOMPARE(m_other->width(), m_other->sizeHint().width());
    QCOMPARE(topOf(m_other), topOf(m_find) + (m_find->height() - m_other->height()) / 2);
    QVERIFY(topOf(third) > topOf(m_other));
}

RAPPORTEUR_TEST(TestPageHeader)
#include "tst_pageheader.moc"
