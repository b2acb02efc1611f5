#include "paperspane.h"

#include "detailspanel.h"
#include "edit.h"
#include "emptystate.h"
#include "newname.h"
#include "paperedits.h"
#include "paperform.h"
#include "paperrows.h"
#include "prompts.h"
#include "store.h"

#include <QMenu>
#include <QPushButton>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

PapersPane::PapersPane(Workspace &workspace)
    : RecordPane(workspace, u"papers"_s, tr("Papers"))
    , m_edits(new PaperEdits(workspace, this))
    , m_form(new PaperForm(workspace, *m_edits, this)) {
    makeHeader();
    details().addForm(m_form);
    EmptyState &empty = setEmpty(
        tr("No papers yet. Papers lie before the meeting under its agenda items, with one file per language."));
    connect(empty.addWay(u"papersAddFirst"_s, tr("Add a paper")), &QPushButton::clicked, this, &PapersPane::newItem);
    connect(empty.addWay(u"papersFilesFirst"_s, tr("Add papers from files…")), &QPushButton::clicked, this,
            &PapersPane::addFromFiles);
    connectTable();
    begin(paperColumns());
}

void PapersPane::makeHeader() {
    addNewButton(tr("Add paper"), tr("Add a paper below the item in sight (Ctrl+N)"));
    auto *files = new QPushButton(tr("Add from files…"), this);
    files->setObjectName(u"papersFromFiles"_s);
    files->setToolTip(tr("A paper for each file; files can also be dropped on the list"));
    files->setEnabled(!isReadOnly());
    connect(files, &QPushButton::clicked, this, &PapersPane::addFromFiles);
    header().addAction(files);
}

void PapersPane::connectTable() {
    table().rows().setTake(
        [this](const QUuid &key, const QString &column, const QString &value) { return take(key, column, value); });
    table().setMovable(true);
    table().setTakesFiles(true);
    connect(&table(), &TableView::moveRequested, this, &PapersPane::move);
    connect(&table(), &TableView::dropped, this, &PapersPane::drop);
    connect(&table(), &TableView::filesDropped, this, [this](const QStringList &paths, const QUuid &target) {
        const Id<MeetingPaper> paper{target};
        if (workspace().records().of<MeetingPaper>().find(paper) != nullptr)
            m_edits->addFiles(paper, paths);
        else
            m_edits->addAsPapers(itemOf(target), paths);
    });
}

std::vector<TableRow> PapersPane::rows() {
    return paperRows(workspace());
}

QStringList PapersPane::kinds() const {
    return {u"paper"_s, u"paper_file"_s, u"agenda_item"_s, u"day"_s, u"agency"_s, u"meeting"_s, u"programme"_s};
}

std::vector<PillText> PapersPane::pills() {
    const auto papers = static_cast<int>(meetingPapers(workspace()).size());
    const LackingPapers lacking = lackingPapers(workspace());
    const auto expected = static_cast<int>(lacking.expected.size());
    const auto untranslated = static_cast<int>(lacking.untranslated.size());
    const auto withoutFile = static_cast<int>(lacking.withoutFile.size());
    std::vector<PillText> pills;
    if (papers > 0)
        pills.push_back({.name = u"pillPapers"_s, .text = tr("%n paper(s)", nullptr, papers)});
    const auto add = [&pills](const QString &name, int count, const QString &text, Tone tone) {
        if (count > 0)
            pills.push_back({.name = name, .text = text, .tone = tone, .clickable = true});
    };
    const auto undistributed = static_cast<int>(undistributedPapers(workspace()).size());
    add(u"undistributed"_s, undistributed, tr("%n not distributed", nullptr, undistributed), Tone::attention);
    add(u"pillExpected"_s, expected, tr("%n expected", nullptr, expected), Tone::attention);
    add(u"pillUntranslated"_s, untranslated, tr("%n not in every language", nullptr, untranslated), Tone::attention);
    add(u"pillWithoutFile"_s, withoutFile, tr("%n without a file", nullptr, withoutFile), Tone::neutral);
    return pills;
}

