#include "historylist.h"

#include "tabletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString word(Operation operation) {
    switch (operation) {
    case Operation::insert:
        return u"insert"_s;
    case Operation::update:
        return u"update"_s;
    case Operation::remove:
        return u"delete"_s;
    }
    return {};
}

QJsonObject toJson(const RecordChange &record) {
    QJsonArray fields;
    for (const FieldChange &field : record.fields)
        fields.append(QJsonObject{{u"field"_s, field.field}, {u"before"_s, field.before}, {u"after"_s, field.after}});
    return {{u"kind"_s, record.kind},
            {u"id"_s, record.id},
            {u"operation"_s, word(record.operation)},
            {u"fields"_s, fields}};
}

QJsonObject toJson(const ChangeSet &change, const LabelWords &words) {
    QJsonArray records;
    for (const RecordChange &record : change.records)
        records.append(toJson(record));
    QJsonObject object{{u"id"_s, change.id},         {u"when"_s, change.when.toString(Qt::ISODateWithMs)},
                       {u"author"_s, change.author}, {u"label"_s, words(change.label)},
                       {u"group"_s, change.group},   {u"barrier"_s, change.barrier},
                       {u"records"_s, records}};
    if (!change.undoes.isEmpty())
        object.insert(u"undoes"_s, change.undoes);
    if (!change.redoes.isEmpty())
        object.insert(u"redoes"_s, change.redoes);
    return object;
}

} // namespace

QByteArray historyAsJson(std::span<const ChangeSet> history, const LabelWords &words) {
    QJsonArray all;
    for (const ChangeSet &change : history)
        all.append(toJson(change, words));
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

QByteArray historyAsTable(std::span<const ChangeSet> history, const LabelWords &words) {
    TextTable table{{u"when"_s, u"author"_s, u"change"_s, u"what"_s, u"records"_s}, {}};
    for (const ChangeSet &change : history)
        table.rows.push_back({change.when.toString(u"yyyy-MM-dd HH:mm:ss"_s), change.author, change.id,
                              words(change.label), QString::number(change.records.size())});
    return toAlignedText(table);
}
