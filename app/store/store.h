#pragma once

#include "cell.h"
#include "changeset.h"
#include "id.h"
#include "result.h"
#include "searchhit.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class Batch;
class Edit;
class EditSession;
class QJsonObject;
class SearchIndex;
struct FileRef;
struct Meeting;
struct Programme;
struct Published;

/// Who writes, and where time and ids come from; tests give their own.
struct Writer {
    QString author;
    std::function<QDateTime()> clock; ///< UTC; empty = the system's
    std::function<QUuid()> newUuid;   ///< empty = UUIDv7
    int lockTimeout = 5000;           ///< milliseconds to wait for another program that is writing
};

/// The programme file. All reading and all writing of a programme goes through here, and writing through one door,
/// edit(). Belongs to the thread that opened it. Every function that can fail says why; a failed edit leaves the file
/// as it was.
class Store : public QObject {
    Q_OBJECT

public:
    enum class Mode { readWrite, readOnly };

    /// Makes a new programme file with one programme record. Never overwrites a file that is there.
    static Result<std::unique_ptr<Store>> create(const QString &path, Programme programme, Writer writer);
    /// Opens a programme file, migrating an older one after a verified backup. Falls back to read-only where writing is
    /// not possible (isReadOnly() tells).
    static Result<std::unique_ptr<Store>> open(const QString &path, Writer writer, Mode mode = Mode::readWrite);
    ~Store() override;

    QString path() const;
    bool isReadOnly() const;
    /// Whether the last edits stood in a log that a crash had left beside the file; they are in the file now.
    bool tookInLog() const;
    QString author() const;
    void setAuthor(const QString &author);

    /// A new id by the writer's source.
    template <class T>
    Id<T> newId() const {
        return {newUuid()};
    }

    Result<Programme> programme() const;
    /// One record; unknownRecord where there is none.
    template <class T>
    Result<T> get(Id<T> id) const;
    /// All records of a kind, by id (the order in which they were made).
    template <class T>
    Result<std::vector<T>> all() const;
    /// The same one by one, so that not all of them need stand in memory at once.
    template <class T>
    Result<> each(const std::function<void(T &)> &take) const;
    /// The records whose field has the value, by id, e.g. where(&AgendaItem::meeting, meeting.id).
    template <class T, class V>
    Result<std::vector<T>> where(V T::*field, const V &value) const {
        const T probe{};
        const auto *start = reinterpret_cast<const char *>(&probe);
        return select<T>(reinterpret_cast<const char *>(&(probe.*field)) - start, Cell::from(value));
    }
    Result<Meeting> meetingByCode(const QString &code) const;
    /// The bytes of a file that a record refers to.
    Result<QByteArray> file(const FileRef &file) const;

    /// One row of a kind known by name only, in the apply form (rowjson.h); unknownKind, unknownRecord.
    Result<QJsonObject> row(const QString &kind, const QString &id) const;
    /// The rows of a kind, by id, one call each; with a meeting only those that belong to it, by themselves or through
    /// what they belong to (a kind that belongs to no meeting is given whole).
    Result<> eachRow(const QString &kind, Id<Meeting> meeting,
                     const std::function<void(const QJsonObject &)> &each) const;
    /// What people call a record ("RSG2/D4 …", a person's name), in a language or else in the programme's primary one;
    /// the id where it has no name or is gone.
    QString nameOf(const QString &kind, const QString &id, const QString &language = {}) const;

    /// The records in which all the words stand, in any order and in any language: best hits first, at most so many.
    /// Words may be begun ("bor" finds "border"), and match whatever their case, accents and alphabet's own letters.
    /// What a batch writes is found once it is committed.
    Result<std::vector<SearchHit>> search(const QString &words, int most) const;

    /// The one door: what `change` asks of the Edit happens whole or not at all, as one change set, durable on return.
    /// An edit that changes nothing gives a change set without records and writes nothing.
    Result<ChangeSet> edit(const Label &label, const std::function<void(Edit &)> &change);
    /// Begins several edits that share one durable commit. No other edit, undo or publishing meanwhile.
    Result<std::unique_ptr<Batch>> batch();

    /// Takes back the last step (a group is one step), whoever did it; the change set returned is the undo. Strictly
    /// last first. Refuses (cannotUndo) where another process has written since the last look, so that nobody takes
    /// back what he has not seen; pollOtherWriters() looks.
    Result<ChangeSet> undo();
    Result<ChangeSet> redo();
    /// What undo() or redo() would act on; nothing where it would refuse.
    std::optional<Label> undoLabel() const;
    std::optional<Label> redoLabel() const;

    /// To what a changed record belongs, or belonged where it is gone: a presenter to its item, an item to its meeting.
    RecordKey ownerOf(const RecordChange &change) const;

    /// The change sets, newest first; with a record's id only those that touched it.
    Result<std::vector<ChangeSet>> history(const QString &recordId = {}, int most = -1) const;
    /// What happened to the records of a kind that belong to this one, or once did, such as the presenters of an item:
    /// the change sets, newest first, one for each such record and with nothing else in it.
    Result<std::vector<ChangeSet>> historyOfParts(const QString &kind, const QString &recordId) const;

    /// Freezes a paper as it went out, and takes the stages that go with it; a barrier for undo. `dossier` is JSON.
    Result<Published> publish(const QString &document, Id<Meeting> meeting, const QString &language,
                              const QByteArray &pdf, const QString &dossier, const QString &toWhom = {});

    /// Looks whether another process has written and, if so, emits changed() for each of its change sets.
    void pollOtherWriters();

    /// Everything that is wrong with the file: its structure, its references, and what the store would refuse. Empty =
    /// well.
    Result<std::vector<Error>> check() const;

Q_SIGNALS:
    void changed(const ChangeSet &change);

private:
    friend class Batch;
    friend class ReadView;
    struct State;
    /// What an edit does; may complete the head of its change set.
    using Work = std::function<void(EditSession &, ChangeSet &)>;

    explicit Store(std::unique_ptr<State> state);
    QUuid newUuid() const;
    template <class T>
    Result<std::vector<T>> select(std::ptrdiff_t offset, const QVariant &value) const;
    Result<ChangeSet> write(ChangeSet head, const Work &work);
    Result<ChangeSet> writeInTransaction(ChangeSet head, const Work &work, SearchIndex &index);
    Result<> chooseGroup(ChangeSet &change) const;
    Result<std::vector<ChangeSet>> unseen() const;
    void tell(const std::vector<ChangeSet> &changes);
    void findLabels() const;
    /// Takes the stages that go with a paper's going out.
    Result<> takeStages(EditSession &session, const Published &published, QDate today) const;
    static Work workOf(const std::function<void(Edit &)> &change);

    std::unique_ptr<State> m_state;
};

/// Several edits in one transaction, each in a savepoint of its own: one that fails changes nothing and does not stop
/// the others. Nothing is durable, and no one is told, before commit(); without it everything is rolled back.
class Batch {
public:
    ~Batch();

    /// As Store::edit(), but durable only with commit().
    Result<ChangeSet> edit(const Label &label, const std::function<void(Edit &)> &change);
    /// Makes the edits durable and emits Store::changed for each. Where it fails, none of them happened.
    Result<> commit();

private:
    friend class Store;
    explicit Batch(Store &store);
    Result<> close(bool commit);
    static bool isOfMedium(ErrorCode code);

    Store &m_store;
    std::unique_ptr<SearchIndex> m_index;
    std::vector<ChangeSet> m_done;
    std::optional<Error> m_failure; ///< after which nothing can be kept
    bool m_open = true;
};
