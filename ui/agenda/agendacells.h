#pragma once

#include "agendamodel.h"

#include <QStyleOptionViewItem>

/// How the cells of the agenda look, apart from what all lists have in common. `option` is that of
/// RowDelegate::paintContent().

/// The pixels by which the title of a row of this depth is indented.
[[nodiscard]] int agendaIndentation(int depth);
/// The room in which a title is written as a whole, with what stands behind it.
int agendaTitleWidth(const QFont &body, const AgendaRow &row);
/// Paints a cell; false where it looks like that of any list (its pen and font are set all the same).
bool paintAgendaCell(QPainter *painter, const QStyleOptionViewItem &option, const AgendaRow &row, AgendaColumn column);
/// What a cell holds, in lines, where not all of it can be seen; empty where it can.
[[nodiscard]] QString cutWords(const QStyleOptionViewItem &option, const AgendaRow &row, AgendaColumn column);
