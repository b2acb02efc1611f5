#include "frozenrules.h"

#include "rowtable.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// Per kind the fields that adoption freezes; an empty list means all of them.
const QHash<QString, QStringList> &frozenFields() {
    static const QHash<QString, QStringList> fields{
        {u"record"_s, {}},
        {u"paragraph"_s, {}},
        {u"paragraph_speaker"_s, {}},
        {u"minutes_answer"_s, {}},
        {u"decision"_s, {}},
        {u"minutes"_s, {}},
        {u"action"_s, {u"meeting"_s, u"number"_s, u"text"_s, u"decision"_s, u"item"_s, u"original_due"_s}},
        {u"delegation"_s, {}},
        {u"attendance"_s, {}},
        {u"participant"_s,
         {u"delegation"_s, u"person"_s, u"role"_s, u"status"_s, u"replaced_by"_s, u"remote"_s, u"name_then"_s,
          u"rank_then"_s, u"position_then"_s, u"agency_then"_s, u"order"_s}},
        {u"day"_s, {u"meeting"_s, u"date"_s}},
        {u"meeting"_s,
         {u"code"_s, u"body"_s, u"number"_s, u"title"_s, u"title_genitive"_s, u"format"_s, u"country"_s, u"city"_s,
          u"city_prepositional"_s, u"venue"_s, u"chair"_s, u"co_chair"_s, u"secretary"_s}},
        {u"agenda_item"_s, {u"meeting"_s, u"parent"_s, u"order"_s, u"title"_s, u"kind"_s, u"internal"_s, u"day"_s}},
    };
    return fields;
}

QString stageOf(const RecordType &type, const Row *row) {
    return row ? (*row)[static_cast<std::size_t>(type.indexOf(u"stage"_s))].toString() : QString();
}

bool isFinal(const QString &stage) {
    return stage == "adopted"_L1 || stage == "signed"_L1;
}

bool touchesFrozen(const RecordType &type, const Row &before, const Row &after, const QStringList &frozen) {
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] != after[i] && (frozen.isEmpty() || frozen.contains(type.fields[i].name)))
            return true;
    }
    return false;
}

/// Adopted minutes may be signed: the stage moves on and the scan is added.
bool isSigning(const RecordType &type, const Row &before, const Row &after) {
    if (stageOf(type, &before) != "adopted"_L1 || !isFinal(stageOf(type, &after)))
        return false;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const QString &name = type.fields[i].name;
        if (before[i] != after[i] && name != "stage"_L1 && name != "signed_scan"_L1)
            return false;
    }
    return true;
}

} // namespace

Result<> FrozenRules::load() {
    const RecordType &minutes = Schema::require(u"minutes"_s);
    for (const QString &stage : {u"adopted"_s, u"signed"_s}) {
        const Result<QStringList> found = m_rows.findBy(minutes, u"stage"_s, stage);
        if (!found)
            return found.error();
        for (const QString &id : *found) {
            const Result<QVariant> meeting = m_rows.cell(minutes, id, u"meeting"_s);
            if (!meeting)
                return meeting.error();
            m_adopted.insert(meeting->toString());
        }
    }
    return done();
}

Result<> FrozenRules::check(const RecordType &type, const Row *before, const Row *after) {
    if (type.kind == "published"_L1 && (before || !m_mayPublish)) {
        const Row &row = before ? *before : *after;
        const QString document = row[static_cast<std::size_t>(type.indexOf(u"document"_s))].toString();
        return Error{ErrorCode::frozen, u"published "_s + document};
    }
    const auto frozen = frozenFields().constFind(type.kind);
    if (m_adopted.isEmpty() || frozen == frozenFields().constEnd())
        return done();
    if (before && after) {
        if (!touchesFrozen(type, *before, *after, *frozen) ||
            (type.kind == "minutes"_L1 && isSigning(type, *before, *after)))
            return done();
    }
    for (const Row *row : {before, after}) {
        Result<> allowed = row ? checkMeeting(type, *row) : done();
        if (!allowed)
            return allowed;
    }
    return done();
}

bool FrozenRules::adopts(const RecordType &type, const Row *before, const Row *after) {
    return type.kind == "minutes"_L1 && after && isFinal(stageOf(type, after)) && !isFinal(stageOf(type, before));
}

Result<> FrozenRules::checkMeeting(const RecordType &type, const Row &row) {
    const Result<QString> meeting = m_finder.meetingOf(type, row);
    if (!meeting)
        return meeting.error();
    if (!m_adopted.contains(*meeting))
        return done();
    const Result<QVariant> code = m_rows.cell(Schema::require(u"meeting"_s), *meeting, u"code"_s);
    if (!code)
        return code.error();
    return Error{ErrorCode::frozen, u"minutes "_s + code->toString()};
}
