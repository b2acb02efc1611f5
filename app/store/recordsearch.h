#pragma once

#include "foldedtext.h"
#include "rowtable.h"
#include "searchhit.h"
#include "searchindex.h"

#include <QSet>

/// One search: asks the index pass by pass for records, the better hits first, and looks at each found row, for what
/// stands where and so that nothing is shown that is not there.
class RecordSearch {
public:
    RecordSearch(const Database &database, const QString &words, int most);

    Result<std::vector<SearchHit>> run();

private:
    Result<> askIndex(SearchPass pass);
    /// Without an index, as in a file that only another version of the program can write to here.
    Result<> lookThroughRows();
    void consider(const RecordType &type, const Row &row);
    bool isFull() const { return m_hits.size() >= m_most; }

    RowTable m_rows;
    SearchIndex m_index;
    QStringList m_words; ///< folded
    std::size_t m_most;
    QSet<QString> m_seen; ///< kind and id
    std::vector<SearchHit> m_hits;
};
