#pragma once

#include "records_programme.h"

#include "recordform.h"

class FlagsList;

/// A country with the names that papers print, in the forms that Russian needs.
class CountryForm : public RecordForm<Country> {
    Q_OBJECT

public:
    explicit CountryForm(Workspace &workspace, QWidget *parent = nullptr);

private:
    FlagsList *m_flags;
};
