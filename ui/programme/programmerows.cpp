#include "programmerows.h"

#include "datewords.h"
#include "figureforms.h"
#include "numberwords.h"
#include "protocolmoves.h"
#include "recordchoices.h"
#include "recordgaps.h"
#include "recordmoves.h"
#include "records_people.h"
#include "records_programme.h"
#include "records_results.h"
#include "recordtext.h"
#include "schema.h"
#include "windowwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ProgrammeRows {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeRows)
};

QString period(QDate from, QDate to) {
    return from.isValid() && to.isValid() ? QString(dateInFigures(from) % u" – "_s % dateInFigures(to))
                                          : QString(dateInFigures(from) % dateInFigures(to));
}

class Rows {
public:
    explicit Rows(Workspace &workspace) : m_workspace(workspace), m_language(workspace.contentLanguage()) {}

    std::vector<TableRow> make() {
        for (const Programme &programme : m_workspace.records().of<Programme>().all())
            add(programme.id.uuid, programme,
                {programme.title.in(m_language), programme.acronym, period(programme.starts, programme.ends),
                 money(programme.allocation)});
        m_rows.back().isGroup = true;
        m_rows.back().depth = 0;
        addPhases();
        addComponents();
        addCountries();
        addEmblems();
        addIndicators();
        addBalances();
        return std::move(m_rows);
    }

private:
    struct Words {
        QString name;
        QString code;
        QString details;
        QString amount;
        std::optional<QString> edit = {};
    };

    template <class T>
    void add(const QUuid &key, const T &record, const Words &words) {
        const QString gaps = RecordGaps::of(m_workspace, record);
        TableRow row{.key = key, .depth = 1};
        if (!gaps.isEmpty())
            row.tip = ProgrammeRows::tr("Missing: %1").arg(gaps);
        row.cells = {{.text = words.name, .edit = words.edit, .attention = !gaps.isEmpty()},
                     {.text = words.code},
                     {.text = words.details},
                     {.text = words.amount},
                     {.text = gaps, .attention = true}};
        m_rows.push_back(row);
    }

    void addSection(ProgrammeSection section, bool isEmpty) {
        TableRow row{.key = sectionKey(section), .isGroup = true};
        row.cells = {
            {.text = sectionTitle(section)}, {}, {.text = isEmpty ? ProgrammeRows::tr("none yet") : QString()}};
        row.cells.resize(5);
        m_rows.push_back(row);
    }

    QString money(Money amount) const {
        const auto &programmes = m_workspace.records().of<Programme>().all();
        return amount.isZero() || programmes.empty()
                   ? QString()
                   : formatMoney(amount, programmes.front().currency, windowLanguage());
    }

    void addPhases() {
        std::vector<Phase> phases = m_workspace.records().of<Phase>().all();
        std::sort(phases.begin(), phases.end(), [](const Phase &a, const Phase &b) { return a.number < b.number; });
        addSection(ProgrammeSection::phases, phases.empty());
        for (const Phase &phase : phases) {
            const QString title = phase.title.in(m_language);
            add(phase.id.uuid, phase,
                {title.isEmpty() ? ProgrammeRows::tr("Phase %1").arg(phase.number) : title,
                 QString::number(phase.number), period(phase.starts, phase.ends), money(phase.allocation),
                 phase.title.exactly(m_language)});
        }
    }

    void addComponents() {
        const auto components = inOrder(m_workspace.records().of<Component>().all());
        addSection(ProgrammeSection::components, components.empty());
        for (const Component &component : components)
            add(component.id.uuid, component,
                {component.title.in(m_language),
                 component.code,
                 RecordNames::agency(m_workspace, component.leadAgency),
                 {},
                 component.title.exactly(m_language)});
    }

    void addCountries() {
        const auto countries = inProtocolOrder(m_workspace.records().of<Country>().all(), m_language);
        addSection(ProgrammeSection::countries, countries.empty());
        for (const Country &country : countries)
            add(country.id.uuid, country,
                {country.shortName.in(m_language),
                 country.isoCode,
                 country.formalName.in(m_language),
                 {},
                 country.shortName.exactly(m_language)});
    }

