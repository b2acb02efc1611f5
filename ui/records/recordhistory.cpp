#include "recordhistory.h"

#include "datewords.h"
#include "field.h"
#include "numberwords.h"
#include "recordtext.h"
#include "schema.h"
#include "windowwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct RecordHistory {
    Q_DECLARE_TR_FUNCTIONS(RecordHistory)
};

QString baseOf(const QString &field) {
    return field.section(u'.', 0, 0);
}

QString languageOf(const QString &field) {
    return field.section(u'.', 1);
}

const FieldInfo *infoOf(const QString &kind, const QString &field) {
    const RecordType *type = Schema::byKind(kind);
    const int index = type != nullptr ? type->indexOf(baseOf(field)) : -1;
    return index < 0 ? nullptr : &type->fields[static_cast<std::size_t>(index)];
}

/// Fields that say where a record stands: their values tell people nothing.
bool isPlace(const QString &kind, const FieldInfo &field) {
    return field.type == FieldType::order || field.isOwned() || (kind == "agenda_item"_L1 && field.name == "day"_L1);
}

QString wordOf(const QString &field) {
    const QString word = capitalized(fieldText(baseOf(field)));
    return languageOf(field).isEmpty() ? word : QString(word % u", "_s % languageOf(field).toUpper());
}

QString integerWord(const FieldInfo &field, int value) {
    if (field.has(FieldRule::mayBeUnknown) && value < 0)
        return {};
    return field.has(FieldRule::minutesOfDay) ? minutesWord(value) : QString::number(value);
}

QString listWord(const QJsonArray &values) {
    QStringList texts;
    for (const QJsonValue &value : values)
        texts += value.toString();
    return texts.join(u", "_s);
}

QString valueWord(const QString &kind, const FieldInfo &field, const QJsonValue &value, const RecordName &recordName) {
    if (value.isNull() || value.isUndefined())
        return {};
    switch (field.type) {
    case FieldType::reference:
        return value.toString().isEmpty() ? QString() : recordName(field.target, value.toString());
    case FieldType::localText:
        return value.toObject().value(u"text"_s).toString();
    case FieldType::integer:
        return integerWord(field, value.toInt());
    case FieldType::boolean:
        return value.toBool() ? RecordHistory::tr("yes") : RecordHistory::tr("no");
    case FieldType::money:
        return formatAmount({value.toInteger()}, windowLanguage());
    case FieldType::date:
        return formatDate(QDate::fromString(value.toString(), Qt::ISODate), windowLanguage());
    case FieldType::time:
        return value.toString().left(5);
    case FieldType::dateTime:
        return momentWord(QDateTime::fromString(value.toString(), Qt::ISODate), QDateTime::currentDateTimeUtc());
    case FieldType::texts:
        return listWord(value.toArray());
    case FieldType::file:
        return value.toObject().value(u"name"_s).toString();
    case FieldType::enumeration:
        return valueText(kind, field.name, value.toString());
    case FieldType::id:
    case FieldType::text:
    case FieldType::order:
        break;
    }
    return value.toString();
}

HistoryEntry entryOf(const ChangeSet &set) {
    HistoryEntry entry;
    entry.when = set.when;
    entry.author = set.author;
    return entry;
}

void addFields(std::vector<HistoryEntry> &entries, const ChangeSet &set, const RecordChange &record,
               const RecordName &recordName) {
    bool moved = false;
    for (const FieldChange &change : record.fields) {
        const FieldInfo *field = infoOf(record.kind, change.field);
        if (field == nullptr)
            continue; // of a later version
        HistoryEntry entry = entryOf(set);
        entry.field = change.field;
        if (isPlace(record.kind, *field)) {
            entry.fieldWord = RecordHistory::tr("Moved");
            if (!std::exchange(moved, true))
                entries.push_back(entry);
            continue;
        }
        entry.fieldWord = wordOf(change.field);
        entry.beforeWord = valueWord(record.kind, *field, change.before, recordName);
        entry.afterWord = valueWord(record.kind, *field, change.after, recordName);
        entry.before = change.before;
        entry.restorable = !field->has(FieldRule::permanent);
        if (entry.beforeWord != entry.afterWord)
            entries.push_back(entry);
    }
}

void addEntries(std::vector<HistoryEntry> &entries, const ChangeSet &set, const RecordChange &record,
                const RecordName &recordName) {
    if (record.operation == Operation::update)
        return addFields(entries, set, record, recordName);
    HistoryEntry entry = entryOf(set);
    entry.fieldWord = record.operation == Operation::insert ? RecordHistory::tr("Added") : RecordHistory::tr("Deleted");
    entries.push_back(entry);
}

/// What a part is by its logged fields, before or after a change: the first record it refers to, or its first text.
QString partName(const RecordChange &record, bool after, const RecordName &recordName) {
    for (const FieldChange &change : record.fields) {
        const FieldInfo *field = infoOf(record.kind, change.field);
        const QJsonValue value = after ? change.after : change.before;
        if (field == nullptr || field->isOwned())
            continue;
        if (field->type == FieldType::reference && !value.toString().isEmpty()) {
            const QString name = recordName(field->target, value.toString());
            if (name != value.toString()) // it may be gone
                return name;
        }
        const bool isText = field->type == FieldType::localText || field->type == FieldType::text;
        const QString text = isText ? valueWord(record.kind, *field, value, recordName) : QString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

void addPart(std::vector<HistoryEntry> &entries, const ChangeSet &set, const RecordChange &record,
             const RecordName &recordName) {
    HistoryEntry entry = entryOf(set);
    const QString part = kindText(record.kind);
    if (record.operation == Operation::update) {
        std::vector<HistoryEntry> fields;
        addFields(fields, set, record, recordName);
        for (HistoryEntry &field : fields) {
            if (field.beforeWord == field.afterWord)
                continue; // it was only moved
            field.fieldWord = capitalized(part) % u" – "_s % field.fieldWord.left(1).toLower() % field.fieldWord.mid(1);
            field.restorable = false;
            entries.push_back(field);
        }
        return;
    }
    const bool added = record.operation == Operation::insert;
    entry.fieldWord = (added ? RecordHistory::tr("Added – %1") : RecordHistory::tr("Removed – %1")).arg(part);
    entry.beforeWord = partName(record, false, recordName);
    entry.afterWord = partName(record, true, recordName);
    entries.push_back(entry);
}

} // namespace

std::vector<HistoryEntry> recordHistory(const std::vector<ChangeSet> &ofRecord, const std::vector<ChangeSet> &ofParts,
                                        const RecordName &recordName) {
    std::vector<HistoryEntry> entries;
    for (const ChangeSet &set : ofRecord) {
        for (const RecordChange &record : set.records)
            addEntries(entries, set, record, recordName);
    }
    for (const ChangeSet &set : ofParts) {
        for (const RecordChange &record : set.records)
            addPart(entries, set, record, recordName);
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const HistoryEntry &a, const HistoryEntry &b) { return a.when > b.when; });
    return entries;
}

namespace {

QString momentIn(const QDateTime &when, const QDateTime &now, QString (*written)(QDate)) {
    const QDateTime local = when.toLocalTime();
    const QString time = local.toString(u"HH:mm"_s);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return RecordHistory::tr("today %1").arg(time);
    if (days == 1)
        return RecordHistory::tr("yesterday %1").arg(time);
    return written(local.date()) % u", "_s % time;
}

} // namespace

QString momentWord(const QDateTime &when, const QDateTime &now) {
    return momentIn(when, now, dateWord);
}

QString briefMomentWord(const QDateTime &when, const QDateTime &now) {
    return momentIn(when, now, dateInFigures);
}
