#include "copieditems.h"

#include "localtextjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString mimeType() {
    return u"application/x-rapporteur-agenda-rows+json"_s;
}

QJsonObject packed(const CopiedPresenter &copied) {
    return {{u"participant"_s, copied.presenter.participant.text()},
            {u"agency"_s, copied.presenter.agency.text()},
            {u"words"_s, localTextToJson(copied.presenter.words)},
            {u"name"_s, copied.name}};
}

QJsonObject packed(const CopiedItem &copied) {
    const AgendaItem &item = copied.item;
    QJsonArray presenters;
    for (const CopiedPresenter &presenter : copied.presenters)
        presenters += packed(presenter);
    QJsonArray papers;
    for (const Id<MeetingPaper> paper : copied.papers)
        papers += paper.text();
    return {{u"depth"_s, copied.depth},
            {u"title"_s, localTextToJson(item.title)},
            {u"kind"_s, toWord(item.kind)},
            {u"internal"_s, item.internal},
            {u"purpose"_s, toWord(item.purpose)},
            {u"duration"_s, item.duration},
            {u"fixedStart"_s, item.fixedStart.toString(u"HH:mm"_s)},
            {u"annotation"_s, localTextToJson(item.annotation)},
            {u"chairNote"_s, item.chairNote},
            {u"origin"_s, toWord(item.origin)},
            {u"carriedFrom"_s, item.carriedFrom.text()},
            {u"presenters"_s, presenters},
            {u"papers"_s, papers}};
}

template <class Enum>
void readWord(Enum &value, const QJsonValue &word) {
    value = fromWord<Enum>(word.toString()).value_or(value);
}

void readText(LocalText &text, const QJsonValue &json) {
    LocalText read;
    if (localTextFromJson(json.toString(), read))
        text = read;
}

CopiedPresenter presenterOf(const QJsonObject &json) {
    CopiedPresenter copied;
    copied.presenter.participant = Id<Participant>::fromText(json[u"participant"].toString());
    copied.presenter.agency = Id<Agency>::fromText(json[u"agency"].toString());
    readText(copied.presenter.words, json[u"words"]);
    copied.name = json[u"name"].toString();
    return copied;
}

CopiedItem itemOf(const QJsonObject &json) {
    CopiedItem copied;
    copied.depth = json[u"depth"].toInt();
    readText(copied.item.title, json[u"title"]);
    readWord(copied.item.kind, json[u"kind"]);
    copied.item.internal = json[u"internal"].toBool();
    readWord(copied.item.purpose, json[u"purpose"]);
    copied.item.duration = json[u"duration"].toInt();
    copied.item.fixedStart = QTime::fromString(json[u"fixedStart"].toString(), u"HH:mm"_s);
    readText(copied.item.annotation, json[u"annotation"]);
    copied.item.chairNote = json[u"chairNote"].toString();
    readWord(copied.item.origin, json[u"origin"]);
    copied.item.carriedFrom = Id<Meeting>::fromText(json[u"carriedFrom"].toString());
    for (const QJsonValue presenter : json[u"presenters"].toArray())
        copied.presenters.push_back(presenterOf(presenter.toObject()));
    for (const QJsonValue paper : json[u"papers"].toArray())
        copied.papers.push_back(Id<MeetingPaper>::fromText(paper.toString()));
    return copied;
}

} // namespace

void addCopiedItems(QMimeData &data, const std::vector<CopiedItem> &items) {
    QJsonArray all;
    for (const CopiedItem &item : items)
        all += packed(item);
    data.setData(mimeType(), QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::vector<CopiedItem> copiedItemsIn(const QMimeData &data) {
    std::vector<CopiedItem> items;
    for (const QJsonValue json : QJsonDocument::fromJson(data.data(mimeType())).array()) {
        CopiedItem item = itemOf(json.toObject());
        if (item.item.title.isEmpty())
            continue;
        items.push_back(std::move(item));
    }
    const auto highest = std::min_element(items.begin(), items.end(),
                                          [](const CopiedItem &a, const CopiedItem &b) { return a.depth < b.depth; });
    const int least = highest == items.end() ? 0 : highest->depth;
    int deepest = 0;
    for (CopiedItem &item : items) {
        item.depth = std::clamp(item.depth - least, 0, deepest);
        deepest = item.depth + 1;
    }
    return items;
}
