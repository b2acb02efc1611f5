#include "listing.h"

#include "agenda.h"
#include "agendatiming.h"
#include "meeting.h"
#include "programme.h"
#include "readview.h"
#include "schema.h"
#include "store.h"
#include "tabletext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Records of one kind as they are listed.
struct Listed {
    const RecordType *type = nullptr;
    QStringList derived; ///< names of values that stand before the fields and are stored nowhere
    std::vector<QJsonObject> rows;
};

QString onTheClock(QTime time) {
    return time.toString(u"HH:mm"_s);
}

/// Puts the items of each meeting into the agenda's order and says their numbers and times.
Result<> addTiming(const Store &store, Listed &listed) {
    QHash<QString, QJsonObject> byId;
    QStringList meetings;
    for (const QJsonObject &row : listed.rows) {
        byId.insert(row.value("id"_L1).toString(), row);
        const QString meeting = row.value("meeting"_L1).toString();
        if (!meetings.contains(meeting))
            meetings.append(meeting);
    }
    std::vector<QJsonObject> ordered;
    ordered.reserve(listed.rows.size());
    for (const QString &meeting : std::as_const(meetings)) {
        const auto days = store.where(&Day::meeting, Id<Meeting>::fromText(meeting));
        if (!days)
            return days.error();
        const auto items = store.where(&AgendaItem::meeting, Id<Meeting>::fromText(meeting));
        if (!items)
            return items.error();
        const AgendaTiming timing = agendaTiming(*days, *items);
        for (const TimedItem &timed : timing.items) {
            QJsonObject row = byId.value(timed.item.text());
            row.insert(u"number"_s, timed.number);
            row.insert(u"start"_s, onTheClock(timed.startTime()));
            row.insert(u"end"_s, onTheClock(timed.endTime()));
            ordered.push_back(row);
        }
    }
    listed.rows = std::move(ordered);
    listed.derived = {u"number"_s, u"start"_s, u"end"_s};
    return done();
}

Result<Listed> load(const Store &store, const QString &kind, const QString &meetingCode) {
    Listed listed;
    listed.type = Schema::byPlural(kind);
    if (!listed.type)
        listed.type = Schema::byKind(kind);
    if (!listed.type)
        return Error{ErrorCode::unknownKind, kind};
    Id<Meeting> meeting;
    if (!meetingCode.isEmpty()) {
        const auto found = store.meetingByCode(meetingCode);
        if (!found)
            return found.error();
        meeting = found->id;
    }
    const auto read =
        store.eachRow(listed.type->kind, meeting, [&](const QJsonObject &row) { listed.rows.push_back(row); });
    if (!read)
        return read.error();
    if (listed.type->kind == u"agenda_item") {
        if (const auto timed = addTiming(store, listed); !timed)
            return timed.error();
    }
    return listed;
}

QByteArray toJson(const Listed &listed) {
    QJsonArray all;
    for (const QJsonObject &row : listed.rows)
        all.append(row);
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

QString plainText(const QJsonValue &value) {
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue entry : value.toArray())
            texts.append(entry.toString());
        return texts.join(u", "_s);
    }
    return value.isObject() ? value.toObject().value("name"_L1).toString() : value.toString();
}

TextTable toCsvTable(const Listed &listed, const QStringList &languages) {
    TextTable table;
    table.header = listed.derived;
    for (const FieldInfo &field : listed.type->fields) {
        if (field.type != FieldType::localText) {
            table.header.append(field.name);
            continue;
        }
        for (const QString &language : languages)
            table.header.append(field.name + u'.' + language);
    }
    for (const QJsonObject &row : listed.rows) {
        QStringList cells;
        for (const QString &name : listed.derived)
            cells.append(row.value(name).toString());
        for (const FieldInfo &field : listed.type->fields) {
            const QJsonValue value = row.value(field.name);
            if (field.type != FieldType::localText) {
                cells.append(plainText(value));
                continue;
            }
            for (const QString &language : languages)
                cells.append(value.toObject().value(language).toString());
        }
        table.rows.push_back(cells);
    }
    return table;
}

/// The text in the first language that has one.
QString firstText(const QJsonObject &texts, const QStringList &languages) {
    for (const QString &language : languages) {
        if (const QString text = texts.value(language).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

class NamedReferences {
public:
    explicit NamedReferences(const Store &store) : m_store(store) {}

    QString name(const QString &kind, const QString &id) {
        if (id.isEmpty())
            return {};
        const auto known = m_names.constFind(id);
        return known != m_names.constEnd() ? *known : *m_names.insert(id, m_store.nameOf(kind, id));
    }

private:
    const Store &m_store;
    QHash<QString, QString> m_names;
};

QString shown(const FieldInfo &field, const QJsonValue &value, const QStringList &languages, NamedReferences &names) {
    if (field.type == FieldType::localText)
        return firstText(value.toObject(), languages);
    if (field.type == FieldType::reference)
        return names.name(field.target, value.toString());
    if (field.type == FieldType::boolean)
        return value.toBool() ? u"yes"_s : QString();
    if (field.type == FieldType::integer && value.toInteger() == 0)
        return {};
    return plainText(value);
}

TextTable toPeoplesTable(const Listed &listed, const QStringList &languages, const Store &store) {
    NamedReferences names(store);
    TextTable whole;
    whole.header = listed.derived;
    for (const FieldInfo &field : listed.type->fields) {
        if (field.type != FieldType::order)
            whole.header.append(field.name);
    }
    for (const QJsonObject &row : listed.rows) {
        QStringList cells;
        for (const QString &name : listed.derived)
            cells.append(row.value(name).toString());
        for (const FieldInfo &field : listed.type->fields) {
            if (field.type != FieldType::order)
                cells.append(shown(field, row.value(field.name), languages, names));
        }
        whole.rows.push_back(cells);
    }

    TextTable table;
    table.rows.resize(whole.rows.size());
    for (qsizetype column = 0; column < whole.header.size(); ++column) {
        if (std::all_of(whole.rows.begin(), whole.rows.end(),
                        [&](const QStringList &row) { return row.at(column).isEmpty(); }))
            continue;
        table.header.append(whole.header.at(column));
        for (std::size_t row = 0; row < whole.rows.size(); ++row)
            table.rows[row].append(whole.rows[row].at(column));
    }
    return table;
}

} // namespace

Result<QByteArray> listRecords(const Store &store, const QString &kind, const QString &meetingCode, ListFormat format) {
    const ReadView view(store);
    const auto listed = load(store, kind, meetingCode);
    if (!listed)
        return listed.error();
    if (format == ListFormat::json)
        return toJson(*listed);
    const auto programme = store.programme();
    if (!programme)
        return programme.error();
    if (format == ListFormat::csv)
        return toCsv(toCsvTable(*listed, programme->languages));
    return toAlignedText(toPeoplesTable(*listed, programme->languages, store));
}
