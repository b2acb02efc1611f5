#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class Settings;

/// What the user may choose for this computer. Taken over on accepting, without a restart.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

    void accept() override;

private:
    Settings &m_settings;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_zoom;
    QLineEdit *m_author;
};
