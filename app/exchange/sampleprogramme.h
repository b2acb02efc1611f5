#pragma once

#include "result.h"

#include <QString>

namespace typeset {
class FontSet;
}

/// Builds the sample programme from its JSON lines, with clock and ids of its own, so that it is the same each time,
/// and publishes the papers that have gone out by then. Never overwrites a file; where it fails no file is left.
Result<> makeSample(const QString &path, typeset::FontSet &fonts);
