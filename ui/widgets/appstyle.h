#pragma once

#include <QProxyStyle>

class QPushButton;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionToolButton;
class QStyleOptionViewItem;

/// Fusion with flat, rounded controls drawn from the palette alone. A style rather than a style sheet, because it costs
/// nothing at the start, leaves palettes and delegates as they are, and follows a change of light and dark by a
/// repaint.
///
/// Dynamic properties that it reads: "primary" (bool, a push button that is the page's main action), "invalid" (bool, a
/// field with wrong input), "plain" (bool, a frame that draws nothing), "quiet" (bool, a text field that shows its
/// frame only while it has the focus), "link" (a push button that is words only: true for what wants attention,
/// "accent" for the rest), "dropIndent" (int, a list: the pixel at which a row dropped between two others will begin).
class AppStyle : public QProxyStyle {
    Q_OBJECT

public:
    AppStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *data = nullptr) const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawHeader(const QStyleOptionHeader *option, QPainter *painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget) const;
    void drawToolButtonLabel(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter, const QWidget *widget) const;
    void drawViewItem(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget) const;
};

/// Makes a button the page's main action, filled with the accent colour.
void makePrimary(QPushButton *button);
/// Marks a field as holding wrong input, or takes the mark away.
void markInvalid(QWidget *field, bool invalid);
