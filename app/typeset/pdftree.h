#pragma once

#include "pdfvalues.h"

#include <cstdint>
#include <vector>

namespace typeset {

class PdfFile;

struct PdfTreeEntry {
    std::uint32_t key = 0;
    PdfRef value;
};

/// Writes a number tree (ISO 32000-1, 7.9.7), none of whose nodes has more than 64 kids; answers its root. The keys
/// ascend.
PdfRef writeNumberTree(PdfFile &file, const std::vector<PdfTreeEntry> &entries);

} // namespace typeset
