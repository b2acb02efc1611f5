#include "consistency.h"

#include "agendatree.h"
#include "database.h"
#include "field.h"
#include "rowjson.h"
#include "rowtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int namedUsers = 5;

/// No tree of agenda items or bodies is deeper; a longer way up goes in a circle.
constexpr int deepest = 100;

std::optional<Row> rowOrRemoved(const RowTable &rows, const RecordType &type, const QString &id,
                                const std::vector<TouchedRecord> &touched) {
    Result<std::optional<Row>> row = rows.read(type, id);
    if (row && *row)
        return std::move(row).value();
    const auto removed = std::find_if(touched.begin(), touched.end(), [&](const TouchedRecord &record) {
        return record.type == &type && record.id == id;
    });
    return removed == touched.end() ? std::nullopt : removed->before;
}

Error broken(const RecordType &type, const FieldInfo &field) {
    return {ErrorCode::brokenReference, type.kind + u'.' + field.name};
}

} // namespace

QString nameOfRecord(const RowTable &rows, const RecordType &type, const QString &id, const QString &language,
                     const std::vector<TouchedRecord> &touched) {
    const RecordType *at = &type;
    QString next = id;
    // Links have no name of their own; what they belong to has. The way is never longer than the tree of owners.
    for (int step = 0; step < 6; ++step) {
        const std::optional<Row> row = rowOrRemoved(rows, *at, next, touched);
        if (!row)
            break;
        const QString name = RowJson::ownName(*at, *row, language);
        if (!name.isEmpty())
            return name;
        const auto named = [&](const FieldInfo &field) {
            const auto i = static_cast<std::size_t>(&field - at->fields.data());
            return field.type == FieldType::reference && field.has(FieldRule::naming) && (*row)[i].isValid();
        };
        const auto found = std::find_if(at->fields.begin(), at->fields.end(), named);
        if (found == at->fields.end())
            break;
        next = (*row)[static_cast<std::size_t>(found - at->fields.begin())].toString();
        at = &Schema::require(found->target);
    }
    return id;
}

Result<> Consistency::check(const std::vector<TouchedRecord> &touched) {
    // First what is in use, because a refused removal is what people understand, not the reference that it would break.
    for (const TouchedRecord &record : touched) {
        if (record.after)
            continue;
        if (Result<> unused = checkUsers(record, touched); !unused)
            return unused;
    }
    for (const TouchedRecord &record : touched) {
        if (!record.after)
            continue;
        if (Result<> checked = checkRow(record); !checked)
            return checked;
    }
    return done();
}

Result<> Consistency::checkUsers(const TouchedRecord &removed, const std::vector<TouchedRecord> &touched) {
    QStringList users;
    for (const ReferenceFrom &reference : Schema::referencesTo(*removed.type)) {
        const Result<QStringList> found = m_rows.find(*reference.type, {reference.field}, {removed.id}, namedUsers + 1);
        if (!found)
            return found.error();
        for (const QString &id : *found) {
            const QString user =
                reference.type->kind + u": "_s + nameOfRecord(m_rows, *reference.type, id, {}, touched);
            if (users.size() <= namedUsers && !users.contains(user))
                users.append(user);
        }
    }
    if (users.isEmpty())
        return done();
    if (users.size() > namedUsers)
        users.last() = u"…"_s;
    return Error{ErrorCode::stillUsed, users.join(u'\n')};
}

Result<> Consistency::checkRow(const TouchedRecord &touched) {
    for (std::size_t i = 1; i < touched.type->fields.size(); ++i) {
        if (touched.before && (*touched.before)[i] == (*touched.after)[i])
            continue;
        if (Result<> checked = checkField(touched, i); !checked)
            return checked;
    }
    for (const std::vector<int> &unique : touched.type->uniques) {
        if (Result<> checked = checkUnique(touched, unique); !checked)
            return checked;
    }
    if (touched.type->kind == "agenda_item"_L1)
        return checkAgendaItem(*touched.type, *touched.after);
    if (touched.type->kind == "comment"_L1) {
        const auto cell = [&](const QString &name) {
            return (*touched.after)[static_cast<std::size_t>(touched.type->indexOf(name))].toString();
        };
        const RecordType *on = Schema::byKind(cell(u"on_kind"_s));
        const Result<bool> there = on ? m_rows.exists(*on, cell(u"on_id"_s)) : Result<bool>(false);
        if (!there)
            return there.error();
        if (!*there)
            return Error{ErrorCode::brokenReference, u"comment.on_id"_s};
    }
    return done();
}

