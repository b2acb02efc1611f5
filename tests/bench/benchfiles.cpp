#include "benchfiles.h"

#include "benchcontent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace BenchFiles {

namespace {

enum class Family {
    programme,
    body,
    meeting,
    agency,
    delegation,
    person,
    participant,
    item,
    record,
    paragraph,
    minutes
};

QString idOf(Family family, int number) {
    return u"0193a000-0000-7000-80%1-%2"_s.arg(static_cast<int>(family), 2, 16, '0'_L1).arg(number, 12, 16, '0'_L1);
}

QJsonObject english(const QString &text) {
    return {{u"en"_s, text}};
}

QByteArray insertion(const QString &kind, const QJsonObject &values) {
    const QJsonObject insert{{u"kind"_s, kind}, {u"values"_s, values}};
    return QJsonDocument(QJsonObject{{u"insert"_s, insert}}).toJson(QJsonDocument::Compact);
}

QByteArray personOf(const BenchContent::Someone &who, int number) {
    return insertion(u"person"_s, {{u"id"_s, idOf(Family::person, number)},
                                   {u"form_of_address"_s, english(who.address)},
                                   {u"given_name"_s, who.givenName},
                                   {u"family_name"_s, who.familyName},
                                   {u"position"_s, english(who.position)},
                                   {u"agency"_s, idOf(Family::agency, who.delegation)}});
}

QByteArray person(int number) {
    return personOf(BenchContent::someone(number), number);
}

/// Two of five have the same family name.
QByteArray archivedPerson(int number) {
    BenchContent::Someone who = BenchContent::someone(number);
    if (number % 5 < 2)
        who.familyName = BenchContent::sharedName();
    return personOf(who, number);
}

QByteArray agendaItem(int number) {
    return insertion(u"agenda_item"_s, {{u"id"_s, idOf(Family::item, number)},
                                        {u"meeting"_s, idOf(Family::meeting, 0)},
                                        {u"title"_s, english(BenchContent::itemTitle(number))}});
}

QByteArray recordOf(int item) {
    return insertion(u"record"_s, {{u"id"_s, idOf(Family::record, item)}, {u"item"_s, idOf(Family::item, item)}});
}

/// The paragraph of a number within the record of an item.
QByteArray paragraph(int item, int number, int ofAll) {
    return insertion(u"paragraph"_s, {{u"id"_s, idOf(Family::paragraph, ofAll)},
                                      {u"record"_s, idOf(Family::record, item)},
                                      {u"text"_s, english(BenchContent::paragraph(item, number))}});
}

QByteArray participant(int number) {
    return insertion(u"participant"_s,
                     {{u"id"_s, idOf(Family::participant, number)},
                      {u"delegation"_s, idOf(Family::delegation, BenchContent::someone(number).delegation)},
                      {u"person"_s, idOf(Family::person, number)}});
}

/// Several edits as one line, and so as one change set.
template <class One>
QByteArray together(const char *label, int count, One &&one) {
    QByteArray line = QByteArray("{\"label\":\"") + label + "\",\"edits\":[";
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            line += ',';
        line += one(i);
    }
    return line + "]}";
}

/// An edit of its own.
QByteArray alone(const char *label, const QByteArray &edit) {
    return QByteArray("{\"label\":\"") + label + "\"," + edit.mid(1);
}

/// Puts the two documents together out of headings, paragraphs and tables, however a format writes these.
template <class Format>
QString participants(int count) {
    QString text = Format::begin() + Format::heading(u"List of participants"_s);
    text += Format::beginTable({u"Name"_s, u"Position"_s, u"Agency"_s});
    for (int delegation = 0; delegation < BenchContent::delegations; ++delegation) {
        text += Format::groupRow(BenchContent::agency(delegation));
        for (int i = delegation; i < count; i += BenchContent::delegations) {
            const BenchContent::Someone who = BenchContent::someone(i);
            text += Format::row({who.name(), who.position, BenchContent::agency(delegation)});
        }
    }
    return text + Format::endTable() + Format::end();
}

template <class Format>
QString minutes() {
    QString text = Format::begin() + Format::heading(u"Minutes"_s);
    for (int item = 0; item < BenchContent::itemsInMinutes; ++item) {
        text += Format::heading(BenchContent::itemTitle(item));
        for (int i = 0; i < BenchContent::paragraphsInItem; ++i)
            text += Format::paragraph(BenchContent::paragraph(item, i));
    }
    return text + Format::end();
}

struct Html {
    static QString begin() {
        return u"<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><style>@page{size:A4;margin:25mm}"
               "body{font:11pt/1.4 'Noto Serif'}table{font:9pt 'Noto Sans';width:100%;border-collapse:collapse}"
               "tr{break-inside:avoid}th{text-align:left}td{border-bottom:.5pt solid #999;width:33%}</style><body>"_s;
    }
    static QString heading(const QString &text) { return u"<h2>"_s + text + u"</h2>\n"_s; }
    static QString paragraph(const QString &text) { return u"<p>"_s + text + u"</p>\n"_s; }
    static QString beginTable(const QStringList &header) {
        return u"<table><thead><tr><th>"_s + header.join(u"</th><th>"_s) + u"</th></tr></thead><tbody>\n"_s;
    }
    static QString groupRow(const QString &text) { return u"<tr><th colspan=\"3\">"_s + text + u"</th></tr>\n"_s; }
    static QString row(const QStringList &cells) {
        return u"<tr><td>"_s + cells.join(u"</td><td>"_s) + u"</td></tr>\n"_s;
    }
    static QString endTable() { return u"</tbody></table>\n"_s; }
    static QString end() { return u"</body></html>"_s; }
};

