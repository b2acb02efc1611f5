#include "givennumbers.h"

#include "database.h"
#include "statement.h"

using namespace Qt::StringLiterals;

namespace {

/// What the numbers of a meeting and a kind begin with: "RSG2/D".
QString prefixOf(const QString &number) {
    qsizetype end = number.size();
    while (end > 0 && number.at(end - 1).isDigit())
        --end;
    return number.left(end);
}

} // namespace

Result<QString> GivenNumbers::give(NumberedKind kind, const QString &meetingId, const QString &meetingCode,
                                   const QString &recordId) {
    const QString prefix = prefixOf(formatPermanentNumber({meetingCode, kind, 1}));
    const QString letter = prefix.right(1);
    // By the meeting, since its code may have changed; by the prefix, since another may have borne the code before.
    const Result<qint64> last =
        m_database.integer(u"SELECT max(\"sequence\") FROM \"given_number\" WHERE \"prefix\" = ?"
                           " OR (\"meeting\" = ? AND substr(\"prefix\", length(\"prefix\"), 1) = ?)"_s,
                           {prefix, meetingId, letter});
    if (!last)
        return last.error();
    const int sequence = static_cast<int>(*last) + 1;
    const QString number = formatPermanentNumber({meetingCode, kind, sequence});
    if (Result<> kept = keep(number, prefix, sequence, meetingId, recordId); !kept)
        return kept.error();
    return number;
}

Result<> GivenNumbers::claim(const QString &number, NumberedKind kind, const QString &meetingId,
                             const QString &meetingCode, const QString &recordId) {
    Statement &select = m_database.statement(u"SELECT \"record\" FROM \"given_number\" WHERE \"number\" = ?"_s);
    if (Result<> run = select.run({number}); !run)
        return run;
    const QString holder = select.next() ? select.text(0) : QString();
    if (Result<> finished = select.finish(); !finished)
        return finished;
    if (holder == recordId)
        return done();
    if (!holder.isEmpty())
        return Error{ErrorCode::numberTaken, number};
    const std::optional<PermanentNumber> parsed = parsePermanentNumber(number);
    if (!parsed || parsed->kind != kind || parsed->meeting != meetingCode)
        return Error{ErrorCode::wrongValue, u"number: such as "_s + formatPermanentNumber({meetingCode, kind, 1})};
    return keep(number, prefixOf(number), parsed->number, meetingId, recordId);
}

Result<> GivenNumbers::keep(const QString &number, const QString &prefix, int sequence, const QString &meetingId,
                            const QString &recordId) {
    Statement &insert = m_database.statement(u"INSERT INTO \"given_number\" VALUES (?, ?, ?, ?, ?)"_s);
    Result<> run = insert.run({number, prefix, sequence, meetingId, recordId});
    return run ? insert.finish() : run;
}