Result<> Consistency::checkField(const TouchedRecord &touched, std::size_t index) {
    const RecordType &type = *touched.type;
    const FieldInfo &field = type.fields[index];
    const QVariant &cell = (*touched.after)[index];
    if (!cell.isValid())
        return done();
    if (field.type == FieldType::file)
        return checkFile(type, field, cell);
    if (field.type != FieldType::reference)
        return done();
    const RecordType &target = Schema::require(field.target);
    const QString key = target.kind + cell.toString();
    if (!m_existing.contains(key)) {
        const Result<bool> there = m_rows.exists(target, cell.toString());
        if (!there)
            return there.error();
        if (!*there)
            return broken(type, field);
        m_existing.insert(key);
    }
    Result<> checked = done();
    if (&target == &type)
        checked = checkAncestors(type, index, *touched.after);
    if (checked && field.has(FieldRule::sameMeeting))
        checked = checkSameMeeting(type, index, *touched.after);
    return checked;
}

Result<> Consistency::checkFile(const RecordType &type, const FieldInfo &field, const QVariant &cell) {
    FileRef file;
    const bool readable = Cell::read(cell, file);
    const Result<qint64> there =
        m_database.integer(u"SELECT count(*) FROM \"file\" WHERE \"sha256\" = ?"_s, {file.sha256});
    if (!there)
        return there.error();
    return readable && *there == 1 ? done() : broken(type, field);
}

Result<> Consistency::checkUnique(const TouchedRecord &touched, const std::vector<int> &fields) {
    QVariantList values;
    QStringList told;
    bool fresh = !touched.before;
    for (const int index : fields) {
        const auto i = static_cast<std::size_t>(index);
        const FieldInfo &field = touched.type->fields[i];
        const QVariant &cell = (*touched.after)[i];
        if (RowJson::isEmpty(field, cell))
            return done();
        fresh = fresh || (*touched.before)[i] != cell;
        values.append(cell);
        told.append(field.type == FieldType::reference
                        ? nameOfRecord(m_rows, Schema::require(field.target), cell.toString(), {})
                        : cell.toString());
    }
    if (!fresh)
        return done();
    const Result<QStringList> found = m_rows.find(*touched.type, fields, values, 2);
    if (!found)
        return found.error();
    if (found->size() <= 1)
        return done();
    return Error{ErrorCode::duplicateRecord, touched.type->kind + u": "_s + told.join(u", "_s)};
}

Result<> Consistency::checkAncestors(const RecordType &type, std::size_t field, const Row &row) {
    QString at = row[field].toString();
    for (int depth = 0; depth < deepest; ++depth) {
        if (at.isEmpty())
            return done();
        if (at == row[0].toString())
            break;
        const Result<QVariant> above = m_rows.cell(type, at, type.fields[field].name);
        if (!above)
            return above.error();
        at = above->toString();
    }
    return Error{ErrorCode::wrongValue,
                 type.kind + u'.' + type.fields[field].name + u": not itself, nor one that leads back to it"_s};
}

Result<> Consistency::checkAgendaItem(const RecordType &type, const Row &row) {
    const auto mayHaveChildren = [](const QVariant &kind) {
        const std::optional<AgendaItemKind> known = fromWord<AgendaItemKind>(kind.toString());
        return known && canHaveChildren(*known);
    };
    const int parent = type.indexOf(u"parent"_s);
    const QVariant &above = row[static_cast<std::size_t>(parent)];
    if (above.isValid()) {
        const Result<QVariant> kind = m_rows.cell(type, above.toString(), u"kind"_s);
        if (!kind)
            return kind.error();
        if (!mayHaveChildren(*kind))
            return Error{ErrorCode::wrongValue, u"agenda_item.parent: an item or a section"_s};
    }
    if (mayHaveChildren(row[static_cast<std::size_t>(type.indexOf(u"kind"_s))]))
        return done();
    const Result<QStringList> below = m_rows.find(type, {parent}, {row[0]}, 1);
    if (!below)
        return below.error();
    return below->isEmpty() ? done()
                            : Result<>(Error{ErrorCode::wrongValue,
                                             u"agenda_item.kind: an item or a section, since others stand below it"_s});
}

Result<> Consistency::checkSameMeeting(const RecordType &type, std::size_t field, const Row &row) {
    const Result<QString> own = m_meetings.meetingOf(type, row);
    if (!own)
        return own.error();
    const Result<QString> others =
        m_meetings.meetingOf(Schema::require(type.fields[field].target), row[field].toString());
    if (!others)
        return others.error();
    if (*own == *others)
        return done();
    return Error{ErrorCode::wrongValue, type.kind + u'.' + type.fields[field].name + u": one of the same meeting"_s};
}
