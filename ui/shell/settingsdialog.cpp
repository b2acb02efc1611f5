#include "settingsdialog.h"

#include "formlayout.h"
#include "settings.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_zoom(new QComboBox(this))
    , m_author(new QLineEdit(settings.author(), this)) {
    setObjectName(u"settings"_s);
    setWindowTitle(tr("Settings"));
    m_language->setObjectName(u"interfaceLanguage"_s);
    m_theme->setObjectName(u"theme"_s);
    m_zoom->setObjectName(u"zoom"_s);
    m_author->setObjectName(u"author"_s);
    // Languages name themselves, so that everybody finds the way back.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Русский"_s, u"ru"_s);
    m_language->setCurrentIndex(m_language->findData(settings.language()));
    m_theme->addItem(tr("As the system"), static_cast<int>(Settings::Theme::system));
    m_theme->addItem(tr("Light"), static_cast<int>(Settings::Theme::light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Settings::Theme::dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(settings.theme())));
    for (const int percent : Settings::zooms())
        m_zoom->addItem(tr("%1%").arg(percent), percent);
    m_zoom->setCurrentIndex(m_zoom->findData(settings.zoom()));
    auto *layout = new QVBoxLayout(this);
    addField(layout, tr("Language of the window"), m_language);
    addField(layout, tr("Appearance"), m_theme);
    addField(layout, tr("Size of text"), m_zoom);
    addField(layout, tr("Your name, kept with every change you make"), m_author);
    addDialogButtons(layout, this, tr("Apply"));
    resize(400, sizeHint().height());
}

void SettingsDialog::accept() {
    m_settings.setLanguage(m_language->currentData().toString());
    m_settings.setTheme(static_cast<Settings::Theme>(m_theme->currentData().toInt()));
    if (m_zoom->currentIndex() >= 0)
        m_settings.setZoom(m_zoom->currentData().toInt());
    m_settings.setAuthor(m_author->text());
    QDialog::accept();
}
