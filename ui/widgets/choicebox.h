#pragma once

#include <QComboBox>

/// A box to choose from that changes only when somebody means it: the wheel scrolls what lies around it and the keys
/// that page go to the page. Its list is as wide as its words.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    void showPopup() override;
    /// With room for all of its longest words.
    QSize sizeHint() const override;
    /// With room for a word: where there is little room the list shows the whole words.
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};
