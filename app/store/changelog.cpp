#include "changelog.h"

#include "database.h"
#include "statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

const QString headColumns =
    u"\"number\", \"id\", \"when\", \"author\", \"label\", \"label_arguments\", \"undoes\", \"redoes\", \"group\", \"barrier\""_s;

QString wordOf(Operation operation) {
    return operation == Operation::insert ? u"insert"_s : operation == Operation::remove ? u"remove"_s : u"update"_s;
}

std::optional<Operation> operationOf(const QString &word) {
    for (const Operation operation : {Operation::insert, Operation::update, Operation::remove}) {
        if (wordOf(operation) == word)
            return operation;
    }
    return std::nullopt;
}

QString fieldsToJson(const std::vector<FieldChange> &fields) {
    QJsonArray array;
    for (const FieldChange &change : fields)
        array.append(QJsonArray{change.field, change.before, change.after});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

ChangeSet headOf(const Statement &row) {
    ChangeSet change;
    change.number = row.integer(0);
    change.id = row.text(1);
    change.when = QDateTime::fromString(row.text(2), Qt::ISODateWithMs).toUTC();
    change.author = row.text(3);
    change.label.source = row.text(4);
    change.label.arguments = QJsonDocument::fromJson(row.text(5).toUtf8()).toVariant().toStringList();
    change.undoes = row.text(6);
    change.redoes = row.text(7);
    change.group = row.text(8);
    change.barrier = row.integer(9) != 0;
    return change;
}

} // namespace

QString detailOf(const Label &label) {
    return (QStringList{label.source} + label.arguments).join(u'\n');
}

bool ChangeSet::touches(const QString &kind) const {
    return std::any_of(records.begin(), records.end(), [&](const RecordChange &record) { return record.kind == kind; });
}

bool ChangeSet::removesAny() const {
    return std::any_of(records.begin(), records.end(),
                       [](const RecordChange &record) { return record.operation == Operation::remove; });
}

Result<qint64> ChangeLog::newest() const {
    return m_database.integer(u"SELECT max(\"number\") FROM \"change_set\""_s);
}

Result<> ChangeLog::append(const ChangeSet &change) {
    Statement &head = m_database.statement(u"INSERT INTO \"change_set\" ("_s + headColumns +
                                           u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const QString arguments = QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(change.label.arguments)).toJson(QJsonDocument::Compact));
    Result<> run =
        head.run({change.number, change.id, change.when.toString(Qt::ISODateWithMs), change.author, change.label.source,
                  arguments, change.undoes, change.redoes, change.group, change.barrier ? 1 : 0});
    if (run)
        run = head.finish();
    Statement &line = m_database.statement(u"INSERT INTO \"change_record\" VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (std::size_t i = 0; run && i < change.records.size(); ++i) {
        const RecordChange &record = change.records[i];
        run = line.run({change.number, static_cast<qint64>(i), record.kind, record.id, wordOf(record.operation),
                        fieldsToJson(record.fields)});
        if (run)
            run = line.finish();
    }
    return run;
}

Result<std::vector<ChangeSet>> ChangeLog::read(const QString &condition, const QVariantList &values, bool withRecords,
                                               const QString &recordId) const {
    Statement &heads = m_database.statement(u"SELECT "_s + headColumns + u" FROM \"change_set\" "_s + condition);
    if (Result<> run = heads.run(values); !run)
        return run.error();
    std::vector<ChangeSet> changes;
    while (heads.next())
        changes.push_back(headOf(heads));
    if (Result<> finished = heads.finish(); !finished)
        return finished.error();
    for (ChangeSet &change : changes) {
        if (!withRecords)
            continue;
        if (Result<> records = readRecords(change, recordId); !records)
            return records.error();
    }
    return changes;
}

Result<> ChangeLog::readRecords(ChangeSet &change, const QString &recordId) const {
    // The plus keeps a set of very many records from being gone through for one of them, which is found by itself.
    const QString which = recordId.isEmpty() ? u"\"change_set\" = ?"_s : u"+\"change_set\" = ? AND \"record\" = ?"_s;
    Statement &lines = m_database.statement(u"SELECT \"kind\", \"record\", \"operation\", \"fields\""
                                            " FROM \"change_record\" WHERE "_s +
                                            which + u" ORDER BY \"position\""_s);
    QVariantList values{change.number};
    if (!recordId.isEmpty())
        values.append(recordId);
    if (Result<> run = lines.run(values); !run)
        return run;
    bool well = true;
    while (lines.next()) {
        std::optional<RecordChange> line = lineOf(lines.text(0), lines.text(1), lines.text(2), lines.text(3));
        well = well && line;
        if (line)
            change.records.push_back(std::move(*line));
    }
    if (Result<> finished = lines.finish(); !finished)
        return finished;
    return well ? done() : Result<>(Error{ErrorCode::damaged, u"change log: %1"_s.arg(change.number)});
}

std::optional<RecordChange> ChangeLog::lineOf(const QString &kind, const QString &id, const QString &operation,
                                              const QString &fields) {
    const std::optional<Operation> known = operationOf(operation);
    const QJsonDocument document = QJsonDocument::fromJson(fields.toUtf8());
    if (!known || !document.isArray())
        return std::nullopt;
    RecordChange line{kind, id, *known, {}};
    const QJsonArray array = document.array();
    line.fields.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue change : array) {
        if (change.toArray().size() != 3 || !change[0].isString())
            return std::nullopt;
        line.fields.push_back({change[0].toString(), change[1], change[2]});
    }
    return line;
}

