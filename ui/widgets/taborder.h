#pragma once

#include <Qt>

#include <vector>

class QWidget;

/// Moves the focus of `window` to the next or the previous stop of the Tab key, each stop once around, in the order in
/// which they are read. Qt's own order is that in which they were made, which parts made later never get right. False
/// where there is no other stop.
bool passFocus(const QWidget *window, bool next);

/// What the Tab key reaches first in a widget; null where it reaches nothing.
QWidget *firstStop(const QWidget *parent);

/// Gives a widget the focus and brings it into sight where it stands in something that scrolls.
void leadTo(QWidget *widget, Qt::FocusReason reason);

/// Puts widgets made later behind `place` in the tab order, one behind the other. `place` may be something that takes
/// no focus itself, such as a label or the box they stand in; all stand in one window.
void setTabOrderBehind(QWidget *place, const std::vector<QWidget *> &widgets);

/// Makes the Tab key lead through what stands in each of these, one after the other, each in the order it has.
void setTabOrderOf(const std::vector<QWidget *> &groups);
