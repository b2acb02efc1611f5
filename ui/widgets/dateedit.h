#pragma once

#include "parsededit.h"

#include <QDate>
#include <QPointer>

class QCalendarWidget;

/// A date as people write it: 29.11.2016, 29 November 2016, 2016-11-29; or none where that is allowed. The arrow at its
/// end and the Down key open a calendar.
class DateEdit : public ParsedEdit {
    Q_OBJECT

public:
    explicit DateEdit(const QString &name, QWidget *parent = nullptr);

    /// Whether nothing is a date too: none.
    void setOptional(bool optional) { m_optional = optional; }

    /// Date of another record.
    void load(QDate date);
    /// Date of the same record, changed elsewhere.
    void refresh(QDate date);

Q_SIGNALS:
    /// An invalid date is none.
    void committed(QDate date);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool isChoosing() const override;
    QString problem(const QString &text) const override;
    void take(const QString &text) override;
    QString normalized(const QString &text) const override;

private:
    void showCalendar();
    void choose(QDate date);
    QDate dateOf(const QString &text) const;

    QDate m_shown; ///< as it was loaded
    bool m_optional = false;
    QPointer<QCalendarWidget> m_calendar;
};