    void addEmblems() {
        const auto emblems = inOrder(m_workspace.records().of<Emblem>().all());
        addSection(ProgrammeSection::emblems, emblems.empty());
        for (const Emblem &emblem : emblems) {
            const QString title = emblem.title.in(m_language);
            add(emblem.id.uuid, emblem,
                {title.isEmpty() ? emblem.image.name : title,
                 {},
                 emblem.validFrom.isValid() ? ProgrammeRows::tr("from %1").arg(dateWord(emblem.validFrom)) : QString(),
                 {},
                 emblem.title.exactly(m_language)});
        }
    }

    void addIndicators() {
        const auto indicators = inOrder(m_workspace.records().of<Indicator>().all());
        addSection(ProgrammeSection::indicators, indicators.empty());
        for (const Indicator &indicator : indicators)
            add(indicator.id.uuid, indicator,
                {indicator.text.in(m_language), indicator.code,
                 capitalized(valueText(u"indicator"_s, u"level"_s, toWord(indicator.level))),
                 indicator.target.in(m_language), indicator.text.exactly(m_language)});
    }

    void addBalances() {
        const auto &balances = m_workspace.records().of<OpeningBalance>().all();
        addSection(ProgrammeSection::balances, balances.empty());
        for (const OpeningBalance &balance : balances) {
            const QString label = balance.label.in(m_language);
            add(balance.id.uuid, balance,
                {label.isEmpty() ? capitalized(valueText(u"opening_balance"_s, u"measure"_s, toWord(balance.measure)))
                                 : label,
                 {},
                 period(balance.starts, balance.ends),
                 isAmount(balance.measure) ? money({balance.value}) : formatNumber(balance.value),
                 balance.label.exactly(m_language)});
        }
    }

    Workspace &m_workspace;
    QString m_language;
    std::vector<TableRow> m_rows;
};

template <class T>
void addIncomplete(Workspace &workspace, std::vector<IncompleteRecord> &records) {
    for (const T &record : workspace.records().of<T>().all()) {
        if (const QString gaps = RecordGaps::of(workspace, record); !gaps.isEmpty())
            records.push_back({Schema::of<T>().kind, record.id.text(), gaps});
    }
}

template <class T>
bool isA(Workspace &workspace, const QUuid &key) {
    return workspace.records().of<T>().find({key}) != nullptr;
}

} // namespace

std::vector<TableColumn> programmeColumns() {
    return {
        {.name = u"name"_s, .title = ProgrammeRows::tr("Name"), .width = 36, .stretches = true},
        {.name = u"code"_s, .title = ProgrammeRows::tr("Code"), .whole = true, .vital = true, .importance = 1},
        {.name = u"details"_s, .title = ProgrammeRows::tr("Details"), .width = 22},
        {.name = u"figure"_s,
         .title = ProgrammeRows::tr("Figure"),
         .align = TableColumn::Align::right,
         .importance = 2},
        {.name = u"missing"_s, .title = ProgrammeRows::tr("Missing"), .width = 18, .hidden = true},
    };
}

std::vector<TableRow> programmeRows(Workspace &workspace) {
    return Rows(workspace).make();
}

std::vector<IncompleteRecord> recordsWithGaps(Workspace &workspace) {
    std::vector<IncompleteRecord> records;
    addIncomplete<Programme>(workspace, records);
    addIncomplete<Phase>(workspace, records);
    addIncomplete<Component>(workspace, records);
    addIncomplete<Country>(workspace, records);
    addIncomplete<Emblem>(workspace, records);
    addIncomplete<Indicator>(workspace, records);
    addIncomplete<OpeningBalance>(workspace, records);
    return records;
}

QSet<QUuid> incompleteRecords(Workspace &workspace) {
    QSet<QUuid> keys;
    for (const IncompleteRecord &record : recordsWithGaps(workspace))
        keys.insert(QUuid::fromString(record.id));
    return keys;
}

std::optional<ProgrammeSection> sectionOf(Workspace &workspace, const QUuid &key) {
    using Section = ProgrammeSection;
    if (isA<Programme>(workspace, key))
        return Section::programme;
    if (isA<Phase>(workspace, key))
        return Section::phases;
    if (isA<Component>(workspace, key))
        return Section::components;
    if (isA<Country>(workspace, key))
        return Section::countries;
    if (isA<Emblem>(workspace, key))
        return Section::emblems;
    if (isA<Indicator>(workspace, key))
        return Section::indicators;
    if (isA<OpeningBalance>(workspace, key))
        return Section::balances;
    return sectionOfKey(key);
}
