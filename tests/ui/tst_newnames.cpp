#include "agenda.h"
#include "meeting.h"
#include "minutes.h"
#include "people.h"
#include "programme.h"
#include "samplewindow.h"
#include "testprogram.h"
#include "workplan.h"

#include <QApplication>

#include <memory>

using namespace Qt::StringLiterals;

/// What is added can be named at once: the typing goes to its name, in the language of the content that is shown.
class TestNewNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void added_typedAtOnce_isNamedInTheLanguageShown_data();
    void added_typedAtOnce_isNamedInTheLanguageShown();
    void person_typedAtOnce_isNamed();
    void added_inAWindowOfAnotherLanguage_isCalledInThatOfTheContent();

private:
    std::unique_ptr<SampleWindow> m_window;
};

using NameOfLast = std::function<LocalText(const Store &)>;
Q_DECLARE_METATYPE(NameOfLast)

namespace {

template <class T>
NameOfLast nameOf(LocalText T::*field) {
    return [field](const Store &store) { return store.all<T>()->back().*field; };
}

} // namespace

void TestNewNames::init() {
    m_window = std::make_unique<SampleWindow>();
    QVERIFY(m_window->isReady());
}

void TestNewNames::added_typedAtOnce_isNamedInTheLanguageShown_data() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("button");
    QTest::addColumn<NameOfLast>("name");
    QTest::newRow("paper") << u"papers"_s << u"papersAdd"_s << nameOf(&MeetingPaper::title);
    QTest::newRow("agency") << u"people"_s << u"peopleAddAgency"_s << nameOf(&Agency::name);
    QTest::newRow("meeting") << u"meetings"_s << u"meetingsAdd"_s << nameOf(&Meeting::title);
    QTest::newRow("body") << u"meetings"_s << u"meetingsAddBody"_s << nameOf(&Body::name);
    QTest::newRow("component") << u"programme"_s << u"programmeAdd"_s << nameOf(&Component::title);
    QTest::newRow("activity") << u"workplan"_s << u"workplanAdd"_s << nameOf(&Activity::title);
    QTest::newRow("action") << u"followup"_s << u"followupAdd"_s << nameOf(&Action::text);
    QTest::newRow("priority") << u"priorities"_s << u"prioritiesAdd"_s << nameOf(&Priority::title);
}

void TestNewNames::added_typedAtOnce_isNamedInTheLanguageShown() {
    QFETCH(QString, page);
    QFETCH(QString, button);
    QFETCH(NameOfLast, name);
    m_window->click(u"language.ru"_s);
    m_window->click(u"nav."_s + page);
    m_window->click(button);
    QVERIFY(QApplication::focusWidget() != nullptr);
    for (const QChar letter : u"Обзор рисков"_s) // no key of a Latin keyboard
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, letter, Qt::NoModifier);
    m_window->click(u"nav.overview"_s);
    const LocalText named = name(m_window->store());
    QCOMPARE(named.exactly(u"ru"_s), u"Обзор рисков"_s);
    QCOMPARE(named.exactly(u"en"_s), QString());
}

void TestNewNames::person_typedAtOnce_isNamed() {
    m_window->click(u"nav.people"_s);
    m_window->click(u"peopleAdd"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Tarova"_s);
    m_window->click(u"nav.overview"_s);
    QCOMPARE(m_window->store().all<Person>()->back().familyName, u"Tarova"_s);
}

void TestNewNames::added_inAWindowOfAnotherLanguage_isCalledInThatOfTheContent() {
    m_window.reset(); // before the next, as it takes the language back
    m_window = std::make_unique<SampleWindow>(u"ru"_s);
    QVERIFY(m_window->isReady());
    m_window->click(u"language.en"_s);
    m_window->click(u"nav.people"_s);
    m_window->click(u"peopleAddAgency"_s);
    QCOMPARE(m_window->store().all<Agency>()->back().name.exactly(u"en"_s), u"New agency"_s);
    m_window->click(u"peopleAdd"_s);
    QCOMPARE(m_window->store().all<Person>()->back().familyName, u"New person"_s);
    m_window->click(u"language.ru"_s);
    m_window->click(u"peopleAddAgency"_s);
    QCOMPARE(m_window->store().all<Agency>()->back().name.exactly(u"ru"_s), u"Новое ведомство"_s);
    m_window.reset();
    m_window = std::make_unique<SampleWindow>(); // in English, with content in Russian
    QVERIFY(m_window->isReady());
    m_window->click(u"language.ru"_s);
    m_window->click(u"nav.people"_s);
    m_window->click(u"peopleAddAgency"_s);
    QCOMPARE(m_window->store().all<Agency>()->back().name.exactly(u"ru"_s), u"Новое ведомство"_s);
}

RAPPORTEUR_TEST(TestNewNames)
#include "tst_newnames.moc"
