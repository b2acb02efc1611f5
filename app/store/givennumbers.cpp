#include "givennumbers.h"

#include "database.h"
#include "statement.h"

#include <algorithm>

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
    const Result<int> last = lastOf(prefix, meetingId);
    if (!last)
        return last.error();
    if (*last >= PermanentNumber::most)
        return Error{ErrorCode::wrongValue, u"number: no more than %1"_s.arg(PermanentNumber::most)};
    const QString number = formatPermanentNumber({meetingCode, kind, *last + 1});
    if (Result<> kept = keep(number, prefix, *last + 1, meetingId, recordId); !kept)
        return kept.error();
    return number;
}

Result<int> GivenNumbers::lastOf(const QString &prefix, const QString &meetingId) const {
    const auto known = m_last.constFind(meetingId + u' ' + prefix);
    if (known != m_last.constEnd())
        return *known;
    // By the prefix, since another meeting may have borne the code before; by the meeting, since its code may have
    // changed.
    const Result<qint64> ofPrefix =
        m_database.integer(u"SELECT max(\"sequence\") FROM \"given_number\" WHERE \"prefix\" = ?"_s, {prefix});
    const Result<qint64> ofMeeting =
        m_database.integer(u"SELECT max(\"sequence\") FROM \"given_number\" WHERE \"meeting\" = ?"
                           " AND substr(\"prefix\", length(\"prefix\"), 1) = ?"_s,
                           {meetingId, prefix.right(1)});
    if (!ofPrefix || !ofMeeting)
        return ofPrefix ? ofMeeting.error() : ofPrefix.error();
    return static_cast<int>(std::max(*ofPrefix, *ofMeeting));
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
    if (run)
        run = insert.finish();
    if (run) {
        const Result<int> last = lastOf(prefix, meetingId);
        if (!last)
            return last.error();
        m_last.insert(meetingId + u' ' + prefix, std::max(*last, sequence));
    }
    return run;
}
