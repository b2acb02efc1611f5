#include "store.h"

#include "changelog.h"
#include "editsession.h"
#include "storestate.h"

using namespace Qt::StringLiterals;

// Undo and redo, from the change log alone.

namespace {

/// What stands in the way of an undo is told as that, whatever it is; what is wrong with the file stays what it is.
Error asConflict(const Error &error) {
    switch (error.code) {
    case ErrorCode::stillUsed:
    case ErrorCode::brokenReference:
    case ErrorCode::duplicateRecord:
    case ErrorCode::unknownRecord:
    case ErrorCode::unknownKind:
    case ErrorCode::wrongValue:
    case ErrorCode::missingValue:
        return {ErrorCode::cannotUndo, error.detail};
    default:
        return error;
    }
}

void failUnseen(EditSession &session, const Result<std::vector<ChangeSet>> &unseen) {
    if (!unseen)
        session.fail(unseen.error());
    else if (!unseen->empty())
        session.fail({ErrorCode::cannotUndo, detailOf(unseen->back().label)});
}

} // namespace

Result<ChangeSet> Store::undo() {
    // Where there is nothing to be done the file is not even touched.
    if (const auto step = ChangeLog(*m_state->database).undoStep(false); !step)
        return step.error();
    const Result<ChangeSet> undone = write({}, [this](EditSession &session, ChangeSet &head) {
        failUnseen(session, unseen());
        const Result<std::vector<ChangeSet>> step = ChangeLog(*m_state->database).undoStep(true);
        if (!step)
            return session.fail(step.error());
        head.label = step->front().label;
        head.undoes = step->front().id;
        for (const ChangeSet &change : *step)
            session.takeBack(change);
    });
    return undone ? undone : Result<ChangeSet>(asConflict(undone.error()));
}

Result<ChangeSet> Store::redo() {
    if (const auto step = ChangeLog(*m_state->database).redoStep(false); !step)
        return step.error();
    const Result<ChangeSet> redone = write({}, [this](EditSession &session, ChangeSet &head) {
        failUnseen(session, unseen());
        const Result<ChangeSet> step = ChangeLog(*m_state->database).redoStep(true);
        if (!step)
            return session.fail(step.error());
        head.label = step->label;
        head.redoes = step->id;
        session.takeBack(*step);
    });
    return redone ? redone : Result<ChangeSet>(asConflict(redone.error()));
}

void Store::findLabels() const {
    State::Labels &labels = m_state->labels;
    if (labels.asOf == m_state->seen)
        return;
    labels = {m_state->seen, {}, {}};
    if (isReadOnly())
        return;
    const ChangeLog log(*m_state->database);
    if (const Result<std::vector<ChangeSet>> undo = log.undoStep(false); undo)
        labels.undo = undo->front().label;
    if (const Result<ChangeSet> redo = log.redoStep(false); redo)
        labels.redo = redo->label;
}

std::optional<Label> Store::undoLabel() const {
    findLabels();
    return m_state->labels.undo;
}

std::optional<Label> Store::redoLabel() const {
    findLabels();
    return m_state->labels.redo;
}
