#pragma once

#include "records_people.h"
#include "records_programme.h"
#include "records_results.h"

#include "recordform.h"

class ReadingsList;

/// Whether a measure is counted in money.
[[nodiscard]] bool isAmount(Measure measure);

/// An indicator with its readings.
class IndicatorForm : public RecordForm<Indicator> {
    Q_OBJECT

public:
    explicit IndicatorForm(Workspace &workspace, QWidget *parent = nullptr);

private:
    ReadingsList *m_readings;
};

/// A figure from before the file was begun.
class BalanceForm : public RecordForm<OpeningBalance> {
    Q_OBJECT

public:
    explicit BalanceForm(Workspace &workspace, QWidget *parent = nullptr);

private:
    void addValue();

    NumberEdit *m_number = nullptr;
    MoneyEdit *m_money = nullptr;
};
