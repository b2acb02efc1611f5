#pragma once

#include "result.h"
#include "touchedrecord.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <map>

class Database;

/// What must hold for a record to be found; in the order in which hits are worth more.
struct SearchPass {
    enum class Where {
        asName,    ///< one of the names, or its first words, are the words as they stand
        inNames,   ///< among the first words of the names
        everywhere ///< in any text
    };
    enum class Begun { none, last, all }; ///< which words may go on: "bor" finds "border"
    Where where = Where::everywhere;
    Begun begun = Begun::none;
};

/// The full-text index of a programme file: which words stand in which record. All that is SQLite's own about searching
/// stands here. It holds no text: a record leaves it by the words that it had. Of what was removed the words may stay
/// in the file's pages until the index is made anew.
class SearchIndex {
public:
    explicit SearchIndex(const Database &database) : m_database(database) {}

    struct Found {
        const RecordType *type = nullptr;
        QString id;
    };

    /// Takes in what an edit has done, within its transaction; written with the others by write(), because each
    /// savepoint makes FTS5 write what it has.
    Result<> take(const std::vector<TouchedRecord> &touched);
    Result<> write();
    /// Whether the index was made as this program makes it.
    Result<bool> isCurrent() const;
    /// Makes it anew from the rows, within a transaction.
    Result<> rebuild();

    /// The records in which the words (folded ones) stand: by kind as in searchedKinds(), of each kind the newest
    /// first. Takes about as long as there are records to give, not as there are in the file.
    Result<std::vector<Found>> find(const QStringList &words, SearchPass pass, qsizetype most) const;

    /// The words and the records in which it differs from the rows; empty = in none.
    Result<QStringList> differences() const;

private:
    /// The words that stand under a number in the file, and those that shall.
    struct Line {
        QString before;
        QString after;
    };

    Result<qint64> numberOf(const TouchedRecord &record) const;
    Result<qint64> giveNumber(int place, const QString &id) const;
    Result<> takeOne(const TouchedRecord &record);
    void addLine(qint64 number, const QString &before, const QString &after);
    Result<> addKind(const RecordType &type);
    Result<> compareWords(QHash<QString, qint64> expected, QStringList &differences) const;
    Result<> compareRecords(QSet<QString> expected, QStringList &differences) const;

    const Database &m_database;
    /// By number, since FTS5 gathers what comes in this order, and writes each time that a number is lower than the
    /// last.
    std::map<qint64, Line> m_lines;
};
