#pragma once

#include "topbar.h"

class Store;

/// The meetings of a file as the chooser names them ("RSG2 · 2nd Steering Group meeting · Bishkek, 29 November 2016"),
/// the latest first.
[[nodiscard]] std::vector<MeetingName> meetingNames(const Store &store, const QString &language);
