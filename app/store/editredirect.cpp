#include "editsession.h"

#include "field.h"
#include "rowjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Turning what refers to one record to another, as merging two records of one person or agency needs it.

namespace {

/// A kind whose records only tie others together: they are called by what they belong to.
bool isLink(const RecordType &type) {
    return std::any_of(type.fields.begin(), type.fields.end(), [](const FieldInfo &field) {
        return field.isRequired() && field.isOwned() && field.has(FieldRule::naming);
    });
}

/// The fields by which two links say the same.
std::vector<int> contentOf(const RecordType &type) {
    std::vector<int> content;
    for (std::size_t i = 1; i < type.fields.size(); ++i) {
        if (type.fields[i].type != FieldType::order)
            content.push_back(static_cast<int>(i));
    }
    return content;
}

/// What is empty in a row comes from the other.
Row filled(const RecordType &type, Row keep, const Row &other) {
    for (std::size_t i = 1; i < keep.size(); ++i) {
        const FieldInfo &field = type.fields[i];
        const bool mayFill = field.type != FieldType::order && !field.has(FieldRule::permanent);
        if (mayFill && RowJson::isEmpty(field, keep[i]) && !RowJson::isEmpty(field, other[i]))
            keep[i] = other[i];
    }
    return keep;
}

} // namespace

void EditSession::redirect(const QString &kind, const QString &from, const QString &to) {
    const RecordType *type = Schema::byKind(kind);
    if (m_failure)
        return;
    if (!type)
        return fail({ErrorCode::unknownKind, kind});
    const Result<Row> target = readRow(*type, to);
    Result<> turned = target ? done() : Result<>(target.error());
    if (turned && from != to)
        turned = tryRedirect(*type, from, to);
    if (!turned)
        fail(turned.error());
}

Result<> EditSession::tryRedirect(const RecordType &type, const QString &from, const QString &to) {
    for (const ReferenceFrom &reference : Schema::referencesTo(type)) {
        const Result<QStringList> users = m_rows.find(*reference.type, {reference.field}, {from});
        if (!users)
            return users.error();
        const QString &field = reference.type->fields[static_cast<std::size_t>(reference.field)].name;
        for (const QString &user : *users) {
            const bool itself = reference.type == &type && user == to;
            if (Result<> turned = tryTurn(*reference.type, user, field, itself ? QVariant() : to); !turned)
                return turned;
        }
    }
    const RecordType &comment = Schema::require(u"comment"_s);
    const Result<QStringList> comments =
        m_rows.find(comment, {comment.indexOf(u"on_id"_s), comment.indexOf(u"on_kind"_s)}, {from, type.kind});
    if (!comments)
        return comments.error();
    for (const QString &each : *comments) {
        if (Result<> turned = tryTurn(comment, each, u"on_id"_s, to); !turned)
            return turned;
    }
    return done();
}

Result<> EditSession::tryTurn(const RecordType &type, const QString &id, const QString &field, const QVariant &to) {
    const Result<std::optional<Row>> current = m_rows.read(type, id);
    if (!current)
        return current.error();
    if (!*current)
        return done(); // joined with another on the way
    Row after = **current;
    after[static_cast<std::size_t>(type.indexOf(field))] = to;
    const Result<QString> twin = twinOf(type, after);
    if (!twin)
        return twin.error();
    return twin->isEmpty() ? tryChange(type, **current, std::move(after)) : tryJoin(type, after, *twin);
}

Result<QString> EditSession::twinOf(const RecordType &type, const Row &row) const {
    std::vector<std::vector<int>> same = type.uniques;
    const auto hasEmpty = [&](const std::vector<int> &fields) {
        return std::any_of(fields.begin(), fields.end(), [&](int field) {
            const auto i = static_cast<std::size_t>(field);
            return RowJson::isEmpty(type.fields[i], row[i]);
        });
    };
    std::erase_if(same, hasEmpty);
    if (isLink(type))
        same.push_back(contentOf(type));
    for (const std::vector<int> &fields : same) {
        QVariantList values;
        for (const int field : fields)
            values.append(row[static_cast<std::size_t>(field)]);
        const Result<QStringList> found = m_rows.find(type, fields, values, 2);
        if (!found)
            return found.error();
        for (const QString &id : *found) {
            if (id != row[0].toString())
                return id;
        }
    }
    return QString();
}

Result<> EditSession::tryJoin(const RecordType &type, const Row &row, const QString &into) {
    const QString id = row[0].toString();
    if (Result<> turned = tryRedirect(type, id, into); !turned)
        return turned;
    const Result<Row> kept = readRow(type, into);
    if (!kept)
        return kept.error();
    Row merged = filled(type, *kept, row);
    for (QVariant &cell : merged) { // it must not come to refer to itself
        const auto &field = type.fields[static_cast<std::size_t>(&cell - merged.data())];
        if (field.type == FieldType::reference && field.target == type.kind && cell.toString() == into)
            cell = QVariant();
    }
    if (Result<> removed = tryRemove(type, id); !removed)
        return removed;
    return tryChange(type, *kept, std::move(merged));
}
