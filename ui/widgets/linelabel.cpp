#include "linelabel.h"

LineLabel::LineLabel(QWidget *parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize LineLabel::sizeHint() const {
    return fontMetrics().size(Qt::TextSingleLine, text());
}
