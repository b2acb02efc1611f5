#include "describe.h"

#include "field.h"
#include "schema.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonObject describeField(const FieldInfo &field) {
    QJsonObject described{
        {u"name"_s, field.name}, {u"type"_s, toWord(field.type)}, {u"required"_s, field.isRequired()}};
    if (!field.target.isEmpty()) {
        described.insert(u"refers_to"_s, field.target);
        described.insert(u"owned"_s, field.isOwned());
    }
    if (!field.words.isEmpty())
        described.insert(u"words"_s, QJsonArray::fromStringList(field.words));
    if (field.type == FieldType::integer || field.type == FieldType::money) {
        described.insert(u"least"_s, field.least);
        described.insert(u"most"_s, field.most);
    }
    return described;
}

QJsonArray namesOf(const RecordType &type, const std::vector<int> &fields) {
    QJsonArray names;
    for (const int field : fields)
        names.append(type.fields[static_cast<std::size_t>(field)].name);
    return names;
}

QJsonObject describeKind(const RecordType &type) {
    QJsonArray fields;
    for (const FieldInfo &field : type.fields)
        fields.append(describeField(field));
    QJsonObject described{{u"kind"_s, type.kind}, {u"plural"_s, type.plural}, {u"fields"_s, fields}};

    QJsonArray counts;
    for (const CountInfo &count : type.counts)
        counts.append(QJsonObject{
            {u"fields"_s, namesOf(type, count.fields)}, {u"least"_s, count.least}, {u"most"_s, count.most}});
    if (!counts.isEmpty())
        described.insert(u"filled"_s, counts);

    QJsonArray uniques;
    for (const std::vector<int> &unique : type.uniques)
        uniques.append(namesOf(type, unique));
    if (!uniques.isEmpty())
        described.insert(u"unique"_s, uniques);
    return described;
}

} // namespace

Result<QJsonArray> describeKinds(const QString &kind) {
    QJsonArray all;
    if (!kind.isEmpty()) {
        const RecordType *type = Schema::byKind(kind);
        if (!type)
            type = Schema::byPlural(kind);
        if (!type)
            return Error{ErrorCode::unknownKind, kind};
        all.append(describeKind(*type));
        return all;
    }
    for (const RecordType &type : Schema::types())
        all.append(describeKind(type));
    return all;
}
