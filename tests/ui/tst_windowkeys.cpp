#include "messagebar.h"
#include "people.h"
#include "programme.h"
#include "samplewindow.h"
#include "tableview.h"
#include "testprogram.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <memory>

using namespace Qt::StringLiterals;

/// Keys that work wherever one is in the real window.
class TestWindowKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sample.reset(); }
    void textSize_byKeys_stepsAndReturns();
    void textSize_atItsEnds_stays();
    void textSize_besideAPaper_isThePapersZoom();
    void find_fromAnywhere_isReached();
    void message_escaped_isGone();
    void nextLanguage_whileWriting_staysInTheField();
    void undo_ofAnotherPage_leadsThere();
    void removal_isSaid();

private:
    MainWindow *window() const { return m_sample->window(); }
    int letter() const { return window()->fontMetrics().height(); }
    void key(int key) const { QTest::keyClick(window(), static_cast<Qt::Key>(key), Qt::ControlModifier); }

    std::unique_ptr<SampleWindow> m_sample;
};

void TestWindowKeys::init() {
    m_sample = std::make_unique<SampleWindow>();
    QVERIFY(m_sample->isReady());
}

void TestWindowKeys::textSize_byKeys_stepsAndReturns() {
    m_sample->showPage(u"people"_s);
    auto *list = m_sample->find<TableView>(u"peopleList"_s);
    list->makeCurrent(list->rows().index(3, 0));
    const QUuid current = list->currentKey();
    const int usual = letter();
    key(Qt::Key_Plus);
    QTRY_VERIFY(letter() > usual);
    const int once = letter();
    key(Qt::Key_Equal); // the same key without Shift
    QTRY_VERIFY(letter() > once);
    key(Qt::Key_Minus);
    QTRY_COMPARE(letter(), once);
    key(Qt::Key_0);
    QTRY_COMPARE(letter(), usual);
    key(Qt::Key_Minus);
    QTRY_VERIFY(letter() < usual);
    list = m_sample->find<TableView>(u"peopleList"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->currentKey(), current); // page and selection stay
    m_sample->reopen();
    QVERIFY(letter() < usual);
}

void TestWindowKeys::textSize_atItsEnds_stays() {
    for (int i = 0; i < 12; ++i) {
        key(Qt::Key_Plus);
        QCoreApplication::processEvents();
    }
    const int largest = letter();
    key(Qt::Key_Plus);
    QCoreApplication::processEvents();
    QCOMPARE(letter(), largest);
    for (int i = 0; i < 12; ++i) {
        key(Qt::Key_Minus);
        QCoreApplication::processEvents();
    }
    QVERIFY(letter() < largest / 2);
}

void TestWindowKeys::textSize_besideAPaper_isThePapersZoom() {
    const int usual = letter();
    m_sample->showPage(u"documents"_s);
    key(Qt::Key_Plus);
    QCoreApplication::processEvents();
    QCOMPARE(letter(), usual);
    m_sample->showPage(u"people"_s);
    key(Qt::Key_Plus);
    QTRY_VERIFY(letter() > usual);
}

void TestWindowKeys::find_fromAnywhere_isReached() {
    m_sample->showPage(u"people"_s);
    m_sample->showPage(u"followup"_s); // whose line it is, though the other page has been made
    for (const QString &place : {u"undoButton"_s, u"nav.agenda"_s, u"followupList"_s}) {
        m_sample->find(place)->setFocus();
        key(Qt::Key_F);
        QVERIFY2(m_sample->find<QLineEdit>(u"followupFind"_s)->hasFocus(), qPrintable(place));
    }
}

void TestWindowKeys::message_escaped_isGone() {
    m_sample->showPage(u"people"_s);
    auto *message = m_sample->find<MessageBar>(u"messageBar"_s);
    for (const QString &place : {u"peopleList"_s, u"peopleFind"_s, u"nav.people"_s}) {
        window()->say(u"This cannot be done."_s);
        QVERIFY(message->isVisible());
        m_sample->find(place)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY2(!message->isVisible(), qPrintable(place));
    }
}

void TestWindowKeys::nextLanguage_whileWriting_staysInTheField() {
    m_sample->showPage(u"people"_s);
    auto *list = m_sample->find<TableView>(u"peopleList"_s);
    const Person person = m_sample->store().all<Person>()->front();
    list->selectKey(person.id.uuid);
    QWidget *english = m_sample->find(u"personPosition.en"_s);
    english->setFocus();
    QTest::keyClick(english, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(english, u"Head of unit"_s);
    key(Qt::Key_L);
    const QWidget *russian = m_sample->find(u"personPosition.ru"_s);
    QVERIFY(russian != nullptr && russian->hasFocus());
    QCOMPARE(m_sample->store().get(person.id)->position.exactly(u"en"_s), u"Head of unit"_s);
    key(Qt::Key_L); // to both, the leading one first
    QVERIFY(m_sample->find(u"personPosition.en"_s)->hasFocus() || m_sample->find(u"personPosition.ru"_s)->hasFocus());
}

void TestWindowKeys::undo_ofAnotherPage_leadsThere() {
    m_sample->showPage(u"people"_s);
    auto *list = m_sample->find<TableView>(u"peopleList"_s);
    const QUuid person = m_sample->store().all<Person>()->front().id.uuid;
    list->selectKey(person);
    auto *phone = m_sample->find<QLineEdit>(u"personPhone"_s);
    phone->setFocus();
    QTest::keyClicks(phone, u"+996"_s);
    m_sample->showPage(u"workplan"_s);
    auto *way = m_sample->find<QPushButton>(u"showTakenBack"_s);
    QVERIFY(!way->isVisible());
    key(Qt::Key_Z);
    QVERIFY(way->isVisible());
    QTest::mouseClick(way, Qt::LeftButton);
    list = m_sample->find<TableView>(u"peopleList"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->currentKey(), person);
    key(Qt::Key_Y); // here it can be seen
    QVERIFY(!way->isVisible());
}

void TestWindowKeys::removal_isSaid() {
    m_sample->showPage(u"priorities"_s);
    auto *list = m_sample->find<TableView>(u"prioritiesList"_s);
    const Priority priority = m_sample->store().all<Priority>()->front();
    list->selectKey(priority.id.uuid);
    QTest::keyClick(list, Qt::Key_Delete);
    const QString said = m_sample->find<QLabel>(u"saved"_s)->text();
    QVERIFY2(said.startsWith(u"Done: delete “"_s), qPrintable(said));
    key(Qt::Key_Z);
    QVERIFY(m_sample->find<QLabel>(u"saved"_s)->text().startsWith(u"Undone: delete “"_s));
}

RAPPORTEUR_TEST(TestWindowKeys)
#include "tst_windowkeys.moc"