Result<std::vector<ChangeSet>> ChangeLog::after(qint64 number) const {
    return read(u"WHERE \"number\" > ? ORDER BY \"number\""_s, {number}, true);
}

Result<std::vector<ChangeSet>> ChangeLog::newestFirst(const QString &recordId, int most) const {
    QString condition;
    QVariantList values;
    if (!recordId.isEmpty()) {
        condition = u"WHERE \"number\" IN (SELECT \"change_set\" FROM \"change_record\" WHERE \"record\" = ?) "_s;
        values.append(recordId);
    }
    condition += u"ORDER BY \"number\" DESC"_s;
    if (most >= 0) {
        condition += u" LIMIT ?"_s;
        values.append(most);
    }
    return read(condition, values, true, recordId);
}

Result<std::vector<ChangeSet>> ChangeLog::partsNewestFirst(const QString &kind, const QString &recordId) const {
    // A line of the log names what its record refers to, whole and in quotes; ids are the same for no two records.
    Statement &found = m_database.statement(u"SELECT DISTINCT \"record\" FROM \"change_record\" WHERE \"kind\" = ?"
                                            " AND \"operation\" <> ? AND instr(\"fields\", ?) > 0"_s);
    const QString reference = u'"' + recordId + u'"';
    if (Result<> run = found.run({kind, wordOf(Operation::update), reference}); !run)
        return run.error();
    QStringList parts;
    while (found.next())
        parts.append(found.text(0));
    if (Result<> finished = found.finish(); !finished)
        return finished.error();
    std::vector<ChangeSet> changes;
    for (const QString &part : parts) {
        Result<std::vector<ChangeSet>> ofPart = newestFirst(part, -1);
        if (!ofPart)
            return ofPart.error();
        std::move(ofPart->begin(), ofPart->end(), std::back_inserter(changes));
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const ChangeSet &a, const ChangeSet &b) { return a.number > b.number; });
    return changes;
}

Result<std::optional<ChangeSet>> ChangeLog::lastOfOneRecord() const {
    const Result<qint64> last = newest();
    if (!last)
        return last.error();
    const Result<qint64> records =
        m_database.integer(u"SELECT count(*) FROM \"change_record\" WHERE \"change_set\" = ?"_s, {*last});
    if (!records)
        return records.error();
    if (*records != 1)
        return std::optional<ChangeSet>();
    Result<std::vector<ChangeSet>> change = read(u"WHERE \"number\" = ?"_s, {*last}, true);
    if (!change)
        return change.error();
    return std::optional<ChangeSet>(std::move(change.value().front()));
}

Result<std::optional<ChangeSet>> ChangeLog::head(const QString &field, const QVariant &value) const {
    Result<std::vector<ChangeSet>> found = read(u"WHERE \""_s + field + u"\" = ?"_s, {value}, false);
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<ChangeSet>();
    return std::optional<ChangeSet>(std::move(found.value().front()));
}

Result<std::vector<ChangeSet>> ChangeLog::undoStep(bool withRecords) const {
    Result<qint64> place = newest();
    if (!place)
        return place.error();
    // What lies between an undo and what it took back has been taken back as well, or there is nothing there: undo goes
    // strictly last first. So each undo found leads straight to what stood before the step it took back.
    while (*place > 0) {
        const Result<std::optional<ChangeSet>> change = head(u"number"_s, *place);
        if (!change)
            return change.error();
        if (!*change)
            return Error{ErrorCode::damaged, u"change %1 is missing"_s.arg(*place)};
        const ChangeSet &found = **change;
        if (found.undoes.isEmpty()) {
            if (found.barrier && found.number > 1)
                return Error{ErrorCode::beyondBarrier, detailOf(found.label)};
            if (found.barrier)
                break;
            return read(u"WHERE \"group\" = ? ORDER BY \"number\" DESC"_s, {found.group}, withRecords);
        }
        const Result<std::optional<ChangeSet>> undone = head(u"id"_s, found.undoes);
        if (!undone)
            return undone.error();
        if (!*undone || (*undone)->number >= found.number)
            return Error{ErrorCode::damaged, u"change %1 is missing"_s.arg(found.undoes)};
        const Result<qint64> first =
            m_database.integer(u"SELECT min(\"number\") FROM \"change_set\" WHERE \"group\" = ?"_s, {(*undone)->group});
        if (!first)
            return first.error();
        place = std::min(*first, (*undone)->number) - 1;
    }
    return Error{ErrorCode::nothingToUndo, {}};
}

Result<ChangeSet> ChangeLog::redoStep(bool withRecords) const {
    Result<qint64> place = newest();
    if (!place)
        return place.error();
    while (*place > 0) {
        const Result<std::optional<ChangeSet>> change = head(u"number"_s, *place);
        if (!change)
            return change.error();
        if (!*change)
            return Error{ErrorCode::damaged, u"change %1 is missing"_s.arg(*place)};
        ChangeSet found = **change;
        if (!found.undoes.isEmpty()) {
            if (withRecords) {
                if (Result<> records = readRecords(found, {}); !records)
                    return records.error();
            }
            return found;
        }
        if (found.redoes.isEmpty())
            break;
        // A redo leaves what was there to be done again before the undo that it took back.
        const Result<std::optional<ChangeSet>> undo = head(u"id"_s, found.redoes);
        if (!undo)
            return undo.error();
        if (!*undo || (*undo)->number >= found.number)
            return Error{ErrorCode::damaged, u"change %1 is missing"_s.arg(found.redoes)};
        place = (*undo)->number - 1;
    }
    return Error{ErrorCode::nothingToRedo, {}};
}
