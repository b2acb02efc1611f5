#pragma once

#include "workplan.h"

#include <QRect>

class QPainter;
class QPalette;

/// How bars look on the timeline, one function a shape.
namespace TimelinePainting {

/// The room that the sign of a status takes behind a bar.
inline constexpr int signRoom = 18;

/// A bar in the colours of its status, with the sign of the status behind it.
void bar(QPainter &painter, const QRect &rect, ActivityStatus status, const QPalette &palette);
/// A group from the first to the last of what belongs to it.
void group(QPainter &painter, const QRect &rect, const QPalette &palette);
/// A chevron at an edge: the bar lies out of sight there.
void outOfSight(QPainter &painter, const QRect &row, bool atLeft, const QPalette &palette);

} // namespace TimelinePainting
