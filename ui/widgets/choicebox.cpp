#include "choicebox.h"

#include "theme.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent) {
    setFocusPolicy(Qt::StrongFocus); // the wheel takes it no more than it changes anything
}

void ChoiceBox::showPopup() {
    constexpr int margin = 24; // pixels, for the frame and the room beside the words
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + view()->verticalScrollBar()->sizeHint().width() + margin);
    QComboBox::showPopup();
}

QSize ChoiceBox::sizeHint() const {
    constexpr int aroundWords = 16; // pixels
    QSize size = QComboBox::sizeHint();
    if (sizeAdjustPolicy() != AdjustToContentsOnFirstShow)
        return size;
    const int beside = arrowRoom(fontMetrics()) + aroundWords;
    for (int i = 0; i < count(); ++i)
        size.setWidth(std::max(size.width(), fontMetrics().horizontalAdvance(itemText(i)) + beside));
    return size;
}

QSize ChoiceBox::minimumSizeHint() const {
    constexpr int letters = 8;
    const int height = QComboBox::sizeHint().height(); // Qt keeps its least height for text of another size
    return {std::min(QComboBox::minimumSizeHint().width(), fontMetrics().averageCharWidth() * letters + height),
            height};
}

void ChoiceBox::wheelEvent(QWheelEvent *event) {
    event->ignore();
}

void ChoiceBox::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        event->ignore();
    else
        QComboBox::keyPressEvent(event);
}
