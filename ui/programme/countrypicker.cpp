#include "countrypicker.h"

#include "appstyle.h"
#include "edit.h"
#include "foldedtext.h"
#include "formparts.h"
#include "knowncountries.h"
#include "label.h"
#include "programmesection.h"
#include "store.h"
#include "workspace.h"

#include <QCollator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int searchRole = Qt::UserRole + 1;
constexpr int leastLines = 9;

} // namespace

CountryPicker::CountryPicker(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_find(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(secondaryLabel(tr("No other country is called so: it is in the programme already, or not in this list."),
                            this))
    , m_add(new QPushButton(this)) {
    setObjectName(u"countryPicker"_s);
    m_find->setObjectName(u"countryPickerFind"_s);
    m_find->setPlaceholderText(tr("Find a country"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_list->setObjectName(u"countryPickerList"_s);
    m_list->setSpacing(3);
    m_list->setAccessibleName(tr("Countries to be added"));
    m_list->setMinimumHeight(fontMetrics().height() * 2 * leastLines);
    m_add->setObjectName(u"countryPickerAdd"_s);
    makePrimary(m_add);
    auto *other = new QPushButton(sectionAddWords(ProgrammeSection::countries), this);
    other->setObjectName(u"countryPickerOther"_s);
    other->setProperty("link", u"accent"_s);
    auto *sentence = new QLabel(sectionSentence(ProgrammeSection::countries), this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(17, 15, 17, 8);
    column->setSpacing(12);
    column->addWidget(secondaryLabel(tr("Add countries"), this));
    column->addWidget(sentence);
    column->addWidget(m_find);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(other, 0, Qt::AlignLeft);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_list), static_cast<QWidget *>(other)})
        widget->setEnabled(!workspace.store().isReadOnly());
    connect(other, &QPushButton::clicked, this, &CountryPicker::otherRequested);
    connectParts();
}

void CountryPicker::connectParts() {
    connect(m_find, &QLineEdit::textChanged, this, &CountryPicker::filter);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        if (QListWidgetItem *item = m_list->currentItem(); item != nullptr && !m_find->text().isEmpty()) {
            item->setCheckState(Qt::Checked);
            m_find->selectAll();
        }
    });
    connect(m_list, &QListWidget::itemChanged, this, &CountryPicker::showCount);
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    connect(m_add, &QPushButton::clicked, this, &CountryPicker::add);
}

void CountryPicker::offer() {
    const QStringList kept = ticked();
    const QString language = m_workspace.contentLanguage();
    QStringList there;
    for (const Country &country : m_workspace.records().of<Country>().all())
        there += country.isoCode.toUpper();
    m_known = knownCountries(m_workspace.workingLanguages());
    std::erase_if(m_known, [&](const Country &country) { return there.contains(country.isoCode); });
    const QCollator collator{QLocale(language)};
    std::sort(m_known.begin(), m_known.end(), [&](const Country &a, const Country &b) {
        return collator.compare(a.shortName.in(language), b.shortName.in(language)) < 0;
    });
    m_list->clear();
    for (const Country &country : m_known) {
        auto *item = new QListWidgetItem(country.shortName.in(language), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(kept.contains(country.isoCode) ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(country.formalName.in(language));
        item->setData(codeRole, country.isoCode);
        QString all = country.isoCode;
        for (const LocalText &text : {country.shortName, country.formalName}) {
            for (const LocalText::Rendering &rendering : text.renderings())
                all += u' ' + rendering.text;
        }
        item->setData(searchRole, foldedText(all));
    }
    filter();
    showCount();
}

void CountryPicker::focusFind() {
    m_find->setFocus();
}

void CountryPicker::filter() {
    const QStringList words = foldedText(m_find->text()).split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const QString all = item->data(searchRole).toString();
        const bool fits =
            std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word); });
        item->setHidden(!fits);
        if (fits && first == nullptr)
            first = item;
    }
    m_list->setCurrentItem(first);
    m_none->setVisible(first == nullptr);
}

QStringList CountryPicker::ticked() const {
    QStringList codes;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            codes += m_list->item(i)->data(codeRole).toString();
    }
    return codes;
}

void CountryPicker::showCount() {
    const auto count = static_cast<int>(ticked().size());
    m_add->setText(count == 0 ? tr("Tick the countries to be added") : tr("Add %n countries", nullptr, count));
    m_add->setEnabled(count > 0 && !m_workspace.store().isReadOnly());
}

void CountryPicker::add() {
    const QStringList codes = ticked();
    std::vector<Country> countries = m_known;
    std::erase_if(countries, [&](const Country &country) { return !codes.contains(country.isoCode); });
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
    m_find->clear();
    offer();
    Q_EMIT added(countries.front().id);
}
