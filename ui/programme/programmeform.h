#pragma once

#include "records_programme.h"

#include "recordform.h"

class LanguagesField;

/// The programme itself: names, languages, money, those behind it, and what papers say of it.
class ProgrammeForm : public RecordForm<Programme> {
    Q_OBJECT

public:
    explicit ProgrammeForm(Workspace &workspace, QWidget *parent = nullptr);

private:
    void addLanguages();
    void addMoneyAndTime();
    void addPapers();

    LanguagesField *m_languages;
};
