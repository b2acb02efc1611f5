#include "minutespaper.h"

#include "actiontable.h"
#include "datewords.h"
#include "frame.h"
#include "minutesitems.h"
#include "peopletable.h"
#include "phrases.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using typeset::Heading;
using typeset::KeyValues;
using typeset::Paper;
using typeset::Paragraph;
using typeset::Row;
using typeset::SignatureLine;
using typeset::Signatures;
using typeset::Table;
using typeset::Text;

namespace papers {

namespace {

constexpr int mostNamedInText = 15; ///< of those present; more are named in an annex

bool isDraft(const Minutes &minutes) {
    return minutes.stage == MinutesStage::draft || minutes.stage == MinutesStage::circulated;
}

/// "Draft 2 · circulated 9 December 2016": on every page.
QString stageText(const PaperFrame &frame, const Minutes &minutes) {
    const PaperLabels &labels = frame.labels;
    const QString version = QString::number(std::max(1, minutes.version));
    switch (minutes.stage) {
    case MinutesStage::draft:
        return besides({labels.tr("Draft %1").arg(version), frame.date(frame.frame.asAt)});
    case MinutesStage::circulated:
        return besides(
            {labels.tr("Draft %1").arg(version), minutes.circulatedOn.isValid()
                                                     ? labels.tr("circulated %1").arg(frame.date(minutes.circulatedOn))
                                                     : labels.tr("circulated")});
    case MinutesStage::adopted:
        return besides({labels.tr("Version %1").arg(version),
                        labels.tr("adopted %1", "minutes").arg(frame.date(minutes.adoptedOn)).trimmed()});
    case MinutesStage::signedOff:
        return besides({labels.tr("Version %1").arg(version), labels.tr("signed", "minutes")});
    }
    return {};
}

/// "adopted by the silence procedure on 22 December 2015 · without corrections"; empty while they are not.
QString adoptionText(const PaperFrame &frame, const MinutesDossier &dossier) {
    const Minutes &minutes = dossier.minutes;
    const PaperLabels &labels = frame.labels;
    QString text;
    switch (minutes.adoption) {
    case Adoption::none:
        return {};
    case Adoption::atMeeting:
        text = dossier.adoptedAt.title.isEmpty()
                   ? labels.tr("adopted at the next meeting")
                   : labels.tr("adopted at the %1").arg(frame.in(dossier.adoptedAt.title));
        break;
    case Adoption::inWriting:
        text = labels.tr("adopted in writing");
        break;
    case Adoption::bySilence:
        text = labels.tr("adopted by the silence procedure");
        break;
    }
    if (minutes.adoptedOn.isValid())
        text = labels.tr("%1 on %2", "adopted in some way on a date").arg(text, frame.date(minutes.adoptedOn));
    return besides({text, minutes.withCorrections ? labels.tr("with corrections") : labels.tr("without corrections")});
}

/// "+06:00".
QString offsetText(int minutes) {
    return u"%1%2:%3"_s.arg(QChar(minutes < 0 ? u'\u2212' : u'+'))
        .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
}

/// "23 December 2016, 18:00 (UTC+06:00)": as the clocks of the recorded zone show it; without one, universal time.
QString deadlineText(const PaperFrame &frame, const Minutes &minutes) {
    if (!minutes.commentDeadline.isValid())
        return {};
    const QTimeZone recorded(minutes.commentTimeZone.toLatin1());
    const QDateTime there = minutes.commentDeadline.toTimeZone(recorded.isValid() ? recorded : QTimeZone::utc());
    const int offset = there.offsetFromUtc() / 60;
    return frame.date(there.date()) + u", "_s + there.time().toString(u"HH:mm"_s) + u" (UTC"_s +
           (offset == 0 ? QString() : offsetText(offset)) + u')';
}

/// The stage below the title: once the minutes are adopted, with how that was done.
QString stageLine(const PaperFrame &frame, const MinutesDossier &dossier) {
    const QString adoption = adoptionText(frame, dossier);
    if (isDraft(dossier.minutes) || adoption.isEmpty())
        return stageText(frame, dossier.minutes);
    const QString version = frame.labels.tr("Version %1").arg(std::max(1, dossier.minutes.version));
    const bool isSigned = dossier.minutes.stage == MinutesStage::signedOff;
    return besides({version, adoption, isSigned ? frame.labels.tr("signed", "minutes") : QString()});
}

std::vector<Text> titleLines(const PaperFrame &frame, const MinutesDossier &dossier) {
    const QString stage = stageLine(frame, dossier);
    const Meeting &meeting = frame.frame.meeting;
    if (!frame.labels.isRussian()) {
        QStringList when{meetingDates(frame), meetingPlace(frame)};
        when.removeAll(QString());
        return {Text(meetingTitle(frame)), Text(when.join(u", "_s)), mutedText(stage)};
    }
    const QString number = meeting.number > 0 ? u"№\u00a0"_s + QString::number(meeting.number) : QString();
    const QString city = frame.in(meeting.city);
    return {Text(meetingTitleOf(frame)), Text(number), Text(plainDates(frame)),
            Text(city.isEmpty() ? city : frame.labels.tr("%1", "city").arg(city)), mutedText(stage)};
}

KeyValues facts(const PaperFrame &frame, const MinutesDossier &dossier) {
    const PaperLabels &labels = frame.labels;
    const MeetingFrame &meeting = frame.frame;
    KeyValues values;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            values.rows.emplace_back(label, Text(value));
    };
    add(labels.tr("Venue"), frame.in(meeting.meeting.venue));
    add(labels.tr("Host"), frame.in(meeting.hostAgency.name));
    add(labels.tr("Chair"), cardLine(meeting.chair, frame.language()));
    add(labels.tr("Co-chair"), cardLine(meeting.coChair, frame.language()));
    add(labels.tr("Secretary"), cardLine(meeting.secretary, frame.language()));
    if (dossier.minutes.stage == MinutesStage::circulated)
        add(labels.tr("Comments by"), deadlineText(frame, dossier.minutes));
    return values;
}

/// Those present, counted.
struct Presence {
    int people = 0;
    int delegations = 0;
};

Presence presenceOf(const std::vector<ListedDelegation> &delegations) {
    Presence presence;
    for (const ListedDelegation &delegation : delegations) {
        const auto present = std::count_if(delegation.people.begin(), delegation.people.end(),
                                           [](const ListedPerson &person) { return person.present; });
        presence.people += static_cast<int>(present);
        presence.delegations += present > 0 ? 1 : 0;
    }
    return presence;
}

/// "5 of 5 delegations with a vote present; required: 4".
QString quorumText(const Quorum &quorum, const PaperLabels &labels) {
    const QString present = labels.tr("%1 of %2 delegations with a vote present")
                                .arg(QString::number(quorum.present), QString::number(quorum.withVote));
    if (quorum.required == 0)
        return present;
    const QString required = labels.tr("required: %1").arg(quorum.required);
    return present + u"; "_s + required + u"; "_s +
           (quorum.isReached() ? labels.tr("the quorum was reached") : labels.tr("the quorum was not reached"));
}

Table paperTable(const std::vector<MeetingPaper> &all, const PaperFrame &frame) {
    std::vector<Row> rows;
    rows.reserve(all.size());
    for (const MeetingPaper &paper : all)
        rows.push_back(
            {.cells = {{.text = mutedText(paper.symbol), .header = true}, {.text = frame.text(paper.title)}}});
    return {.summary = frame.labels.tr("Papers before the meeting"),
            .columns = {{.header = frame.labels.tr("Symbol"), .minimum = 28, .share = 0},
                        {.header = frame.labels.tr("Title"), .minimum = 60, .share = 1}},
            .rows = std::move(rows)};
}

SignatureLine signatureLine(const QString &role, const PersonCard &card, const PaperFrame &frame) {
    return {.role = Text(role), .name = Text(cardLine(card, frame.language())), .dateLabel = frame.labels.tr("Date")};
}

/// The heads of the delegations with a vote or, where none has one, of all members.
Signatures headsSign(const MinutesDossier &dossier, const PaperFrame &frame) {
    const auto votes = [](const ListedDelegation &delegation) { return delegation.delegation.hasVote; };
    const bool anyVote = std::any_of(dossier.delegations.begin(), dossier.delegations.end(), votes);
    Signatures signatures;
    for (const ListedDelegation &delegation : dossier.delegations) {
        if (anyVote ? !votes(delegation) : delegation.delegation.capacity != Capacity::member)
            continue;
        const auto head = std::find_if(delegation.people.begin(), delegation.people.end(),
                                       [](const ListedPerson &one) { return one.role == ParticipantRole::head; });
        QString name;
        if (head != delegation.people.end())
            name = head->address.isEmpty() ? head->name : head->address + u'\u00a0' + head->name;
        signatures.lines.push_back(
            {.role = Text(frame.labels.tr("Head of delegation: %1").arg(frame.in(delegation.shortName))),
             .name = Text(name),
             .dateLabel = frame.labels.tr("Date")});
    }
    return signatures;
}

Signatures signatures(const MinutesDossier &dossier, const PaperFrame &frame) {
    const PaperLabels &labels = frame.labels;
    switch (frame.frame.body.signatories) {
    case Signatories::chairAndSecretary:
        return {{signatureLine(labels.tr("Chair"), frame.frame.chair, frame),
                 signatureLine(labels.tr("Secretary"), frame.frame.secretary, frame)}};
    case Signatories::coChairs:
        return {{signatureLine(labels.tr("Co-chair"), frame.frame.chair, frame),
                 signatureLine(labels.tr("Co-chair"), frame.frame.coChair, frame)}};
    case Signatories::heads:
        return headsSign(dossier, frame);
    }
    return {};
}

/// Those present as figures, in a table where they are few, otherwise in an annex.
void appendPresence(Paper &paper, const MinutesDossier &dossier, const Presence &presence, const Table &people,
                    const PaperFrame &frame) {
    const PaperLabels &labels = frame.labels;
    paper.blocks.emplace_back(Heading{.level = 1, .number = {}, .text = labels.tr("Those present")});
    KeyValues values;
    if (presence.people == 0) {
        values.rows.emplace_back(labels.tr("People"), Text(labels.tr("attendance is not recorded")));
    } else {
        const bool inAnnex = presence.people > mostNamedInText;
        const QString count = QString::number(presence.people);
        values.rows.emplace_back(labels.tr("People"),
                                 Text(inAnnex ? labels.tr("%1, named in annex %2").arg(count, u"1"_s) : count));
        values.rows.emplace_back(labels.tr("Delegations"), Text(QString::number(presence.delegations)));
        if (dossier.quorum.withVote > 0)
            values.rows.emplace_back(labels.tr("Quorum"), Text(quorumText(dossier.quorum, labels)));
    }
    paper.blocks.emplace_back(std::move(values));
    if (presence.people > 0 && presence.people <= mostNamedInText)
        paper.blocks.emplace_back(people);
}

void appendCorrigenda(Paper &paper, const MinutesDossier &dossier, const PaperFrame &frame) {
    if (dossier.corrigenda.empty())
        return;
    paper.blocks.emplace_back(Heading{.level = 1, .number = {}, .text = frame.labels.tr("Corrigenda")});
    for (const Corrigendum &corrigendum : dossier.corrigenda) {
        const QString label = frame.labels.tr("Corrigendum %1").arg(corrigendum.number);
        paper.blocks.emplace_back(
            Paragraph{.text = boldText(besides({label, frame.date(corrigendum.date)})), .keepWithNext = true});
        appendProse(paper.blocks, corrigendum.text, {}, frame);
    }
}

void appendActions(Paper &paper, const MinutesDossier &dossier, const PaperFrame &frame) {
    if (dossier.actions.empty())
        return;
    paper.blocks.emplace_back(Heading{.level = 1, .number = {}, .text = frame.labels.tr("Actions")});
    const QDate day = isDraft(dossier.minutes) ? QDate() : dossier.minutes.adoptedOn;
    paper.blocks.emplace_back(minutedActions(byDueDate(dossier.actions), day, frame));
}

void appendAnnexes(Paper &paper, const MinutesDossier &dossier, const Presence &presence, const Table &people,
                   const PaperFrame &frame) {
    int number = 0;
    const auto heading = [&](const QString &title) {
        const QString label = frame.labels.tr("Annex %1").arg(++number);
        paper.blocks.emplace_back(Heading{.level = 1, .number = {}, .text = QString(label + u". "_s + title)});
    };
    if (presence.people > mostNamedInText) {
        heading(frame.labels.tr("Those present"));
        paper.blocks.emplace_back(people);
    }
    if (!dossier.papers.empty()) {
        heading(frame.labels.tr("Papers before the meeting"));
        paper.blocks.emplace_back(paperTable(dossier.papers, frame));
    }
}

} // namespace

