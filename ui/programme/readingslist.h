#pragma once

#include "programme.h"
#include "recordlist.h"

/// The readings of an indicator: the date and the value of each, the latest first.
class ReadingsList : public RecordList<IndicatorReading> {
    Q_OBJECT

public:
    explicit ReadingsList(Workspace &workspace, QWidget *parent = nullptr);

    /// The readings of an indicator as they are now.
    void show(Id<Indicator> indicator);

protected:
    void makeLine(Line &line) override;
    void remove(Id<IndicatorReading> reading) override;
    Label changeLabel(const IndicatorReading &before, const IndicatorReading &after) const override;

private:
    void add();

    Id<Indicator> m_indicator;
};
