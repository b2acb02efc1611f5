#include "rowjson.h"

#include "field.h"
#include "personname.h"
#include "prose.h"
#include "recordrow.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 300; ///< letters; lists cut it further where they have less room

LocalText localTextOf(const QVariant &cell) {
    LocalText text;
    return Cell::read(cell, text) ? text : LocalText();
}

QStringList textsOf(const QVariant &cell) {
    QStringList texts;
    return Cell::read(cell, texts) ? texts : QStringList();
}

QJsonValue fileToJson(const QVariant &cell) {
    FileRef file;
    if (!Cell::read(cell, file) || file.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"name"_s, file.name}, {u"type"_s, file.type}, {u"sha256"_s, file.sha256}};
}

QJsonValue localTextToJsonObject(const QVariant &cell) {
    QJsonObject object;
    const LocalText text = localTextOf(cell);
    for (const LocalText::Rendering &rendering : text.renderings()) {
        if (!rendering.text.isEmpty())
            object.insert(rendering.language, rendering.text);
    }
    return object;
}

QJsonValue loggedRendering(const LocalText &text, const QString &language) {
    const auto &all = text.renderings();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const LocalText::Rendering &rendering) { return rendering.language == language; });
    if (found == all.end())
        return QJsonValue::Null;
    return QJsonObject{{u"text"_s, found->text}, {u"revision"_s, found->revision}};
}

void addLanguageChanges(std::vector<FieldChange> &changes, const QString &name, const QVariant &before,
                        const QVariant &after) {
    const LocalText old = localTextOf(before);
    const LocalText fresh = localTextOf(after);
    QStringList languages;
    for (const LocalText *text : {&old, &fresh}) {
        for (const LocalText::Rendering &rendering : text->renderings()) {
            if (!languages.contains(rendering.language))
                languages.append(rendering.language);
        }
    }
    for (const QString &language : std::as_const(languages)) {
        const QJsonValue was = loggedRendering(old, language);
        const QJsonValue is = loggedRendering(fresh, language);
        if (was != is)
            changes.push_back({name + u'.' + language, was, is});
    }
}

/// A field of the log: its column, and the language where it is one of a LocalText.
struct LoggedField {
    int column = -1;
    QString language;
};

LoggedField findLogged(const RecordType &type, const QString &field) {
    const qsizetype dot = field.indexOf(u'.');
    const int column = type.indexOf(dot < 0 ? field : field.left(dot));
    if (column < 0 || (type.fields[static_cast<std::size_t>(column)].type == FieldType::localText) != (dot > 0))
        return {};
    return {column, dot < 0 ? QString() : field.mid(dot + 1)};
}

bool setRendering(QVariant &cell, const QString &language, const QJsonValue &value) {
    LocalText text = localTextOf(cell);
    const QJsonObject object = value.toObject();
    if (!value.isNull() && !(object.value("text"_L1).isString() && object.value("revision"_L1).isDouble()))
        return false;
    text.restore({language, object.value("text"_L1).toString(), object.value("revision"_L1).toInt()});
    cell = Cell::from(text);
    return true;
}

} // namespace

