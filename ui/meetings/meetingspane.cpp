#include "meetingspane.h"

#include "bodyform.h"
#include "detailspanel.h"
#include "edit.h"
#include "emptystate.h"
#include "errortext.h"
#include "flowlayout.h"
#include "meetingcode.h"
#include "meetingdays.h"
#include "meetingform.h"
#include "meetingpaste.h"
#include "meetingrows.h"
#include "newmeetingdialog.h"
#include "newname.h"
#include "nextmeetingpanel.h"
#include "store.h"

#include <QMenu>
#include <QPushButton>
#include <QTimeZone>

using namespace Qt::StringLiterals;

MeetingsPane::MeetingsPane(Workspace &workspace)
    : RecordPane(workspace, u"meetings"_s, tr("Meetings and bodies"))
    , m_meeting(new MeetingForm(workspace, this))
    , m_body(new BodyForm(workspace, this))
    , m_next(new NextMeetingPanel(workspace, this)) {
    addActions();
    details().addForm(m_meeting);
    details().addForm(m_body);
    addView(m_next);
    EmptyState &empty = setEmpty(tr("Nothing meets yet. A body, such as a steering group, holds meetings; agenda, "
                                    "delegations and minutes belong to one of them."));
    connect(empty.addWay(u"meetingsAddFirst"_s, tr("Add a meeting")), &QPushButton::clicked, this,
            &MeetingsPane::newItem);
    connect(empty.addWay(u"meetingsAddFirstBody"_s, tr("Add a body")), &QPushButton::clicked, this,
            &MeetingsPane::addBody);
    connect(m_meeting, &MeetingForm::openRequested, this, [this] { openMeeting(m_meeting->record().id); });
    connect(m_next, &NextMeetingPanel::cancelled, this, &MeetingsPane::leaveNext);
    connect(m_next, &NextMeetingPanel::made, this, [this](Id<Meeting> meeting) {
        leaveNext();
        MeetingsPane::workspace().setMeeting(meeting);
        table().selectKey(meeting.uuid);
    });
    table().rows().setTake(
        [this](const QUuid &key, const QString &column, const QString &value) { return take(key, column, value); });
    begin(meetingColumns());
    table().selectKey(workspace.meeting().uuid);
}

void MeetingsPane::addActions() {
    addNewButton(tr("Add meeting"), tr("Add a meeting (Ctrl+N)"));
    m_nextButton = new QPushButton(tr("Next meeting…"), this);
    m_nextButton->setObjectName(u"meetingsNext"_s);
    m_nextButton->setToolTip(tr("Make the next meeting of this body from its last one"));
    connect(m_nextButton, &QPushButton::clicked, this, &MeetingsPane::offerNext);
    header().addAction(m_nextButton);
    auto *body = new QPushButton(tr("Add body"), this);
    body->setObjectName(u"meetingsAddBody"_s);
    body->setEnabled(!isReadOnly());
    connect(body, &QPushButton::clicked, this, &MeetingsPane::addBody);
    header().addAction(body);
}

std::vector<TableRow> MeetingsPane::rows() {
    return meetingRows(workspace());
}

QStringList MeetingsPane::kinds() const {
    return {u"meeting"_s, u"body"_s, u"day"_s, u"country"_s, u"programme"_s, u"person"_s, u"agency"_s};
}

std::vector<PillText> MeetingsPane::pills() {
    std::vector<PillText> pills;
    if (m_next->isVisibleTo(this))
        return pills; // it is about one meeting
    const auto count = static_cast<int>(workspace().records().of<Meeting>().all().size());
    if (count > 0)
        pills.push_back({.name = u"count"_s, .text = tr("%n meeting(s)", nullptr, count)});
    if (const auto undated = static_cast<int>(undatedMeetings(workspace()).size()); undated > 0)
        pills.push_back({.name = u"undated"_s, .text = tr("%n without a date", nullptr, undated), .clickable = true});
    if (const auto incomplete = static_cast<int>(incompleteMeetings(workspace()).size()); incomplete > 0)
        pills.push_back({.name = u"incomplete"_s,
                         .text = tr("%n incomplete", nullptr, incomplete),
                         .tone = Tone::attention,
                         .clickable = true});
    return pills;
}

QSet<QUuid> MeetingsPane::keysOf(const QString &pill) {
    return pill == "undated"_L1 ? undatedMeetings(workspace()) : incompleteMeetings(workspace());
}

void MeetingsPane::showAttention() {
    leaveNext();
    showAll();
    filterBy(u"incomplete"_s);
}

