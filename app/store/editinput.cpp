#include "editsession.h"

#include "database.h"
#include "field.h"
#include "fileref.h"
#include "orderkey.h"
#include "personname.h"
#include "recordrow.h"
#include "rowjson.h"
#include "statement.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

// What an edit is given, and what it adds by itself: order, numbers, dates that follow, people as then, files.

namespace {

template <class T>
Result<T> readAs(const RowTable &rows, const QString &id) {
    const RecordType &type = Schema::of<T>();
    const Result<std::optional<Row>> row = rows.read(type, id);
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::unknownRecord, type.kind + u' ' + id};
    T record;
    const int bad = readRecord(record, [&](int column) { return (**row)[static_cast<std::size_t>(column)]; });
    if (bad >= 0)
        return Error{ErrorCode::damaged, type.kind + u' ' + id};
    return record;
}

} // namespace

QString EditSession::insertJson(const QString &kind, QJsonObject values) {
    if (m_failure)
        return {};
    const RecordType *type = Schema::byKind(kind);
    if (!type) {
        fail({ErrorCode::unknownKind, kind});
        return {};
    }
    Row row = RowJson::defaultRow(*type);
    Result<> read = storeFiles(*type, values);
    if (read)
        read = RowJson::fromJson(*type, values, languages(), row);
    if (!read) {
        fail(read.error());
        return {};
    }
    return insert(*type, std::move(row));
}

void EditSession::updateJson(const QString &kind, const QString &id, QJsonObject values) {
    if (m_failure)
        return;
    if (Result<> updated = tryUpdateJson(kind, id, std::move(values)); !updated)
        fail(updated.error());
}

Result<> EditSession::tryUpdateJson(const QString &kind, const QString &id, QJsonObject values) {
    const RecordType *type = Schema::byKind(kind);
    if (!type)
        return Error{ErrorCode::unknownKind, kind};
    const Result<Row> current = readRow(*type, id.toLower());
    if (!current)
        return current.error();
    if (Result<> stored = storeFiles(*type, values); !stored)
        return stored;
    Row row = *current;
    QStringList allowed = languages();
    // The languages given with the programme hold for the programme's own texts already.
    if (kind == "programme"_L1 && values.contains("languages"_L1))
        allowed = values.value("languages"_L1).toVariant().toStringList();
    if (Result<> read = RowJson::fromJson(*type, values, allowed, row); !read)
        return read;
    if (row[0] != (*current)[0])
        return Error{ErrorCode::wrongValue, kind + u".id: the record's own, which never changes"_s};
    return tryChange(*type, *current, std::move(row));
}

void EditSession::removeJson(const QString &kind, const QString &id) {
    if (m_failure)
        return;
    const RecordType *type = Schema::byKind(kind);
    if (!type)
        return fail({ErrorCode::unknownKind, kind});
    remove(*type, id.toLower());
}

void EditSession::restoreField(const QString &kind, const QString &id, const QString &field, const QJsonValue &value) {
    if (m_failure)
        return;
    const RecordType *type = Schema::byKind(kind);
    if (!type)
        return fail({ErrorCode::unknownKind, kind});
    const Result<Row> current = readRow(*type, id);
    if (!current)
        return fail(current.error());
    Row row = *current;
    if (!RowJson::setLoggedValue(*type, row, field, value))
        return fail({ErrorCode::unknownField, kind + u'.' + field});
    if (Result<> updated = tryChange(*type, *current, std::move(row)); !updated)
        fail(updated.error());
}

FileRef EditSession::addFile(const QString &name, const QString &type, const QByteArray &bytes) {
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    FileRef file{name, type, QString::fromLatin1(hash)};
    if (m_failure)
        return file;
    const Result<qint64> there =
        m_database.integer(u"SELECT count(*) FROM \"file\" WHERE \"sha256\" = ?"_s, {file.sha256});
    Result<> kept = there ? done() : there.error();
    // An empty file is bound as zero bytes, not as NULL.
    const QByteArray bound = bytes.isNull() ? QByteArray("") : bytes;
    if (there && *there == 0)
        kept = m_database.execute(u"INSERT INTO \"file\" VALUES (?, ?)"_s, {file.sha256, bound});
    if (!kept)
        fail(kept.error());
    return file;
}

