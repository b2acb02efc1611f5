#pragma once

#include <QToolButton>

/// A tool button of one short word, as one of several that stand side by side: never narrower than its word, and never
/// so narrow that it is hard to hit.
class WordButton : public QToolButton {
    Q_OBJECT

public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};
