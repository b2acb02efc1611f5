#include "store.h"

#include "consistency.h"
#include "filecheck.h"
#include "readview.h"
#include "recordrow.h"
#include "rowjson.h"
#include "rowtable.h"
#include "statement.h"
#include "storestate.h"

using namespace Qt::StringLiterals;

// Reading: records of known types, rows of kinds known by name, files.

namespace {

/// The name of the field at an offset within its record; every field has one of its own.
template <class T>
QString fieldAt(std::ptrdiff_t offset) {
    const T probe{};
    const auto *start = reinterpret_cast<const char *>(&probe);
    std::string_view name;
    std::apply(
        [&](const auto &...field) {
            ((reinterpret_cast<const char *>(&(probe.*(field.member))) - start == offset ? void(name = field.name)
                                                                                         : void()),
             ...);
        },
        RecordOf<T>::fields);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

template <class T>
QString fromTable(const QString &condition) {
    return u" FROM "_s + RowTable::quoted(Schema::of<T>().kind) + condition;
}

template <class T, class Take>
Result<> readEach(const Database &database, const QString &condition, const QVariantList &values, Take &&take) {
    const RecordType &type = Schema::of<T>();
    Statement select(database,
                     u"SELECT "_s + RowTable::columns(type) + fromTable<T>(condition) + u" ORDER BY \"id\""_s);
    if (Result<> run = select.run(values); !run)
        return run.error();
    while (select.next()) {
        T record;
        const int bad = readRecord(record, [&](int column) {
            QVariant cell = select.value(column);
            return cell.isNull() ? QVariant() : cell;
        });
        if (bad >= 0)
            return Error{ErrorCode::damaged,
                         type.kind + u' ' + select.text(0) + u": "_s + type.fields[static_cast<std::size_t>(bad)].name};
        take(record);
    }
    return select.finish();
}

template <class T>
Result<std::vector<T>> readAll(const Database &database, const QString &condition, const QVariantList &values) {
    const Result<qint64> count = database.integer(u"SELECT count(*)"_s + fromTable<T>(condition), values);
    if (!count)
        return count.error();
    std::vector<T> records;
    records.reserve(static_cast<std::size_t>(*count));
    const auto keep = [&](T &record) { records.push_back(std::move(record)); };
    if (Result<> read = readEach<T>(database, condition, values, keep); !read)
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
    Result<std::vector<T>> found = readAll<T>(*m_state->database, u" WHERE \"id\" = ?"_s, {id.text()});
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::unknownRecord, Schema::of<T>().kind + u' ' + id.text()};
    return std::move(found.value().front());
}

template <class T>
Result<std::vector<T>> Store::all() const {
    return readAll<T>(*m_state->database, QString(), {});
}

template <class T>
Result<> Store::each(const std::function<void(T &)> &take) const {
    return readEach<T>(*m_state->database, QString(), {}, take);
}

template <class T>
Result<std::vector<T>> Store::select(std::ptrdiff_t offset, const QVariant &value) const {
    const QString field = RowTable::quoted(fieldAt<T>(offset));
    if (!value.isValid())
        return readAll<T>(*m_state->database, u" WHERE "_s + field + u" IS NULL"_s, {});
    return readAll<T>(*m_state->database, u" WHERE "_s + field + u" = ?"_s, {value});
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
    const QString condition = narrowed ? u" WHERE "_s + belongs(*type, way, 0) : QString();
    Statement select(*m_state->database, u"SELECT "_s + RowTable::columns(*type) + u" FROM "_s +
                                             RowTable::quoted(kind) + condition + u" ORDER BY \"id\""_s);
    if (Result<> run = select.run(narrowed ? QVariantList{meeting.text()} : QVariantList()); !run)
        return run;
    Row row(type->fields.size());
    while (select.next()) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QVariant cell = select.value(static_cast<int>(i));
            row[i] = cell.isNull() ? QVariant() : cell;
        }
        each(RowJson::toJson(*type, row));
    }
    return select.finish();
}

Result<std::vector<Error>> Store::check() const {
    const ReadView view(*this);
    return FileCheck(*m_state->database).run();
}

QString Store::nameOf(const QString &kind, const QString &id) const {
    const RecordType *type = Schema::byKind(kind);
    return type ? nameOfRecord(RowTable(*m_state->database), *type, id) : id;
}