Paper minutesPaper(const std::shared_ptr<const MinutesDossier> &dossier) {
    const PaperFrame frame(dossier->frame);
    const PaperLabels &labels = frame.labels;
    Paper paper = startPaper(frame, labels.tr("Minutes of the %1").arg(meetingTitleOf(frame)));
    paper.headerLeft = paper.title;
    paper.headerRight = stageText(frame, dossier->minutes);
    if (!dossier->frame.days.empty())
        paper.footerLeft += u", "_s + plainDates(frame);
    paper.bound = true;
    paper.prose = true;
    if (isDraft(dossier->minutes))
        paper.draftMark = labels.tr("DRAFT");
    paper.blocks.emplace_back(titleBlock(frame, labels.tr("Minutes"), titleLines(frame, *dossier)));
    paper.blocks.emplace_back(facts(frame, *dossier));

    const std::shared_ptr<const std::vector<ListedDelegation>> delegations(dossier, &dossier->delegations);
    const Table people =
        peopleTable(delegations, 0, delegations->size(), peopleColumns(*delegations, true, true), frame);
    const Presence presence = presenceOf(*delegations);
    appendPresence(paper, *dossier, presence, people, frame);
    appendItems(paper.blocks, *dossier, frame);
    appendCorrigenda(paper, *dossier, frame);
    appendActions(paper, *dossier, frame);
    appendAnnexes(paper, *dossier, presence, people, frame);
    paper.blocks.emplace_back(signatures(*dossier, frame));
    return paper;
}

} // namespace papers
