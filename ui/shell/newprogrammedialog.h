#pragma once

#include "programme.h"

#include <QDialog>

class FieldError;
class QComboBox;
class QLineEdit;

/// Asks for what a programme cannot be without: title and working languages.
class NewProgrammeDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewProgrammeDialog(QWidget *parent = nullptr);

    /// The programme as described; complete once the dialog was accepted.
    Programme programme() const;
    void accept() override;

private:
    QLineEdit *m_title;
    QLineEdit *m_acronym;
    QComboBox *m_languages;
    FieldError *m_titleError;
};
