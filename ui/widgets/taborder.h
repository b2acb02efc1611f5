#pragma once

#include <Qt>

class QWidget;

/// Moves the focus of `window` to the next or the previous stop of the Tab key, each stop once around, in the order in
/// which they are read. Qt's own order is that in which they were made, which parts made later never get right. False
/// where there is no other stop.
bool passFocus(const QWidget *window, bool next);

/// What the Tab key reaches first in a widget; null where it reaches nothing.
QWidget *firstStop(const QWidget *parent);

/// Gives a widget the focus and brings it into sight where it stands in something that scrolls.
void leadTo(QWidget *widget, Qt::FocusReason reason);
