#pragma once

#include "changeset.h"
#include "frozenrules.h"
#include "givennumbers.h"
#include "rowtable.h"
#include "touchedrecord.h"

#include <QHash>
#include <QJsonObject>
#include <QUuid>

#include <functional>

class Database;
struct FileRef;

/// One edit while it happens: writes rows, keeps the rules, and remembers what was before. Works on rows of any kind;
/// Edit gives it types. After the first failure it does nothing more.
class EditSession {
public:
    EditSession(Database &database, std::function<QUuid()> newUuid, bool mayPublish);

    /// The id of the new row.
    QString insert(const RecordType &type, Row row);
    void update(const RecordType &type, const Row &before, const Row &after);
    void remove(const RecordType &type, const QString &id);

    QString insertJson(const QString &kind, QJsonObject values);
    void updateJson(const QString &kind, const QString &id, QJsonObject values);
    void removeJson(const QString &kind, const QString &id);
    void restoreField(const QString &kind, const QString &id, const QString &field, const QJsonValue &value);

    void redirect(const QString &kind, const QString &from, const QString &to);

    FileRef addFile(const QString &name, const QString &type, const QByteArray &bytes);

    /// Turns what a change set did into its opposite; fails with cannotUndo where something else has changed since.
    void takeBack(const ChangeSet &change);

    void fail(const Error &error);
    const std::optional<Error> &failure() const { return m_failure; }

    /// Checks what must hold between records.
    Result<> finish();
    /// The records that differ now, once it is finished.
    const std::vector<TouchedRecord> &touched() const { return m_touched; }
    /// What changed, one line for each record, in the order in which they were first touched.
    std::vector<RecordChange> changes() const;
    /// Whether the edit adopted minutes, which undo does not cross.
    bool isBarrier() const;

private:
    Result<QString> tryInsert(const RecordType &type, Row row);
    Result<> tryUpdate(const RecordType &type, const Row &current, Row after);
    /// An update with what follows from it.
    Result<> tryChange(const RecordType &type, const Row &current, Row after);
    /// Takes the people of a meeting that closes as they are now, so that its papers stay so.
    Result<> keepPeopleAsThen(const QString &meeting);
    Result<> keepAsThen(const QString &participant);
    Result<> tryRemove(const RecordType &type, const QString &id);
    Result<> removeOwned(const RecordType &type, const QString &id);
    Result<> tryUpdateJson(const QString &kind, const QString &id, QJsonObject values);
    Result<> tryRedirect(const RecordType &type, const QString &from, const QString &to);
    /// Turns one reference, unless the record is then there twice: it is joined with the other one.
    Result<> tryTurn(const RecordType &type, const QString &id, const QString &field, const QVariant &to);
    /// The other record that is the same as this row by what must be unique; of links, by all they say. Empty for none.
    Result<QString> twinOf(const RecordType &type, const Row &row) const;
    Result<> tryJoin(const RecordType &type, const Row &row, const QString &into);
    Result<> takeBackRecord(const RecordChange &change);
    Result<> removeExactly(const RecordType &type, const RecordChange &change);
    Result<> insertAgain(const RecordType &type, const RecordChange &change);

    Result<> complete(const RecordType &type, Row &row, bool inserted);
    Result<> giveNumber(const RecordType &type, Row &row);
    Result<> giveOrder(const RecordType &type, Row &row);
    Result<> storeFiles(const RecordType &type, QJsonObject &values);
    void orderLanguages(const RecordType &type, Row &row);
    const QStringList &languages();
    void useLanguagesOf(const RecordType &type, const Row &programme);
    Result<Row> readRow(const RecordType &type, const QString &id) const;
    TouchedRecord &touch(const RecordType &type, const QString &id, const Row *current);

    Database &m_database;
    RowTable m_rows;
    GivenNumbers m_numbers;
    FrozenRules m_frozen;
    std::function<QUuid()> m_newUuid;
    QStringList m_languages; ///< the programme's, once asked for
    std::vector<TouchedRecord> m_touched;
    QHash<QString, std::size_t> m_places; ///< kind and id -> place in m_touched
    std::optional<Error> m_failure;
};
