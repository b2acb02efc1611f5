#include "meetingcard.h"

#include "chip.h"
#include "dayplanbutton.h"
#include "flowlayout.h"
#include "meetingnumbers.h"
#include "recordchoices.h"
#include "recordtext.h"
#include "statustones.h"
#include "windowwords.h"
#include "workspace.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString number(std::size_t count) {
    return QString::number(count);
}

/// "4 / 5"
QString outOf(std::size_t count, std::size_t all) {
    return MeetingCard::tr("%1 of %2").arg(count).arg(all);
}

int plural(std::size_t count) {
    return static_cast<int>(count);
}

FigureLink delegationsLink(const QString &figure) {
    return {.page = u"delegations"_s, .figure = figure};
}

Tone attentionIf(bool wanted) {
    return wanted ? Tone::attention : Tone::neutral;
}

void addReplies(std::vector<Figure> &figures, const DelegationFigures &delegations, std::size_t invitations) {
    const std::size_t answered = invitations - delegations.withoutReply.size();
    figures.push_back({.name = u"overviewReplies"_s,
                       .number = outOf(answered, invitations),
                       .words = MeetingCard::tr("invitations answered"),
                       .link = delegationsLink(u"answered"_s)});
    if (const std::size_t overdue = delegations.overdue.size(); overdue > 0)
        figures.push_back({.name = u"overviewOverdueReplies"_s,
                           .number = number(overdue),
                           .words = MeetingCard::tr("reply(ies) overdue", nullptr, plural(overdue)),
                           .tone = Tone::attention,
                           .link = delegationsLink(u"overdue"_s)});
    if (const std::size_t without = delegations.withoutHead.size(); without > 0)
        figures.push_back({.name = u"overviewWithoutHead"_s,
                           .number = number(without),
                           .words = MeetingCard::tr("delegation(s) without a head", nullptr, plural(without)),
                           .tone = Tone::attention,
                           .link = delegationsLink(u"withoutHead"_s)});
}

void addPeople(std::vector<Figure> &figures, const PeopleFigures &people) {
    figures.push_back({.name = u"overviewNominated"_s,
                       .number = number(people.nominated.size()),
                       .words = MeetingCard::tr("nominated", nullptr, plural(people.nominated.size())),
                       .link = delegationsLink(u"nominated"_s)});
    figures.push_back({.name = u"overviewConfirmed"_s,
                       .number = number(people.confirmed.size()),
                       .words = MeetingCard::tr("confirmed", nullptr, plural(people.confirmed.size())),
                       .link = delegationsLink(u"confirmed"_s)});
    figures.push_back({.name = u"overviewPresent"_s,
                       .number = number(people.present.size()),
                       .words = MeetingCard::tr("present", nullptr, plural(people.present.size())),
                       .link = delegationsLink(u"present"_s)});
}

QString quorumWords(const Quorum &quorum, const QString &reached, const QString &missed) {
    if (quorum.required == 0)
        return MeetingCard::tr("delegations with a vote; no quorum is asked for");
    // The number stays with the word before it.
    return QString(quorum.isReached() ? reached : missed)
        .replace(" %1"_L1, QString(QChar(QChar::Nbsp) % "%1"_L1))
        .arg(quorum.required);
}

void addQuorum(std::vector<Figure> &figures, const MeetingNumbers &numbers) {
    const auto add = [&](const QString &name, const Quorum &quorum, const QString &words) {
        const bool counts = quorum.required > 0;
        figures.push_back({.name = name,
                           .number = outOf(std::size_t(quorum.present), std::size_t(quorum.withVote)),
                           .words = words,
                           .tone = !counts              ? Tone::neutral
                                   : quorum.isReached() ? Tone::good
                                                        : Tone::attention,
                           .link = delegationsLink(u"expected"_s)});
    };
    const Moment moment = numbers.moment();
    // Once somebody is there, what was expected is of no interest.
    if (moment.day.isNull() || numbers.delegations().people.present.empty()) {
        const Quorum expected = numbers.expected();
        return add(u"overviewQuorumExpected"_s, expected,
                   quorumWords(expected, MeetingCard::tr("delegations expected, quorum is %1"),
                               MeetingCard::tr("delegations expected, short of the quorum of %1")));
    }
    const Quorum there = numbers.quorum(moment);
    add(u"overviewQuorumPresent"_s, there,
        quorumWords(there, MeetingCard::tr("delegations present, quorum is %1"),
                    MeetingCard::tr("delegations present, short of the quorum of %1")));
    figures.back().link = delegationsLink(u"there "_s % moment.day.text() % u' ' % toWord(moment.half));
}

void addAgenda(std::vector<Figure> &figures, const AgendaFigures &agenda) {
    figures.push_back({.name = u"overviewItems"_s,
                       .number = number(agenda.items.size()),
                       .words = MeetingCard::tr("agenda item(s)", nullptr, plural(agenda.items.size())),
                       .link = {.page = u"agenda"_s}});
}

