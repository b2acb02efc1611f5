#include "filecheck.h"

#include "consistency.h"
#include "database.h"
#include "field.h"
#include "logcheck.h"
#include "migrations.h"
#include "rowjson.h"
#include "rowtable.h"
#include "searchindex.h"
#include "statement.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// Of thousands of findings people read the first.
constexpr std::size_t mostFindings = 200;

template <class T>
bool isStored(const QVariant &cell) {
    T value;
    return Cell::read(cell, value) && Cell::from(value) == cell;
}

bool isId(const QVariant &cell) {
    QUuid uuid;
    return Cell::read(cell, uuid) && (!cell.isValid() || uuid.toString(QUuid::WithoutBraces) == cell.toString());
}

/// Whether a cell holds what its field's type is stored as.
bool isReadable(const FieldInfo &field, const QVariant &cell) {
    if (!cell.isValid())
        return field.isNullable() && !field.isRequired();
    switch (field.type) {
    case FieldType::id:
    case FieldType::reference:
        return isId(cell);
    case FieldType::localText:
        return isStored<LocalText>(cell);
    case FieldType::integer:
    case FieldType::money:
        return isStored<qint64>(cell);
    case FieldType::boolean:
        return isStored<bool>(cell);
    case FieldType::date:
        return isStored<QDate>(cell);
    case FieldType::time:
        return isStored<QTime>(cell);
    case FieldType::dateTime:
        return isStored<QDateTime>(cell);
    case FieldType::texts:
        return isStored<QStringList>(cell);
    case FieldType::file:
        return isStored<FileRef>(cell);
    case FieldType::enumeration:
        return field.words.contains(cell.toString());
    case FieldType::text:
    case FieldType::order:
        return cell.typeId() == QMetaType::QString;
    }
    return false;
}

/// Tables with their columns, and indices: what two files of one schema have alike.
Result<QStringList> schemaOf(const Database &database) {
    QStringList lines;
    Statement names(database, u"SELECT \"type\", \"name\" FROM sqlite_master WHERE \"name\" NOT LIKE 'sqlite_%'"
                              " ORDER BY \"type\", \"name\""_s);
    if (Result<> run = names.run(); !run)
        return run.error();
    while (names.next())
        lines.append(names.text(0) + u' ' + names.text(1));
    if (Result<> finished = names.finish(); !finished)
        return finished.error();
    const QStringList found = lines;
    for (const QString &line : found) {
        if (!line.startsWith("table "_L1))
            continue;
        Statement columns(database, u"SELECT \"name\", \"type\", \"notnull\", \"pk\" FROM pragma_table_info(?)"_s);
        if (Result<> run = columns.run({line.mid(6)}); !run)
            return run.error();
        while (columns.next())
            lines.append(line + u'.' + columns.text(0) + u' ' + columns.text(1) + u' ' + columns.text(2) +
                         columns.text(3));
        if (Result<> finished = columns.finish(); !finished)
            return finished.error();
    }
    return lines;
}

} // namespace

Result<std::vector<Error>> FileCheck::run() {
    Result<> checked = checkStructure();
    // Of a file whose structure is damaged, or of another schema, the rest would only say the same again.
    if (checked && m_findings.empty())
        checked = checkSchema();
    if (!checked)
        return checked.error();
    if (!m_findings.empty())
        return m_findings;
    const Result<qint64> programmes = m_database.integer(u"SELECT count(*) FROM \"programme\""_s);
    if (programmes && *programmes != 1)
        find(ErrorCode::damaged, u"%1 programmes in one file"_s.arg(*programmes));
    for (const RecordType &type : Schema::types()) {
        if (checked)
            checked = checkRows(type);
        if (checked)
            checked = checkNumbers(type);
    }
    if (checked)
        checked = checkLog();
    if (checked)
        checked = checkFiles();
    if (checked)
        checked = checkSearch();
    if (!checked)
        return checked.error();
    return m_findings;
}

void FileCheck::find(ErrorCode code, const QString &detail) {
    if (m_findings.size() < mostFindings)
        m_findings.push_back({code, detail});
}

Result<std::vector<Row>> FileCheck::rows(const QString &sql, int columns) const {
    Statement select(m_database, sql);
    if (Result<> run = select.run(); !run)
        return run.error();
    std::vector<Row> found;
    while (select.next()) {
        Row &row = found.emplace_back();
        for (int i = 0; i < columns; ++i)
            row.push_back(select.value(i).isNull() ? QVariant() : select.value(i));
    }
    if (Result<> finished = select.finish(); !finished)
        return finished.error();
    return found;
}

