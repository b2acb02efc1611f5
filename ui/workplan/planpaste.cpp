#include "planpaste.h"

#include "datewords.h"
#include "foldedtext.h"
#include "numberedit.h"
#include "planrows.h"
#include "programme.h"
#include "recordcache.h"
#include "recordtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <class Enum>
std::optional<Enum> enumNamed(const QString &field, const QString &words) {
    for (std::size_t i = 0; i < enumWords<Enum>.size(); ++i) {
        const auto value = static_cast<Enum>(i);
        const QString word = toWord(value);
        const QString wanted = foldedText(words);
        if (wanted == foldedText(valueText(u"activity"_s, field, word)) || wanted == foldedText(word) ||
            wanted == foldedText(QString(word).replace(u'_', u' ')))
            return value;
    }
    return std::nullopt;
}

bool isCalled(const Country &country, const QString &folded) {
    if (foldedText(country.isoCode) == folded)
        return true;
    for (const LocalText *name : {&country.shortName, &country.formalName}) {
        const auto &texts = name->renderings();
        if (std::any_of(texts.begin(), texts.end(),
                        [&](const LocalText::Rendering &each) { return foldedText(each.text) == folded; }))
            return true;
    }
    return false;
}

/// Reads one row, and notes what it does not understand.
class Reading {
public:
    Reading(const PastedRow &row, RecordCache &records) : m_row(row), m_records(records) {}

    QString text(const QString &column) const {
        const auto at = m_row.find(column);
        return at == m_row.end() ? QString() : at->second;
    }
    QDate date(const QString &column) { return value(column, parseDate(text(column)), &QDate::isValid); }
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
        const std::optional<Enum> found = enumNamed<Enum>(column, text(column));
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
        const QString folded = foldedText(name.trimmed());
        const auto country =
            std::find_if(all.begin(), all.end(), [&](const Country &each) { return isCalled(each, folded); });
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
    activity.starts = reading.date(u"starts"_s);
    activity.ends = reading.date(u"ends"_s);
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
