#pragma once

#include "meeting.h"

#include <QDialog>

#include <vector>

class DateEdit;
class FieldError;
class QComboBox;
class QLineEdit;
class Workspace;

/// Asks for what a meeting cannot be without: code, title, body and date. The record and its first day are made in one
/// step of undo; everything else is filled in on the pages.
class NewMeetingDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewMeetingDialog(Workspace &workspace, QWidget *parent = nullptr);

    void accept() override;

private:
    void buildForm();
    void suggestCode();
    bool isTaken(const QString &code) const;
    bool isComplete();
    bool make();
    const Body *chosenBody() const;

    Workspace &m_workspace;
    std::vector<Body> m_bodies;
    std::vector<Meeting> m_meetings;
    QComboBox *m_body;
    QLineEdit *m_code;
    QLineEdit *m_title;
    QDate m_firstDay;
    DateEdit *m_date;
    FieldError *m_bodyError = nullptr;
    FieldError *m_codeError = nullptr;
    FieldError *m_titleError = nullptr;
};
