#pragma once

#include "people.h"
#include "result.h"

#include <QStringList>

class Workspace;

/// Several records of one person or agency made one: what refers to the others turns to the one kept, the others go.
namespace RecordMerging {

/// What merging does, in words, to be looked at before.
struct Preview {
    QStringList takenOver; ///< "E-mail: …", what the kept record gets
    QStringList givenUp;   ///< "Phone: …", what only the others say, and is lost with them
    QStringList turned;    ///< "2 × participant", what refers to the others
};
[[nodiscard]] Preview preview(Workspace &workspace, Id<Person> keep, const std::vector<Id<Person>> &others);
[[nodiscard]] Preview preview(Workspace &workspace, Id<Agency> keep, const std::vector<Id<Agency>> &others);

/// One edit, one step of undo. Fails where adopted minutes would change; then nothing is changed.
[[nodiscard]] Result<> merge(Workspace &workspace, Id<Person> keep, const std::vector<Id<Person>> &others);
[[nodiscard]] Result<> merge(Workspace &workspace, Id<Agency> keep, const std::vector<Id<Agency>> &others);

/// Which of them is best kept: one that adopted minutes name, otherwise the one that most refers to.
[[nodiscard]] QUuid bestKept(Workspace &workspace, bool ofPeople, const std::vector<QUuid> &records);

} // namespace RecordMerging
