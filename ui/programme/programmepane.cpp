#include "programmepane.h"

#include "countryform.h"
#include "countrypicker.h"
#include "detailspanel.h"
#include "edit.h"
#include "emblemform.h"
#include "errortext.h"
#include "figureforms.h"
#include "newname.h"
#include "partforms.h"
#include "picturefield.h"
#include "picturefile.h"
#include "programmeform.h"
#include "programmerows.h"
#include "recordmoves.h"
#include "sectionpanel.h"
#include "store.h"

#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

ProgrammePane::ProgrammePane(Workspace &workspace)
    : RecordPane(workspace, u"programme"_s, tr("Programme"))
    , m_programme(new ProgrammeForm(workspace, this))
    , m_phase(new PhaseForm(workspace, this))
    , m_component(new ComponentForm(workspace, this))
    , m_country(new CountryForm(workspace, this))
    , m_emblem(new EmblemForm(workspace, this))
    , m_indicator(new IndicatorForm(workspace, this))
    , m_balance(new BalanceForm(workspace, this))
    , m_section(new SectionPanel(isReadOnly(), this))
    , m_picker(new CountryPicker(workspace, this)) {
    addActions();
    for (QWidget *form :
         {static_cast<QWidget *>(m_programme), static_cast<QWidget *>(m_phase), static_cast<QWidget *>(m_component),
          static_cast<QWidget *>(m_country), static_cast<QWidget *>(m_emblem), static_cast<QWidget *>(m_indicator),
          static_cast<QWidget *>(m_balance), static_cast<QWidget *>(m_section), static_cast<QWidget *>(m_picker)})
        details().addForm(form);
    connectParts();
    table().setMovable(true);
    begin(programmeColumns());
}

void ProgrammePane::addActions() {
    m_add = addNewButton(sectionAddWords(ProgrammeSection::components),
                         tr("Add to the section of the selected row (Ctrl+N)"));
    auto *countries = new QPushButton(tr("Add countries"), this);
    countries->setObjectName(u"programmeAddCountries"_s);
    countries->setToolTip(tr("Take countries over from the list of official names"));
    countries->setEnabled(!isReadOnly());
    connect(countries, &QPushButton::clicked, this, &ProgrammePane::addCountries);
    header().addAction(countries);
}

void ProgrammePane::connectParts() {
    connect(m_section, &SectionPanel::addRequested, this, &ProgrammePane::newItem);
    connect(m_picker, &CountryPicker::added, this, [this](Id<Country> country) { table().selectKey(country.uuid); });
    connect(m_picker, &CountryPicker::otherRequested, this, &ProgrammePane::addCountry);
    connect(&table(), &TableView::moveRequested, this, &ProgrammePane::move);
    connect(&table(), &TableView::dropped, this, &ProgrammePane::dropOn);
    table().rows().setTake(
        [this](const QUuid &key, const QString &, const QString &value) { return take(key, value); });
}

std::vector<TableRow> ProgrammePane::rows() {
    return programmeRows(workspace());
}

std::vector<PillText> ProgrammePane::pills() {
    std::vector<PillText> pills;
    const auto countries = static_cast<int>(workspace().records().of<Country>().all().size());
    pills.push_back({.name = u"countries"_s,
                     .text = tr("%n countries", nullptr, countries),
                     .tone = countries == 0 ? Tone::attention : Tone::neutral,
                     .clickable = countries > 0});
    if (const auto incomplete = static_cast<int>(incompleteRecords(workspace()).size()); incomplete > 0)
        pills.push_back({.name = u"incomplete"_s,
                         .text = tr("%n incomplete", nullptr, incomplete),
                         .tone = Tone::attention,
                         .clickable = true});
    return pills;
}

QSet<QUuid> ProgrammePane::keysOf(const QString &pill) {
    if (pill == "incomplete"_L1)
        return incompleteRecords(workspace());
    QSet<QUuid> keys;
    for (const Country &country : workspace().records().of<Country>().all())
        keys.insert(country.id.uuid);
    return keys;
}

void ProgrammePane::showAttention() {
    showAll();
    filterBy(u"incomplete"_s);
}

/// That of the selected row; the programme's own row has one record only.
ProgrammeSection ProgrammePane::sectionToAddTo(const QUuid &key) const {
    const ProgrammeSection section = sectionOf(workspace(), key).value_or(ProgrammeSection::programme);
    return section == ProgrammeSection::programme ? ProgrammeSection::components : section;
}

void ProgrammePane::showDetails(const QUuid &key) {
    m_add->setText(sectionAddWords(sectionToAddTo(key)));
    if (showForm(key))
        return;
    leaveOthers(nullptr);
    const std::optional<ProgrammeSection> section = sectionOfKey(key);
    if (!section)
        return details().showWords(tr("Select a row to see the details."));
    if (*section == ProgrammeSection::countries) {
        m_picker->offer();
        return details().showForm(m_picker, {}, sectionTitle(*section));
    }
    m_section->show(*section);
    details().showForm(m_section, {}, sectionTitle(*section));
}

