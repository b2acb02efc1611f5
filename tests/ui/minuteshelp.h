#pragma once

#include "agenda.h"
#include "markupedit.h"
#include "minutes.h"
#include "samplewindow.h"
#include "tableview.h"

#include <QApplication>
#include <QTest>

#include <memory>
#include <vector>

/// Tests of the minutes in the real window, by real keys and clicks: each case has a fresh copy of the sample.
class MinutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

protected:
    TableView *list() const { return m_desk->find<TableView>(QStringLiteral("minutesList")); }
    Store &store() const { return m_desk->store(); }
    void undo() const { QTest::keyClick(m_desk->window()->windowHandle(), Qt::Key_Z, Qt::ControlModifier); }
    void redo() const { QTest::keyClick(m_desk->window()->windowHandle(), Qt::Key_Y, Qt::ControlModifier); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(m_desk->window()->windowHandle(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    void choose(const QString &title) const;
    /// The item of the chosen meeting whose English title begins so.
    AgendaItem item(const QString &title) const;
    std::vector<MinutesParagraph> paragraphs(const AgendaItem &item) const;
    /// The words of a part of the record of an item; null where it is not shown.
    MarkupEdit *editor(const MinutesParagraph &paragraph, const QString &language = QStringLiteral("en")) const;
    MarkupEdit *editor(const Decision &decision, const QString &language = QStringLiteral("en")) const;
    MarkupEdit *focused() const { return qobject_cast<MarkupEdit *>(QApplication::focusWidget()); }
    /// Everything that the records of the minutes hold.
    QByteArray contents() const;

    std::unique_ptr<SampleWindow> m_desk;
};
