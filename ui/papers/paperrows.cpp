#include "paperrows.h"

#include "agendatiming.h"
#include "meeting.h"
#include "paperneeds.h"
#include "recordchoices.h"
#include "recordtext.h"
#include "statustones.h"
#include "windowwords.h"
#include "workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

struct PaperRows {
    Q_DECLARE_TR_FUNCTIONS(PaperRows)
};

/// Stands for the meeting as a whole, above the papers that belong to no item.
const QUuid ofMeeting = QUuid::createUuidV5(QUuid(), QByteArrayLiteral("papers of the meeting"));

template <class Enum>
std::vector<std::pair<QString, QString>> choicesOf(const QString &field) {
    std::vector<std::pair<QString, QString>> choices;
    for (std::size_t i = 0; i < enumWords<Enum>.size(); ++i) {
        const QString word = toWord(static_cast<Enum>(i));
        choices.emplace_back(word, capitalized(valueText(u"paper"_s, field, word)));
    }
    return choices;
}

TableRow paperRow(Workspace &workspace, const MeetingPaper &paper, const std::vector<PaperFile> &files,
                  const QStringList &wanted, const AgencyNames &agencyName) {
    const QString language = workspace.contentLanguage();
    const PaperNeeds needs = paperNeeds(paper, files, wanted);
    const QString present = needs.present.join(u' ').toUpper();
    TableRow row{.key = paper.id.uuid, .depth = 1};
    row.cells = {
        {.text = paper.symbol, .edit = paper.symbol},
        {.text = paper.title.in(language), .edit = paper.title.exactly(language)},
        {.text = capitalized(valueText(u"paper"_s, u"kind"_s, toWord(paper.kind))), .edit = toWord(paper.kind)},
        {.text = agencyName(paper.submitter)},
        {.text = present.isEmpty() ? u"–"_s : present, .attention = needs.isUntranslated()},
        {.text = valueText(u"paper"_s, u"status"_s, toWord(paper.status)),
         .chip = toneOf(paper.status),
         .edit = toWord(paper.status)},
    };
    if (needs.isUntranslated())
        row.tip = PaperRows::tr("No file in %1").arg(needs.missing.join(u", "_s).toUpper());
    return row;
}

} // namespace

std::vector<TableColumn> paperColumns() {
    return {
        {.name = u"symbol"_s, .title = PaperRows::tr("Symbol"), .whole = true, .vital = true, .importance = 3},
        {.name = u"title"_s, .title = PaperRows::tr("Title"), .width = 44, .stretches = true},
        {.name = u"kind"_s,
         .title = PaperRows::tr("Kind"),
         .width = 13,
         .spare = true,
         .choices = choicesOf<PaperKind>(u"kind"_s)},
        {.name = u"submitter"_s, .title = PaperRows::tr("Submitted by"), .width = 10},
        {.name = u"languages"_s, .title = PaperRows::tr("Files"), .width = 7, .importance = 1},
        {.name = u"status"_s,
         .title = PaperRows::tr("Status"),
         .whole = true,
         .vital = true,
         .importance = 2,
         .choices = choicesOf<PaperStatus>(u"status"_s)},
    };
}

std::vector<MeetingPaper> meetingPapers(Workspace &workspace) {
    std::vector<MeetingPaper> papers =
        workspace.records().of<MeetingPaper>().where(&MeetingPaper::meeting, workspace.meeting());
    std::sort(papers.begin(), papers.end(), [](const MeetingPaper &a, const MeetingPaper &b) {
        return std::tie(a.order, a.id) < std::tie(b.order, b.id);
    });
    return papers;
}

QStringList meetingLanguages(Workspace &workspace) {
    const QStringList own = workspace.records().of<Meeting>().get(workspace.meeting()).languages;
    return own.isEmpty() ? workspace.workingLanguages() : own;
}

LackingPapers lackingPapers(Workspace &workspace) {
    LackingPapers lacking;
    const std::vector<PaperFile> &files = workspace.records().of<PaperFile>().all();
    const QStringList wanted = meetingLanguages(workspace);
    for (const MeetingPaper &paper : meetingPapers(workspace)) {
        const PaperNeeds needs = paperNeeds(paper, files, wanted);
        if (needs.isExpected)
            lacking.expected.insert(paper.id.uuid);
        else if (needs.isUntranslated())
            lacking.untranslated.insert(paper.id.uuid);
        else if (needs.hasNoFile())
            lacking.withoutFile.insert(paper.id.uuid);
    }
    return lacking;
}

QSet<QUuid> undistributedPapers(Workspace &workspace) {
    QSet<QUuid> open;
    for (const MeetingPaper &paper : meetingPapers(workspace)) {
        if (paper.status != PaperStatus::distributed)
            open.insert(paper.id.uuid);
    }
    return open;
}

QString itemName(Workspace &workspace, Id<AgendaItem> id) {
    return id.isNull() ? PaperRows::tr("The meeting as a whole") : RecordNames::agendaItem(workspace, id);
}

std::vector<TableRow> paperRows(Workspace &workspace) {
    const QStringList wanted = meetingLanguages(workspace);
    const std::vector<PaperFile> &files = workspace.records().of<PaperFile>().all();
    const AgencyNames agencyName(workspace);
    std::map<Id<AgendaItem>, std::vector<MeetingPaper>> byItem;
    for (const MeetingPaper &paper : meetingPapers(workspace))
        byItem[paper.item].push_back(paper);
    std::vector<TableRow> rows;
    const auto add = [&](Id<AgendaItem> item, const QUuid &key, const QString &name) {
        const auto papers = byItem.find(item);
        if (papers == byItem.end())
            return;
        TableRow group{.key = key, .isGroup = true};
        group.cells = {{}, {.text = name}};
        rows.push_back(std::move(group));
        for (const MeetingPaper &paper : papers->second)
            rows.push_back(paperRow(workspace, paper, files, wanted, agencyName));
    };
    const auto days = workspace.records().of<Day>().where(&Day::meeting, workspace.meeting());
    const auto items = workspace.records().of<AgendaItem>().where(&AgendaItem::meeting, workspace.meeting());
    for (const TimedItem &timed : agendaTiming(days, items).items) {
        const QString title =
            workspace.records().of<AgendaItem>().get(timed.item).title.in(workspace.contentLanguage());
        add(timed.item, timed.item.uuid, timed.number.isEmpty() ? title : QString(timed.number % u' ' % title));
    }
    add({}, ofMeeting, itemName(workspace, {}));
    return rows;
}
