#include "searchresults.h"

using namespace Qt::StringLiterals;

void SearchResults::setResults(std::vector<SearchResult> results) {
    beginResetModel();
    m_results = std::move(results);
    endResetModel();
}

int SearchResults::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

QVariant SearchResults::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const SearchResult &result = at(index.row());
    if (role == Qt::DisplayRole)
        return result.title;
    QStringList all{result.title, result.text, result.detail};
    all.removeAll(QString());
    return all.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
}
