#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace typeset {

/// Why a paper could not be typeset or written.
enum class Failure : std::uint8_t {
    device,            ///< the device took no more (disk full, removed, read-only); detail: the system's words
    fileTooLarge,      ///< more than 4 GiB
    pictureUnreadable, ///< damaged or of a kind not supported; detail: number of the picture
    pictureTooLarge,   ///< more pixels than a paper can need; detail: number of the picture
    fontNotEmbeddable, ///< not a font of TrueType outlines, or damaged; detail: its name
    tooManyGlyphs,     ///< one font would need more than 65,535 codes; detail: its name
    cancelled
};

struct TypesetError {
    Failure failure = Failure::device;
    QString detail;
};

/// What typesetting functions answer: nothing when all went well.
using Outcome = std::optional<TypesetError>;

} // namespace typeset
