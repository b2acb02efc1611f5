#pragma once

#include "command.h"
#include "result.h"
#include "store.h"

#include <memory>

/// Who writes by the command line: --author, otherwise the name of the system's user.
Writer writerOf(const Arguments &arguments);

/// The programme file that the first argument names; readOnly where it cannot be written. Says so where a crash had
/// left its last edits beside it.
Result<std::unique_ptr<Store>> openToWrite(const Arguments &arguments, Console &console);
Result<std::unique_ptr<Store>> openToRead(const Arguments &arguments);
