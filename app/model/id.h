#pragma once

#include <QHash>
#include <QString>
#include <QtEndian>
#include <QUuid>

#include <utility>

/// The identity of a record of one kind: a UUIDv7, so that ids sort by the time they were made.
/// An Id<Meeting> cannot be given where an Id<Person> is meant. A null id refers to nothing.
template <class Kind>
struct Id {
    QUuid uuid;

    bool isNull() const { return uuid == QUuid(); }
    explicit operator bool() const { return !isNull(); }

    /// Lower case without braces, as stored and as told to people; empty for a null id.
    QString text() const { return isNull() ? QString() : uuid.toString(QUuid::WithoutBraces); }
    /// Null where the text is no UUID.
    static Id fromText(const QString &text) { return {QUuid::fromString(text)}; }

    friend bool operator==(const Id &a, const Id &b) { return a.uuid == b.uuid; }
    /// As their texts sort.
    friend bool operator<(const Id &a, const Id &b) { return a.halves() < b.halves(); }
    friend size_t qHash(const Id &id, size_t seed = 0) {
        const auto [first, second] = id.halves();
        return ::qHash(first ^ second, seed);
    }

private:
    /// The sixteen bytes as numbers: lists of thousands are sorted and looked up by ids, and QUuid takes its time.
    std::pair<quint64, quint64> halves() const {
        return {quint64(uuid.data1) << 32 | quint64(uuid.data2) << 16 | uuid.data3,
                qFromBigEndian<quint64>(uuid.data4)};
    }
};

template <class Kind>
struct std::hash<Id<Kind>> {
    std::size_t operator()(const Id<Kind> &id) const noexcept { return qHash(id); }
};
