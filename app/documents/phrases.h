#pragma once

#include "agenda.h"
#include "attendance.h"
#include "blocks.h"
#include "minutes.h"
#include "workplan.h"

#include <QStringList>

namespace papers {

class PaperLabels;

/// The words of papers for values: each as it stands in a table unless said otherwise.
QString purposeWord(Purpose purpose, const PaperLabels &labels);
QString roleWord(ParticipantRole role, const PaperLabels &labels);     ///< empty for a plain member
QString capacityHeading(Capacity capacity, const PaperLabels &labels); ///< of a group of delegations
QString activityKindWord(ActivityKind kind, const PaperLabels &labels);
QString activityStatusWord(ActivityStatus status, const PaperLabels &labels);
QString actionStatusWord(ActionStatus status, const PaperLabels &labels);
QString planStageWord(PlanStage stage, const PaperLabels &labels);
/// English within "The Steering Group … "; in Russian the infinitive that begins the decision.
QString operativeVerb(OperativeVerb verb, const PaperLabels &labels);

/// Symbols of papers, three or more that count up drawn together: "RSG2/4 to RSG2/8, RSG2/11".
QString symbolList(const QStringList &symbols, const PaperLabels &labels);

/// With a capital, as it begins a line of its own.
QString beginningLine(QString text);

/// Texts of one style.
typeset::Text boldText(const QString &text);
typeset::Text mutedText(const QString &text);
/// Puts more behind a text.
void append(typeset::Text &text, typeset::Span span);
void append(typeset::Text &text, const typeset::Text &more);

} // namespace papers
