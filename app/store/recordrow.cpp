#include "recordrow.h"

void addCell(Row &row, QVariant cell) {
    row.push_back(std::move(cell));
}
