#pragma once

#include <QPushButton>

/// A button that says less where its words have no room: "Add" below the title that says what is added.
class ShortButton : public QPushButton {
    Q_OBJECT

public:
    ShortButton(const QString &text, const QString &shortText, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// Wide enough for the short words.
    QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    QString m_shortText;
    mutable bool m_isMeasured = false;
};
