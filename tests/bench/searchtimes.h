#pragma once

#include <QStringList>

/// How long searching takes that follows typing letter by letter.
struct SearchTimes {
    double median = 0; ///< milliseconds for one letter more
    double longest = 0;
    QString longestWords; ///< as far as they were typed
    bool ok = false;
};

/// Types each of the words into a search of a programme file that is open, as the window's is.
SearchTimes searchTimes(const QString &file, const QStringList &typed);
