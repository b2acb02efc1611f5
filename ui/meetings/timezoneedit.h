#pragma once

#include "parsededit.h"

/// A time zone by its IANA name, completed from any part of it: "bishkek" finds Asia/Bishkek. Nothing is none.
class TimeZoneEdit : public ParsedEdit {
    Q_OBJECT

public:
    TimeZoneEdit(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    void load(const QString &zone) { loadText(zone); }
    void refresh(const QString &zone) { refreshText(zone); }

Q_SIGNALS:
    void committed(const QString &zone);

protected:
    QString problem(const QString &text) const override;
    void take(const QString &text) override;
    QString normalized(const QString &text) const override;
};
