#pragma once

#include <QString>
#include <QStringList>

/// What a change is called, kept as source text with arguments (%1 …) and translated when shown, in the context
/// "Labels".
struct Label {
    /// Before an argument that names a field or a kind of record, which is said in the reader's language.
    static constexpr QLatin1StringView fieldMark{"field:"};
    static constexpr QLatin1StringView kindMark{"kind:"};

    QString source;
    QStringList arguments;

    bool operator==(const Label &) const = default;
};
