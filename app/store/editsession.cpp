#include "editsession.h"

#include "consistency.h"
#include "database.h"
#include "field.h"
#include "rowjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Error unknown(const RecordType &type, const QString &id) {
    return {ErrorCode::unknownRecord, type.kind + u' ' + id};
}

/// Sets the logged fields of a row, each of which must still hold what was there before.
Result<> setFields(const RecordType &type, Row &row, const std::vector<FieldChange> &fields, ErrorCode conflict) {
    for (const FieldChange &change : fields) {
        const QString name = type.kind + u'.' + change.field;
        if (!RowJson::isSameLogged(RowJson::loggedValue(type, row, change.field), change.before))
            return Error{conflict, name};
        if (!RowJson::setLoggedValue(type, row, change.field, change.after))
            return Error{ErrorCode::wrongValue, name + u": a value of the change log"_s};
    }
    return done();
}

std::vector<FieldChange> opposite(const std::vector<FieldChange> &fields) {
    std::vector<FieldChange> reversed;
    reversed.reserve(fields.size());
    for (const FieldChange &change : fields)
        reversed.push_back({change.field, change.after, change.before});
    return reversed;
}

} // namespace

EditSession::EditSession(Database &database, std::function<QUuid()> newUuid, bool mayPublish)
    : m_database(database)
    , m_rows(database)
    , m_numbers(database)
    , m_frozen(m_rows, mayPublish)
    , m_newUuid(std::move(newUuid)) {
    if (Result<> loaded = m_frozen.load(); !loaded)
        fail(loaded.error());
}

void EditSession::fail(const Error &error) {
    if (!m_failure)
        m_failure = error;
}

Result<Row> EditSession::readRow(const RecordType &type, const QString &id) const {
    Result<std::optional<Row>> row = m_rows.read(type, id);
    if (!row)
        return row.error();
    if (!*row)
        return unknown(type, id);
    return std::move(*row.value());
}

TouchedRecord &EditSession::touch(const RecordType &type, const QString &id, const Row *current) {
    const QString key = type.kind + u' ' + id;
    const auto known = m_places.constFind(key);
    if (known != m_places.constEnd())
        return m_touched[*known];
    m_places.insert(key, m_touched.size());
    TouchedRecord record{&type, id, {}, {}};
    if (current)
        record.before = *current;
    m_touched.push_back(std::move(record));
    return m_touched.back();
}

QString EditSession::insert(const RecordType &type, Row row) {
    if (m_failure)
        return {};
    Result<QString> id = tryInsert(type, std::move(row));
    if (!id)
        fail(id.error());
    return id ? *id : QString();
}

Result<QString> EditSession::tryInsert(const RecordType &type, Row row) {
    if (!row[0].isValid())
        row[0] = m_newUuid().toString(QUuid::WithoutBraces);
    const QString id = row[0].toString();
    if (Result<> frozen = m_frozen.check(type, nullptr, &row); !frozen)
        return frozen.error();
    const Result<bool> there =
        type.kind == "programme"_L1 ? Result<bool>(!languages().isEmpty()) : m_rows.exists(type, id);
    if (!there)
        return there.error();
    if (*there)
        return Error{ErrorCode::duplicateRecord, type.kind + u' ' + id};
    if (type.kind == "programme"_L1)
        useLanguagesOf(type, row);
    if (Result<> completed = complete(type, row, true); !completed)
        return completed.error();
    if (Result<> inserted = m_rows.insert(type, row); !inserted)
        return inserted.error();
    touch(type, id, nullptr).after = std::move(row);
    return id;
}

void EditSession::update(const RecordType &type, const Row &before, const Row &after) {
    if (m_failure || before == after)
        return;
    const Result<Row> current = readRow(type, after[0].toString());
    if (!current || before[0] != after[0])
        return fail(current ? unknown(type, before[0].toString()) : current.error());
    Row row = *current;
    Result<> updated = setFields(type, row, RowJson::changes(type, before, after), ErrorCode::changedMeanwhile);
    if (updated)
        updated = tryChange(type, *current, std::move(row));
    if (!updated)
        fail(updated.error());
}

Result<> EditSession::tryUpdate(const RecordType &type, const Row &current, Row after) {
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (type.fields[i].has(FieldRule::permanent) && after[i] != current[i])
            return Error{ErrorCode::frozen, type.kind + u'.' + type.fields[i].name};
    }
    if (type.kind == "programme"_L1)
        useLanguagesOf(type, after);
    if (Result<> completed = complete(type, after, false); !completed)
        return completed;
    if (after == current)
        return done();
    if (Result<> frozen = m_frozen.check(type, &current, &after); !frozen)
        return frozen;
    if (Result<> updated = m_rows.update(type, current, after); !updated)
        return updated;
    touch(type, after[0].toString(), &current).after = std::move(after);
    return done();
}

void EditSession::remove(const RecordType &type, const QString &id) {
    if (m_failure)
        return;
    if (Result<> removed = tryRemove(type, id); !removed)
        fail(removed.error());
}

