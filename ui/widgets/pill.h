#pragma once

#include "chip.h"

#include <QAbstractButton>

/// A number that matters, in the header of a page.
struct PillText {
    QString name; ///< object name, and what pillClicked() tells
    QString text;
    Tone tone = Tone::neutral;
    bool clickable = false; ///< a click filters the page to what makes the number
    bool checked = false;   ///< the page shows only that
    bool isMain = false;    ///< is seen before all others where there is little room

    bool operator==(const PillText &) const = default;
};

/// A pill in the header: larger than a chip, and a button where it can be clicked. Where there is little room its words
/// are elided.
class Pill : public QAbstractButton {
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);

    void show(const PillText &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::neutral;
};