Result<> FileCheck::checkStructure() {
    const Result<QStringList> damage = m_database.findDamage(u"PRAGMA integrity_check(20)"_s);
    if (!damage)
        return damage.error();
    for (const QString &line : *damage)
        find(ErrorCode::damaged, line);
    return done();
}

Result<> FileCheck::checkSchema() {
    const QTemporaryDir folder;
    const Result<std::unique_ptr<Database>> fresh = Database::create(folder.filePath(u"fresh"_s), 0);
    if (!fresh)
        return fresh.error();
    if (const Result<QString> made = migrate(**fresh, builtInMigrations()); !made)
        return made.error();
    const Result<QStringList> expected = schemaOf(**fresh);
    const Result<QStringList> found = schemaOf(m_database);
    if (!expected || !found)
        return expected ? found.error() : expected.error();
    for (const QString &line : *expected) {
        if (!found->contains(line))
            find(ErrorCode::damaged, u"missing in the schema: "_s + line);
    }
    for (const QString &line : *found) {
        if (!expected->contains(line))
            find(ErrorCode::damaged, u"foreign to the schema: "_s + line);
    }
    return done();
}

Result<> FileCheck::checkRows(const RecordType &type) {
    const RowTable table(m_database);
    Consistency consistency(m_database, table);
    Statement select(m_database, u"SELECT "_s + RowTable::columns(type) + u" FROM "_s + RowTable::quoted(type.kind) +
                                     u" ORDER BY \"id\""_s);
    if (Result<> run = select.run(); !run)
        return run;
    while (select.next() && m_findings.size() < mostFindings) {
        TouchedRecord record{&type, select.text(0), {}, Row()};
        bool readable = true;
        for (std::size_t i = 0; i < type.fields.size(); ++i) {
            const QVariant cell = select.value(static_cast<int>(i));
            record.after->push_back(cell.isNull() ? QVariant() : cell);
            if (isReadable(type.fields[i], record.after->back()))
                continue;
            readable = false;
            find(ErrorCode::damaged, type.kind + u' ' + record.id + u": "_s + type.fields[i].name);
        }
        Result<> kept = readable ? validateRow(type, *record.after) : done();
        if (kept && readable)
            kept = consistency.check({record});
        if (!kept)
            find(kept.error().code, kept.error().detail + u" ("_s + record.id + u')');
    }
    return select.finish();
}

Result<> FileCheck::checkNumbers(const RecordType &type) {
    const int number = type.indexOf(u"number"_s);
    if (number < 0 || !type.fields[static_cast<std::size_t>(number)].has(FieldRule::permanent))
        return done();
    const Result<std::vector<Row>> strays =
        rows(u"SELECT \"number\", \"id\" FROM "_s + RowTable::quoted(type.kind) +
                 u" r WHERE NOT EXISTS (SELECT 1 FROM \"given_number\" g WHERE g.\"number\" = r.\"number\""
                 " AND g.\"record\" = r.\"id\")"_s,
             2);
    if (!strays)
        return strays.error();
    for (const Row &stray : *strays)
        find(ErrorCode::numberTaken, stray[0].toString() + u" ("_s + stray[1].toString() + u')');
    return done();
}

Result<> FileCheck::checkLog() {
    const Result<QStringList> findings = LogCheck(m_database).run();
    if (!findings)
        return findings.error();
    for (const QString &finding : *findings)
        find(ErrorCode::damaged, finding);
    return done();
}

Result<> FileCheck::checkFiles() {
    Statement select(m_database, u"SELECT \"sha256\", \"bytes\" FROM \"file\""_s);
    if (Result<> run = select.run(); !run)
        return run;
    while (select.next()) {
        const QByteArray hash = QCryptographicHash::hash(select.value(1).toByteArray(), QCryptographicHash::Sha256);
        if (QString::fromLatin1(hash.toHex()) != select.text(0))
            find(ErrorCode::damaged, u"file "_s + select.text(0));
    }
    return select.finish();
}

Result<> FileCheck::checkSearch() {
    const SearchIndex index(m_database);
    const Result<bool> current = index.isCurrent();
    // One of another recipe is made anew before it is used.
    if (!current || !*current)
        return current ? done() : Result<>(current.error());
    const Result<QStringList> differences = index.differences();
    if (!differences)
        return differences.error();
    for (const QString &difference : *differences)
        find(ErrorCode::damaged, u"search index: "_s + difference);
    return done();
}
