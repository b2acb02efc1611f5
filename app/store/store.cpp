#include "store.h"

#include "changelog.h"
#include "edit.h"
#include "editsession.h"
#include "searchindex.h"
#include "statement.h"
#include "storestate.h"
#include "uuidv7.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace {

/// Within this time, edits of one author to one field are one step of undo: typing with pauses.
constexpr qint64 typingPause = 15'000;

/// The one field that a change set changed, as "kind id field"; empty where it changed more.
QString onlyField(const ChangeSet &change) {
    if (change.records.size() != 1 || change.records.front().operation != Operation::update ||
        change.records.front().fields.size() != 1)
        return {};
    const RecordChange &record = change.records.front();
    return record.kind + u' ' + record.id + u' ' + record.fields.front().field;
}

} // namespace

Store::Store(std::unique_ptr<State> state) : m_state(std::move(state)) {
    const Result<qint64> newest = ChangeLog(*m_state->database).newest();
    const Result<qint64> version = m_state->database->integer(u"PRAGMA data_version"_s);
    m_state->seen = newest ? *newest : 0;
    m_state->dataVersion = version ? *version : 0;
}

Store::~Store() = default;

QString Store::path() const {
    return m_state->database->path();
}

bool Store::isReadOnly() const {
    return m_state->database->isReadOnly();
}

bool Store::tookInLog() const {
    return m_state->database->tookInLog();
}

QString Store::author() const {
    return m_state->writer.author;
}

void Store::setAuthor(const QString &author) {
    m_state->writer.author = author;
}

QUuid Store::newUuid() const {
    return m_state->writer.newUuid ? m_state->writer.newUuid() : makeUuidV7();
}

Store::Work Store::workOf(const std::function<void(Edit &)> &change) {
    return [&change](EditSession &session, ChangeSet &) {
        Edit edit(session);
        change(edit);
    };
}

Result<ChangeSet> Store::edit(const Label &label, const std::function<void(Edit &)> &change) {
    ChangeSet head;
    head.label = label;
    return write(std::move(head), workOf(change));
}

Result<ChangeSet> Store::write(ChangeSet head, const Work &work) {
    if (m_state->busy)
        return Error{ErrorCode::storage, u"another edit is not finished yet"_s};
    Transaction transaction(*m_state->database);
    if (Result<> begun = transaction.begin(); !begun)
        return begun.error();
    m_state->busy = true;
    const auto notBusy = qScopeGuard([this] { m_state->busy = false; });
    const Result<std::vector<ChangeSet>> others = unseen();
    if (!others)
        return others.error();
    SearchIndex index(*m_state->database);
    Result<ChangeSet> written = writeInTransaction(std::move(head), work, index);
    if (!written || written->number == 0)
        return written;
    if (Result<> indexed = index.write(); !indexed)
        return indexed.error();
    if (Result<> committed = transaction.commit(); !committed)
        return committed.error();
    m_state->busy = false;
    tell(*others);
    tell({*written});
    return written;
}

Result<ChangeSet> Store::writeInTransaction(ChangeSet head, const Work &work, SearchIndex &index) {
    EditSession session(
        *m_state->database, [this] { return newUuid(); }, m_state->mayPublish);
    if (!session.failure())
        work(session, head);
    if (Result<> finished = session.finish(); !finished)
        return finished.error();
    head.records = session.changes();
    if (head.records.empty() && head.undoes.isEmpty() && head.redoes.isEmpty())
        return head;
    ChangeLog log(*m_state->database);
    const Result<qint64> newest = log.newest();
    if (!newest)
        return newest.error();
    head.id = newUuid().toString(QUuid::WithoutBraces);
    head.when = m_state->writer.clock ? m_state->writer.clock() : QDateTime::currentDateTimeUtc();
    head.author = m_state->writer.author;
    head.barrier = head.barrier || session.isBarrier();
    if (Result<> grouped = chooseGroup(head); !grouped)
        return grouped.error();
    head.number = *newest + 1;
    if (Result<> appended = log.append(head); !appended)
        return appended.error();
    if (Result<> taken = index.take(session.touched()); !taken)
        return taken.error();
    return head;
}

Result<> Store::chooseGroup(ChangeSet &change) const {
    change.group = change.id;
    const QString field = onlyField(change);
    if (field.isEmpty() || change.barrier || !change.undoes.isEmpty() || !change.redoes.isEmpty())
        return done();
    const Result<std::optional<ChangeSet>> last = ChangeLog(*m_state->database).lastOfOneRecord();
    if (!last)
        return last.error();
    // Putting an earlier value back is called otherwise than typing, and is a step of its own.
    if (!*last || onlyField(**last) != field || (*last)->author != change.author || (*last)->barrier ||
        (*last)->label.source != change.label.source || !(*last)->undoes.isEmpty() || !(*last)->redoes.isEmpty())
        return done();
    const qint64 pause = (*last)->when.msecsTo(change.when);
    if (pause >= 0 && pause <= typingPause)
        change.group = (*last)->group;
    return done();
}

