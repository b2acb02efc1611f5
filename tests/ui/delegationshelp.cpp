#include "delegationshelp.h"

#include "programme.h"
#include "protocolorder.h"

#include <QApplication>

using namespace Qt::StringLiterals;

void DelegationsTest::initTestCase() {
    m_window = std::make_unique<SampleWindow>();
    QVERIFY(m_window->isReady());
    m_window->click(u"nav.delegations"_s);
    QVERIFY(table()->isVisible());
    m_meeting = workspace().meeting();
    QVERIFY(!m_window->store().undoLabel()); // so that all steps can be undone
}

void DelegationsTest::init() {
    workspace().setMeeting(m_meeting);
    m_window->click(u"delegationsTree"_s);
    table()->setFocus();
    press(Qt::Key_Escape);
}

void DelegationsTest::cleanup() {
    while (m_window->store().undoLabel())
        QVERIFY(undo());
}

void DelegationsTest::type(CompletingEdit *edit, const QString &text) const {
    edit->setFocus();
    const auto receiver = [edit] { // the suggestions take the keys while they are open
        QWidget *popup = QApplication::activePopupWidget();
        return popup != nullptr ? popup : edit;
    };
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, receiver(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    QTest::keyClick(receiver(), Qt::Key_Return);
}

std::vector<Delegation> DelegationsTest::delegations() const {
    return delegationsInProtocolOrder(records<Delegation>().where(&Delegation::meeting, workspace().meeting()),
                                      records<Country>().all(), records<Agency>().all(), u"en"_s)
        .records;
}

Person DelegationsTest::newPerson() const {
    Person person;
    person.id = m_window->store().newId<Person>();
    person.givenName = u"Anna"_s;
    person.familyName = u"Bergholm"_s;
    person.cyrillicFamilyName = u"Бергхольм"_s;
    person.cyrillicGivenName = u"Анна"_s;
    return person;
}
