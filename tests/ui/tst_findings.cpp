#include "attendance.h"
#include "edit.h"
#include "samplewindow.h"
#include "tableview.h"
#include "testprogram.h"
#include "workspace.h"

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
    void heading_clicked_leadsNowhere();
    void mended_isGoneFromTheList();

private:
    TableView &list() const { return *m_window->find<TableView>(u"findingsList"_s); }
    RecordCache &records() const { return m_window->window()->workspace().records(); }
    /// The row that speaks of a delegation without a head, which is made so.
    int rowWithoutHead();

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

int TestFindings::rowWithoutHead() {
    const QAbstractItemModel &rows = list().rows();
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.index(row, 0).data().toString().contains(u"no head of delegation"_s))
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
