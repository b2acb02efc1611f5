#pragma once

#include "searchhit.h"

#include <QAbstractListModel>

#include <vector>

/// Where the search leads: a record, a page, or a meeting to be chosen.
struct SearchResult {
    enum class Kind { page, meeting, record };

    Kind kind = Kind::record;
    QString icon;                        ///< a name for lineIcon()
    QString title;                       ///< what it is called
    QString detail;                      ///< what it is, and where
    std::vector<SearchHit::Mark> marks;  ///< of the words sought, in the title or, where it is given, in the text
    QString text;                        ///< in which the words stand, where they are not the title
    QString recordKind;
    QString id; ///< of a record or meeting; of a page its name
};

/// The results below the line in which somebody searches.
class SearchResults : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setResults(std::vector<SearchResult> results);
    const SearchResult &at(int row) const { return m_results[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    /// What a screen reader says: all that is seen.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<SearchResult> m_results;
};