void MeetingsPane::showDetails(const QUuid &key) {
    RecordCache &records = workspace().records();
    const QString language = workspace().contentLanguage();
    m_nextButton->setEnabled(!isReadOnly() && !lastMeeting().isNull());
    if (const Meeting *meeting = records.of<Meeting>().find({key})) {
        m_body->leave();
        m_meeting->show(*meeting);
        details().showForm(m_meeting, {u"meeting"_s, meeting->id.text()}, meeting->code, {u"day"_s});
    } else if (const Body *body = records.of<Body>().find({key})) {
        m_meeting->leave();
        m_body->show(*body);
        details().showForm(m_body, {u"body"_s, body->id.text()}, body->name.in(language));
    } else {
        m_meeting->leave();
        m_body->leave();
        details().showWords(tr("Select a meeting or a body to see the details."));
    }
}

void MeetingsPane::commitForms() {
    m_meeting->commit();
    m_body->commit();
}

QUuid MeetingsPane::withWrongInput() const {
    const Id<Meeting> meeting = m_meeting->withWrongInput();
    return meeting ? meeting.uuid : m_body->withWrongInput().uuid;
}

Id<Body> MeetingsPane::currentBody() const {
    RecordCache &records = workspace().records();
    const QUuid current = table().currentKey();
    if (records.of<Body>().find({current}) != nullptr)
        return {current};
    if (const Meeting *meeting = records.of<Meeting>().find({current}))
        return meeting->body;
    const auto &bodies = records.of<Body>().all();
    return bodies.empty() ? Id<Body>() : bodies.front().id;
}

Id<Meeting> MeetingsPane::lastMeeting() const {
    if (const Meeting *meeting = workspace().records().of<Meeting>().find({table().currentKey()}))
        return meeting->id;
    return lastMeetingOf(workspace(), currentBody());
}

void MeetingsPane::newItem() {
    commit();
    leaveNext();
    RecordCache &records = workspace().records();
    const Id<Body> body = currentBody();
    if (body.isNull())
        return askForMeeting();
    const QString primary = workspace().primaryLanguage();
    const auto &all = records.of<Meeting>().all();
    const Body &of = records.of<Body>().get(body);
    Meeting meeting;
    meeting.id = workspace().store().newId<Meeting>();
    meeting.body = body;
    meeting.number = nextMeetingNumber(body, all);
    meeting.code = freeMeetingCode(of.shortName.in(primary), of.name.in(primary), meeting.number, all);
    if (meeting.code.isEmpty())
        return askForMeeting();
    meeting.title = newName(workspace(), QT_TRANSLATE_NOOP("NewNames", "New meeting"));
    meeting.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "new meeting %1")), {meeting.code}};
    const bool made = workspace().edit(label, [&](Edit &edit) {
        edit.insert(meeting);
        edit.insert(nextDay({}, meeting.id, QDate::currentDate()));
    });
    if (!made)
        return;
    table().selectKey(meeting.id.uuid);
    details().beginNaming(u"title"_s);
}

/// What cannot be made up is asked for: the body of the first meeting, the code where its body has no name.
void MeetingsPane::askForMeeting() {
    auto *dialog = new NewMeetingDialog(workspace(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        table().selectKey(workspace().meeting().uuid);
        details().focusFirstField();
    });
    dialog->open();
}

void MeetingsPane::addBody() {
    commit();
    leaveNext();
    Body body;
    body.id = workspace().store().newId<Body>();
    body.name = newName(workspace(), QT_TRANSLATE_NOOP("NewNames", "New body"));
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add a body")), {}};
    if (!workspace().edit(label, [&](Edit &edit) { edit.insert(body); }))
        return;
    table().selectKey(body.id.uuid);
    details().beginNaming(u"name"_s);
}

void MeetingsPane::select(const QString &id) {
    const Day *day = workspace().records().of<Day>().find(Id<Day>::fromText(id));
    RecordPane::select(day != nullptr ? day->meeting.text() : id);
}

void MeetingsPane::openRow(const QUuid &key) {
    if (workspace().records().of<Meeting>().find({key}) != nullptr)
        openMeeting({key});
    else
        RecordPane::openRow(key);
}

void MeetingsPane::openMeeting(Id<Meeting> meeting) {
    commit();
    workspace().setMeeting(meeting);
    table().selectKey(meeting.uuid);
    say(tr("%1 is open now: the pages of the group “Meeting” show it.")
            .arg(workspace().records().of<Meeting>().get(meeting).code));
}

void MeetingsPane::offerNext() {
    const Id<Meeting> last = lastMeeting();
    if (!last)
        return say(tr("This body has not met yet. Add its first meeting."));
    commit();
    setView(m_next);
    m_next->offer(last);
}

