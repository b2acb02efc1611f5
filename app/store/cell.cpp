#include "cell.h"

#include "localtextjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonDocument &document) {
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QJsonDocument parsed(const QVariant &cell) {
    return QJsonDocument::fromJson(cell.toString().toUtf8());
}

} // namespace

namespace Cell {

QVariant from(const QString &value) {
    return value.isNull() ? u""_s : value;
}

QVariant from(const LocalText &value) {
    return localTextToJson(value);
}

QVariant from(bool value) {
    return QVariant::fromValue<qint64>(value ? 1 : 0);
}

QVariant from(int value) {
    return QVariant::fromValue<qint64>(value);
}

QVariant from(qint64 value) {
    return QVariant::fromValue(value);
}

QVariant from(Money value) {
    return QVariant::fromValue(value.minor);
}

QVariant from(QDate value) {
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}

QVariant from(QTime value) {
    return value.isValid() ? QVariant(value.toString(u"HH:mm"_s)) : QVariant();
}

QVariant from(const QDateTime &value) {
    return value.isValid() ? QVariant(value.toUTC().toString(Qt::ISODate)) : QVariant();
}

QVariant from(const QStringList &value) {
    return compact(QJsonDocument(QJsonArray::fromStringList(value)));
}

QVariant from(const FileRef &value) {
    if (value.isEmpty())
        return {};
    return compact(
        QJsonDocument(QJsonObject{{u"name"_s, value.name}, {u"type"_s, value.type}, {u"sha256"_s, value.sha256}}));
}

QVariant from(const OrderKey &value) {
    return from(value.key);
}

bool read(const QVariant &cell, QUuid &value) {
    value = cell.isNull() ? QUuid() : QUuid::fromString(cell.toString());
    return cell.isNull() || !value.isNull();
}

bool read(const QVariant &cell, QString &value) {
    value = cell.toString();
    return !cell.isNull();
}

bool read(const QVariant &cell, LocalText &value) {
    return localTextFromJson(cell.toString(), value);
}

bool read(const QVariant &cell, bool &value) {
    qint64 number = 0;
    const bool ok = read(cell, number) && (number == 0 || number == 1);
    value = number == 1;
    return ok;
}

bool read(const QVariant &cell, int &value) {
    qint64 number = 0;
    const bool ok = read(cell, number) && number == static_cast<int>(number);
    value = static_cast<int>(number);
    return ok;
}

bool read(const QVariant &cell, qint64 &value) {
    value = cell.toLongLong();
    return cell.typeId() == QMetaType::LongLong;
}

bool read(const QVariant &cell, Money &value) {
    return read(cell, value.minor);
}

bool read(const QVariant &cell, QDate &value) {
    value = cell.isNull() ? QDate() : QDate::fromString(cell.toString(), Qt::ISODate);
    return cell.isNull() || value.isValid();
}

bool read(const QVariant &cell, QTime &value) {
    value = cell.isNull() ? QTime() : QTime::fromString(cell.toString(), u"HH:mm"_s);
    return cell.isNull() || value.isValid();
}

bool read(const QVariant &cell, QDateTime &value) {
    value = cell.isNull() ? QDateTime() : QDateTime::fromString(cell.toString(), Qt::ISODate).toUTC();
    return cell.isNull() || value.isValid();
}

bool read(const QVariant &cell, QStringList &value) {
    value.clear();
    const QJsonDocument document = parsed(cell);
    const QJsonArray array = document.array();
    for (const QJsonValue entry : array)
        value.append(entry.toString());
    return document.isArray();
}

bool read(const QVariant &cell, FileRef &value) {
    value = {};
    if (cell.isNull())
        return true;
    const QJsonObject object = parsed(cell).object();
    value = {object.value("name"_L1).toString(), object.value("type"_L1).toString(),
             object.value("sha256"_L1).toString()};
    return !value.sha256.isEmpty();
}

bool read(const QVariant &cell, OrderKey &value) {
    return read(cell, value.key);
}

QVariant fromWord(std::span<const std::string_view> words, std::size_t place) {
    return QString::fromLatin1(words[place].data(), static_cast<qsizetype>(words[place].size()));
}

bool readWord(const QVariant &cell, std::span<const std::string_view> words, std::size_t &place) {
    const QString text = cell.toString();
    const auto found = std::find_if(words.begin(), words.end(), [&](std::string_view word) {
        return text == QLatin1String(word.data(), static_cast<qsizetype>(word.size()));
    });
    if (found == words.end())
        return false;
    place = static_cast<std::size_t>(found - words.begin());
    return true;
}

} // namespace Cell
