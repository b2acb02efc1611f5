#include "planpaste.h"

#include "datewords.h"
#include "foldedtext.h"
#include "numberedit.h"
#include "pastedcells.h"
#include "planrows.h"
#include "programme.h"
#include "recordcache.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isCalledSo(const Country &country, const QString &words) {
    return foldedText(country.isoCode) == foldedText(words) || isCalled(country.shortName, words) ||
           isCalled(country.formalName, words);
}

/// Reads one row, and notes what it does not understand.
class Reading {
public:
    Reading(const PastedRow &row, RecordCache &records) : m_row(row), m_records(records) {}

    QString text(const QString &column) const {
        const auto at = m_row.find(column);
        return at == m_row.end() ? QString() : at->second;
    }
    QDate date(const QString &column, DayOfMonth meant) {
        return value(column, parseDateOrMonth(text(column), meant), &QDate::isValid);
    }
    Money money(const QString &column) {
        const std::optional<Money> amount = parseMoney(text(column));
        if (!amount)
            note(column);
        return amount.value_or(Money());
    }
    int number(const QString &column) {
        QString digits = text(column);
        digits.removeIf([](QChar c) { return c.isSpace(); });
        bool ok = false;
        const int read = digits.toInt(&ok);
        if (!digits.isEmpty() && (!ok || read < 0))
            note(column);
        return ok ? std::max(0, read) : 0;
    }
    template <class Enum>
    Enum oneOf(const QString &column, Enum usual) {
        const std::optional<Enum> found = valueNamed<Enum>(u"activity"_s, column, text(column));
        if (!found && !text(column).isEmpty())
            note(column);
        return found.value_or(usual);
    }
    std::vector<Id<Country>> countries();
    QStringList unread() const { return m_unread; }

private:
    template <class Value>
    Value value(const QString &column, const Value &read, bool (Value::*isValid)() const) {
        if (!text(column).isEmpty() && !(read.*isValid)())
            note(column);
        return read;
    }
    void note(const QString &column) {
        const std::vector<TableColumn> columns = planColumns();
        const auto found =
            std::find_if(columns.begin(), columns.end(), [&](const TableColumn &each) { return each.name == column; });
        m_unread += QString(found->title % u" “"_s % text(column) % u'”');
    }

    const PastedRow &m_row;
    RecordCache &m_records;
    QStringList m_unread;
};

std::vector<Id<Country>> Reading::countries() {
    static const QRegularExpression between(u"[,;:]"_s);
    std::vector<Id<Country>> found;
    const auto &all = m_records.of<Country>().all();
    for (const QString &name : text(u"countries"_s).split(between, Qt::SkipEmptyParts)) {
        const auto country =
            std::find_if(all.begin(), all.end(), [&](const Country &each) { return isCalledSo(each, name.trimmed()); });
        if (country != all.end() && std::find(found.begin(), found.end(), country->id) == found.end())
            found.push_back(country->id);
    }
    if (found.empty() && !text(u"countries"_s).isEmpty())
        note(u"countries"_s);
    return found;
}

} // namespace

PastedActivity pastedActivity(const PastedRow &row, RecordCache &records, const QString &language,
                              const QString &primary) {
    Reading reading(row, records);
    PastedActivity pasted;
    Activity &activity = pasted.activity;
    activity.code = reading.text(u"code"_s);
    activity.title.set(language, reading.text(u"title"_s), primary);
    activity.city.set(language, reading.text(u"city"_s), primary);
    activity.kind = reading.oneOf(u"kind"_s, ActivityKind::nationalWorkshop);
    activity.status = reading.oneOf(u"status"_s, ActivityStatus::planned);
    activity.starts = reading.date(u"starts"_s, DayOfMonth::first);
    activity.ends = reading.date(u"ends"_s, DayOfMonth::last);
    if (activity.starts.isValid() && activity.ends.isValid())
        activity.ends = std::max(activity.starts, activity.ends);
    activity.budget = reading.money(u"budget"_s);
    activity.committed = reading.money(u"committed"_s);
    activity.spent = reading.money(u"spent"_s);
    activity.participantsPlanned = reading.number(u"participants"_s);
    const QString component = reading.text(u"component"_s);
    for (const Component &each : records.of<Component>().all()) {
        if (!component.isEmpty() && each.code == component)
            activity.component = each.id;
    }
    pasted.countries = reading.countries();
    activity.regional = pasted.countries.size() > 1;
    pasted.unread = reading.unread();
    return pasted;
}
