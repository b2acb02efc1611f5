#pragma once

#include <QByteArray>

#include <hb.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace typeset {

/// A TrueType font cut down to the outlines of some glyphs.
struct FontSubset {
    QByteArray bytes;
    std::vector<std::uint16_t> glyphs; ///< numbers in the subset of the glyphs asked for, in the same order
};

/// The subset with `glyphs` (numbers in `face`, repetition allowed), without hinting and layout tables, since a PDF
/// places every glyph itself. Nothing if the face has no TrueType outlines or is damaged. The same input gives the same
/// bytes.
std::optional<FontSubset> subsetFont(hb_face_t *face, const std::vector<std::uint32_t> &glyphs);

} // namespace typeset
