#pragma once

#include <QUuid>

/// A UUID of version 7 (RFC 9562): milliseconds since 1970, then random bits, so that ids sort by the time they were
/// made. Those made within one millisecond by one thread still ascend.
QUuid makeUuidV7();
