#include "logcheck.h"

#include "changelog.h"
#include "database.h"
#include "rowjson.h"
#include "rowtable.h"
#include "statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString change(qint64 number) {
    return u"change log: %1"_s.arg(number);
}

QString keyOf(const QString &kind, const QString &id) {
    return kind + u' ' + id;
}

} // namespace

Result<QStringList> LogCheck::run() {
    Result<> checked = checkHeads();
    // A log with gaps would say of every record what it says of itself.
    if (checked && m_findings.isEmpty())
        checked = replay();
    if (checked && m_findings.isEmpty()) {
        for (const RecordType &type : Schema::types()) {
            if (checked)
                checked = compare(type);
        }
    }
    if (!checked)
        return checked.error();
    return m_findings;
}

Result<> LogCheck::checkHeads() {
    const Result<qint64> strays = m_database.integer(
        u"SELECT count(*) FROM \"change_record\" WHERE \"change_set\" NOT IN (SELECT \"number\" FROM \"change_set\")"_s);
    if (!strays)
        return strays.error();
    if (*strays != 0)
        m_findings.append(u"change log: %1 lines of no change"_s.arg(*strays));
    Statement select(m_database, u"SELECT \"number\", \"id\", \"when\", \"label_arguments\", \"undoes\", \"redoes\""
                                 " FROM \"change_set\" ORDER BY \"number\""_s);
    if (Result<> run = select.run(); !run)
        return run;
    QSet<QString> ids;
    while (select.next()) {
        const qint64 number = select.integer(0);
        if (number != ids.size() + 1) {
            m_findings.append(change(ids.size() + 1) + u" is missing"_s);
            break;
        }
        bool well = !QUuid::fromString(select.text(1)).isNull() &&
                    QDateTime::fromString(select.text(2), Qt::ISODateWithMs).isValid() &&
                    QJsonDocument::fromJson(select.text(3).toUtf8()).isArray();
        for (const QString &earlier : {select.text(4), select.text(5)})
            well = well && (earlier.isEmpty() || ids.contains(earlier));
        if (!well)
            m_findings.append(change(number));
        ids.insert(select.text(1));
    }
    return select.finish();
}

Result<> LogCheck::replay() {
    Statement select(m_database, u"SELECT \"change_set\", \"kind\", \"record\", \"operation\", \"fields\""
                                 " FROM \"change_record\" ORDER BY \"change_set\", \"position\""_s);
    if (Result<> run = select.run(); !run)
        return run;
    while (select.next()) {
        const std::optional<RecordChange> line =
            ChangeLog::lineOf(select.text(1), select.text(2), select.text(3), select.text(4));
        if (line)
            replayLine(select.integer(0), *line);
        else
            m_findings.append(change(select.integer(0)));
    }
    return select.finish();
}

void LogCheck::replayLine(qint64 number, const RecordChange &line) {
    const RecordType *type = Schema::byKind(line.kind);
    const QString key = keyOf(line.kind, line.id);
    const bool insertion = line.operation == Operation::insert;
    if (!type || m_records.contains(key) == insertion) {
        m_findings.append(change(number) + u", "_s + key);
        return;
    }
    Record &record = m_records[key];
    if (insertion) {
        record = {type, RowJson::emptyRow(*type)};
        record.row[0] = line.id;
    }
    for (const FieldChange &field : line.fields) {
        const QJsonValue held = RowJson::loggedValue(*type, record.row, field.field);
        if (!RowJson::isSameLogged(held, field.before) ||
            !RowJson::setLoggedValue(*type, record.row, field.field, field.after))
            m_findings.append(change(number) + u", "_s + key + u": "_s + field.field);
    }
    if (line.operation == Operation::remove)
        m_records.remove(key);
}

Result<> LogCheck::compare(const RecordType &type) {
    Statement select(m_database, u"SELECT "_s + RowTable::columns(type) + u" FROM "_s + RowTable::quoted(type.kind));
    if (Result<> run = select.run(); !run)
        return run;
    while (select.next()) {
        Row row;
        for (std::size_t i = 0; i < type.fields.size(); ++i) {
            const QVariant cell = select.value(static_cast<int>(i));
            row.push_back(cell.isNull() ? QVariant() : cell);
        }
        const QString key = keyOf(type.kind, select.text(0));
        const Record logged = m_records.take(key);
        if (!logged.type) {
            m_findings.append(key + u" is not in the change log"_s);
            continue;
        }
        for (const FieldChange &field : RowJson::changes(type, logged.row, row)) {
            if (!RowJson::isSameLogged(field.before, field.after))
                m_findings.append(key + u": "_s + field.field + u" is not as the change log left it"_s);
        }
    }
    QStringList missing;
    for (auto record = m_records.cbegin(); record != m_records.cend(); ++record) {
        if (record->type == &type)
            missing.append(record.key() + u" is in the change log only"_s);
    }
    std::sort(missing.begin(), missing.end());
    m_findings.append(missing);
    return select.finish();
}
