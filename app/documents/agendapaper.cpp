#include "agendapaper.h"

#include "agendatiming.h"
#include "frame.h"
#include "phrases.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using typeset::Column;
using typeset::Heading;
using typeset::Ink;
using typeset::Paper;
using typeset::Paragraph;
using typeset::Row;
using typeset::RowKind;
using typeset::Span;
using typeset::Table;
using typeset::Text;

namespace papers {

namespace {

using Line = AgendaDossier::Line;

/// Which columns have anything to say; time, number and item always have.
struct Columns {
    bool presenter = false;
    bool purpose = false;
    bool symbols = false;
    bool annotated = false; ///< then symbols stand below the purpose, to leave room for the annotations

    bool together() const { return annotated && purpose && symbols; }
    int behindNumber() const { return 1 + (presenter ? 1 : 0) + (purpose ? 1 : 0) + (symbols && !together() ? 1 : 0); }
};

QString agendaTitle(AgendaStage stage, bool annotated, const PaperLabels &labels) {
    switch (stage) {
    case AgendaStage::draft:
    case AgendaStage::cleared:
        return annotated ? labels.tr("Draft annotated agenda") : labels.tr("Draft agenda");
    case AgendaStage::provisional:
        return annotated ? labels.tr("Annotated provisional agenda") : labels.tr("Provisional agenda");
    case AgendaStage::adopted:
        return annotated ? labels.tr("Annotated agenda") : labels.tr("Agenda");
    }
    return {};
}

/// What happened to the agenda so far, as far as its title does not say it.
QString stageLine(const PaperFrame &frame) {
    const Meeting &meeting = frame.frame.meeting;
    if (meeting.agendaStage == AgendaStage::adopted)
        return frame.labels.tr("Adopted at the meeting");
    if (meeting.agendaStage != AgendaStage::draft && meeting.agendaClearedOn.isValid())
        return frame.labels.tr("Cleared by the Chair on %1").arg(frame.date(meeting.agendaClearedOn));
    return {};
}

Text labelled(const QString &label, const QString &value) {
    return value.isEmpty() ? Text() : Text(label + u": "_s + value);
}

/// The body where neither the meeting's title nor its short form names it.
Text bodyLine(const PaperFrame &frame) {
    const QString title = meetingTitle(frame);
    const Body &body = frame.frame.body;
    for (const QString &name : {frame.in(body.name), body.nameGenitive, frame.in(body.shortName)}) {
        if (!name.isEmpty() && title.contains(name, Qt::CaseInsensitive))
            return {};
    }
    return Text(frame.in(body.name));
}

std::vector<Text> titleLines(const PaperFrame &frame) {
    const MeetingFrame &meeting = frame.frame;
    QStringList when{meetingDates(frame), meetingPlace(frame)};
    when.removeAll(QString());
    return {Text(meetingTitle(frame)),
            bodyLine(frame),
            Text(when.join(u", "_s)),
            labelled(frame.labels.tr("Venue"), frame.in(meeting.meeting.venue)),
            labelled(frame.labels.tr("Host"), frame.in(meeting.hostAgency.name)),
            labelled(frame.labels.tr("Chair"), cardLine(meeting.chair, frame.language())),
            labelled(frame.labels.tr("Co-chair"), cardLine(meeting.coChair, frame.language())),
            mutedText(besides({meeting.meeting.agendaSymbol, stageLine(frame)}))};
}

/// A clock time; with its end a range that no line break divides.
QString timeText(const TimedItem &item) {
    const QString start = item.startTime().toString(u"HH:mm"_s);
    return item.depth > 0 ? start : start + u"\u00a0–\u00a0"_s + item.endTime().toString(u"HH:mm"_s);
}

QString presenterName(const PresenterCard &presenter, const PaperFrame &frame) {
    if (!presenter.words.isEmpty())
        return frame.in(presenter.words);
    if (!presenter.agency.id.isNull())
        return frame.in(presenter.agency.name);
    if (!presenter.person.isEmpty() && presenter.person.person.id == frame.frame.chair.person.id)
        return frame.labels.tr("Chair");
    return cardLine(presenter.person, frame.language());
}

QString presenterNames(const std::vector<PresenterCard> &presenters, const PaperFrame &frame) {
    QStringList names;
    for (const PresenterCard &presenter : presenters)
        names += presenterName(presenter, frame);
    names.removeAll(QString());
    return names.join(u"; "_s);
}

Text itemText(const AgendaItem &item, const PaperFrame &frame) {
    Text text = frame.text(item.title);
    if (!item.annotation.isEmpty()) {
        append(text, Span{.text = u"\n"_s});
        Text annotation = frame.text(item.annotation);
        for (Span &span : annotation.spans) {
            span.italic = true;
            span.ink = Ink::muted;
        }
        append(text, annotation);
    }
    return text;
}

/// Breaks, ceremonies and registration stand apart from the items.
bool isAside(AgendaItemKind kind) {
    return kind != AgendaItemKind::item && kind != AgendaItemKind::section;
}

/// True where the title may run over all columns, because the others would be empty.
bool hasTitleAlone(const Line &line) {
    return line.item.purpose == Purpose::none && line.symbols.isEmpty() && line.presenters.empty();
}

Text purposeText(Purpose purpose, const PaperLabels &labels) {
    const QString word = purposeWord(purpose, labels);
    return purpose == Purpose::decision ? boldText(word) : mutedText(word);
}

Row agendaRow(const Line &line, const TimedItem &timed, const Columns &columns, const PaperFrame &frame) {
    Row row;
    if (isAside(line.item.kind))
        row.kind = RowKind::aside;
    else if (line.item.kind == AgendaItemKind::section)
        row.kind = RowKind::group;
    row.cells.push_back({.text = timeText(timed)});
    row.cells.push_back({.text = mutedText(timed.number)});
    if (row.kind != RowKind::body && hasTitleAlone(line)) {
        row.cells.push_back(
            {.text = itemText(line.item, frame), .span = columns.behindNumber(), .header = row.kind != RowKind::aside});
        return row;
    }
    row.cells.push_back({.text = itemText(line.item, frame), .header = row.kind != RowKind::aside});
    if (columns.presenter)
        row.cells.push_back({.text = mutedText(presenterNames(line.presenters, frame))});
    if (columns.purpose)
        row.cells.push_back({.text = purposeText(line.item.purpose, frame.labels)});
    const Text symbols = mutedText(symbolList(line.symbols, frame.labels));
    if (columns.together()) {
        Text &text = row.cells.back().text;
        if (!text.isEmpty() && !symbols.isEmpty())
            append(text, Span{.text = u"\n"_s});
        append(text, symbols);
    } else if (columns.symbols) {
        row.cells.push_back({.text = symbols});
    }
    return row;
}

std::vector<Column> agendaColumns(const Columns &columns, const PaperLabels &labels) {
    std::vector<Column> all{{.header = labels.tr("Time"), .minimum = 24, .share = 0, .tabular = true},
                            {.header = labels.tr("No."), .minimum = 10, .share = 0, .tabular = true},
                            {.header = labels.tr("Item"), .minimum = columns.annotated ? 58.0 : 42.0, .share = 3}};
    if (columns.presenter)
        all.push_back({.header = labels.tr("Presenter"), .minimum = 36, .share = 2});
    if (columns.purpose)
        all.push_back({.header = columns.together() ? labels.tr("Purpose, paper") : labels.tr("Purpose"),
                       .minimum = 28,
                       .share = 0.4});
    if (columns.symbols && !columns.together())
        all.push_back({.header = labels.tr("Paper"), .minimum = 16, .share = 0.4});
    return all;
}

Columns columnsOf(const std::vector<Line> &lines) {
    const auto any = [&](auto says) { return std::any_of(lines.begin(), lines.end(), says); };
    return {.presenter = any([](const Line &line) { return !line.presenters.empty(); }),
            .purpose = any([](const Line &line) { return line.item.purpose != Purpose::none; }),
            .symbols = any([](const Line &line) { return !line.symbols.isEmpty(); }),
            .annotated = any([](const Line &line) { return !line.item.annotation.isEmpty(); })};
}

} // namespace

Paper agendaPaper(const AgendaDossier &dossier) {
    const PaperFrame frame(dossier.frame);
    std::vector<AgendaItem> items;
    QHash<Id<AgendaItem>, const Line *> lineOf;
    for (const Line &line : dossier.lines) {
        items.push_back(line.item);
        lineOf.insert(line.item.id, &line);
    }
    const AgendaTiming timing = agendaTiming(dossier.frame.days, items);
    std::vector<Line> shown;
    for (const TimedItem &item : timing.items) {
        if (!item.internal)
            shown.push_back(*lineOf.value(item.item));
    }

    const Columns columns = columnsOf(shown);
    const Meeting &meeting = dossier.frame.meeting;
    const QString title = agendaTitle(meeting.agendaStage, columns.annotated, frame.labels);
    Paper paper = startPaper(frame, title);
    const QDate date = meeting.agendaClearedOn.isValid() ? meeting.agendaClearedOn : dossier.frame.asAt;
    paper.headerRight = besides({meeting.agendaSymbol, title, frame.date(date)});
    if (meeting.agendaStage == AgendaStage::draft)
        paper.draftMark = frame.labels.tr("DRAFT");
    paper.blocks.emplace_back(titleBlock(frame, title, titleLines(frame)));

    for (const TimedDay &day : timing.days) {
        std::vector<Row> rows;
        for (const TimedItem &item : timing.items) {
            if (!item.internal && item.day == day.day)
                rows.push_back(agendaRow(*lineOf.value(item.item), item, columns, frame));
        }
        const QString heading = weekdayDate(day.date, frame.language());
        if (timing.days.size() > 1)
            paper.blocks.emplace_back(Heading{.level = 1, .number = {}, .text = heading});
        if (!rows.empty())
            paper.blocks.emplace_back(Table{.summary = frame.labels.tr("Agenda of %1").arg(heading),
                                            .columns = agendaColumns(columns, frame.labels),
                                            .rows = std::move(rows)});
    }
    if (shown.empty())
        paper.blocks.emplace_back(Paragraph{.text = frame.labels.tr("Nothing is on the agenda yet.")});
    appendFunding(paper, frame, false);
    return paper;
}

} // namespace papers
