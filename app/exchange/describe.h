#pragma once

#include "result.h"

#include <QJsonArray>
#include <QString>

/// What a programme file can hold, for whoever writes JSON lines: every kind with its fields, types, whether required,
/// what it refers to, the words of an enumeration and the range of a number. With a kind (singular or plural) only that
/// one; unknownKind where there is none.
Result<QJsonArray> describeKinds(const QString &kind = {});
