#pragma once

#include "changeset.h"

#include <QByteArray>

#include <functional>
#include <span>

/// Says a label in words.
using LabelWords = std::function<QString(const Label &)>;

/// Change sets as a JSON array, with every field before and after.
QByteArray historyAsJson(std::span<const ChangeSet> history, const LabelWords &words);

/// A line per change set for people: when (UTC), who, what it was called, how many records it touched.
QByteArray historyAsTable(std::span<const ChangeSet> history, const LabelWords &words);
