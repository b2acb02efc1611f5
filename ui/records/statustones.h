#pragma once

#include "agenda.h"
#include "attendance.h"
#include "chip.h"
#include "meeting.h"
#include "minutes.h"
#include "workplan.h"

/// What the colour of a status says, the same on every page: orange wants attention, green is done, blue is under way.

[[nodiscard]] Tone toneOf(MeetingStage stage);
[[nodiscard]] Tone toneOf(PaperStatus status);
[[nodiscard]] Tone toneOf(Reply reply);
[[nodiscard]] Tone toneOf(ParticipantStatus status);
[[nodiscard]] Tone toneOf(ActivityStatus status);
[[nodiscard]] Tone toneOf(Outcome outcome);
