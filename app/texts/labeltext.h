#pragma once

#include <QString>

struct Label;

/// What a change is called, in the language of the window. The sources of labels are marked for translation where they
/// are written, by QT_TRANSLATE_NOOP("Labels", …), and begin in lower case.
[[nodiscard]] QString labelText(const Label &label);
