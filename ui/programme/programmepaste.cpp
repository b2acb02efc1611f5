#include "programmepaste.h"

#include "edit.h"
#include "errortext.h"
#include "figureforms.h"
#include "knowncountries.h"
#include "label.h"
#include "pastedcells.h"
#include "people.h"
#include "programmerows.h"
#include "store.h"
#include "workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ProgrammePasteWords {
    Q_DECLARE_TR_FUNCTIONS(ProgrammePasteWords)
};

/// Reads rows as records of the sections, by the columns of the page's list.
class Reading {
public:
    explicit Reading(Workspace &workspace)
        : m_workspace(workspace)
        , m_records(workspace.records())
        , m_language(workspace.contentLanguage())
        , m_primary(workspace.primaryLanguage())
        , m_cells(programmeColumns()) {}

    template <class T>
    std::vector<T> read(const std::vector<PastedRow> &rows) {
        std::vector<T> all;
        for (const PastedRow &row : rows) {
            m_cells.begin(row);
            T record;
            record.id = m_workspace.store().newId<T>();
            take(record, all);
            all.push_back(std::move(record));
        }
        return all;
    }
    QString refusal() const { return m_cells.refusal(); }

private:
    LocalText local(const QString &words) const {
        LocalText text;
        text.set(m_language, words, m_primary);
        return text;
    }

    /// Whether one of the file's records, or of those read before, has this value.
    template <class T, class Value>
    bool isTaken(const std::vector<T> &read, Value T::*field, const Value &value) const {
        const auto has = [&](const T &each) { return each.*field == value; };
        return !m_records.of<T>().where(field, value).empty() || std::any_of(read.begin(), read.end(), has);
    }

    void take(Phase &phase, const std::vector<Phase> &read) {
        int next = 1;
        for (const std::vector<Phase> *phases : {&m_records.of<Phase>().all(), &read}) {
            for (const Phase &other : *phases)
                next = std::max(next, other.number + 1);
        }
        phase.title = local(m_cells.text(u"name"_s));
        phase.number = static_cast<int>(m_cells.number(u"code"_s, next));
        if (phase.number < 1 || isTaken(read, &Phase::number, phase.number))
            m_cells.refuse(u"code"_s, ProgrammePasteWords::tr("the number of another phase, or none"));
        std::tie(phase.starts, phase.ends) = m_cells.period(u"details"_s);
        phase.allocation = m_cells.money(u"figure"_s);
    }

    void take(Component &component, const std::vector<Component> &read) {
        component.title = local(m_cells.required(u"name"_s));
        component.code = m_cells.text(u"code"_s);
        int number = 1;
        while (component.code.isEmpty()) {
            const QString next = QString::number(number++);
            component.code = isTaken(read, &Component::code, next) ? QString() : next;
        }
        if (isTaken(read, &Component::code, component.code))
            m_cells.refuse(u"code"_s, ProgrammePasteWords::tr("the code of another component"));
        const QString lead = m_cells.text(u"details"_s);
        for (const Agency &agency : m_records.of<Agency>().all()) {
            if (isCalled(agency.name, lead) || isCalled(agency.acronym, lead))
                component.leadAgency = agency.id;
        }
        if (!lead.isEmpty() && component.leadAgency.isNull())
            m_cells.refuse(u"details"_s, ProgrammePasteWords::tr("no agency of this file"));
    }

    /// One that is known by its code or a name comes with all its names and forms.
    void take(Country &country, const std::vector<Country> &read) {
        if (m_known.empty())
            m_known = knownCountries(m_workspace.workingLanguages());
        const Id<Country> id = country.id;
        const QString name = m_cells.text(u"name"_s);
        const QString code = m_cells.text(u"code"_s).toUpper();
        const auto known = std::find_if(m_known.begin(), m_known.end(), [&](const Country &each) {
            return code.isEmpty() ? isCalled(each.shortName, name) || isCalled(each.formalName, name)
                                  : each.isoCode == code;
        });
        if (known != m_known.end()) {
            country = *known;
            country.id = id;
        } else {
            country.isoCode = code;
            country.shortName = local(m_cells.required(u"name"_s));
            country.formalName = local(m_cells.text(u"details"_s));
            if (code.size() != 2)
                m_cells.refuse(u"code"_s, ProgrammePasteWords::tr("not the two letters of a country"));
        }
        if (isTaken(read, &Country::isoCode, country.isoCode))
            m_cells.refuse(code.isEmpty() ? u"name"_s : u"code"_s, ProgrammePasteWords::tr("there already"));
    }

    void take(Indicator &indicator, const std::vector<Indicator> &) {
        indicator.text = local(m_cells.required(u"name"_s));
        indicator.code = m_cells.text(u"code"_s);
        indicator.level = m_cells.oneOf(u"details"_s, u"indicator"_s, u"level"_s, IndicatorLevel::output);
        indicator.target = local(m_cells.text(u"figure"_s));
    }

    void take(OpeningBalance &balance, const std::vector<OpeningBalance> &) {
        const QString name = m_cells.required(u"name"_s);
        const auto measure = valueNamed<Measure>(u"opening_balance"_s, u"measure"_s, name);
        balance.measure = measure.value_or(Measure::other);
        if (!measure)
            balance.label = local(name);
        std::tie(balance.starts, balance.ends) = m_cells.period(u"details"_s);
        balance.value = isAmount(balance.measure) ? m_cells.money(u"figure"_s).minor : m_cells.number(u"figure"_s);
    }

    Workspace &m_workspace;
    RecordCache &m_records;
    QString m_language;
    QString m_primary;
    PastedCells m_cells;
    std::vector<Country> m_known;
};

template <class T>
QString paste(Workspace &workspace, const std::vector<PastedRow> &rows, std::vector<QUuid> &keys) {
    Reading reading(workspace);
    const std::vector<T> records = reading.read<T>(rows);
    if (const QString refusal = reading.refusal(); !refusal.isEmpty())
        return refusal;
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "paste rows (%1)")),
                      {QString::number(records.size())}};
    const Result<> done = workspace.tryEdit(label, [&](Edit &edit) {
        for (const T &record : records)
            edit.insert(record);
    });
    if (!done)
        return errorText(done.error());
    for (const T &record : records)
        keys.push_back(record.id.uuid);
    return {};
}

} // namespace

QString pasteIntoSection(Workspace &workspace, ProgrammeSection section, const std::vector<PastedRow> &rows,
                         std::vector<QUuid> &keys) {
    if (rows.empty())
        return ProgrammePasteWords::tr("The clipboard holds no rows.");
    switch (section) {
    case ProgrammeSection::phases:
        return paste<Phase>(workspace, rows, keys);
    case ProgrammeSection::components:
        return paste<Component>(workspace, rows, keys);
    case ProgrammeSection::countries:
        return paste<Country>(workspace, rows, keys);
    case ProgrammeSection::indicators:
        return paste<Indicator>(workspace, rows, keys);
    case ProgrammeSection::balances:
        return paste<OpeningBalance>(workspace, rows, keys);
    case ProgrammeSection::emblems:
        return ProgrammePasteWords::tr("Emblems are pictures: add them from their files.");
    case ProgrammeSection::programme:
        break;
    }
    return ProgrammePasteWords::tr("Select the section into which the rows go, such as the components.");
}
