#include "minutescompleteness.h"

#include "agendatiming.h"
#include "textcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void checkDecision(TextCheck &check, const Decision &decision) {
    check.on(u"decision"_s, decision.id, decision.number);
    check.text(u"text"_s, decision.text);
    check.text(u"reservations"_s, decision.reservations, TextCheck::Need::optional);
    if (decision.outcome == Outcome::none)
        check.add(FindingCode::decisionWithoutOutcome, u"outcome"_s);
}

void checkSpeaker(TextCheck &check, const MinutesDossier::Speaker &speaker) {
    check.person(speaker.person);
    check.agency(speaker.agency);
    if (speaker.country.id.isNull())
        return;
    check.on(u"country"_s, speaker.country.id, speaker.country.shortName.in(check.language()));
    check.text(u"short_name"_s, speaker.country.shortName);
    check.russian(FindingCode::missingForm, u"formal_name_genitive"_s, speaker.country.formalNameGenitive);
}

void checkItem(TextCheck &check, const MinutesDossier::Item &content, const TimedItem &timed) {
    const AgendaItem &item = content.item;
    const QString name = nameWithNumber(timed.number, item.title.in(check.language()));
    check.on(u"agenda_item"_s, item.id, name);
    check.text(u"title"_s, item.title);
    const bool wantsWords = item.kind == AgendaItemKind::item && !timed.hasChildren;
    if (wantsWords && content.record.id.isNull())
        check.add(FindingCode::itemWithoutRecord);
    else if (wantsWords && content.paragraphs.empty())
        check.add(FindingCode::itemWithoutParagraph);
    for (const MinutesDossier::Paragraph &said : content.paragraphs) {
        check.on(u"paragraph"_s, said.paragraph.id, name);
        check.text(u"text"_s, said.paragraph.text);
        for (const MinutesDossier::Speaker &speaker : said.speakers)
            checkSpeaker(check, speaker);
    }
    for (const Decision &decision : content.decisions)
        checkDecision(check, decision);
}

bool isAnyonePresent(const ListedDelegation &delegation) {
    return std::any_of(delegation.people.begin(), delegation.people.end(),
                       [](const ListedPerson &person) { return person.present; });
}

} // namespace

std::vector<Finding> minutesCompleteness(const MinutesDossier &dossier) {
    TextCheck check(dossier.frame);
    check.frame(dossier.frame);
    if (std::none_of(dossier.delegations.begin(), dossier.delegations.end(), isAnyonePresent)) {
        check.on(u"meeting"_s, dossier.frame.meeting.id, dossier.frame.meeting.code);
        check.add(FindingCode::nobodyPresent);
    }
    std::vector<AgendaItem> items;
    QHash<Id<AgendaItem>, const MinutesDossier::Item *> contents;
    for (const MinutesDossier::Item &item : dossier.items) {
        items.push_back(item.item);
        contents.insert(item.item.id, &item);
    }
    for (const TimedItem &timed : agendaTiming(dossier.frame.days, items).items) {
        if (!timed.internal)
            checkItem(check, *contents.value(timed.item), timed);
    }
    for (const Decision &decision : dossier.writtenDecisions)
        checkDecision(check, decision);
    for (const ActionLine &line : dossier.actions)
        check.action(line);
    return check.taken();
}
