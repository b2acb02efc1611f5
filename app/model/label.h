#pragma once

#include <QString>
#include <QStringList>

/// What a change is called, kept as source text with arguments (%1 …) and translated when shown, in the context
/// "Labels".
struct Label {
    QString source;
    QStringList arguments;

    bool operator==(const Label &) const = default;
};
