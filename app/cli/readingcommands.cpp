#include "commandlist.h"
#include "opening.h"

#include "describe.h"
#include "errortext.h"
#include "historylist.h"
#include "labeltext.h"
#include "listing.h"
#include "searchlist.h"
#include "store.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

ExitStatus print(const Result<QByteArray> &bytes, Console &console) {
    if (!bytes)
        return console.couldNot(errorText(bytes.error()));
    return console.out(*bytes) ? ExitStatus::done : ExitStatus::couldNot;
}

} // namespace

ExitStatus runDescribe(const Arguments &arguments, Console &console) {
    const QString kind = arguments.positional.value(0);
    const auto kinds = describeKinds(kind);
    if (!kinds)
        return console.couldNot(errorText(kinds.error()));
    const QJsonDocument document = kind.isEmpty() ? QJsonDocument(*kinds) : QJsonDocument(kinds->first().toObject());
    return print(document.toJson(QJsonDocument::Indented), console);
}

ExitStatus runList(const Arguments &arguments, Console &console) {
    const QString format = arguments.option(u"format"_s, u"table"_s);
    const QStringList formats{u"table"_s, u"json"_s, u"csv"_s};
    if (!formats.contains(format))
        return console.wrongUse(u"--format is one of table, json and csv."_s);
    const auto store = openToRead(arguments);
    if (!store)
        return console.couldNot(errorText(store.error()));
    return print(listRecords(**store, arguments.positional.at(1), arguments.option(u"meeting"_s),
                             static_cast<ListFormat>(formats.indexOf(format))),
                 console);
}

ExitStatus runSearch(const Arguments &arguments, Console &console) {
    const QString format = arguments.option(u"format"_s, u"table"_s);
    if (format != u"table" && format != u"json")
        return console.wrongUse(u"--format is one of table and json."_s);
    bool isNumber = false;
    const int most = arguments.option(u"limit"_s, u"20"_s).toInt(&isNumber);
    if (!isNumber || most < 1)
        return console.wrongUse(u"--limit wants a number from 1."_s);
    const auto store = openToRead(arguments);
    if (!store)
        return console.couldNot(errorText(store.error()));
    const auto hits = (*store)->search(arguments.positional.at(1), most);
    if (!hits)
        return console.couldNot(errorText(hits.error()));
    return print(format == u"json" ? hitsAsJson(**store, *hits) : hitsAsTable(**store, *hits), console);
}

ExitStatus runHistory(const Arguments &arguments, Console &console) {
    const QString format = arguments.option(u"format"_s, u"table"_s);
    if (format != u"table" && format != u"json")
        return console.wrongUse(u"--format is one of table and json."_s);
    const auto store = openToRead(arguments);
    if (!store)
        return console.couldNot(errorText(store.error()));
    const QString record = arguments.option(u"record"_s).toLower();
    const auto history = (*store)->history(record);
    if (!history)
        return console.couldNot(errorText(history.error()));
    // Whatever was ever in the file has been put there by a change.
    if (history->empty())
        return console.couldNot(errorText({ErrorCode::unknownRecord, record}));
    return print(format == u"json" ? historyAsJson(*history, &labelText) : historyAsTable(*history, &labelText),
                 console);
}
