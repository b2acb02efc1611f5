#pragma once

#include "page.h"

#include <memory>
#include <vector>

class Workspace;

/// Every page that a window has, in the order of the navigation. The only place that knows them all.
[[nodiscard]] std::vector<std::unique_ptr<Page>> makeWindowPages(Workspace &workspace);
