#pragma once

#include "displaylist.h"

#include <QStringView>

#include <vector>

namespace typeset {

class FontSet;
class PageBuilder;
struct Word;

/// Puts the words of one line side by side into as few glyph runs as their fonts, colours and elements allow.
class LineDrawing {
public:
    /// Begins at `baseline`; blanks give way at `right`. Points.
    LineDrawing(const FontSet &fonts, PageBuilder &builder, double size, QPointF baseline, double right);

    /// What follows belongs to `element`; a link is underlined and can be clicked where it is not an artifact.
    void begin(std::uint32_t element, QRgb colour, const QString &link);
    void word(const Word &word, QStringView text);
    /// A hyphen that stands for the soft hyphen `text`.
    void hyphen(const Word &word, QChar text);
    void blank(int font, std::uint32_t glyph, double advance, QChar text);
    void end();

private:
    void setFont(int font);
    void add(Glyph glyph, QStringView text);

    const FontSet &m_fonts;
    PageBuilder &m_builder;
    double m_size;
    double m_x;
    double m_y;
    double m_right;
    double m_inkEnd = 0; ///< of the run
    QString m_link;
    GlyphRun m_run;
};

/// Where each UTF-16 unit of a word begins, in ems, with the word's end as the last value.
std::vector<double> advancesByCharacter(const Word &word, const FontSet &fonts, qsizetype length);

} // namespace typeset
