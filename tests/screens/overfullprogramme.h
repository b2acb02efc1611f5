#pragma once

class Store;

/// What no programme should hold and one day one will: the sample with names that never end, many more of everything at
/// its coming meeting, and amounts of nine digits. Everything added is invented.
namespace OverfullProgramme {

/// Fills a copy of the sample, one edit for each part. False where it is refused.
[[nodiscard]] bool fill(Store &store);

} // namespace OverfullProgramme
