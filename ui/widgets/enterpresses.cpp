#include "enterpresses.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>

bool EnterPresses::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    // A key still held from the dialog before presses nothing.
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == 0 && !key->isAutoRepeat();
    if (button == nullptr || !isEnter || !isPlain || qobject_cast<QCheckBox *>(button) != nullptr ||
        qobject_cast<QDialog *>(button->window()) != nullptr)
        return QObject::eventFilter(watched, event);
    button->click();
    return true;
}
