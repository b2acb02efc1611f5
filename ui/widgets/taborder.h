#pragma once

#include <vector>

class QWidget;

/// Puts widgets made later behind `place` in the tab order, one behind the other. `place` may be something that takes
/// no focus itself, such as a label or the box they stand in; all stand in one window.
void setTabOrderBehind(QWidget *place, const std::vector<QWidget *> &widgets);

/// Makes the Tab key lead through what stands in each of these, one after the other, each in the order it has.
void setTabOrderOf(const std::vector<QWidget *> &groups);
