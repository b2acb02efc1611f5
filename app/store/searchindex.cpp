#include "searchindex.h"

#include "database.h"
#include "rowtable.h"
#include "searchtext.h"
#include "statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// A record has a number: its kind's place, then a count that goes down, so that in the order of numbers kinds follow
// one another and the newest record comes first. The words of its names are indexed under the number, all its words
// under the same with a high bit. So FTS5 gives the best hits first without having to rank, and can stop early.

namespace {

constexpr int countBits = 40;
constexpr qint64 mostOfKind = (qint64(1) << countBits) - 1;
constexpr qint64 everywhereBit = qint64(1) << 56;

/// So many lines are written together when the index is made anew.
constexpr std::size_t takenTogether = 10'000;

/// Of a longer query the rest is left to the look at the rows.
constexpr qsizetype mostWords = 16;

qint64 firstNumber(int place) {
    return qint64(place) << countBits;
}

SearchDocument documentOf(const RecordType &type, const std::optional<Row> &row) {
    return row ? searchDocument(type, *row) : SearchDocument();
}

/// The words as FTS5 asks for them; they consist of letters and digits only.
QString expression(QStringList words, SearchPass pass) {
    std::transform(words.begin(), words.end(), words.begin(), indexedWord);
    if (pass.where == SearchPass::Where::asName)
        words = {QString(nameMark) + words.join(QString())};
    words = words.mid(0, mostWords);
    QStringList terms;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isLast = i + 1 == words.size();
        const bool goesOn = pass.begun == SearchPass::Begun::all || (pass.begun == SearchPass::Begun::last && isLast);
        terms.append(u'"' + words[i] + (goesOn ? u"\" *"_s : u"\""_s));
    }
    return terms.join(u" AND "_s);
}

} // namespace

Result<qint64> SearchIndex::numberOf(const TouchedRecord &record) const {
    const qint64 first = firstNumber(searchPlace(*record.type));
    return m_database.integer(
        u"SELECT \"number\" FROM \"search_document\" WHERE \"record\" = ? AND \"number\" BETWEEN ? AND ?"_s,
        {record.id, first, first + mostOfKind});
}

Result<qint64> SearchIndex::giveNumber(int place, const QString &id) const {
    const qint64 first = firstNumber(place);
    const Result<qint64> lowest =
        m_database.integer(u"SELECT min(\"number\") FROM \"search_document\" WHERE \"number\" BETWEEN ? AND ?"_s,
                           {first, first + mostOfKind});
    if (!lowest)
        return lowest;
    const qint64 number = (*lowest == 0 ? first + mostOfKind : *lowest) - 1;
    Statement &insert =
        m_database.statement(u"INSERT INTO \"search_document\" (\"number\", \"record\") VALUES (?, ?)"_s);
    Result<> run = insert.run({number, id});
    if (run)
        run = insert.finish();
    return run ? Result<qint64>(number) : run.error();
}

Result<> SearchIndex::takeOne(const TouchedRecord &record) {
    const int place = searchPlace(*record.type);
    if (place < 0)
        return done();
    SearchDocument before = documentOf(*record.type, record.before);
    const SearchDocument after = documentOf(*record.type, record.after);
    if (before == after)
        return done();
    const bool known = before != SearchDocument();
    const bool stays = after != SearchDocument();
    Result<qint64> number = known ? numberOf(record) : Result<qint64>(0);
    if (number && *number == 0) {
        before = {};
        number = stays ? giveNumber(place, record.id) : number;
    }
    if (!number || *number == 0)
        return number ? done() : Result<>(number.error());
    addLine(*number, before.names, after.names);
    addLine(*number | everywhereBit, before.everything, after.everything);
    if (stays)
        return done();
    Statement &remove = m_database.statement(u"DELETE FROM \"search_document\" WHERE \"number\" = ?"_s);
    Result<> run = remove.run({*number});
    return run ? remove.finish() : run;
}

void SearchIndex::addLine(qint64 number, const QString &before, const QString &after) {
    const auto [line, isNew] = m_lines.try_emplace(number, Line{before, after});
    if (!isNew)
        line->second.after = after;
}

Result<> SearchIndex::take(const std::vector<TouchedRecord> &touched) {
    for (const TouchedRecord &record : touched) {
        if (Result<> taken = takeOne(record); !taken)
            return taken;
    }
    return done();
}

Result<> SearchIndex::write() {
    Statement &remove =
        m_database.statement(u"INSERT INTO \"search\" (\"search\", \"rowid\", \"words\") VALUES ('delete', ?, ?)"_s);
    Statement &insert = m_database.statement(u"INSERT INTO \"search\" (\"rowid\", \"words\") VALUES (?, ?)"_s);
    Result<> written = done();
    for (const auto &[number, line] : m_lines) {
        if (line.before == line.after)
            continue;
        if (written && !line.before.isEmpty())
            written = remove.run({number, line.before});
        if (written && !line.after.isEmpty())
            written = insert.run({number, line.after});
        if (!written)
            return written;
    }
    m_lines.clear();
    written = remove.finish();
    return written ? insert.finish() : written;
}

