#pragma once

#include "command.h"

/// The commands themselves, each in the file of its family; commands() lists them.

ExitStatus runNew(const Arguments &arguments, Console &console);
ExitStatus runSample(const Arguments &arguments, Console &console);
ExitStatus runCheck(const Arguments &arguments, Console &console);
ExitStatus runUndo(const Arguments &arguments, Console &console);
ExitStatus runRedo(const Arguments &arguments, Console &console);

ExitStatus runDescribe(const Arguments &arguments, Console &console);
ExitStatus runList(const Arguments &arguments, Console &console);
ExitStatus runSearch(const Arguments &arguments, Console &console);
ExitStatus runHistory(const Arguments &arguments, Console &console);

ExitStatus runApply(const Arguments &arguments, Console &console);
ExitStatus runPrint(const Arguments &arguments, Console &console);
