#pragma once

#include "finding.h"
#include "meeting.h"
#include "result.h"

#include <QMetaType>
#include <QSizeF>
#include <QString>

#include <vector>

/// Which paper is wanted. The generation counts up, so that a worker can tell what nobody waits for any more.
struct PaperRequest {
    int generation = 0;
    QString file;
    QString document;
    Id<Meeting> meeting;
    QString language;
};

/// A paper set on pages, as far as the window needs to know.
struct PreparedPaper {
    int generation = 0;
    int pages = 0;
    QSizeF pageSize; ///< points
    std::vector<Finding> findings;
    Result<> result = done();
};
Q_DECLARE_METATYPE(PreparedPaper)
