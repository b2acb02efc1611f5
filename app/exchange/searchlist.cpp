#include "searchlist.h"

#include "store.h"
#include "tabletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QByteArray hitsAsJson(const Store &store, const std::vector<SearchHit> &hits) {
    QJsonArray all;
    for (const SearchHit &hit : hits) {
        QJsonArray marks;
        for (const SearchHit::Mark &mark : hit.marks)
            marks.append(QJsonArray{mark.start, mark.length});
        all.append(QJsonObject{{u"kind"_s, hit.kind},
                               {u"id"_s, hit.id},
                               {u"name"_s, store.nameOf(hit.kind, hit.id)},
                               {u"field"_s, hit.field},
                               {u"text"_s, hit.text},
                               {u"marks"_s, marks}});
    }
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

QByteArray hitsAsTable(const Store &store, const std::vector<SearchHit> &hits) {
    TextTable table{{u"kind"_s, u"id"_s, u"name"_s, u"field"_s, u"text"_s}, {}};
    for (const SearchHit &hit : hits)
        table.rows.push_back({hit.kind, hit.id, store.nameOf(hit.kind, hit.id), hit.field, hit.text});
    return toAlignedText(table);
}