bool ProgrammePane::showForm(const QUuid &key) {
    RecordCache &records = workspace().records();
    const QString id = key.toString(QUuid::WithoutBraces);
    const auto shown = [&](auto *form, const auto *record, const QStringList &parts = {}) {
        if (record == nullptr)
            return false;
        const auto held = *record; // leaving another form may write, and move the records
        leaveOthers(form);
        form->show(held);
        const QString kind = sectionKind(*sectionOf(workspace(), key));
        const QString name = workspace().store().nameOf(kind, id, workspace().contentLanguage());
        details().showForm(form, {kind, id}, name, parts);
        return true;
    };
    return shown(m_programme, records.of<Programme>().find({key})) || shown(m_phase, records.of<Phase>().find({key})) ||
           shown(m_component, records.of<Component>().find({key})) ||
           shown(m_country, records.of<Country>().find({key}), {u"country_flag"_s}) ||
           shown(m_emblem, records.of<Emblem>().find({key})) ||
           shown(m_indicator, records.of<Indicator>().find({key}), {u"indicator_reading"_s}) ||
           shown(m_balance, records.of<OpeningBalance>().find({key}));
}

void ProgrammePane::leaveOthers(const QWidget *form) {
    const auto leave = [form](auto *other) {
        if (other != form)
            other->leave();
    };
    leave(m_programme);
    leave(m_phase);
    leave(m_component);
    leave(m_country);
    leave(m_emblem);
    leave(m_indicator);
    leave(m_balance);
}

void ProgrammePane::commitForms() {
    m_programme->commit();
    m_phase->commit();
    m_component->commit();
    m_country->commit();
    m_emblem->commit();
    m_indicator->commit();
    m_balance->commit();
}

QUuid ProgrammePane::withWrongInput() const {
    for (const QUuid &key :
         {m_programme->withWrongInput().uuid, m_phase->withWrongInput().uuid, m_component->withWrongInput().uuid,
          m_country->withWrongInput().uuid, m_emblem->withWrongInput().uuid, m_indicator->withWrongInput().uuid,
          m_balance->withWrongInput().uuid}) {
        if (!key.isNull())
            return key;
    }
    return {};
}

void ProgrammePane::newItem() {
    commit();
    addTo(sectionToAddTo(table().currentKey()));
}

void ProgrammePane::insert(ProgrammeSection section, const QUuid &key, const std::function<void(Edit &)> &change) {
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add: %1")),
                      {QString(Label::kindMark + sectionKind(section))}};
    if (!workspace().edit(label, change))
        return;
    table().selectKey(key);
    details().beginNaming(section == ProgrammeSection::indicators ? u"text"_s : u"title"_s);
}

void ProgrammePane::addTo(ProgrammeSection section) {
    RecordCache &records = workspace().records();
    const QUuid key = workspace().store().newId<Phase>().uuid;
    if (section == ProgrammeSection::phases) {
        Phase phase{.id = {key}, .number = 1, .title = {}, .starts = {}, .ends = {}, .allocation = {}};
        for (const Phase &other : records.of<Phase>().all())
            phase.number = std::max(phase.number, other.number + 1);
        insert(section, key, [&](Edit &edit) { edit.insert(phase); });
    } else if (section == ProgrammeSection::components) {
        Component component;
        component.id = {key};
        component.title = newName(workspace(), QT_TRANSLATE_NOOP("NewNames", "New component"));
        int number = 1;
        while (!records.of<Component>().where(&Component::code, QString::number(number)).empty())
            ++number;
        component.code = QString::number(number);
        insert(section, key, [&](Edit &edit) { edit.insert(component); });
    } else if (section == ProgrammeSection::indicators) {
        Indicator indicator;
        indicator.id = {key};
        indicator.text = newName(workspace(), QT_TRANSLATE_NOOP("NewNames", "New indicator"));
        insert(section, key, [&](Edit &edit) { edit.insert(indicator); });
    } else if (section == ProgrammeSection::balances) {
        OpeningBalance balance;
        balance.id = {key};
        insert(section, key, [&](Edit &edit) { edit.insert(balance); });
    } else if (section == ProgrammeSection::emblems) {
        addEmblem();
    } else {
        addCountries();
    }
}

void ProgrammePane::addEmblem() {
    QString why;
    const PictureFile picture = PictureField::ask(workspace(), this, why);
    if (!why.isEmpty())
        say(why);
    if (picture.bytes.isEmpty())
        return;
    Emblem emblem;
    emblem.id = workspace().store().newId<Emblem>();
    const QString primary = workspace().primaryLanguage();
    emblem.title.set(primary, QFileInfo(picture.name).completeBaseName(), primary);
    insert(ProgrammeSection::emblems, emblem.id.uuid, [&](Edit &edit) {
        emblem.image = edit.addFile(picture.name, picture.type, picture.bytes);
        edit.insert(emblem);
    });
}

void ProgrammePane::addCountry() {
    Country country;
    country.id = workspace().store().newId<Country>();
    const QString primary = workspace().primaryLanguage();
    country.shortName.set(primary, contentWords(primary, QT_TRANSLATE_NOOP("NewNames", "New country")), primary);
    country.isoCode = u"??"_s;
    insert(ProgrammeSection::countries, country.id.uuid, [&](Edit &edit) { edit.insert(country); });
}

void ProgrammePane::addCountries() {
    commit();
    table().selectKey(sectionKey(ProgrammeSection::countries));
    m_picker->focusFind();
}

void ProgrammePane::select(const QString &id) {
    RecordCache &records = workspace().records();
    if (const CountryFlag *flag = records.of<CountryFlag>().find(Id<CountryFlag>::fromText(id)))
        RecordPane::select(flag->country.text());
    else if (const auto *reading = records.of<IndicatorReading>().find(Id<IndicatorReading>::fromText(id)))
        RecordPane::select(reading->indicator.text());
    else
        RecordPane::select(id);
}
