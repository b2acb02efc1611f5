#pragma once

#include "programme.h"

#include <QDialog>

class CountryChecklist;
class FieldError;
class QComboBox;
class QLabel;
class QLineEdit;

/// Asks for what a programme cannot be without: title and working languages; and, where somebody knows them already,
/// for its countries.
class NewProgrammeDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewProgrammeDialog(QWidget *parent = nullptr);

    /// The programme as described; complete once the dialog was accepted.
    Programme programme() const;
    /// Those that were ticked, with all their forms.
    std::vector<Country> countries() const;
    void accept() override;

private:
    void tellCountries();

    QLineEdit *m_title;
    QLineEdit *m_acronym;
    QComboBox *m_languages;
    CountryChecklist *m_countries;
    QLabel *m_ticked;
    FieldError *m_titleError;
};
