#include "agenda.h"
#include "attendance.h"
#include "edit.h"
#include "samplewindow.h"
#include "tableview.h"
#include "testprogram.h"
#include "workspace.h"

#include <QAbstractButton>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

/// What wants attention, as one list in the real window on the sample.
class TestFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void finding_clicked_leadsToItsRecord();
    void finding_entered_leadsToItsRecord();
    void finding_besideAnotherView_isShownWhereItIsMended();
    void finding_ofALanguage_isShownInAllLanguages();
    void heading_clicked_leadsNowhere();
    void mended_isGoneFromTheList();

private:
    TableView &list() const { return *m_window->find<TableView>(u"findingsList"_s); }
    RecordCache &records() const { return m_window->window()->workspace().records(); }
    /// The first row with the words.
    int rowWith(const QString &words) const;
    /// The row that speaks of the delegation that has no head.
    int rowWithoutHead() const { return rowWith(u"no head of delegation"_s); }

    std::unique_ptr<SampleWindow> m_window;
    Id<Delegation> m_delegation;
    Participant m_head;
};

void TestFindings::init() {
    m_window = std::make_unique<SampleWindow>();
    QVERIFY(m_window->isReady());
    const auto delegations =
        records().of<Delegation>().where(&Delegation::meeting, m_window->window()->workspace().meeting());
    const auto &people = records().of<Participant>().all();
    const auto head = std::find_if(people.begin(), people.end(), [&](const Participant &one) {
        return one.role == ParticipantRole::head && one.delegation == delegations.front().id;
    });
    QVERIFY(head != people.end());
    m_delegation = head->delegation;
    m_head = *head;
    Participant member = m_head;
    member.role = ParticipantRole::member;
    QVERIFY(m_window->store().edit({u"change"_s, {}}, [&](Edit &edit) { edit.update(m_head, member); }));
    m_window->showPage(u"findings"_s);
}

int TestFindings::rowWith(const QString &words) const {
    const QAbstractItemModel &rows = list().rows();
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.index(row, 0).data().toString().contains(words))
            return row;
    }
    return -1;
}

void TestFindings::finding_clicked_leadsToItsRecord() {
    const int row = rowWithoutHead();
    QVERIFY(row > 0);
    const QModelIndex index = list().rows().index(row, 0);
    list().scrollTo(index);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(index).center());
    auto *delegations = m_window->find<TableView>(u"delegationsList"_s);
    QVERIFY(delegations != nullptr && delegations->isVisible());
    QCOMPARE(delegations->currentKey(), m_delegation.uuid);
}

void TestFindings::finding_entered_leadsToItsRecord() {
    const int row = rowWithoutHead();
    QVERIFY(row > 0);
    list().setCurrentIndex(list().rows().index(row, 0));
    QVERIFY(!list().isHidden());
    QTest::keyClick(&list(), Qt::Key_Return);
    auto *delegations = m_window->find<TableView>(u"delegationsList"_s);
    QVERIFY(delegations != nullptr && delegations->isVisible());
    QCOMPARE(delegations->currentKey(), m_delegation.uuid);
}

void TestFindings::finding_besideAnotherView_isShownWhereItIsMended() {
    m_window->showPage(u"delegations"_s);
    m_window->click(u"delegationsAttendance"_s);
    Workspace &workspace = m_window->window()->workspace();
    auto *delegations = m_window->find<TableView>(u"delegationsList"_s);
    workspace.requestRecord(u"participant"_s, m_head.id.text()); // whom this view shows
    QCOMPARE(delegations->currentKey(), m_head.id.uuid);
    QVERIFY(m_window->find<QAbstractButton>(u"delegationsAttendance"_s)->isChecked());
    workspace.requestRecord(u"delegation"_s, m_delegation.text());
    QCOMPARE(delegations->currentKey(), m_delegation.uuid);
    QVERIFY(m_window->find<QAbstractButton>(u"delegationsTree"_s)->isChecked());
    m_window->click(u"delegationsMatrix"_s);
    workspace.requestRecord(u"participant"_s, m_head.id.text());
    QCOMPARE(delegations->currentKey(), m_head.id.uuid);
    QVERIFY(m_window->find<QAbstractButton>(u"delegationsTree"_s)->isChecked());
}

void TestFindings::finding_ofALanguage_isShownInAllLanguages() {
    Workspace &workspace = m_window->window()->workspace();
    AgendaItem item;
    item.meeting = workspace.meeting();
    item.title.set(u"en"_s, u"Qwertov only in English"_s, u"en"_s);
    QVERIFY(m_window->store().edit({u"add"_s, {}}, [&](Edit &edit) { item.id = edit.insert(item); }));
    QCOMPARE(workspace.shownLanguages(), QStringList{u"en"_s});
    list().setCurrentIndex(list().rows().index(rowWith(u"no head of delegation"_s), 0));
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(workspace.shownLanguages(), QStringList{u"en"_s}); // of no language
    m_window->showPage(u"findings"_s);
    const int row = rowWith(u"Qwertov only in English: the title is missing"_s);
    QVERIFY(row > 0);
    list().setCurrentIndex(list().rows().index(row, 0));
    QTest::keyClick(&list(), Qt::Key_Return);
    QVERIFY(m_window->find(u"agendaPane"_s)->isVisible());
    QCOMPARE(workspace.shownLanguages(), workspace.workingLanguages());
    QVERIFY(m_window->find(u"itemTitle.ru"_s)->hasFocus()); // to be written at once
}

void TestFindings::heading_clicked_leadsNowhere() {
    const QModelIndex heading = list().rows().index(0, 0);
    QVERIFY(list().rows().rowAt(0).isGroup);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(heading).center());
    QVERIFY(list().isVisible());
}

void TestFindings::mended_isGoneFromTheList() {
    const int before = list().rows().rowCount();
    QVERIFY(rowWithoutHead() > 0);
    QVERIFY(m_window->store().undo());
    QCOMPARE(rowWithoutHead(), -1);
    QVERIFY(list().rows().rowCount() < before);
}

RAPPORTEUR_TEST(TestFindings)
#include "tst_findings.moc"
