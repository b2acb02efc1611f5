#pragma once

#include <QDate>

class Store;

/// The largest programme that people will have: a long row of meetings, at the last of which everybody is, and a work
/// plan of several years. Everything in it is invented and follows from its number.
namespace LargeFile {

inline constexpr int meetings = 100;
inline constexpr int people = 20'000;
inline constexpr int activities = 5'000;
/// When the last meeting is over.
inline const QDate asAt(2008, 6, 1);

/// Fills a new file, one edit for each part. False where it cannot be written.
[[nodiscard]] bool fill(Store &store);

} // namespace LargeFile
