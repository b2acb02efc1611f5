#include "rowjson.h"

#include "field.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

Error wrong(const RecordType &type, const FieldInfo &field, const QString &expected) {
    return {ErrorCode::wrongValue, type.kind + u'.' + field.name + u": "_s + expected};
}

/// What a text holds that no paper, PDF or XML could: NUL and other controls, halves of surrogate pairs.
bool isPrintable(QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character.unicode() < 0x20 && character != u'\n' && character != u'\t' && character != u'\r')
            return false;
        if (character.isLowSurrogate())
            return false;
        if (character.isHighSurrogate()) {
            if (i + 1 >= text.size() || !text.at(i + 1).isLowSurrogate())
                return false;
            ++i;
        }
        if (character.unicode() == 0xFFFE || character.unicode() == 0xFFFF)
            return false;
    }
    return true;
}

const QString printableExpected = u"a text without control characters or broken surrogate pairs"_s;

bool isLanguage(const QString &code) {
    static const QRegularExpression form(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    return form.match(code).hasMatch();
}

bool isHash(const QString &text) {
    static const QRegularExpression form(u"^[0-9a-f]{64}\\z"_s);
    return form.match(text).hasMatch();
}

/// Reads one value of the apply form into a cell.
class Input {
public:
    Input(const RecordType &type, const FieldInfo &field, const QStringList &languages)
        : m_type(type), m_field(field), m_languages(languages) {}

    Result<> read(const QJsonValue &value, QVariant &cell) const {
        switch (m_field.type) {
        case FieldType::id:
        case FieldType::reference:
            return readId(value, cell);
        case FieldType::localText:
            return readLocalText(value, cell);
        case FieldType::integer:
        case FieldType::money:
            return readInteger(value, cell);
        case FieldType::boolean:
            if (!value.isBool())
                return wrong(m_type, m_field, u"true or false"_s);
            cell = Cell::from(value.toBool());
            return done();
        case FieldType::date:
        case FieldType::time:
        case FieldType::dateTime:
            return readMoment(value, cell);
        case FieldType::texts:
            return readTexts(value, cell);
        case FieldType::file:
            return readFile(value, cell);
        case FieldType::enumeration:
            if (!m_field.words.contains(value.toString()))
                return wrong(m_type, m_field, u"one of "_s + m_field.words.join(u", "_s));
            cell = value.toString();
            return done();
        case FieldType::text:
        case FieldType::order:
            break;
        }
        if (!value.isString())
            return wrong(m_type, m_field, u"a text"_s);
        cell = Cell::from(value.toString());
        return done();
    }

private:
    Result<> readId(const QJsonValue &value, QVariant &cell) const {
        const bool nothing = value.isNull() || (value.isString() && value.toString().isEmpty());
        if (nothing && m_field.type == FieldType::reference) {
            cell = QVariant();
            return done();
        }
        const QUuid uuid = QUuid::fromString(value.toString());
        const QString text = uuid.toString(QUuid::WithoutBraces);
        if (uuid.isNull() || text != value.toString().toLower())
            return wrong(m_type, m_field, u"a UUID"_s);
        cell = text;
        return done();
    }

    Result<> readLocalText(const QJsonValue &value, QVariant &cell) const {
        if (!value.isObject())
            return wrong(m_type, m_field, u"an object of language and text"_s);
        LocalText text;
        if (!Cell::read(cell, text))
            return wrong(m_type, m_field, u"a text that can be read"_s);
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            if (!m_languages.contains(entry.key()))
                return Error{ErrorCode::unknownLanguage, entry.key()};
            if (!entry.value().isString())
                return wrong(m_type, m_field, u"a text for "_s + entry.key());
        }
        // The primary language goes first, so that the others given with it count as made from it.
        for (const QString &language : m_languages) {
            if (!object.contains(language))
                continue;
            text.set(language, object.value(language).toString(), m_languages.first());
            text.markCurrent(language, m_languages.first());
        }
        cell = Cell::from(text);
        return done();
    }

    Result<> readInteger(const QJsonValue &value, QVariant &cell) const {
        const double number = value.toDouble();
        if (!value.isDouble() || std::floor(number) != number || number < static_cast<double>(m_field.least) ||
            number > static_cast<double>(m_field.most))
            return wrong(m_type, m_field, u"a whole number from %1 to %2"_s.arg(m_field.least).arg(m_field.most));
        cell = Cell::from(value.toInteger());
        return done();
    }

    Result<> readMoment(const QJsonValue &value, QVariant &cell) const {
        const QString text = value.toString();
        const bool date = m_field.type == FieldType::date;
        const bool time = m_field.type == FieldType::time;
        if (value.isNull() || (value.isString() && text.isEmpty()))
            cell = QVariant();
        else if (date)
            cell = Cell::from(QDate::fromString(text, u"yyyy-MM-dd"_s));
        else if (time)
            cell = Cell::from(QTime::fromString(text, u"HH:mm"_s));
        else
            cell = instant(text);
        if (!cell.isNull() || value.isNull() || (value.isString() && text.isEmpty()))
            return done();
        return wrong(m_type, m_field,
                     date   ? u"a date such as 2016-11-29"_s
                     : time ? u"a time of day such as 09:30"_s
                            : u"a date and time such as 2016-12-09T18:00:00+06:00"_s);
    }

    /// NULL where the text says no zone (it would mean another instant on another computer) or cannot be kept.
    static QVariant instant(const QString &text) {
        const QDateTime when = QDateTime::fromString(text, Qt::ISODate);
        const QVariant cell = when.timeSpec() == Qt::LocalTime ? QVariant() : Cell::from(when);
        // In UTC it may fall into a year that ISO 8601 has no four digits for.
        QDateTime again;
        return Cell::read(cell, again) ? cell : QVariant();
    }

    Result<> readTexts(const QJsonValue &value, QVariant &cell) const {
        const QJsonArray array = value.toArray();
        if (!value.isArray() ||
            std::any_of(array.begin(), array.end(), [](const QJsonValue &entry) { return !entry.isString(); }))
            return wrong(m_type, m_field, u"a list of texts"_s);
        cell = Cell::from(value.toVariant().toStringList());
        return done();
    }

    Result<> readFile(const QJsonValue &value, QVariant &cell) const {
        if (value.isNull()) {
            cell = QVariant();
            return done();
        }
        const FileRef file{value["name"_L1].toString(), value["type"_L1].toString(), value["sha256"_L1].toString()};
        if (!isHash(file.sha256) || !isPrintable(file.name) || !isPrintable(file.type))
            return wrong(m_type, m_field, u"a file with name, type and base64 (or sha256 of one that is there)"_s);
        cell = Cell::from(file);
        return done();
    }

    const RecordType &m_type;
    const FieldInfo &m_field;
    const QStringList &m_languages;
};

