#include "phrases.h"

#include "paperlabels.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using typeset::Ink;
using typeset::Span;
using typeset::Text;

namespace papers {

QString purposeWord(Purpose purpose, const PaperLabels &labels) {
    switch (purpose) {
    case Purpose::none:
        return {};
    case Purpose::information:
        return labels.tr("For information");
    case Purpose::discussion:
        return labels.tr("For discussion");
    case Purpose::decision:
        return labels.tr("For decision");
    }
    return {};
}

QString roleWord(ParticipantRole role, const PaperLabels &labels) {
    switch (role) {
    case ParticipantRole::head:
        return labels.tr("Head of delegation");
    case ParticipantRole::alternate:
        return labels.tr("Alternate");
    case ParticipantRole::member:
        return {};
    case ParticipantRole::adviser:
        return labels.tr("Adviser");
    case ParticipantRole::interpreter:
        return labels.tr("Interpreter");
    case ParticipantRole::secretariat:
        return labels.tr("Secretariat");
    case ParticipantRole::speaker:
        return labels.tr("Speaker");
    }
    return {};
}

QString capacityHeading(Capacity capacity, const PaperLabels &labels) {
    switch (capacity) {
    case Capacity::member:
        return labels.tr("Members");
    case Capacity::donor:
        return labels.tr("Donor");
    case Capacity::partner:
        return labels.tr("Implementing partners");
    case Capacity::invited:
        return labels.tr("Invited");
    case Capacity::observer:
        return labels.tr("Observers");
    case Capacity::secretariat:
        return labels.tr("Secretariat");
    }
    return {};
}

QString activityKindWord(ActivityKind kind, const PaperLabels &labels) {
    switch (kind) {
    case ActivityKind::nationalWorkshop:
        return labels.tr("National workshop");
    case ActivityKind::regionalWorkshop:
        return labels.tr("Regional workshop");
    case ActivityKind::training:
        return labels.tr("Training");
    case ActivityKind::trainingOfTrainers:
        return labels.tr("Training of trainers");
    case ActivityKind::studyVisit:
        return labels.tr("Study visit");
    case ActivityKind::technicalAssistanceMission:
        return labels.tr("Technical assistance mission");
    case ActivityKind::conference:
        return labels.tr("Conference");
    case ActivityKind::equipmentDelivery:
        return labels.tr("Equipment delivery");
    case ActivityKind::meeting:
        return labels.tr("Meeting");
    }
    return {};
}

QString activityStatusWord(ActivityStatus status, const PaperLabels &labels) {
    switch (status) {
    case ActivityStatus::planned:
        return labels.tr("planned");
    case ActivityStatus::confirmed:
        return labels.tr("confirmed", "activity");
    case ActivityStatus::underWay:
        return labels.tr("under way");
    case ActivityStatus::done:
        return labels.tr("done", "activity");
    case ActivityStatus::postponed:
        return labels.tr("postponed", "activity");
    case ActivityStatus::cancelled:
        return labels.tr("cancelled");
    }
    return {};
}

QString actionStatusWord(ActionStatus status, const PaperLabels &labels) {
    switch (status) {
    case ActionStatus::open:
        return labels.tr("open");
    case ActionStatus::inProgress:
        return labels.tr("in progress");
    case ActionStatus::done:
        return labels.tr("closed");
    case ActionStatus::dropped:
        return labels.tr("dropped");
    }
    return {};
}

QString planStageWord(PlanStage stage, const PaperLabels &labels) {
    switch (stage) {
    case PlanStage::draft:
        return labels.tr("Draft");
    case PlanStage::submitted:
        return labels.tr("Submitted for endorsement");
    case PlanStage::endorsed:
        return labels.tr("Endorsed");
    }
    return {};
}

QString operativeVerb(OperativeVerb verb, const PaperLabels &labels) {
    switch (verb) {
    case OperativeVerb::takesNote:
        return labels.tr("takes note of");
    case OperativeVerb::endorses:
        return labels.tr("endorses");
    case OperativeVerb::approves:
        return labels.tr("approves");
    case OperativeVerb::agrees:
        return labels.tr("agrees");
    case OperativeVerb::recommends:
        return labels.tr("recommends");
    case OperativeVerb::requests:
        return labels.tr("requests");
    }
    return {};
}

namespace {

/// "RSG2/7" as "RSG2/" and 7; -1 where it ends in no number that can be counted.
std::pair<QString, int> splitSymbol(const QString &symbol) {
    qsizetype digits = symbol.size();
    while (digits > 0 && symbol[digits - 1] >= u'0' && symbol[digits - 1] <= u'9')
        --digits;
    const QStringView number = QStringView(symbol).mid(digits);
    const bool countable = !number.isEmpty() && number.size() < 7 && number[0] != u'0';
    return {symbol.left(digits), countable ? number.toInt() : -1};
}

bool follows(const QString &symbol, const QString &next) {
    const auto [stem, number] = splitSymbol(symbol);
    return number >= 0 && splitSymbol(next) == std::pair(stem, number + 1);
}

} // namespace

QString symbolList(const QStringList &symbols, const PaperLabels &labels) {
    QStringList parts;
    for (qsizetype from = 0; from < symbols.size();) {
        qsizetype last = from;
        while (last + 1 < symbols.size() && follows(symbols[last], symbols[last + 1]))
            ++last;
        if (last - from >= 2) {
            parts += labels.tr("%1 to %2", "document symbols").arg(symbols[from], symbols[last]);
            from = last + 1;
        } else {
            parts += symbols[from++];
        }
    }
    return parts.join(u", "_s);
}

QString beginningLine(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

Text boldText(const QString &text) {
    Text result(text);
    for (Span &span : result.spans)
        span.bold = true;
    return result;
}

Text mutedText(const QString &text) {
    Text result(text);
    for (Span &span : result.spans)
        span.ink = Ink::muted;
    return result;
}

void append(Text &text, Span span) {
    if (!span.text.isEmpty())
        text.spans.push_back(std::move(span));
}

void append(Text &text, const Text &more) {
    text.spans.insert(text.spans.end(), more.spans.begin(), more.spans.end());
}

} // namespace papers
