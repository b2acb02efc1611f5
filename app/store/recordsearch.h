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
    Result<> consider(const RecordType &type, const Row &row);
    /// Those that have no name of their own, as delegations and participants, behind the record whose name they bear.
    Result<> addReferring(const SearchHit &hit);
    bool isFull() const { return m_hits.size() >= m_most; }

    const Database &m_database;
    RowTable m_rows;
    SearchIndex m_index;
    QStringList m_words; ///< folded
    std::size_t m_most;
    QSet<QString> m_seen; ///< kind and id
    int m_followed = 0;   ///< records found whose delegations or participants were added
    std::vector<SearchHit> m_hits;
};
