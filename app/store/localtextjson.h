#pragma once

#include "localtext.h"

/// A LocalText as its one column holds it: JSON, a list of [language, revision, text], in the text's own order.
/// Written and read by hand, because papers of thousands of people read it hundreds of thousands of times.
QString localTextToJson(const LocalText &text);

/// False where the JSON is not of this form; `text` is then unspecified.
[[nodiscard]] bool localTextFromJson(const QString &json, LocalText &text);