Result<bool> SearchIndex::isCurrent() const {
    const Result<qint64> found =
        m_database.integer(u"SELECT count(*) FROM \"search_recipe\" WHERE \"recipe\" = ?"_s, {searchRecipe()});
    if (!found)
        return found.error();
    return *found == 1;
}

Result<> SearchIndex::rebuild() {
    for (const QString &sql : {u"INSERT INTO \"search\" (\"search\") VALUES ('delete-all')"_s,
                               u"DELETE FROM \"search_document\""_s, u"DELETE FROM \"search_recipe\""_s}) {
        if (Result<> cleared = m_database.execute(sql); !cleared)
            return cleared;
    }
    for (const RecordType *type : searchedKinds()) {
        if (Result<> added = addKind(*type); !added)
            return added;
    }
    return m_database.execute(u"INSERT INTO \"search_recipe\" (\"recipe\") VALUES (?)"_s, {searchRecipe()});
}

Result<> SearchIndex::addKind(const RecordType &type) {
    Result<> added = done();
    const Result<> read = RowTable(m_database).each(type, [&](Row &row) {
        const QString id = row[0].toString();
        added = takeOne({&type, id, {}, std::move(row)});
        if (added && m_lines.size() >= takenTogether)
            added = write();
        return added.ok();
    });
    if (!read || !added)
        return read ? added : read;
    return write();
}

Result<std::vector<SearchIndex::Found>> SearchIndex::find(const QStringList &words, SearchPass pass,
                                                          qsizetype most) const {
    const bool named = pass.where != SearchPass::Where::everywhere;
    Statement &select = m_database.statement(
        u"SELECT s.\"rowid\", d.\"record\" FROM \"search\" s CROSS JOIN \"search_document\" d"
        " ON d.\"number\" = (s.\"rowid\" & ?) WHERE s.\"search\" MATCH ? AND s.\"rowid\" BETWEEN ? AND ?"
        " ORDER BY s.\"rowid\" LIMIT ?"_s);
    const QVariantList values{everywhereBit - 1, expression(words, pass), named ? qint64(0) : everywhereBit,
                              named ? everywhereBit - 1 : 2 * everywhereBit - 1, qint64(most)};
    if (Result<> run = select.run(values); !run)
        return run.error();
    std::vector<Found> found;
    while (select.next()) {
        const auto place = static_cast<std::size_t>((select.integer(0) & (everywhereBit - 1)) >> countBits);
        if (place < searchedKinds().size())
            found.push_back({searchedKinds()[place], select.text(1)});
    }
    if (Result<> finished = select.finish(); !finished)
        return finished.error();
    return found;
}

Result<> SearchIndex::compareWords(QHash<QString, qint64> expected, QStringList &differences) const {
    // A table that exists for this connection only, so that a file can be checked where it cannot be written.
    Result<> made = m_database.execute(
        u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.\"search_words\" USING fts5vocab('main', 'search', 'row')"_s);
    if (!made)
        return made;
    Statement words(m_database, u"SELECT \"term\", \"doc\" FROM temp.\"search_words\""_s);
    if (Result<> run = words.run(); !run)
        return run;
    while (words.next()) {
        if (expected.take(words.text(0)) != words.integer(1))
            differences.append(words.text(0));
    }
    for (auto missing = expected.constBegin(); missing != expected.constEnd(); ++missing)
        differences.append(missing.key());
    return words.finish();
}

Result<> SearchIndex::compareRecords(QSet<QString> expected, QStringList &differences) const {
    Statement documents(m_database, u"SELECT \"number\", \"record\" FROM \"search_document\""_s);
    if (Result<> run = documents.run(); !run)
        return run;
    while (documents.next()) {
        if (!expected.remove(QString::number(documents.integer(0) >> countBits) + u' ' + documents.text(1)))
            differences.append(documents.text(1));
    }
    for (const QString &missing : std::as_const(expected))
        differences.append(missing.section(u' ', 1));
    return documents.finish();
}

Result<QStringList> SearchIndex::differences() const {
    QHash<QString, qint64> words; // in how many documents each stands
    QSet<QString> records;        // the kind's place and the id
    for (const RecordType *type : searchedKinds()) {
        const QString place = QString::number(searchPlace(*type)) + u' ';
        const Result<> read = RowTable(m_database).each(*type, [&](Row &row) {
            const SearchDocument document = searchDocument(*type, row);
            for (const QString &line : {document.names, document.everything}) {
                for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
                    ++words[word];
            }
            if (document != SearchDocument())
                records.insert(place + row[0].toString());
            return true;
        });
        if (!read)
            return read.error();
    }
    QStringList differences;
    Result<> compared = compareRecords(std::move(records), differences);
    if (compared)
        compared = compareWords(std::move(words), differences);
    if (!compared)
        return compared.error();
    return differences;
}
