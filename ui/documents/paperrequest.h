#pragma once

#include "finding.h"
#include "meeting.h"
#include "result.h"

#include <QMetaType>
#include <QSizeF>
#include <QString>

#include <vector>

/// Which paper is wanted.
struct PaperRequest {
    QString file; ///< the programme
    QString document;
    Id<Meeting> meeting;
    QString language;
};

/// A paper and the PDF file that it is to become.
struct PaperTarget {
    PaperRequest paper;
    QString path;
};

/// A paper set on pages, as far as the window needs to know.
struct PreparedPaper {
    int pages = 0;
    QSizeF pageSize; ///< points
    std::vector<Finding> findings;
    Result<> result = done();
};
Q_DECLARE_METATYPE(PreparedPaper)
