#pragma once

#include "layout.h"
#include "typeseterror.h"

#include <QDateTime>

class QIODevice;

namespace typeset {

/// Sets a paper on pages and writes them as a tagged PDF, page by page, so that papers of any length take little
/// memory.
///
/// The device is open for writing; closing or committing it stays the caller's, and an answered error means that what
/// it holds is of no use. `created` goes into the file as the moment it was made (invalid: none), so that the same
/// paper, fonts and moment give the same bytes. `fonts` belongs to the calling thread. Progress counts up to 1,000.
[[nodiscard]] Outcome writePdf(Paper paper, FontSet &fonts, QIODevice &device, const QDateTime &created,
                               const Progress &progress = {});

/// The same for a layout that was measured already (as a preview has one), with the fonts it was made with.
[[nodiscard]] Outcome writePdf(Layout &layout, const FontSet &fonts, QIODevice &device, const QDateTime &created,
                               const Progress &progress = {});

} // namespace typeset
