#pragma once

#include <QCheckBox>

/// A check box whose words go on in another line where the room ends.
class WrappingCheck : public QCheckBox {
    Q_OBJECT

public:
    explicit WrappingCheck(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;

private:
    /// The pixels at the left that the box takes.
    int boxWidth() const;
    QRect words(int width) const;
};
