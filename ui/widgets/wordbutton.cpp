#include "wordbutton.h"

#include <algorithm>

namespace {

constexpr int leastWidth = 52; ///< pixels

} // namespace

QSize WordButton::sizeHint() const {
    QSize size = QToolButton::sizeHint();
    size.setWidth(std::max(leastWidth, size.width()));
    return size;
}
