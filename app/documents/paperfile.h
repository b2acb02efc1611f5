#pragma once

#include "dossier.h"
#include "layout.h"
#include "result.h"
#include "typeseterror.h"

#include <memory>

class QFileDevice;
class QIODevice;

namespace papers {

/// The paper of a dossier as a tagged PDF, written to a device that is open for writing. The PDF's date is the
/// dossier's "as at", so that the same dossier and a fresh FontSet give the same bytes. Fails with diskFull or
/// cannotWrite, with cancelled where `progress` says so; what the device holds is then of no use.
Result<> writePaper(const std::shared_ptr<const Dossier> &dossier, typeset::FontSet &fonts, QIODevice &device,
                    const typeset::Progress &progress = {});

/// The same into a file, which appears whole or not at all; a file of that name is replaced.
Result<> savePaper(const std::shared_ptr<const Dossier> &dossier, typeset::FontSet &fonts, const QString &path,
                   const typeset::Progress &progress = {});

/// What went wrong in typesetting, as an error of the application.
Error errorOf(const typeset::TypesetError &error);

/// Why a file could not be opened or written; a full disk has an error of its own, because what to do about it is
/// clear.
Error fileError(const QFileDevice &file);

/// The moment that a dossier's PDF names as its making.
QDateTime createdMoment(const Dossier &dossier);

/// What every dossier has.
const MeetingFrame &frameOf(const Dossier &dossier);

} // namespace papers
