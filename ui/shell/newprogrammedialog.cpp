#include "newprogrammedialog.h"

#include "countrychecklist.h"
#include "fielderror.h"
#include "formlayout.h"
#include "formparts.h"
#include "knowncountries.h"
#include "windowwords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLines = 2;
constexpr int frame = 60; ///< pixels of the screen that are not the dialog's

} // namespace

NewProgrammeDialog::NewProgrammeDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLineEdit(this))
    , m_acronym(new QLineEdit(this))
    , m_languages(new QComboBox(this))
    , m_countries(new CountryChecklist(u"countries"_s, tr("Countries of the programme"),
                                       tr("No country of the list is called so. Others can be added later."), this))
    , m_ticked(secondaryLabel({}, this)) {
    setObjectName(u"newProgramme"_s);
    setWindowTitle(tr("New programme"));
    m_title->setObjectName(u"title"_s);
    m_acronym->setObjectName(u"acronym"_s);
    m_languages->setObjectName(u"languages"_s);
    m_languages->addItem(tr("English and Russian"), QStringList{u"en"_s, u"ru"_s});
    m_languages->addItem(tr("Russian and English"), QStringList{u"ru"_s, u"en"_s});
    m_languages->addItem(tr("English"), QStringList{u"en"_s});
    m_languages->addItem(tr("Russian"), QStringList{u"ru"_s});
    auto *layout = new QVBoxLayout(this);
    m_titleError = addField(layout, tr("Title of the programme, in its first language"), m_title);
    addField(layout, tr("Acronym"), m_acronym);
    addField(layout, tr("Working languages, the first one leading"), m_languages);
    m_countries->setObjectName(u"countries"_s);
    m_countries->setLeastLines(leastLines);
    addField(layout, tr("Countries; they can also be added later"), m_countries);
    m_ticked->setObjectName(u"countriesTicked"_s);
    layout->addWidget(m_ticked);
    // In the language of the window, whatever that of the programme will be; found by their names in both.
    m_countries->offer(knownCountries({u"en"_s, u"ru"_s}), windowLanguage());
    tellCountries();
    connect(m_countries, &CountryChecklist::tickedChanged, this, &NewProgrammeDialog::tellCountries);
    addDialogButtons(layout, this, tr("Choose where to save…"));
    connect(m_title, &QLineEdit::textChanged, m_titleError, &FieldError::clear);
    m_title->setFocus();
    resize(440, std::min(sizeHint().height(), screen()->availableGeometry().height() - frame)); // at any size of text
}

Programme NewProgrammeDialog::programme() const {
    Programme programme;
    programme.languages = m_languages->currentData().toStringList();
    const QString primary = programme.primaryLanguage();
    programme.title.set(primary, m_title->text().simplified(), primary);
    programme.acronym = m_acronym->text().simplified();
    return programme;
}

std::vector<Country> NewProgrammeDialog::countries() const {
    QStringList codes;
    for (const Country &country : m_countries->ticked())
        codes += country.isoCode;
    std::vector<Country> countries = knownCountries(m_languages->currentData().toStringList());
    std::erase_if(countries, [&](const Country &country) { return !codes.contains(country.isoCode); });
    return countries;
}

/// What is ticked may be out of sight.
void NewProgrammeDialog::tellCountries() {
    QStringList names;
    for (const Country &country : m_countries->ticked())
        names += country.shortName.in(windowLanguage());
    m_ticked->setText(names.isEmpty() ? tr("None ticked") : tr("Ticked: %1").arg(names.join(u", "_s)));
}

void NewProgrammeDialog::accept() {
    const bool untitled = m_title->text().simplified().isEmpty();
    m_titleError->say(untitled ? tr("A programme needs a title.") : QString());
    if (!untitled)
        QDialog::accept();
}