Result<std::vector<ChangeSet>> Store::unseen() const {
    return ChangeLog(*m_state->database).after(m_state->seen);
}

void Store::tell(const std::vector<ChangeSet> &changes) {
    for (const ChangeSet &change : changes) {
        m_state->seen = std::max(m_state->seen, change.number);
        Q_EMIT changed(change);
    }
}

void Store::pollOtherWriters() {
    const Result<qint64> version = m_state->database->integer(u"PRAGMA data_version"_s);
    // A file that cannot be read just now is looked at again the next time.
    if (!version || *version == m_state->dataVersion || m_state->busy)
        return;
    const Result<std::vector<ChangeSet>> others = unseen();
    if (!others)
        return;
    m_state->dataVersion = *version;
    tell(*others);
}

Result<std::vector<ChangeSet>> Store::history(const QString &recordId, int most) const {
    return ChangeLog(*m_state->database).newestFirst(recordId, most);
}

Result<std::vector<ChangeSet>> Store::historyOfParts(const QString &kind, const QString &recordId) const {
    return ChangeLog(*m_state->database).partsNewestFirst(kind, recordId);
}

RecordKey Store::ownerOf(const RecordChange &change) const {
    const RecordType *type = Schema::byKind(change.kind);
    if (type == nullptr)
        return {};
    const auto owner =
        std::find_if(type->fields.begin(), type->fields.end(), [](const FieldInfo &field) { return field.isOwned(); });
    if (owner == type->fields.end())
        return {};
    const auto told = std::find_if(change.fields.begin(), change.fields.end(),
                                   [&](const FieldChange &field) { return field.field == owner->name; });
    QString id;
    if (told != change.fields.end())
        id = told->after.isNull() ? told->before.toString() : told->after.toString();
    else if (const auto present = row(change.kind, change.id))
        id = (*present)[owner->name].toString();
    return id.isEmpty() ? RecordKey() : RecordKey{owner->target, id};
}

Result<std::unique_ptr<Batch>> Store::batch() {
    if (m_state->busy)
        return Error{ErrorCode::storage, u"another edit is not finished yet"_s};
    if (Result<> begun = m_state->database->begin(); !begun)
        return begun.error();
    Result<std::vector<ChangeSet>> others = unseen();
    if (!others) {
        m_state->database->rollback();
        return others.error();
    }
    m_state->busy = true;
    std::unique_ptr<Batch> batch(new Batch(*this));
    batch->m_done = std::move(others.value());
    return batch;
}

Batch::Batch(Store &store) : m_store(store), m_index(std::make_unique<SearchIndex>(*store.m_state->database)) {}

Batch::~Batch() {
    if (m_open)
        close(false).ok();
}

Result<> Batch::close(bool commit) {
    m_open = false;
    Database &database = *m_store.m_state->database;
    Result<> closed = m_failure ? Result<>(*m_failure) : done();
    if (closed && commit)
        closed = m_index->write();
    if (closed && commit)
        closed = database.commit();
    if (!closed || !commit)
        database.rollback();
    m_store.m_state->busy = false;
    return closed;
}

Result<ChangeSet> Batch::edit(const Label &label, const std::function<void(Edit &)> &change) {
    if (m_failure || !m_open)
        return m_failure.value_or(Error{ErrorCode::storage, u"the batch is closed"_s});
    Database &database = *m_store.m_state->database;
    ChangeSet head;
    head.label = label;
    Result<> step = database.execute(u"SAVEPOINT edit"_s);
    if (!step)
        return *(m_failure = step.error());
    Result<ChangeSet> written = m_store.writeInTransaction(std::move(head), Store::workOf(change), *m_index);
    const bool kept = written.ok() && written->number != 0;
    if (!kept)
        step = database.execute(u"ROLLBACK TO edit"_s);
    if (step)
        step = database.execute(u"RELEASE edit"_s);
    // After a failure of the medium SQLite may have rolled back everything; what came before is then lost too.
    if (!written && isOfMedium(written.error().code))
        m_failure = written.error();
    else if (!step)
        m_failure = step.error();
    if (m_failure)
        return *m_failure;
    if (kept)
        m_done.push_back(*written);
    return written;
}

bool Batch::isOfMedium(ErrorCode code) {
    return code == ErrorCode::storage || code == ErrorCode::diskFull || code == ErrorCode::damaged ||
           code == ErrorCode::readOnly || code == ErrorCode::locked;
}

Result<> Batch::commit() {
    if (!m_open)
        return Error{ErrorCode::storage, u"the batch is closed"_s};
    Result<> closed = close(true);
    if (closed)
        m_store.tell(m_done);
    return closed;
}
