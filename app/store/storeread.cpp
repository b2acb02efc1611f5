#include "store.h"

#include "consistency.h"
#include "filecheck.h"
#include "readview.h"
#include "recordrow.h"
#include "recordsearch.h"
#include "rowjson.h"
#include "rowtable.h"
#include "statement.h"
#include "storestate.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

// Reading: records of known types, rows of kinds known by name, files.

namespace {

/// Which rows: the text after WHERE, with a question mark for each value.
struct Condition {
    QString text;
    QVariantList values;
};

/// The rows whose field, given by its offset within the record and the offsets of all fields, holds a value.
Condition fieldHolds(const RecordType &type, std::span<const std::ptrdiff_t> offsets, std::ptrdiff_t offset,
                     const QVariant &value) {
    const auto found = std::find(offsets.begin(), offsets.end(), offset);
    Q_ASSERT(found != offsets.end());
    const QString field = RowTable::quoted(type.fields[static_cast<std::size_t>(found - offsets.begin())].name);
    if (!value.isValid())
        return {field + u" IS NULL"_s, {}};
    return {field + u" = ?"_s, {value}};
}

QString fromTable(const RecordType &type, const Condition &condition) {
    return u" FROM "_s + RowTable::quoted(type.kind) +
           (condition.text.isEmpty() ? QString() : QString(u" WHERE "_s + condition.text));
}

QVariant cellOf(const Statement &select, int column) {
    QVariant cell = select.value(column);
    return cell.isNull() ? QVariant() : cell;
}

/// What to do with a row: gives the index of the first column that cannot be read, or -1.
using TakeRow = FunctionRef<int(CellAt)>;

Result<> readRows(const Database &database, const RecordType &type, const Condition &condition, TakeRow take) {
    Statement select(database,
                     u"SELECT "_s + RowTable::columns(type) + fromTable(type, condition) + u" ORDER BY \"id\""_s);
    if (Result<> run = select.run(condition.values); !run)
        return run.error();
    const auto cell = [&](int column) { return cellOf(select, column); };
    while (select.next()) {
        if (const int bad = take(cell); bad >= 0)
            return Error{ErrorCode::damaged,
                         type.kind + u' ' + select.text(0) + u": "_s + type.fields[static_cast<std::size_t>(bad)].name};
    }
    return select.finish();
}

Result<> readOne(const Database &database, const RecordType &type, const QString &id, TakeRow take) {
    bool found = false;
    const Result<> read = readRows(database, type, {u"\"id\" = ?"_s, {id}}, [&](CellAt cell) {
        found = true;
        return take(cell);
    });
    if (read && !found)
        return Error{ErrorCode::unknownRecord, type.kind + u' ' + id};
    return read;
}

/// Tells the number of rows before the first.
Result<> readCounted(const Database &database, const RecordType &type, const Condition &condition,
                     FunctionRef<void(std::size_t)> prepare, TakeRow take) {
    const Result<qint64> count = database.integer(u"SELECT count(*)"_s + fromTable(type, condition), condition.values);
    if (!count)
        return count.error();
    prepare(static_cast<std::size_t>(*count));
    return readRows(database, type, condition, take);
}

template <class T>
Result<std::vector<T>> readAll(const Database &database, const Condition &condition) {
    std::vector<T> records;
    const Result<> read = readCounted(
        database, Schema::of<T>(), condition, [&](std::size_t count) { records.reserve(count); },
        [&](CellAt cell) { return readRecord(records.emplace_back(), cell); });
    if (!read)
        return read.error();
    return records;
}

/// The condition that a row belongs to a meeting, step by step along the way to it.
QString belongs(const RecordType &type, const std::vector<int> &way, std::size_t step) {
    if (step == way.size())
        return u"\"id\" = ?"_s;
    const FieldInfo &field = type.fields[static_cast<std::size_t>(way[step])];
    if (step + 1 == way.size())
        return RowTable::quoted(field.name) + u" = ?"_s;
    const RecordType &target = Schema::require(field.target);
    return RowTable::quoted(field.name) + u" IN (SELECT \"id\" FROM "_s + RowTable::quoted(target.kind) + u" WHERE "_s +
           belongs(target, way, step + 1) + u')';
}

} // namespace

template <class T>
Result<T> Store::get(Id<T> id) const {
    T record;
    const Result<> read =
        readOne(*m_state->database, Schema::of<T>(), id.text(), [&](CellAt cell) { return readRecord(record, cell); });
    if (!read)
        return read.error();
    return record;
}

