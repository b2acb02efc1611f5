#pragma once

#include "people.h"
#include "records_people.h"

#include "recordform.h"

class QLabel;

/// What is known of a person, and at which meetings.
class PersonForm : public RecordForm<Person> {
    Q_OBJECT

public:
    explicit PersonForm(Workspace &workspace, QWidget *parent = nullptr);

private:
    void showMeetings(const Person &person);

    QLabel *m_meetings;
};
