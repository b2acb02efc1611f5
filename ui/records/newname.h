#pragma once

#include "localtext.h"
#include "workspace.h"

/// Words in a language of the content, whatever the window speaks; in a language that the window does not know, in that
/// of the window. The source is marked by QT_TRANSLATE_NOOP("NewNames", …).
[[nodiscard]] QString contentWords(const QString &language, const char *source);

/// What a new record is called until it is named: in the language of the content that is shown, where the name is typed
/// over it; in any other it would stay behind as if it were a translation. The source is marked as above.
[[nodiscard]] LocalText newName(const Workspace &workspace, const char *source);
