#include "choicebox.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

void ChoiceBox::showPopup() {
    constexpr int margin = 24; // pixels, for the frame and the room beside the words
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + view()->verticalScrollBar()->sizeHint().width() + margin);
    QComboBox::showPopup();
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
