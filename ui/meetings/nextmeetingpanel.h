#pragma once

#include "nextmeetingedit.h"

#include <QWidget>

class CarryList;
class DateEdit;
class FieldError;
class NumberEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class Workspace;

/// Makes the next meeting from the last one: proposes its head, and lets people tick what it takes over. One step of
/// undo.
class NextMeetingPanel : public QWidget {
    Q_OBJECT

public:
    explicit NextMeetingPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Proposes the meeting that follows this one.
    void offer(Id<Meeting> last);

Q_SIGNALS:
    void made(Id<Meeting> meeting);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Everything but the buttons; it scrolls.
    QWidget *form();
    QWidget *headFields();
    QWidget *titles();
    void showTitles();
    void make();
    bool isComplete();
    NextMeeting next() const;

    Workspace &m_workspace;
    LastMeeting m_last;
    Meeting m_proposed;
    QDate m_firstDay;
    QLabel *m_head;
    QLineEdit *m_code;
    FieldError *m_codeError;
    NumberEdit *m_number;
    DateEdit *m_date;
    QWidget *m_titleBox;
    std::vector<std::pair<QString, QLineEdit *>> m_titles; ///< by language
    FieldError *m_titleError;
    CarryList *m_carried;
    QPushButton *m_make;
};