Result<> validateTexts(const RecordType &type, const FieldInfo &field, const QVariant &cell) {
    const QString stored = cell.toString();
    if (field.type == FieldType::localText) {
        LocalText text;
        if (!Cell::read(cell, text))
            return wrong(type, field, u"a text that can be read"_s);
        for (const LocalText::Rendering &rendering : text.renderings()) {
            if (!isLanguage(rendering.language))
                return Error{ErrorCode::unknownLanguage, rendering.language};
            if (!isPrintable(rendering.text))
                return wrong(type, field, printableExpected);
        }
        return done();
    }
    QStringList texts{stored};
    if (field.type == FieldType::texts && !Cell::read(cell, texts))
        return wrong(type, field, u"a list of texts"_s);
    if (field.has(FieldRule::language) && texts.removeDuplicates() > 0)
        return wrong(type, field, u"each language once"_s);
    for (const QString &text : std::as_const(texts)) {
        if (!isPrintable(text))
            return wrong(type, field, printableExpected);
        const bool listed = field.type == FieldType::texts;
        if (field.has(FieldRule::language) && (listed || !text.isEmpty()) && !isLanguage(text))
            return Error{ErrorCode::unknownLanguage, text};
    }
    return done();
}

Result<> validateCounts(const RecordType &type, const Row &row) {
    for (const CountInfo &rule : type.counts) {
        int filled = 0;
        QStringList names;
        for (const int index : rule.fields) {
            const auto i = static_cast<std::size_t>(index);
            filled += RowJson::isEmpty(type.fields[i], row[i]) ? 0 : 1;
            names.append(type.fields[i].name);
        }
        if (filled >= rule.least && filled <= rule.most)
            continue;
        const QString expected = rule.least == 0  ? u"at most one of "_s
                                 : rule.most == 1 ? u"exactly one of "_s
                                                  : u"at least one of "_s;
        return Error{filled < rule.least ? ErrorCode::missingValue : ErrorCode::wrongValue,
                     type.kind + u": "_s + expected + names.join(u", "_s)};
    }
    return done();
}

} // namespace

namespace RowJson {

Result<> fromJson(const RecordType &type, const QJsonObject &values, const QStringList &languages, Row &row) {
    for (auto entry = values.begin(); entry != values.end(); ++entry) {
        const int index = type.indexOf(entry.key());
        if (index < 0)
            return Error{ErrorCode::unknownField, type.kind + u'.' + entry.key()};
        const auto i = static_cast<std::size_t>(index);
        const Input input(type, type.fields[i], languages);
        if (Result<> read = input.read(entry.value(), row[i]); !read)
            return read;
    }
    return done();
}

} // namespace RowJson

Result<> validateRow(const RecordType &type, const Row &row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
        const FieldInfo &field = type.fields[i];
        const QVariant &cell = row[i];
        if (field.isRequired() && RowJson::isEmpty(field, cell))
            return Error{ErrorCode::missingValue, type.kind + u'.' + field.name};
        switch (field.type) {
        case FieldType::integer:
        case FieldType::money:
            if (cell.toLongLong() < field.least || cell.toLongLong() > field.most)
                return wrong(type, field, u"a whole number from %1 to %2"_s.arg(field.least).arg(field.most));
            break;
        case FieldType::text:
        case FieldType::localText:
        case FieldType::texts:
        case FieldType::order:
            if (Result<> texts = validateTexts(type, field, cell); !texts)
                return texts;
            break;
        default:
            break;
        }
    }
    return validateCounts(type, row);
}