QSet<QUuid> PapersPane::keysOf(const QString &pill) {
    const LackingPapers lacking = lackingPapers(workspace());
    if (pill == "pillExpected"_L1)
        return lacking.expected;
    if (pill == "pillUntranslated"_L1)
        return lacking.untranslated;
    if (pill == "pillWithoutFile"_L1)
        return lacking.withoutFile;
    if (pill == "undistributed"_L1)
        return undistributedPapers(workspace());
    return pill == "attention"_L1 ? lacking.expected | lacking.untranslated : QSet<QUuid>();
}

void PapersPane::showAttention() {
    filterBy(u"attention"_s);
}

void PapersPane::showDetails(const QUuid &key) {
    const MeetingPaper *paper = workspace().records().of<MeetingPaper>().find({key});
    if (paper == nullptr) {
        m_form->leave();
        details().showWords(tr("Select a paper to see its details and files."));
        return;
    }
    m_form->show(*paper);
    details().showForm(m_form, {u"paper"_s, paper->id.text()}, paper->title.in(workspace().contentLanguage()),
                       {u"paper_file"_s});
}

void PapersPane::commitForms() {
    m_form->commit();
}

QUuid PapersPane::withWrongInput() const {
    return m_form->withWrongInput().uuid;
}

Id<AgendaItem> PapersPane::itemOf(const QUuid &key) const {
    RecordCache &records = workspace().records();
    if (const MeetingPaper *paper = records.of<MeetingPaper>().find({key}))
        return paper->item;
    return records.of<AgendaItem>().find({key}) != nullptr ? Id<AgendaItem>{key} : Id<AgendaItem>();
}

void PapersPane::newItem() {
    commit();
    const Id<MeetingPaper> added =
        m_edits->add(itemOf(table().currentKey()), newName(workspace(), QT_TRANSLATE_NOOP("NewNames", "New paper")));
    if (!added)
        return;
    table().selectKey(added.uuid);
    details().beginNaming(u"title"_s);
}

void PapersPane::addFromFiles() {
    const QStringList paths = workspace().prompts().filesToOpen(this, tr("Add papers from files"), tr("All files (*)"));
    if (!paths.isEmpty())
        m_edits->addAsPapers(itemOf(table().currentKey()), paths);
}

QString PapersPane::take(const QUuid &key, const QString &column, const QString &value) {
    const MeetingPaper *paper = workspace().records().of<MeetingPaper>().find({key});
    if (paper == nullptr)
        return {};
    m_form->show(*paper);
    const QString language = workspace().contentLanguage();
    const QString primary = workspace().primaryLanguage();
    if (column == "symbol"_L1)
        return m_form->change("symbol", [&](MeetingPaper &after) { after.symbol = value; });
    if (column == "title"_L1)
        return m_form->change("title", [&](MeetingPaper &after) { after.title.set(language, value, primary); });
    if (column == "kind"_L1)
        return m_form->change(
            "kind", [&](MeetingPaper &after) { after.kind = fromWord<PaperKind>(value).value_or(after.kind); });
    return m_form->change(
        "status", [&](MeetingPaper &after) { after.status = fromWord<PaperStatus>(value).value_or(after.status); });
}

std::vector<Id<MeetingPaper>> PapersPane::selectedPapers() const {
    std::vector<Id<MeetingPaper>> papers;
    for (const QUuid &key : table().selectedKeys()) {
        if (workspace().records().of<MeetingPaper>().find({key}) != nullptr)
            papers.push_back({key});
    }
    return papers;
}

void PapersPane::setStatus(PaperStatus status) {
    const std::vector<Id<MeetingPaper>> papers = selectedPapers();
    if (papers.empty())
        return;
    const QString first =
        workspace().records().of<MeetingPaper>().get(papers.front()).title.in(workspace().primaryLanguage());
    const Label label = papers.size() == 1
                            ? Label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "change the %1 of “%2”")),
                                    {QString(Label::fieldMark + u"status"_s), shortName(first)}}
                            : Label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "change the status of %1 papers")),
                                    {QString::number(papers.size())}};
    workspace().edit(label, [&](Edit &edit) {
        for (const Id<MeetingPaper> id : papers) {
            const MeetingPaper before = workspace().records().of<MeetingPaper>().get(id);
            MeetingPaper after = before;
            after.status = status;
            edit.update(before, after);
        }
    });
}

