#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// How a field is kept and told: the type-erased side of the records lists.
enum class FieldType {
    id,
    reference, ///< the id of a record of another kind, or nothing
    text,
    localText, ///< a text per language
    integer,
    boolean,
    money, ///< minor units
    date,
    time,     ///< to the minute
    dateTime, ///< an instant, UTC
    texts,    ///< a list of texts
    file,
    order, ///< a place among siblings
    enumeration,
};

/// The English word for a type, as `describe` tells it.
QString toWord(FieldType type);

struct FieldInfo {
    QString name;
    FieldType type = FieldType::text;
    unsigned rules = 0; ///< FieldRule
    QString target;     ///< of a reference: the kind referred to
    QStringList words;  ///< of an enumeration: its English words
    qint64 least = 0;   ///< of integers and money
    qint64 most = 0;

    bool has(unsigned rule) const { return (rules & rule) != 0; }
    bool isRequired() const;
    /// A reference to the owner: the record is removed with it. Other references are uses and refuse the removal.
    bool isOwned() const;
    /// A text, or the name of a file, that people look for.
    bool isSearched() const;
    /// Whether its column may be NULL: dates, times, files and references, which are null where they are empty.
    bool isNullable() const;
};

/// Of these fields at least `least` and at most `most` hold a value.
struct CountInfo {
    std::vector<int> fields; ///< indices
    int least = 1;
    int most = 1;
};

/// A kind of record: its words, its fields in the order of their columns, and its rules.
struct RecordType {
    QString kind; ///< also the name of its table
    QString plural;
    std::vector<FieldInfo> fields; ///< the first is the id
    std::vector<CountInfo> counts;
    std::vector<std::vector<int>> uniques; ///< indices of the fields that are unique together
    std::vector<int> siblings;             ///< indices of the fields that siblings share

    /// -1 where there is no such field.
    int indexOf(const QString &field) const;
    /// The index of the order field that the store fills in, or -1.
    int orderField() const;
};

/// A reference from one kind to another, seen from the one referred to.
struct ReferenceFrom {
    const RecordType *type = nullptr;
    int field = 0;
};

/// All kinds of records, made once from the lists in records.h and never changed.
class Schema {
public:
    static const std::vector<RecordType> &types();
    /// Null where the word names no kind.
    static const RecordType *byKind(const QString &kind);
    static const RecordType *byPlural(const QString &plural);
    /// Requires a kind that exists.
    static const RecordType &require(const QString &kind);
    /// Which fields refer to a kind.
    static const std::vector<ReferenceFrom> &referencesTo(const RecordType &type);
    /// The shortest way by references from a kind to the meeting it belongs to: field indices, one for each step;
    /// empty where it belongs to none, and for the meeting itself. Ways by owners go before others.
    static std::vector<int> wayToMeeting(const RecordType &type);

    /// The type of a record known at compile time.
    template <class T>
    static const RecordType &of();
};
