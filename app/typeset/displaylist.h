#pragma once

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QRgb>
#include <QSizeF>
#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

/// A page as layout leaves it and painters replay it. Units are points (1/72 inch), origin top left, y downwards.
/// Nothing here knows how it will be painted; fonts are numbers into the FontSet that layout used.
namespace typeset {

/// Roles of PDF's structure tree that papers need.
enum class Role : std::uint8_t {
    document,
    section,
    title,
    heading1,
    heading2,
    heading3,
    heading4,
    heading5,
    heading6,
    paragraph,
    list,
    listItem,
    label,
    listBody,
    table,
    tableHead,
    tableBody,
    row,
    headerCell,
    cell,
    figure,
    note,
    link,
    span
};

enum class Scope : std::uint8_t { none, column, row };

/// One element of the logical structure. Elements are numbered in reading order, a parent before its children.
struct Element {
    std::uint32_t parent = 0; ///< element 0 is the document
    Role role = Role::paragraph;
    Scope scope = Scope::none;
    std::uint8_t columnSpan = 1;
    QString alternative = {}; ///< of figures; summary of tables
    QString language = {};    ///< where it differs from the paper's
};

/// What an operation belongs to: an element, or nothing a reader need hear (rules, tints, running headers).
constexpr std::uint32_t artifact = 0xffffffffU;          ///< decoration
constexpr std::uint32_t headerArtifact = 0xfffffffeU;    ///< running header
constexpr std::uint32_t footerArtifact = 0xfffffffdU;    ///< running footer
constexpr std::uint32_t watermarkArtifact = 0xfffffffcU; ///< DRAFT across the page
constexpr bool isArtifact(std::uint32_t element) {
    return element >= watermarkArtifact;
}

/// A glyph and the part of the run's text it stands for. Several glyphs of one cluster: the first holds the text, the
/// others none.
struct Glyph {
    std::uint32_t id = 0;
    float advance = 0;
    float dx = 0;
    float dy = 0; ///< downwards, as all on a page (fonts count upwards)
    std::uint16_t textFrom = 0;
    std::uint16_t textLength = 0;
};

/// Glyphs of one font on one baseline. The texts of all runs of an element and its descendants, in painting order, are
/// exactly what was typed: spaces at the end of a line are there as blank glyphs (without width where the margin is
/// reached), a line break that was typed stands as one such space, and a soft hyphen is either an invisible glyph or,
/// where the line is broken at it, a hyphen glyph whose text is still the soft hyphen.
struct GlyphRun {
    std::uint32_t element = artifact;
    int font = 0;
    float size = 0;
    QPointF baseline = {};
    double rotation = 0; ///< degrees counter-clockwise about the baseline's start (watermark)
    QRgb colour = 0xff000000U;
    QString text = {};
    std::vector<Glyph> glyphs = {};
};

struct Rule {
    QPointF from = {};
    QPointF to = {};
    float width = 0.5F;
    QRgb colour = 0xff000000U;
};

struct Fill {
    QRectF area = {};
    QRgb colour = 0xffffffffU;
};

/// A picture in the list of pictures of the laid-out paper.
struct PlacedPicture {
    std::uint32_t element = artifact;
    int picture = 0;
    QRectF area = {};
};

struct LinkArea {
    std::uint32_t element = artifact; ///< of role link
    QRectF area = {};
    QString uri = {}; ///< as typed; the PDF writer percent-encodes it
};

using Operation = std::variant<Fill, Rule, GlyphRun, PlacedPicture>;

struct Page {
    QSizeF size = {};
    QString label = {};                     ///< "1", "2" …
    std::vector<Operation> operations = {}; ///< in painting order, which is reading order too
    std::vector<LinkArea> links = {};
};

/// An entry of the outline: where a heading stands.
struct OutlineEntry {
    int level = 1;
    QString title = {};
    int page = 0; ///< 0 = first
    double top = 0;
};

} // namespace typeset
