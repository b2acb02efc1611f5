#include "rowtable.h"

#include "database.h"
#include "statement.h"

using namespace Qt::StringLiterals;

namespace {

/// The row that a SELECT of all columns stands at.
Row rowAt(const Statement &select, const RecordType &type) {
    Row row;
    row.reserve(type.fields.size());
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
        QVariant value = select.value(static_cast<int>(i));
        row.push_back(value.isNull() ? QVariant() : std::move(value));
    }
    return row;
}

} // namespace

QString RowTable::columns(const RecordType &type) {
    QStringList names;
    for (const FieldInfo &field : type.fields)
        names.append(quoted(field.name));
    return names.join(u", "_s);
}

QString RowTable::condition(const RecordType &type, const std::vector<int> &fields, QVariantList &values) {
    QStringList terms;
    QVariantList bound;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const QString name = quoted(type.fields[static_cast<std::size_t>(fields[i])].name);
        const QVariant &value = values.at(static_cast<qsizetype>(i));
        // "IS ?" would find both, but is SQLite's own.
        terms.append(name + (value.isValid() ? u" = ?"_s : u" IS NULL"_s));
        if (value.isValid())
            bound.append(value);
    }
    values = bound;
    return terms.join(u" AND "_s);
}

Result<std::optional<Row>> RowTable::read(const RecordType &type, const QString &id) const {
    Statement &select =
        m_database.statement(u"SELECT "_s + columns(type) + u" FROM "_s + quoted(type.kind) + u" WHERE \"id\" = ?"_s);
    if (Result<> run = select.run({id}); !run)
        return run.error();
    std::optional<Row> row;
    if (select.next())
        row = rowAt(select, type);
    if (Result<> finished = select.finish(); !finished)
        return finished.error();
    return row;
}

Result<> RowTable::each(const RecordType &type, FunctionRef<bool(Row &)> take) const {
    Statement select(m_database,
                     u"SELECT "_s + columns(type) + u" FROM "_s + quoted(type.kind) + u" ORDER BY \"id\""_s);
    if (Result<> run = select.run(); !run)
        return run;
    bool goOn = true;
    while (goOn && select.next()) {
        Row row = rowAt(select, type);
        goOn = take(row);
    }
    return select.finish();
}

Result<> RowTable::insert(const RecordType &type, const Row &row) {
    QStringList marks;
    marks.fill(u"?"_s, static_cast<qsizetype>(row.size()));
    Statement &insert = m_database.statement(u"INSERT INTO "_s + quoted(type.kind) + u" ("_s + columns(type) +
                                             u") VALUES ("_s + marks.join(u", "_s) + u')');
    Result<> run = insert.run(QVariantList(row.begin(), row.end()));
    return run ? insert.finish() : run;
}

Result<> RowTable::update(const RecordType &type, const Row &before, const Row &after) {
    QStringList assignments;
    QVariantList values;
    for (std::size_t i = 1; i < after.size(); ++i) {
        if (before[i] == after[i])
            continue;
        assignments.append(quoted(type.fields[i].name) + u" = ?"_s);
        values.append(after[i]);
    }
    if (assignments.isEmpty())
        return done();
    values.append(after[0]);
    Statement &update = m_database.statement(u"UPDATE "_s + quoted(type.kind) + u" SET "_s + assignments.join(u", "_s) +
                                             u" WHERE \"id\" = ?"_s);
    Result<> run = update.run(values);
    return run ? update.finish() : run;
}

Result<> RowTable::remove(const RecordType &type, const QString &id) {
    Statement &remove = m_database.statement(u"DELETE FROM "_s + quoted(type.kind) + u" WHERE \"id\" = ?"_s);
    Result<> run = remove.run({id});
    return run ? remove.finish() : run;
}

Result<QVariant> RowTable::cell(const RecordType &type, const QString &id, const QString &field) const {
    Statement &select =
        m_database.statement(u"SELECT "_s + quoted(field) + u" FROM "_s + quoted(type.kind) + u" WHERE \"id\" = ?"_s);
    if (Result<> run = select.run({id}); !run)
        return run.error();
    QVariant value = select.next() ? select.value(0) : QVariant();
    if (Result<> finished = select.finish(); !finished)
        return finished.error();
    return value.isNull() ? QVariant() : value;
}

Result<bool> RowTable::exists(const RecordType &type, const QString &id) const {
    const Result<QVariant> found = cell(type, id, u"id"_s);
    if (!found)
        return found.error();
    return found->isValid();
}

Result<QStringList> RowTable::find(const RecordType &type, const std::vector<int> &fields, const QVariantList &values,
                                   int most) const {
    QVariantList bound = values;
    const QString where = condition(type, fields, bound);
    QString sql = u"SELECT \"id\" FROM "_s + quoted(type.kind) + u" WHERE "_s + where + u" ORDER BY \"id\""_s;
    if (most >= 0) {
        sql += u" LIMIT ?"_s;
        bound.append(most);
    }
    Statement &select = m_database.statement(sql);
    if (Result<> run = select.run(bound); !run)
        return run.error();
    QStringList ids;
    while (select.next())
        ids.append(select.text(0));
    if (Result<> finished = select.finish(); !finished)
        return finished.error();
    return ids;
}

Result<QStringList> RowTable::findBy(const RecordType &type, const QString &field, const QVariant &value) const {
    return find(type, {type.indexOf(field)}, {value});
}
