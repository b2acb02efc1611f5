#include "earlieritem.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString baseOf(const QString &field) {
    return field.section(u'.', 0, 0);
}

QString languageOf(const QString &field) {
    return field.section(u'.', 1);
}

QString textOf(const QJsonValue &value) {
    return value.isObject() ? value.toObject().value(u"text"_s).toString() : value.toString();
}

template <class Enum>
bool restoreWord(Enum &member, const QJsonValue &value) {
    const auto known = fromWord<Enum>(value.toString());
    if (known)
        member = *known;
    return known.has_value();
}

} // namespace

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
