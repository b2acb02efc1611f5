#pragma once

#include "localtext.h"
#include "workspace.h"

/// What a new record is called until it is named: in the language of the content that is shown, where the name is typed
/// over it; in any other it would stay behind as if it were a translation.
[[nodiscard]] inline LocalText newName(const Workspace &workspace, const QString &words) {
    LocalText name;
    name.set(workspace.contentLanguage(), words, workspace.primaryLanguage());
    return name;
}
