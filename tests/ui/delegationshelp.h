#pragma once

#include "attendance.h"
#include "completingedit.h"
#include "edit.h"
#include "meeting.h"
#include "people.h"
#include "samplewindow.h"
#include "tableview.h"
#include "workspace.h"

#include <QLabel>
#include <QTest>

#include <memory>
#include <vector>

/// Tests of the page Delegations in the real window, on the sample's second meeting. The window is opened once; what a
/// test did is undone after it.
class DelegationsTest : public QObject {
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_window.reset(); }

protected:
    TableView *table() const { return m_window->find<TableView>(QStringLiteral("delegationsList")); }
    CompletingEdit *line(const QString &name) const { return m_window->find<CompletingEdit>(name); }
    Workspace &workspace() const { return m_window->window()->workspace(); }
    template <class T>
    const RecordSet<T> &records() const {
        return workspace().records().of<T>();
    }
    void press(Qt::Key key, const QString &text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::sendKeyEvent(QTest::Click, table(), key, text, modifiers);
    }
    void type(CompletingEdit *edit, const QString &text) const;
    bool undo() const { return m_window->store().undo().ok(); }
    /// Of the meeting, in the order of the list.
    std::vector<Delegation> delegations() const;
    /// Those of a delegation, counted as in the list.
    std::vector<Participant> people(std::size_t delegation) const {
        return records<Participant>().where(&Participant::delegation, delegations()[delegation].id);
    }
    Invitation invitation(std::size_t delegation) const {
        return records<Invitation>().where(&Invitation::delegation, delegations()[delegation].id).front();
    }
    template <class T>
    bool insert(const T &record) const {
        return m_window->store().edit({QStringLiteral("prepare"), {}}, [&](Edit &edit) { edit.insert(record); }).ok();
    }
    /// With a name in both scripts; not yet in the file.
    Person newPerson() const;
    QString notice() const { return m_window->find<QLabel>(QStringLiteral("delegationsNotice"))->text(); }

    std::unique_ptr<SampleWindow> m_window;
    Id<Meeting> m_meeting;
};
