#pragma once

#include "parsededit.h"

#include <QDate>

/// A date as people write it: 29.11.2016, 29 November 2016, 2016-11-29.
class DateEdit : public ParsedEdit {
    Q_OBJECT

public:
    explicit DateEdit(const QString &name, QWidget *parent = nullptr);

    /// Date of another record.
    void load(QDate date);
    /// Date of the same record, changed elsewhere.
    void refresh(QDate date);

Q_SIGNALS:
    void committed(QDate date);

protected:
    QString problem(const QString &text) const override;
    void take(const QString &text) override;
    QString normalized(const QString &text) const override;
};
