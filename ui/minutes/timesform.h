#pragma once

#include "formpanel.h"
#include "minutescontents.h"

class MinutesEdits;
class QLabel;
class TimeEdit;

/// When an item was really taken, and what the agenda says of it.
class TimesForm : public FormPanel {
    Q_OBJECT

public:
    TimesForm(Workspace &workspace, MinutesEdits &edits, QWidget *parent = nullptr);

    void show(const MinutesItem &item);
    /// Commits what is typed; nothing is shown from now on.
    void leave();
    /// The item with wrong input; null where there is none.
    QUuid withWrongInput() const;

private:
    TimeEdit *addTime(const QString &label, const QString &field, QTime ItemRecord::*member);

    MinutesEdits &m_edits;
    MinutesItem m_item;
    TimeEdit *m_start;
    TimeEdit *m_end;
    QLabel *m_annotation;
    QLabel *m_note;
    QHash<QUuid, QHash<QString, WrongInput>> m_wrong;
};