Result<> EditSession::storeFiles(const RecordType &type, QJsonObject &values) {
    for (const FieldInfo &field : type.fields) {
        const QJsonValue value = values.value(field.name);
        if (field.type != FieldType::file || !value.isObject() || value["base64"_L1].isUndefined())
            continue;
        const QJsonObject told = value.toObject();
        for (auto entry = told.begin(); entry != told.end(); ++entry) {
            const bool known = entry.key() == "name"_L1 || entry.key() == "type"_L1 || entry.key() == "base64"_L1;
            if (!known || !entry.value().isString())
                return Error{ErrorCode::wrongValue,
                             type.kind + u'.' + field.name + u": texts named name, type and base64"_s};
        }
        const auto decoded = QByteArray::fromBase64Encoding(value["base64"_L1].toString().toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return Error{ErrorCode::wrongValue, type.kind + u'.' + field.name + u": base64"_s};
        const FileRef file = addFile(value["name"_L1].toString(), value["type"_L1].toString(), *decoded);
        values.insert(field.name,
                      QJsonObject{{u"name"_s, file.name}, {u"type"_s, file.type}, {u"sha256"_s, file.sha256}});
    }
    return m_failure ? Result<>(*m_failure) : done();
}

const QStringList &EditSession::languages() {
    if (!m_languages.isEmpty())
        return m_languages;
    Statement &select = m_database.statement(u"SELECT \"languages\" FROM \"programme\""_s);
    if (Result<> run = select.run(); !run)
        fail(run.error());
    else if (select.next() && !Cell::read(select.value(0), m_languages))
        fail({ErrorCode::damaged, u"programme: languages"_s});
    if (Result<> finished = select.finish(); !finished)
        fail(finished.error());
    return m_languages;
}

void EditSession::useLanguagesOf(const RecordType &type, const Row &programme) {
    if (!Cell::read(programme[static_cast<std::size_t>(type.indexOf(u"languages"_s))], m_languages))
        m_languages.clear();
}

Result<> EditSession::complete(const RecordType &type, Row &row, bool inserted) {
    orderLanguages(type, row);
    if (type.kind == "action"_L1 && inserted) {
        // A due date is typed once: the original one is what it was first.
        QVariant &original = row[static_cast<std::size_t>(type.indexOf(u"original_due"_s))];
        QVariant &current = row[static_cast<std::size_t>(type.indexOf(u"due"_s))];
        if (!original.isValid())
            original = current;
        if (!current.isValid())
            current = original;
    }
    if (Result<> ordered = giveOrder(type, row); !ordered)
        return ordered;
    if (Result<> valid = validateRow(type, row); !valid)
        return valid;
    return inserted ? giveNumber(type, row) : done();
}

Result<> EditSession::giveNumber(const RecordType &type, Row &row) {
    const int number = type.indexOf(u"number"_s);
    if (number < 0 || !type.fields[static_cast<std::size_t>(number)].has(FieldRule::permanent))
        return done();
    QVariant &cell = row[static_cast<std::size_t>(number)];
    const QString meeting = row[static_cast<std::size_t>(type.indexOf(u"meeting"_s))].toString();
    const Result<QVariant> code = m_rows.cell(Schema::require(u"meeting"_s), meeting, u"code"_s);
    if (!code)
        return code.error();
    if (!code->isValid())
        return Error{ErrorCode::brokenReference, type.kind + u".meeting"_s};
    const NumberedKind kind = type.kind == "decision"_L1 ? NumberedKind::decision : NumberedKind::action;
    if (!cell.toString().isEmpty())
        return m_numbers.claim(cell.toString(), kind, meeting, code->toString(), row[0].toString());
    const Result<QString> given = m_numbers.give(kind, meeting, code->toString(), row[0].toString());
    if (!given)
        return given.error();
    cell = *given;
    return done();
}

Result<> EditSession::giveOrder(const RecordType &type, Row &row) {
    const int order = type.orderField();
    if (order < 0 || !row[static_cast<std::size_t>(order)].toString().isEmpty())
        return done();
    QVariantList values;
    for (const int sibling : type.siblings)
        values.append(row[static_cast<std::size_t>(sibling)]);
    QString sql = u"SELECT max(\"order\") FROM "_s + RowTable::quoted(type.kind);
    const QString condition = RowTable::condition(type, type.siblings, values);
    if (!condition.isEmpty())
        sql += u" WHERE "_s + condition;
    Statement &select = m_database.statement(sql);
    if (Result<> run = select.run(values); !run)
        return run;
    const OrderKey last{select.next() ? select.text(0) : QString()};
    if (Result<> finished = select.finish(); !finished)
        return finished;
    row[static_cast<std::size_t>(order)] = Cell::from(OrderKey::after(last));
    return done();
}

void EditSession::orderLanguages(const RecordType &type, Row &row) {
    // One form for one text, whatever the order in which its languages came: the primary first, then by code. A text
    // that is empty in all languages is no text, so that it counts as none everywhere.
    for (std::size_t i = 0; i < row.size(); ++i) {
        LocalText text;
        if (type.fields[i].type != FieldType::localText || row[i].toString() == "[]"_L1 || !Cell::read(row[i], text))
            continue;
        std::vector<LocalText::Rendering> renderings = text.renderings();
        const QString primary = languages().value(0);
        const auto goesFirst = [&](const auto &a, const auto &b) {
            return std::pair(a.language != primary, a.language) < std::pair(b.language != primary, b.language);
        };
        if (!text.isEmpty() && std::is_sorted(renderings.begin(), renderings.end(), goesFirst))
            continue;
        std::sort(renderings.begin(), renderings.end(), goesFirst);
        LocalText ordered;
        for (const LocalText::Rendering &rendering : renderings)
            ordered.restore(rendering);
        row[i] = Cell::from(text.isEmpty() ? LocalText() : ordered);
    }
}

Result<> EditSession::tryChange(const RecordType &type, const Row &current, Row after) {
    const auto isOver = [&](const Row &meeting) {
        const QString stage = meeting[static_cast<std::size_t>(type.indexOf(u"stage"_s))].toString();
        return stage == "closed"_L1 || stage == "concluded"_L1;
    };
    const bool closes = type.kind == "meeting"_L1 && !isOver(current) && isOver(after);
    Result<> changed = tryUpdate(type, current, std::move(after));
    return changed && closes ? keepPeopleAsThen(current[0].toString()) : changed;
}

Result<> EditSession::keepPeopleAsThen(const QString &meeting) {
    const Result<QStringList> delegations = m_rows.findBy(Schema::of<Delegation>(), u"meeting"_s, meeting);
    if (!delegations)
        return delegations.error();
    for (const QString &delegation : *delegations) {
        const Result<QStringList> people = m_rows.findBy(Schema::of<Participant>(), u"delegation"_s, delegation);
        if (!people)
            return people.error();
        for (const QString &participant : *people) {
            if (Result<> kept = keepAsThen(participant); !kept)
                return kept;
        }
    }
    return done();
}

Result<> EditSession::keepAsThen(const QString &id) {
    const Result<Participant> before = readAs<Participant>(m_rows, id);
    if (!before)
        return before.error();
    if (!before->nameThen.isEmpty())
        return done();
    const Result<Person> person = readAs<Person>(m_rows, before->person.text());
    if (!person)
        return person.error();
    const Result<Agency> agency =
        person->agency ? readAs<Agency>(m_rows, person->agency.text()) : Result<Agency>(Agency());
    if (!agency)
        return agency.error();
    Participant after = *before;
    for (const QString &language : languages()) {
        after.nameThen.set(language, personName(*person, language), languages().first());
        after.positionThen.set(language, personPosition(*person, language), languages().first());
    }
    after.rankThen = person->rank;
    after.agencyThen = agency->name;
    // Adopted minutes freeze who was there; this keeps what they print.
    const Row current = rowOf(*before);
    Row row = rowOf(after);
    if (Result<> updated = m_rows.update(Schema::of<Participant>(), current, row); !updated)
        return updated;
    touch(Schema::of<Participant>(), id, &current).after = std::move(row);
    return done();
}
