#pragma once

#include "samplewindow.h"
#include "tableview.h"

#include <QTest>

#include <memory>

/// Tests of the directory in the real window: each case has a fresh copy of the sample.
class PeopleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

protected:
    TableView *list() const { return m_desk->find<TableView>(QStringLiteral("peopleList")); }
    Store &store() const { return m_desk->store(); }
    void undo() const { QTest::keyClick(m_desk->window()->windowHandle(), Qt::Key_Z, Qt::ControlModifier); }
    void redo() const { QTest::keyClick(m_desk->window()->windowHandle(), Qt::Key_Y, Qt::ControlModifier); }
    QModelIndex rowOf(const QString &text, int column = 0) const;

    std::unique_ptr<SampleWindow> m_desk;
};
