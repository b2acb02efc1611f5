#pragma once

#include "records_workplan.h"
#include "workplan.h"

#include "recordform.h"

class PartsTable;

/// What is known of an activity.
class ActivityForm : public RecordForm<Activity> {
    Q_OBJECT

public:
    explicit ActivityForm(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Escape was pressed where nothing is to be taken back.
    void left();

private:
    void addWhatAndWhen();
    void addCountries();
    void addMoneyAndPeople();
    void addTable(const QString &label, const QString &name, PartsTable *table);

    PartsTable *m_amounts = nullptr;
    PartsTable *m_attendances = nullptr;
};
