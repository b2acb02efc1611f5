#pragma once

#include <vector>

class QWidget;

/// Moves the focus of `window` to the next or the previous stop of the Tab key, each stop once around. Qt's own way goes
/// round and round where the parts of a field are made later than the field and stand before it. False where there is
/// no other stop.
bool passFocus(const QWidget *window, bool next);

/// Puts widgets made later behind `place` in the tab order, one behind the other. `place` may be something that takes
/// no focus itself, such as a label or the box they stand in; all stand in one window.
void setTabOrderBehind(QWidget *place, const std::vector<QWidget *> &widgets);

/// Makes the Tab key lead through what stands in each of these, one after the other, each in the order it has.
void setTabOrderOf(const std::vector<QWidget *> &groups);
