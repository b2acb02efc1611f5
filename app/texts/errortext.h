#pragma once

#include <QString>

struct Error;

/// The sentence for an error, in the installed language: what happened, what it means for the data, what can be done.
/// Window and command line say the same.
[[nodiscard]] QString errorText(const Error &error);

/// What is said of a file that a crash had left with a log beside it.
[[nodiscard]] QString tookInLogText(const QString &path);
