#pragma once

#include "meeting.h"
#include "samplewindow.h"
#include "tableview.h"

#include <QLineEdit>
#include <QTest>

/// The page of meetings and bodies in a real window of its own, on the sample.
class MeetingsWindow : public SampleWindow {
public:
    MeetingsWindow();

    TableView *list() const { return find<TableView>(QStringLiteral("meetingsList")); }
    Meeting meeting(const QString &code) const { return *store().meetingByCode(code); }
    void selectMeeting(const QString &code) const { list()->selectKey(meeting(code).id.uuid); }
    QLineEdit *line(const QString &name) const { return find<QLineEdit>(name); }
    void type(const QString &name, const QString &text) const;
    template <class T>
    std::size_t count() const {
        return store().all<T>()->size();
    }
};

#define OPEN_MEETINGS(page)                                                                                            \
    MeetingsWindow page;                                                                                               \
    QVERIFY(page.isReady());                                                                                           \
    QVERIFY(page.list() != nullptr)