template <class T>
Result<std::vector<T>> Store::all() const {
    return readAll<T>(*m_state->database, {});
}

template <class T>
Result<> Store::each(const std::function<void(T &)> &take) const {
    return readRows(*m_state->database, Schema::of<T>(), {}, [&](CellAt cell) {
        T record;
        const int bad = readRecord(record, cell);
        if (bad < 0)
            take(record);
        return bad;
    });
}

template <class T>
Result<std::vector<T>> Store::select(std::ptrdiff_t offset, const QVariant &value) const {
    const T probe{};
    const auto *start = reinterpret_cast<const char *>(&probe);
    const auto offsets = std::apply(
        [&](const auto &...field) {
            return std::array{reinterpret_cast<const char *>(&(probe.*(field.member))) - start...};
        },
        RecordOf<T>::fields);
    return readAll<T>(*m_state->database, fieldHolds(Schema::of<T>(), offsets, offset, value));
}

#define RAPPORTEUR_READ(T)                                                                                             \
    template Result<T> Store::get<T>(Id<T>) const;                                                                     \
    template Result<std::vector<T>> Store::all<T>() const;                                                             \
    template Result<> Store::each<T>(const std::function<void(T &)> &) const;                                          \
    template Result<std::vector<T>> Store::select<T>(std::ptrdiff_t, const QVariant &) const;
RAPPORTEUR_RECORDS(RAPPORTEUR_READ)
#undef RAPPORTEUR_READ

Result<Programme> Store::programme() const {
    Result<std::vector<Programme>> programmes = all<Programme>();
    if (!programmes)
        return programmes.error();
    if (programmes->size() != 1)
        return Error{ErrorCode::damaged, u"%1 programmes in one file"_s.arg(programmes->size())};
    return std::move(programmes.value().front());
}

Result<Meeting> Store::meetingByCode(const QString &code) const {
    Result<std::vector<Meeting>> meetings = where(&Meeting::code, code);
    if (!meetings)
        return meetings.error();
    if (meetings->empty())
        return Error{ErrorCode::unknownMeeting, code};
    return std::move(meetings.value().front());
}

Result<QByteArray> Store::file(const FileRef &file) const {
    Statement select(*m_state->database, u"SELECT \"bytes\" FROM \"file\" WHERE \"sha256\" = ?"_s);
    if (Result<> run = select.run({file.sha256}); !run)
        return run.error();
    const bool found = select.next();
    const QByteArray bytes = found ? select.value(0).toByteArray() : QByteArray();
    if (Result<> finished = select.finish(); !finished)
        return finished.error();
    if (!found)
        return Error{ErrorCode::unknownRecord, u"file "_s + file.sha256};
    return bytes;
}

Result<QJsonObject> Store::row(const QString &kind, const QString &id) const {
    const RecordType *type = Schema::byKind(kind);
    if (!type)
        return Error{ErrorCode::unknownKind, kind};
    const Result<std::optional<Row>> row = RowTable(*m_state->database).read(*type, id.toLower());
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::unknownRecord, kind + u' ' + id};
    return RowJson::toJson(*type, **row);
}

Result<> Store::eachRow(const QString &kind, Id<Meeting> meeting,
                        const std::function<void(const QJsonObject &)> &each) const {
    const RecordType *type = Schema::byKind(kind);
    if (!type)
        return Error{ErrorCode::unknownKind, kind};
    const std::vector<int> way = Schema::wayToMeeting(*type);
    const bool narrowed = !meeting.isNull() && (!way.empty() || kind == "meeting"_L1);
    const Condition condition = narrowed ? Condition{belongs(*type, way, 0), {meeting.text()}} : Condition{};
    Row row(type->fields.size());
    return readRows(*m_state->database, *type, condition, [&](CellAt cell) {
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = cell(static_cast<int>(i));
        each(RowJson::toJson(*type, row));
        return -1;
    });
}

Result<std::vector<SearchHit>> Store::search(const QString &words, int most) const {
    const ReadView view(*this);
    return RecordSearch(*m_state->database, words, most).run();
}

Result<std::vector<Error>> Store::check() const {
    const ReadView view(*this);
    return FileCheck(*m_state->database).run();
}

QString Store::nameOf(const QString &kind, const QString &id, const QString &language) const {
    const RecordType *type = Schema::byKind(kind);
    return type ? nameOfRecord(RowTable(*m_state->database), *type, id, language) : id;
}
