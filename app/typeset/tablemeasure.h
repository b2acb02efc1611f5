#pragma once

#include <vector>

/// The arithmetic of column widths, without fonts. Any unit.
namespace typeset {

/// What a column asks for and what its cells need, their padding included.
struct ColumnNeed {
    double minimum = 0;   ///< declared; gives way only to words that would be cut
    double share = 1;     ///< of what is left over; 0 = as narrow as its content allows
    double narrowest = 0; ///< no word is cut
    double natural = 0;   ///< no line is broken
};

/// A cell over several columns and the least width that cuts no word of it.
struct SpanNeed {
    int column = 0;
    int span = 1;
    double narrowest = 0;
};

/// Widths that add up to `total`. First every column gets its minimum and what its longest word needs. Where there is
/// no room for both, minima give way to words; where not even the words fit, the longest of them are cut. What is left
/// over first lets columns without share have their lines whole, up to a third of the table each; then the others by
/// share, none beyond its natural width as long as another one wants more; the rest goes by share to all that have one.
std::vector<double> columnWidths(std::vector<ColumnNeed> columns, const std::vector<SpanNeed> &spans, double total);

} // namespace typeset
