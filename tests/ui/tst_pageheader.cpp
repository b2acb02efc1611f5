#include "flowlayout.h"
#include "pageheader.h"
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

RAPPORTEUR_TEST(TestPageHeader)
#include "tst_pageheader.moc"
