#pragma once

#include <QColor>
#include <QRect>
#include <QWidget>

class QPainter;

/// What a chip or pill says by its colour, besides its words.
enum class Tone { neutral, accent, attention, good };

struct ToneColors {
    QColor ink;
    QColor ground;
};

[[nodiscard]] ToneColors toneColors(Tone tone, const QPalette &palette);

/// The height of a chip in a font of label size: 19 px at the usual size.
[[nodiscard]] int chipHeight(const QFont &label);
[[nodiscard]] int chipWidth(const QString &text, const QFont &label);

/// Paints a status chip at the left of `cell`, vertically centred, eliding its text where the cell is narrow. `body` is
/// the font of the list; on a selected row the chip stands on the surface colour, so that it is still seen.
void paintChip(QPainter *painter, const QRect &cell, const QString &text, Tone tone, const QFont &body,
               const QPalette &palette, bool onSelection = false);

/// A status chip as a widget: a few words on a soft ground.
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(const QString &text, Tone tone = Tone::neutral, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setStatus(const QString &text, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};