Result<> EditSession::tryRemove(const RecordType &type, const QString &id) {
    if (type.kind == "programme"_L1)
        return Error{ErrorCode::wrongValue, u"programme: a file has exactly one"_s};
    const Result<Row> current = readRow(type, id);
    if (!current)
        return current.error();
    if (Result<> frozen = m_frozen.check(type, &current.value(), nullptr); !frozen)
        return frozen;
    touch(type, id, &current.value()).after.reset();
    if (Result<> removed = removeOwned(type, id); !removed)
        return removed;
    return m_rows.remove(type, id);
}

Result<> EditSession::removeOwned(const RecordType &type, const QString &id) {
    std::vector<std::pair<const RecordType *, QStringList>> owned;
    for (const ReferenceFrom &reference : Schema::referencesTo(type)) {
        if (!reference.type->fields[static_cast<std::size_t>(reference.field)].isOwned())
            continue;
        const Result<QStringList> found = m_rows.find(*reference.type, {reference.field}, {id});
        if (!found)
            return found.error();
        owned.emplace_back(reference.type, *found);
    }
    const RecordType &comment = Schema::require(u"comment"_s);
    const Result<QStringList> comments =
        m_rows.find(comment, {comment.indexOf(u"on_id"_s), comment.indexOf(u"on_kind"_s)}, {id, type.kind});
    if (!comments)
        return comments.error();
    owned.emplace_back(&comment, *comments);
    for (const auto &[kind, ids] : owned) {
        for (const QString &each : ids) {
            // An item may have gone already with another owner.
            const Result<bool> there = m_rows.exists(*kind, each);
            if (!there)
                return there.error();
            if (!*there)
                continue;
            if (Result<> removed = tryRemove(*kind, each); !removed)
                return removed;
        }
    }
    return done();
}

void EditSession::takeBack(const ChangeSet &change) {
    for (auto record = change.records.rbegin(); record != change.records.rend() && !m_failure; ++record) {
        if (Result<> taken = takeBackRecord(*record); !taken)
            fail(taken.error());
    }
}

Result<> EditSession::takeBackRecord(const RecordChange &change) {
    const RecordType *type = Schema::byKind(change.kind);
    if (!type)
        return Error{ErrorCode::unknownKind, change.kind};
    if (change.operation == Operation::insert)
        return removeExactly(*type, change);
    if (change.operation == Operation::remove)
        return insertAgain(*type, change);
    const Result<Row> current = readRow(*type, change.id);
    if (!current)
        return Error{ErrorCode::cannotUndo, change.kind + u' ' + change.id};
    Row row = *current;
    if (Result<> set = setFields(*type, row, opposite(change.fields), ErrorCode::cannotUndo); !set)
        return set;
    return tryUpdate(*type, *current, std::move(row));
}

Result<> EditSession::removeExactly(const RecordType &type, const RecordChange &change) {
    const Result<Row> current = readRow(type, change.id);
    if (!current)
        return Error{ErrorCode::cannotUndo, change.kind + u' ' + change.id};
    Row row = *current;
    if (Result<> same = setFields(type, row, opposite(change.fields), ErrorCode::cannotUndo); !same)
        return same;
    if (Result<> frozen = m_frozen.check(type, &current.value(), nullptr); !frozen)
        return frozen;
    touch(type, change.id, &current.value()).after.reset();
    return m_rows.remove(type, change.id);
}

Result<> EditSession::insertAgain(const RecordType &type, const RecordChange &change) {
    Row row = RowJson::emptyRow(type);
    row[0] = change.id;
    if (Result<> set = setFields(type, row, opposite(change.fields), ErrorCode::cannotUndo); !set)
        return set;
    const Result<QString> inserted = tryInsert(type, std::move(row));
    return inserted ? done() : inserted.error();
}

Result<> EditSession::finish() {
    if (m_failure)
        return *m_failure;
    // What came and went within the edit never was.
    m_touched.erase(std::remove_if(m_touched.begin(), m_touched.end(),
                                   [](const TouchedRecord &record) { return record.before == record.after; }),
                    m_touched.end());
    return Consistency(m_database, m_rows).check(m_touched);
}

std::vector<RecordChange> EditSession::changes() const {
    std::vector<RecordChange> changes;
    changes.reserve(m_touched.size());
    for (const TouchedRecord &record : m_touched) {
        const Row empty = record.before && record.after ? Row() : RowJson::emptyRow(*record.type);
        RecordChange change{record.type->kind, record.id, Operation::update, {}};
        if (!record.before)
            change.operation = Operation::insert;
        if (!record.after)
            change.operation = Operation::remove;
        change.fields = RowJson::changes(*record.type, record.before ? *record.before : empty,
                                         record.after ? *record.after : empty);
        changes.push_back(std::move(change));
    }
    return changes;
}

bool EditSession::isBarrier() const {
    return std::any_of(m_touched.begin(), m_touched.end(), [](const TouchedRecord &record) {
        return FrozenRules::adopts(*record.type, record.before ? &*record.before : nullptr,
                                   record.after ? &*record.after : nullptr);
    });
}
