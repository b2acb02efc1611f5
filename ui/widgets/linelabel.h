#pragma once

#include <QLabel>

/// Plain words that want to stand in one line, and go on in another where the room ends.
class LineLabel : public QLabel {
    Q_OBJECT

public:
    explicit LineLabel(QWidget *parent = nullptr);

    /// Of the one line.
    QSize sizeHint() const override;
};