void MeetingsPane::setView(QWidget *view) {
    RecordPane::setView(view);
    details().setVisible(view == nullptr);
    header().setTitle(view == nullptr ? tr("Meetings and bodies") : tr("The next meeting"));
    header().setPills(pills());
    header().setActionsShown(view == nullptr);
}

void MeetingsPane::goToOtherSide() {
    if (details().isVisible())
        RecordPane::goToOtherSide();
}

void MeetingsPane::leaveNext() {
    setView(nullptr);
    focusList();
}

QString MeetingsPane::take(const QUuid &key, const QString &column, const QString &value) {
    const QString language = workspace().contentLanguage();
    const QString primary = workspace().primaryLanguage();
    if (const Body *body = workspace().records().of<Body>().find({key})) {
        m_body->show(*body);
        return m_body->change("name", [&](Body &after) { after.name.set(language, value, primary); });
    }
    const Meeting *meeting = workspace().records().of<Meeting>().find({key});
    if (meeting == nullptr)
        return {};
    m_meeting->show(*meeting);
    if (column == "title"_L1)
        return m_meeting->change("title", [&](Meeting &after) { after.title.set(language, value, primary); });
    if (column == "code"_L1)
        return m_meeting->change("code", [&](Meeting &after) { after.code = value; });
    return m_meeting->change(
        "stage", [&](Meeting &after) { after.stage = fromWord<MeetingStage>(value).value_or(after.stage); });
}

void MeetingsPane::addToMenu(QMenu &menu) {
    const Id<Meeting> current{table().currentKey()};
    const bool isMeeting = workspace().records().of<Meeting>().find(current) != nullptr;
    QAction *open = menu.addAction(tr("Open this meeting"), this, [this, current] { openMeeting(current); });
    open->setEnabled(isMeeting && current != workspace().meeting());
    menu.addSeparator();
    QAction *meeting = menu.addAction(tr("Add meeting"), this, &MeetingsPane::newItem);
    QAction *next = menu.addAction(tr("Prepare the next meeting…"), this, &MeetingsPane::offerNext);
    QAction *body = menu.addAction(tr("Add body"), this, &MeetingsPane::addBody);
    QAction *rows = menu.addAction(tr("Paste rows"), this, &MeetingsPane::paste);
    rows->setShortcut(QKeySequence::Paste);
    QAction *remove = menu.addAction(tr("Delete"), this, &MeetingsPane::removeSelected);
    remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {meeting, next, body, rows, remove})
        action->setEnabled(!isReadOnly());
    next->setEnabled(m_nextButton->isEnabled());
}

void MeetingsPane::paste() {
    commit();
    const Id<Body> body = currentBody();
    if (body.isNull())
        return say(tr("Add a body first: a meeting belongs to one."));
    const std::vector<PastedRow> rows = table().pastedRows();
    if (rows.empty())
        return say(tr("The clipboard holds no rows with the title of a meeting."));
    QString why;
    const std::vector<PastedMeeting> pasted = pastedMeetings(workspace(), rows, body, why);
    if (!why.isEmpty())
        return say(why);
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "paste meetings (%1)")),
                      {QString::number(pasted.size())}};
    const Result<> done = workspace().tryEdit(label, [&](Edit &edit) {
        for (const PastedMeeting &each : pasted) {
            edit.insert(each.meeting);
            for (const Day &day : each.days)
                edit.insert(day);
        }
    });
    if (!done)
        return say(errorText(done.error()));
    std::vector<QUuid> keys;
    for (const PastedMeeting &each : pasted)
        keys.push_back(each.meeting.id.uuid);
    table().selectKeys(keys);
}

void MeetingsPane::removeSelected() {
    const std::vector<QUuid> keys = table().selectedKeys();
    if (keys.empty())
        return say(tr("Select the meetings or bodies to be deleted."));
    RecordCache &records = workspace().records();
    const bool isMeeting = records.of<Meeting>().find({keys.front()}) != nullptr;
    const QString name = isMeeting ? records.of<Meeting>().get({keys.front()}).code
                                   : records.of<Body>().get({keys.front()}).name.in(workspace().contentLanguage());
    const Label label = keys.size() == 1 ? Label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "delete “%1”")), {name}}
                                         : Label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "delete %1 entries")),
                                                 {QString::number(keys.size())}};
    workspace().edit(label, [&](Edit &edit) {
        for (const QUuid &key : keys) {
            if (records.of<Meeting>().find({key}) != nullptr)
                edit.remove(Id<Meeting>{key});
            else
                edit.remove(Id<Body>{key});
        }
    });
}
