#pragma once

#include "prose.h"

/// The prose as it is stored. Reading it back gives the same prose, made regular: no blanks around lines, no empty
/// paragraphs and items, an item at most one step deeper than the one before, neighbouring lists of one kind as one.
/// Where marks cannot tell what is meant (bold within a number; italic and bold that overlap within a word), italic or
/// all emphasis of that paragraph is given up, never a letter. Linear in the length.
[[nodiscard]] QString writtenProse(const Prose &prose);

/// Two texts as they are stored, as one: the paragraph that ends the first and the one that begins the second become
/// one with a blank between; beside a list both stay. Where one is empty, exactly the other.
[[nodiscard]] QString joinedProse(const QString &first, const QString &second);