struct Fodt {
    static QString begin() {
        return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document"
               " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
               " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
               " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
               " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
               " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" office:version=\"1.2\""
               " office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:automatic-styles>"
               "<style:style style:name=\"prose\" style:family=\"paragraph\"><style:paragraph-properties"
               " fo:line-height=\"140%\"/><style:text-properties fo:font-family=\"Noto Serif\""
               " fo:font-size=\"11pt\"/></style:style>"
               "<style:style style:name=\"small\" style:family=\"paragraph\"><style:text-properties"
               " fo:font-family=\"Noto Sans\" fo:font-size=\"9pt\"/></style:style>"
               "<style:style style:name=\"cell\" style:family=\"table-cell\"><style:table-cell-properties"
               " fo:border-bottom=\"0.5pt solid #999999\"/></style:style>"
               "<style:style style:name=\"whole\" style:family=\"table-row\"><style:table-row-properties"
               " fo:keep-together=\"always\"/></style:style>"
               "</office:automatic-styles><office:body><office:text>"_s;
    }
    static QString heading(const QString &text) {
        return u"<text:h text:outline-level=\"2\">"_s + text + u"</text:h>\n"_s;
    }
    static QString paragraph(const QString &text) { return styled(text, u"prose"_s) + u'\n'; }
    static QString beginTable(const QStringList &header) {
        return u"<table:table><table:table-column table:number-columns-repeated=\"3\"/><table:table-header-rows>"_s +
               row(header) + u"</table:table-header-rows>"_s;
    }
    static QString groupRow(const QString &text) {
        return u"<table:table-row table:style-name=\"whole\"><table:table-cell table:style-name=\"cell\""
               " table:number-columns-spanned=\"3\">"_s +
               styled(text) +
               u"</table:table-cell><table:covered-table-cell/><table:covered-table-cell/>"
               "</table:table-row>\n"_s;
    }
    static QString row(const QStringList &cells) {
        QString text = u"<table:table-row table:style-name=\"whole\">"_s;
        for (const QString &cell : cells)
            text += u"<table:table-cell table:style-name=\"cell\">"_s + styled(cell) + u"</table:table-cell>"_s;
        return text + u"</table:table-row>\n"_s;
    }
    static QString endTable() { return u"</table:table>\n"_s; }
    static QString end() { return u"</office:text></office:body></office:document>"_s; }

private:
    static QString styled(const QString &text, const QString &style = u"small"_s) {
        return u"<text:p text:style-name=\""_s + style + u"\">"_s + text + u"</text:p>"_s;
    }
};

} // namespace

QList<QByteArray> meetingLines() {
    const QJsonObject body{{u"id"_s, idOf(Family::body, 0)}, {u"name"_s, english(u"Steering Group"_s)}};
    const QJsonObject meeting{{u"id"_s, idOf(Family::meeting, 0)},
                              {u"code"_s, u"BENCH"_s},
                              {u"body"_s, idOf(Family::body, 0)},
                              {u"title"_s, english(u"Meeting of the Steering Group"_s)}};
    const auto agency = [](int number) {
        return insertion(u"agency"_s,
                         {{u"id"_s, idOf(Family::agency, number)}, {u"name"_s, english(BenchContent::agency(number))}});
    };
    const auto delegation = [](int number) {
        return insertion(u"delegation"_s, {{u"id"_s, idOf(Family::delegation, number)},
                                           {u"meeting"_s, idOf(Family::meeting, 0)},
                                           {u"organisation"_s, idOf(Family::agency, number)}});
    };
    return {alone("add the body", insertion(u"body"_s, body)),
            alone("add the meeting", insertion(u"meeting"_s, meeting)),
            together("add agencies", BenchContent::delegations, agency),
            together("name the delegations", BenchContent::delegations, delegation)};
}

QByteArray peopleLine(int count) {
    return together("add people", count, person);
}

QByteArray participantsLine(int count) {
    return together("register the participants", count, participant);
}

QList<QByteArray> minutesLines() {
    QList<QByteArray> lines;
    for (int item = 0; item < BenchContent::itemsInMinutes; ++item) {
        const auto said = [item](int number) {
            return paragraph(item, number, item * BenchContent::paragraphsInItem + number);
        };
        lines << alone("draw up the agenda", agendaItem(item)) << alone("take the minutes", recordOf(item))
              << together("take the minutes", BenchContent::paragraphsInItem, said);
    }
    const QJsonObject begun{{u"id"_s, idOf(Family::minutes, 0)}, {u"meeting"_s, idOf(Family::meeting, 0)}};
    return lines << alone("begin the minutes", insertion(u"minutes"_s, begun));
}

QList<QByteArray> archiveLines() {
    constexpr int people = 50'000;
    constexpr int items = 12'500;
    constexpr int paragraphsInItem = 3;
    const auto said = [](int number) {
        return paragraph(number / paragraphsInItem, number % paragraphsInItem, number);
    };
    return {together("add people", people, archivedPerson), together("draw up the agenda", items, agendaItem),
            together("take the minutes", items, recordOf),
            together("take the minutes", items * paragraphsInItem, said)};
}

QList<QByteArray> singleLines(int count) {
    QList<QByteArray> lines;
    for (int i = 0; i < count; ++i)
        lines << alone("add a person", person(i));
    return lines;
}

QString participantsHtml(int count) {
    return participants<Html>(count);
}

QString participantsFodt(int count) {
    return participants<Fodt>(count);
}

QString minutesHtml() {
    return minutes<Html>();
}

QString minutesFodt() {
    return minutes<Fodt>();
}

} // namespace BenchFiles
