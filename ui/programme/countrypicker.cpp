#include "countrypicker.h"

#include "appstyle.h"
#include "countrychecklist.h"
#include "edit.h"
#include "formpanel.h"
#include "formparts.h"
#include "knowncountries.h"
#include "label.h"
#include "programmesection.h"
#include "store.h"
#include "workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLines = 9;

} // namespace

CountryPicker::CountryPicker(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new CountryChecklist(
          u"countryPicker"_s, tr("Countries to be added"),
          tr("No other country is called so: it is in the programme already, or not in this list."), this))
    , m_add(new QPushButton(this)) {
    setObjectName(u"countryPicker"_s);
    m_list->setLeastLines(leastLines);
    m_add->setObjectName(u"countryPickerAdd"_s);
    makePrimary(m_add);
    auto *other = new QPushButton(sectionAddWords(ProgrammeSection::countries), this);
    other->setObjectName(u"countryPickerOther"_s);
    other->setProperty("link", u"accent"_s);
    auto *sentence = new QLabel(sectionSentence(ProgrammeSection::countries), this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(formMargins);
    column->setSpacing(12);
    column->addWidget(secondaryLabel(tr("Add countries"), this));
    column->addWidget(sentence);
    column->addWidget(m_list, 1);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(other, 0, Qt::AlignLeft);
    for (QWidget *widget : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(other)})
        widget->setEnabled(!workspace.store().isReadOnly());
    connect(other, &QPushButton::clicked, this, &CountryPicker::otherRequested);
    connect(m_list, &CountryChecklist::tickedChanged, this, &CountryPicker::showCount);
    connect(m_add, &QPushButton::clicked, this, &CountryPicker::add);
}

void CountryPicker::offer() {
    QStringList there;
    for (const Country &country : m_workspace.records().of<Country>().all())
        there += country.isoCode.toUpper();
    std::vector<Country> known = knownCountries(m_workspace.workingLanguages());
    std::erase_if(known, [&](const Country &country) { return there.contains(country.isoCode); });
    m_list->offer(std::move(known), m_workspace.contentLanguage());
}

void CountryPicker::focusFind() {
    m_list->focusFind();
}

void CountryPicker::showCount() {
    const auto count = static_cast<int>(m_list->ticked().size());
    m_add->setText(count == 0 ? tr("Tick the countries to be added") : tr("Add %n countries", nullptr, count));
    m_add->setEnabled(count > 0 && !m_workspace.store().isReadOnly());
}

void CountryPicker::add() {
    std::vector<Country> countries = m_list->ticked();
    for (Country &country : countries)
        country.id = m_workspace.store().newId<Country>();
    const Label label = countries.size() == 1
                            ? Label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add “%1”")),
                                    {countries.front().shortName.in(m_workspace.contentLanguage())}}
                            : Label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add %1 countries")),
                                    {QString::number(countries.size())}};
    const bool done = m_workspace.edit(label, [&](Edit &edit) {
        for (const Country &country : countries)
            edit.insert(country);
    });
    if (!done)
        return;
    m_list->clearFind();
    offer();
    Q_EMIT added(countries.front().id);
}
