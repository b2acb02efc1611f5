#pragma once

#include "parsededit.h"

#include <QDate>

/// A date as people write it: 29.11.2016, 29 November 2016, 2016-11-29; or none where that is allowed.
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
    QString problem(const QString &text) const override;
    void take(const QString &text) override;
    QString normalized(const QString &text) const override;

private:
    bool m_optional = false;
};