void PapersPane::addToMenu(QMenu &menu) {
    const bool hasPapers = !selectedPapers().empty();
    QAction *add = menu.addAction(tr("Add paper"), this, &PapersPane::newItem);
    QAction *files = menu.addAction(tr("Add from files…"), this, &PapersPane::addFromFiles);
    QMenu *status = menu.addMenu(tr("Status"));
    for (std::size_t i = 0; i < enumWords<PaperStatus>.size(); ++i) {
        const auto each = static_cast<PaperStatus>(i);
        status->addAction(capitalized(valueText(u"paper"_s, u"status"_s, toWord(each))), this,
                          [this, each] { setStatus(each); });
    }
    QAction *up = menu.addAction(tr("Move up"), this, [this] { move(-1); });
    up->setShortcut(Qt::ALT | Qt::Key_Up);
    QAction *down = menu.addAction(tr("Move down"), this, [this] { move(1); });
    down->setShortcut(Qt::ALT | Qt::Key_Down);
    QAction *remove = menu.addAction(tr("Delete"), this, &PapersPane::removeSelected);
    remove->setShortcut(QKeySequence::Delete);
    add->setEnabled(!isReadOnly());
    files->setEnabled(!isReadOnly());
    for (QAction *action : {status->menuAction(), up, down, remove})
        action->setEnabled(!isReadOnly() && hasPapers);
}

void PapersPane::removeSelected() {
    const std::vector<Id<MeetingPaper>> papers = selectedPapers();
    if (papers.empty())
        return say(tr("Select the papers to be deleted."));
    m_edits->remove(papers);
}

void PapersPane::paste() {
    std::vector<MeetingPaper> papers;
    const QString language = workspace().contentLanguage();
    QSet<QString> symbols; // each is given once in a meeting; a copy goes without
    for (const MeetingPaper &paper : meetingPapers(workspace()))
        symbols.insert(paper.symbol);
    for (const PastedRow &row : table().pastedRows()) {
        const auto title = row.find(u"title"_s);
        if (title == row.end())
            continue;
        MeetingPaper paper;
        paper.id = workspace().store().newId<MeetingPaper>();
        paper.meeting = workspace().meeting();
        paper.item = itemOf(table().currentKey());
        paper.title.set(language, title->second, workspace().primaryLanguage());
        const auto symbol = row.find(u"symbol"_s);
        if (symbol != row.end() && !symbols.contains(symbol->second))
            paper.symbol = symbol->second;
        symbols.insert(paper.symbol);
        papers.push_back(paper);
    }
    if (papers.empty())
        return say(tr("The clipboard holds no rows with a title."));
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "paste papers (%1)")),
                      {QString::number(papers.size())}};
    const bool isDone = workspace().edit(label, [&](Edit &edit) {
        for (const MeetingPaper &paper : papers)
            edit.insert(paper);
    });
    std::vector<QUuid> keys;
    for (const MeetingPaper &paper : papers)
        keys.push_back(paper.id.uuid);
    if (isDone)
        table().selectKeys(keys);
}

void PapersPane::move(int by) {
    const std::vector<Id<MeetingPaper>> papers = selectedPapers();
    if (papers.size() != 1)
        return say(tr("Select one paper to move it, or drag several."));
    m_edits->move(papers.front(), by);
}

void PapersPane::drop(const std::vector<QUuid> &keys, const QUuid &target, TableView::Drop where) {
    std::vector<Id<MeetingPaper>> papers;
    for (const QUuid &key : keys) {
        if (workspace().records().of<MeetingPaper>().find({key}) != nullptr)
            papers.push_back({key});
    }
    if (papers.empty() || target.isNull())
        return;
    const MeetingPaper *at = workspace().records().of<MeetingPaper>().find({target});
    Id<MeetingPaper> before;
    if (at != nullptr && where == TableView::Drop::before)
        before = at->id;
    if (at != nullptr && where != TableView::Drop::before) {
        const std::vector<MeetingPaper> all = meetingPapers(workspace());
        const auto next = std::find_if(all.begin(), all.end(), [&](const MeetingPaper &each) {
            return at->order < each.order && each.item == at->item &&
                   std::find(papers.begin(), papers.end(), each.id) == papers.end();
        });
        before = next == all.end() ? Id<MeetingPaper>() : next->id;
    }
    if (std::find(papers.begin(), papers.end(), before) == papers.end())
        m_edits->moveTo(papers, itemOf(target), before);
}
