#pragma once

#include <cstddef>
#include <vector>

/// What a column of a list wants, in pixels.
struct ColumnWish {
    int least = 0;        ///< as narrow as it may become before it is left out
    int usual = 0;        ///< 0 for a column that is not shown
    int contents = 0;     ///< as wide as what stands in it, where there is room to spare; the main column has it first
    bool isSpare = false; ///< left out as soon as the main column has less than it wants
    bool isKept = false;  ///< never left out
    bool isVital = false; ///< left out only where the main column would have less than its scant room
    int importance = 0;   ///< the least important is left out first where the main column would not be legible
    int scant = 0;        ///< of the main column: what it makes do with so that vital ones stay
};

/// The widths of all columns of a list for a room; 0 for those that are left out. Where the room is narrow, spare
/// columns are left out from the right, then the others give what they can, then they are left out, vital ones last;
/// only those that are kept make the list wider than its room. Where it is wide, columns whose contents are cut grow
/// first. The main column has the rest.
[[nodiscard]] std::vector<int> columnWidths(const std::vector<ColumnWish> &wishes, std::size_t main, int room);