namespace RowJson {

QJsonValue toJson(const FieldInfo &field, const QVariant &cell) {
    switch (field.type) {
    case FieldType::localText:
        return localTextToJsonObject(cell);
    case FieldType::integer:
    case FieldType::money:
        return cell.toLongLong();
    case FieldType::boolean:
        return cell.toLongLong() != 0;
    case FieldType::texts:
        return QJsonArray::fromStringList(textsOf(cell));
    case FieldType::file:
        return fileToJson(cell);
    default:
        return cell.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(cell.toString());
    }
}

QJsonObject toJson(const RecordType &type, const Row &row) {
    QJsonObject object;
    for (std::size_t i = 0; i < row.size(); ++i)
        object.insert(type.fields[i].name, toJson(type.fields[i], row[i]));
    return object;
}

Row emptyRow(const RecordType &type) {
    Row row;
    row.reserve(type.fields.size());
    for (const FieldInfo &field : type.fields) {
        switch (field.type) {
        case FieldType::localText:
        case FieldType::texts:
            row.push_back(u"[]"_s);
            break;
        case FieldType::integer:
        case FieldType::money:
        case FieldType::boolean:
            row.push_back(QVariant::fromValue<qint64>(0));
            break;
        default:
            row.push_back(field.isNullable() ? QVariant() : QVariant(u""_s));
        }
    }
    return row;
}

Row defaultRow(const RecordType &type) {
#define RAPPORTEUR_DEFAULT(T) {&Schema::of<T>(), rowOf(T{})},
    static const QHash<const RecordType *, Row> rows{RAPPORTEUR_RECORDS(RAPPORTEUR_DEFAULT)};
#undef RAPPORTEUR_DEFAULT
    return rows.value(&type);
}

bool isEmpty(const FieldInfo &field, const QVariant &cell) {
    if (field.type == FieldType::localText)
        return cell.toString() == "[]"_L1 || localTextOf(cell).isEmpty();
    if (field.type == FieldType::texts)
        return cell.toString() == "[]"_L1;
    if (cell.typeId() == QMetaType::LongLong)
        return false;
    return cell.isNull() || cell.toString().isEmpty();
}

std::vector<FieldChange> changes(const RecordType &type, const Row &before, const Row &after) {
    std::vector<FieldChange> found;
    for (std::size_t i = 1; i < type.fields.size(); ++i) {
        if (before[i] == after[i])
            continue;
        const FieldInfo &field = type.fields[i];
        if (field.type == FieldType::localText)
            addLanguageChanges(found, field.name, before[i], after[i]);
        else
            found.push_back({field.name, toJson(field, before[i]), toJson(field, after[i])});
    }
    return found;
}

QJsonValue loggedValue(const RecordType &type, const Row &row, const QString &field) {
    const LoggedField logged = findLogged(type, field);
    if (logged.column < 0)
        return QJsonValue::Undefined;
    const auto column = static_cast<std::size_t>(logged.column);
    if (logged.language.isEmpty())
        return toJson(type.fields[column], row[column]);
    return loggedRendering(localTextOf(row[column]), logged.language);
}

bool setLoggedValue(const RecordType &type, Row &row, const QString &field, const QJsonValue &value) {
    const LoggedField logged = findLogged(type, field);
    if (logged.column < 0)
        return false;
    const auto column = static_cast<std::size_t>(logged.column);
    if (!logged.language.isEmpty())
        return setRendering(row[column], logged.language, value);
    const FieldInfo &info = type.fields[column];
    switch (info.type) {
    case FieldType::integer:
    case FieldType::money:
        row[column] = QVariant::fromValue(value.toInteger());
        return value.isDouble();
    case FieldType::boolean:
        row[column] = QVariant::fromValue<qint64>(value.toBool() ? 1 : 0);
        return value.isBool();
    case FieldType::texts:
        row[column] = Cell::from(value.toVariant().toStringList());
        return value.isArray();
    case FieldType::file:
        row[column] = Cell::from(
            FileRef{value["name"_L1].toString(), value["type"_L1].toString(), value["sha256"_L1].toString()});
        return value.isObject() || value.isNull();
    default:
        row[column] = value.isNull() ? (info.isNullable() ? QVariant() : QVariant(u""_s)) : QVariant(value.toString());
        return value.isString() || value.isNull();
    }
}

bool isSameLogged(const QJsonValue &a, const QJsonValue &b) {
    const auto isNoText = [](const QJsonValue &value) {
        return value.isNull() ||
               (value.isObject() && value["text"_L1].toString().isEmpty() && value["text"_L1].isString());
    };
    return a == b || (isNoText(a) && isNoText(b));
}

QString ownName(const RecordType &type, const Row &row, const QString &language) {
    QStringList parts;
    QStringList cyrillic;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const FieldInfo &field = type.fields[i];
        const bool isNaming = field.has(FieldRule::naming) || field.has(FieldRule::cyrillic);
        if (!isNaming || field.type == FieldType::reference || isEmpty(field, row[i]))
            continue;
        if (field.type == FieldType::localText) {
            LocalText text;
            if (Cell::read(row[i], text))
                parts.append(field.has(FieldRule::marked) ? plainProse(text.in(language)) : text.in(language));
        } else {
            (field.has(FieldRule::cyrillic) ? cyrillic : parts).append(row[i].toString());
        }
    }
    const bool isCyrillic = !cyrillic.isEmpty() && (parts.isEmpty() || writesCyrillic(language));
    const QString name = (isCyrillic ? cyrillic : parts).join(u' ').simplified();
    return name.size() > longestName ? QString(name.left(longestName - 1) + u'…') : name;
}

} // namespace RowJson
