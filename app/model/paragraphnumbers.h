#pragma once

#include "agendatree.h"
#include "minutes.h"

#include <QHash>

/// Numbers of the paragraphs of the minutes: from 1 through the whole, in the order of the agenda and, under an item,
/// of the paragraphs. One number in every language, whether a translation is there or not. Paragraphs under internal
/// items are not in the minutes and have none; those of an item that is no longer there come last.
[[nodiscard]] QHash<Id<MinutesParagraph>, int> paragraphNumbers(const AgendaTree &tree,
                                                                std::span<const ItemRecord> records,
                                                                std::span<const MinutesParagraph> paragraphs);
