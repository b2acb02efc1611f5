#include "itemhistory.h"

#include "agendawords.h"
#include "datewords.h"
#include "recordtext.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct ItemHistory {
    Q_DECLARE_TR_FUNCTIONS(ItemHistory)
};

QString capitalized(const QString &text) {
    return text.left(1).toUpper() % text.mid(1);
}

QString baseOf(const QString &field) {
    return field.section(u'.', 0, 0);
}

QString languageOf(const QString &field) {
    return field.section(u'.', 1);
}

bool isPlace(const QString &field) {
    return field == "parent"_L1 || field == "order"_L1 || field == "day"_L1;
}

QString wordOf(const QString &field) {
    const QString word = capitalized(fieldText(baseOf(field)));
    return languageOf(field).isEmpty() ? word : QString(word % u", "_s % languageOf(field).toUpper());
}

QString textOf(const QJsonValue &value) {
    return value.isObject() ? value.toObject().value(u"text"_s).toString() : value.toString();
}

QString valueWord(const QString &field, const QJsonValue &value, const RecordName &recordName) {
    if (value.isNull() || value.isUndefined())
        return {};
    if (field == "duration"_L1)
        return minutesWord(value.toInt());
    if (field == "kind"_L1 || field == "purpose"_L1 || field == "origin"_L1)
        return valueText(u"agenda_item"_s, field, value.toString());
    if (field == "internal"_L1)
        return value.toBool() ? ItemHistory::tr("yes") : ItemHistory::tr("no");
    if (field == "fixed_start"_L1)
        return value.toString().left(5);
    if (field == "carried_from"_L1)
        return value.toString().isEmpty() ? QString() : recordName(u"meeting"_s, value.toString());
    return textOf(value);
}

HistoryEntry entryOf(const ChangeSet &set) {
    HistoryEntry entry;
    entry.when = set.when;
    entry.author = set.author;
    return entry;
}

/// Whether withEarlierValue() can put a value of the field back.
bool canBeRestored(const QString &field) {
    static const QStringList fields{u"title"_s,    u"annotation"_s, u"duration"_s, u"fixed_start"_s,
                                    u"kind"_s,     u"purpose"_s,    u"origin"_s,   u"carried_from"_s,
                                    u"internal"_s, u"chair_note"_s};
    return fields.contains(baseOf(field));
}

void addEntries(std::vector<HistoryEntry> &entries, const ChangeSet &set, const RecordChange &record,
                const RecordName &recordName) {
    if (record.operation != Operation::update) {
        HistoryEntry entry = entryOf(set);
        entry.fieldWord = record.operation == Operation::insert ? ItemHistory::tr("Added") : ItemHistory::tr("Deleted");
        entries.push_back(entry);
        return;
    }
    bool moved = false;
    for (const FieldChange &change : record.fields) {
        HistoryEntry entry = entryOf(set);
        entry.field = change.field;
        if (isPlace(change.field)) {
            entry.fieldWord = ItemHistory::tr("Moved");
            if (!std::exchange(moved, true))
                entries.push_back(entry);
            continue;
        }
        entry.fieldWord = wordOf(change.field);
        entry.beforeWord = valueWord(change.field, change.before, recordName);
        entry.afterWord = valueWord(change.field, change.after, recordName);
        entry.before = change.before;
        entry.restorable = canBeRestored(change.field);
        if (entry.beforeWord != entry.afterWord)
            entries.push_back(entry);
    }
}

/// Who presents by the logged fields of a presenter, before or after a change; empty where nobody is named in them.
QString presenterName(const RecordChange &record, bool after, const RecordName &recordName) {
    for (const FieldChange &change : record.fields) {
        const QJsonValue value = after ? change.after : change.before;
        const QString base = baseOf(change.field);
        if (base == "words"_L1 && !textOf(value).isEmpty())
            return textOf(value);
        if ((base != "participant"_L1 && base != "agency"_L1) || value.toString().isEmpty())
            continue;
        const QString name = recordName(base, value.toString());
        if (name != value.toString())
            return name;
    }
    return {};
}

void addPresenterEntry(std::vector<HistoryEntry> &entries, const ChangeSet &set, const RecordChange &record,
                       const RecordName &recordName) {
    HistoryEntry entry = entryOf(set);
    entry.fieldWord = record.operation == Operation::insert   ? ItemHistory::tr("Presenter added")
                      : record.operation == Operation::remove ? ItemHistory::tr("Presenter removed")
                                                              : ItemHistory::tr("Presenter");
    entry.beforeWord = presenterName(record, false, recordName);
    entry.afterWord = presenterName(record, true, recordName);
    if (record.operation != Operation::update || entry.beforeWord != entry.afterWord) // not where it was only moved
        entries.push_back(entry);
}

template <class Enum>
bool restoreWord(Enum &member, const QJsonValue &value) {
    const auto known = fromWord<Enum>(value.toString());
    if (known)
        member = *known;
    return known.has_value();
}

} // namespace

std::vector<HistoryEntry> itemHistory(const std::vector<ChangeSet> &ofItem, const std::vector<ChangeSet> &ofPresenters,
                                      const RecordName &recordName) {
    std::vector<HistoryEntry> entries;
    for (const ChangeSet &set : ofItem) {
        for (const RecordChange &record : set.records)
            addEntries(entries, set, record, recordName);
    }
    for (const ChangeSet &set : ofPresenters) {
        for (const RecordChange &record : set.records)
            addPresenterEntry(entries, set, record, recordName);
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const HistoryEntry &a, const HistoryEntry &b) { return a.when > b.when; });
    return entries;
}

std::optional<AgendaItem> withEarlierValue(AgendaItem item, const QString &field, const QJsonValue &value,
                                           const QString &primaryLanguage) {
    const QString base = baseOf(field);
    bool known = true;
    if (base == "title"_L1)
        item.title.set(languageOf(field), textOf(value), primaryLanguage);
    else if (base == "annotation"_L1)
        item.annotation.set(languageOf(field), textOf(value), primaryLanguage);
    else if (base == "duration"_L1)
        item.duration = value.toInt();
    else if (base == "fixed_start"_L1)
        item.fixedStart = QTime::fromString(value.toString().left(5), u"HH:mm"_s);
    else if (base == "kind"_L1)
        known = restoreWord(item.kind, value);
    else if (base == "purpose"_L1)
        known = restoreWord(item.purpose, value);
    else if (base == "origin"_L1)
        known = restoreWord(item.origin, value);
    else if (base == "carried_from"_L1)
        item.carriedFrom = Id<Meeting>::fromText(value.toString());
    else if (base == "internal"_L1)
        item.internal = value.toBool();
    else if (base == "chair_note"_L1)
        item.chairNote = value.toString();
    else
        known = false;
    return known ? std::optional(item) : std::nullopt;
}

QString momentWord(const QDateTime &when, const QDateTime &now) {
    const QDateTime local = when.toLocalTime();
    const QString time = local.toString(u"HH:mm"_s);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return ItemHistory::tr("today %1").arg(time);
    if (days == 1)
        return ItemHistory::tr("yesterday %1").arg(time);
    return formatDate(local.date(), windowLanguage()) % u", "_s % time;
}
