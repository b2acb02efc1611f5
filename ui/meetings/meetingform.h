#pragma once

#include "records_meeting.h"

#include "recordform.h"

class DaysList;
class QPushButton;
class TagsEdit;

/// What a meeting is: its name, days, place, people in charge and the state of its agenda.
class MeetingForm : public RecordForm<Meeting> {
    Q_OBJECT

public:
    explicit MeetingForm(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    /// "Open this meeting" was pressed.
    void openRequested();

private:
    void addHead();
    void addDays();
    void addPlace();
    void addLanguages();
    void addPeople();
    void addAgenda();
    void addPerson(const QString &label, Id<Person> Meeting::*member);
    void setLanguage(const QString &language, bool used);
    void showLanguages(const Meeting &meeting);
    /// Hides what does not apply, and says whether the meeting is the chosen one.
    void fit(const Meeting &meeting);

    QPushButton *m_open = nullptr;
    DaysList *m_days = nullptr;
    TagsEdit *m_languages = nullptr;
};
