#pragma once

#include <QToolButton>

/// A button with a sign and words that shows only the sign where its words have no room.
class NarrowButton : public QToolButton {
    Q_OBJECT

public:
    explicit NarrowButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;

private:
    mutable bool m_isMeasured = false;
};