void addPapers(std::vector<Figure> &figures, const MeetingNumbers &numbers) {
    const std::size_t missing = numbers.missingPapers();
    figures.push_back({.name = u"overviewPapers"_s,
                       .number = outOf(missing, numbers.papers()),
                       .words = MeetingCard::tr("papers are not distributed"),
                       .tone = attentionIf(missing > 0),
                       .link = {.page = u"papers"_s, .figure = u"undistributed"_s}});
}

void addFollowUp(std::vector<Figure> &figures, const ActionLists &actions) {
    figures.push_back({.name = u"overviewOpenActions"_s,
                       .number = number(actions.open.size()),
                       .words = MeetingCard::tr("open action(s) of all meetings", nullptr, plural(actions.open.size())),
                       .link = {.page = u"followup"_s, .figure = u"pillOpen"_s}});
    figures.push_back({.name = u"overviewOverdueActions"_s,
                       .number = number(actions.overdue.size()),
                       .words = MeetingCard::tr("overdue action(s)", nullptr, plural(actions.overdue.size())),
                       .tone = attentionIf(!actions.overdue.empty()),
                       .link = {.page = u"followup"_s, .figure = u"pillOverdue"_s}});
}

} // namespace

MeetingCard::MeetingCard(Workspace &workspace, QWidget *parent)
    : OverviewCard(workspace, u"overviewMeeting"_s, tr("The meeting"),
                   {u"meeting"_s, u"day"_s, u"body"_s, u"agenda_item"_s, u"paper"_s, u"delegation"_s, u"invitation"_s,
                    u"participant"_s, u"attendance"_s, u"action"_s, u"country"_s, u"programme"_s},
                   parent)
    , m_title(new WordsButton(workspace, WordsButton::Weight::heading, this))
    , m_place(new WordsButton(workspace, WordsButton::Weight::plain, this))
    , m_stage(new Chip({}, Tone::neutral, this))
    , m_agendaStage(new Chip({}, Tone::neutral, this))
    , m_plan(new QVBoxLayout)
    , m_figures(new FigureRow(workspace, this)) {
    m_title->setObjectName(u"overviewTitle"_s);
    m_place->setObjectName(u"overviewPlace"_s);
    auto *chips = new FlowLayout;
    chips->setSpacing(8);
    chips->setContentsMargins(6, 2, 6, 4);
    chips->addWidget(m_stage);
    chips->addWidget(m_agendaStage);
    m_plan->setSpacing(2);
    auto *head = new QVBoxLayout;
    head->setSpacing(0); // both have room of their own
    head->addWidget(m_title);
    head->addWidget(m_place);
    column().addLayout(head);
    column().addLayout(chips);
    column().addLayout(m_plan);
    column().addWidget(m_figures);
    column().addStretch();
}

void MeetingCard::refresh() {
    const MeetingNumbers numbers(workspace());
    showHead(numbers);
    showPlan(numbers);
    if (numbers.isBare())
        return m_figures->show({}); // the first steps say more than ten zeros
    const DelegationFigures delegations = numbers.delegations();
    std::vector<Figure> figures;
    addAgenda(figures, numbers.agenda());
    addPapers(figures, numbers);
    addReplies(figures, delegations, numbers.invitations());
    addPeople(figures, delegations.people);
    addQuorum(figures, numbers);
    addFollowUp(figures, actionLists(numbers.actions(), numbers.asAt()));
    m_figures->show(figures);
}

void MeetingCard::showHead(const MeetingNumbers &numbers) {
    const Meeting &meeting = numbers.meeting();
    const QString language = workspace().contentLanguage();
    const FigureLink link{.page = u"meetings"_s, .figure = meeting.id.text()};
    m_title->setLink(link);
    m_title->setWords(RecordNames::meeting(workspace(), meeting.id));
    QStringList place{numbers.dates(), meeting.city.in(language), RecordNames::country(workspace(), meeting.country),
                      meeting.venue.in(language),
                      capitalized(valueText(u"meeting"_s, u"format"_s, toWord(meeting.format)))};
    place.removeAll(QString());
    m_place->setLink(link);
    m_place->setWords(place.join(u" · "_s));
    m_stage->setStatus(valueText(u"meeting"_s, u"stage"_s, toWord(meeting.stage)), toneOf(meeting.stage));
    m_agendaStage->setStatus(
        tr("agenda: %1").arg(valueText(u"meeting"_s, u"agenda_stage"_s, toWord(meeting.agendaStage))), Tone::neutral);
}

void MeetingCard::showPlan(const MeetingNumbers &numbers) {
    const AgendaTiming timing = agendaTiming(numbers.days(), numbers.items());
    const std::size_t count = numbers.items().empty() ? 0 : timing.days.size();
    while (m_days.size() < count) {
        auto *button = new DayPlanButton(workspace(), this);
        m_plan->addWidget(button);
        m_days.push_back(button);
    }
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        if (i >= count) {
            m_days[i]->hide();
            continue;
        }
        DayPlan plan = dayPlan(timing.days[i], timing, numbers.items());
        plan.name = u"overviewDay%1"_s.arg(i);
        plan.link = {.page = u"agenda"_s};
        m_days[i]->show(plan);
    }
}
