#pragma once

#include <QString>

#include <vector>

/// A record found by its texts.
struct SearchHit {
    /// A found word, or its beginning, in the text around it.
    struct Mark {
        qsizetype start = 0;
        qsizetype length = 0;

        bool operator==(const Mark &) const = default;
    };

    QString kind;
    QString id;
    QString field; ///< the one that holds most of the words; with its language where it has several: "title.ru"
    QString text;  ///< of the field, on one line; of a long one what stands around the first word, with "…"
    std::vector<Mark> marks;
};
