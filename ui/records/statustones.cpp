#include "statustones.h"

Tone toneOf(MeetingStage stage) {
    switch (stage) {
    case MeetingStage::closed:
    case MeetingStage::concluded:
        return Tone::good;
    case MeetingStage::dateAgreed:
    case MeetingStage::convened:
    case MeetingStage::open:
        return Tone::accent;
    case MeetingStage::postponed:
        return Tone::attention;
    case MeetingStage::planned:
    case MeetingStage::cancelled:
        break;
    }
    return Tone::neutral;
}

Tone toneOf(PaperStatus status) {
    switch (status) {
    case PaperStatus::expected:
        return Tone::attention;
    case PaperStatus::distributed:
        return Tone::good;
    case PaperStatus::received:
    case PaperStatus::inTranslation:
        break;
    }
    return Tone::neutral;
}

Tone toneOf(Reply reply) {
    return reply == Reply::accepted ? Tone::good : reply == Reply::none ? Tone::accent : Tone::neutral;
}

Tone toneOf(ParticipantStatus status) {
    switch (status) {
    case ParticipantStatus::confirmed:
        return Tone::good;
    case ParticipantStatus::unregistered:
        return Tone::accent;
    default:
        return Tone::neutral;
    }
}

Tone toneOf(ActivityStatus status) {
    switch (status) {
    case ActivityStatus::confirmed:
    case ActivityStatus::underWay:
        return Tone::accent;
    case ActivityStatus::done:
        return Tone::good;
    case ActivityStatus::postponed:
        return Tone::attention;
    case ActivityStatus::planned:
    case ActivityStatus::cancelled:
        break;
    }
    return Tone::neutral;
}

Tone toneOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::adopted:
    case Outcome::adoptedWithChanges:
        return Tone::good;
    case Outcome::none:
        return Tone::attention;
    case Outcome::deferred:
    case Outcome::noConsensus:
    case Outcome::rejected:
        break;
    }
    return Tone::neutral;
}
