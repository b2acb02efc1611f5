#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

/// The identity of a record of one kind: a UUIDv7, so that ids sort by the time they were made.
/// An Id<Meeting> cannot be given where an Id<Person> is meant. A null id refers to nothing.
template <class Kind>
struct Id {
    QUuid uuid;

    bool isNull() const { return uuid.isNull(); }
    explicit operator bool() const { return !uuid.isNull(); }

    /// Lower case without braces, as stored and as told to people; empty for a null id.
    QString text() const { return isNull() ? QString() : uuid.toString(QUuid::WithoutBraces); }
    /// Null where the text is no UUID.
    static Id fromText(const QString &text) { return {QUuid::fromString(text)}; }

    friend bool operator==(const Id &a, const Id &b) { return a.uuid == b.uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.uuid < b.uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.uuid, seed); }
};

template <class Kind>
struct std::hash<Id<Kind>> {
    std::size_t operator()(const Id<Kind> &id) const noexcept { return qHash(id.uuid); }
};
