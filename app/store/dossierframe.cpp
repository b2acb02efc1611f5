#include "dossierframe.h"

namespace DossierLoading {

PersonCard cardOf(Reader &reader, Id<Person> person) {
    PersonCard card;
    card.person = reader.get(person);
    card.agency = reader.get(card.person.agency);
    return card;
}

std::vector<PresenterCard> presentersOf(Reader &reader, Id<AgendaItem> item) {
    auto presenters = reader.where(&Presenter::item, item);
    sortByOrder(presenters);
    std::vector<PresenterCard> cards;
    for (const Presenter &presenter : presenters) {
        PresenterCard card;
        if (presenter.participant) {
            const auto participant = reader.get(presenter.participant);
            card.person = cardOf(reader, participant.person);
            card.person.participant = participant;
        }
        card.agency = reader.get(presenter.agency);
        card.words = presenter.words;
        cards.push_back(card);
    }
    return cards;
}

QDate firstDay(Reader &reader, Id<Meeting> meeting) {
    QDate first;
    for (const Day &day : reader.where(&Day::meeting, meeting)) {
        if (!first.isValid() || (day.date.isValid() && day.date < first))
            first = day.date;
    }
    return first;
}

QHash<QUuid, QStringList> symbolsByItem(const std::vector<MeetingPaper> &papers) {
    QHash<QUuid, QStringList> symbols;
    for (const MeetingPaper &paper : papers) {
        if (paper.item && !paper.symbol.isEmpty())
            symbols[paper.item.uuid].append(paper.symbol);
    }
    return symbols;
}

namespace {

std::vector<EmblemImage> emblemsOn(Reader &reader, const QDate &date) {
    auto emblems = reader.all<Emblem>();
    sortByOrder(emblems);
    std::vector<EmblemImage> images;
    for (const Emblem &emblem : emblems) {
        const bool valid = !emblem.validFrom.isValid() || !date.isValid() || emblem.validFrom <= date;
        if (valid && !emblem.image.isEmpty())
            images.push_back({emblem.title, reader.file(emblem.image)});
    }
    return images;
}

} // namespace

MeetingFrame loadFrame(Reader &reader, Id<Meeting> meeting, const QString &language) {
    MeetingFrame frame;
    frame.language = language;
    frame.programme = reader.keep(reader.store().programme());
    frame.asAt = frame.programme.referenceDate.isValid() ? frame.programme.referenceDate : QDate::currentDate();
    frame.meeting = reader.get(meeting);
    frame.body = reader.get(frame.meeting.body);
    frame.days = reader.where(&Day::meeting, meeting);
    std::stable_sort(frame.days.begin(), frame.days.end(), [](const Day &a, const Day &b) { return a.date < b.date; });
    frame.country = reader.get(frame.meeting.country);
    frame.hostAgency = reader.get(frame.meeting.hostAgency);
    frame.hostCountry = reader.get(frame.hostAgency.country);
    frame.chair = cardOf(reader, frame.meeting.chair);
    frame.coChair = cardOf(reader, frame.meeting.coChair);
    frame.secretary = cardOf(reader, frame.meeting.secretary);
    frame.emblems = emblemsOn(reader, frame.days.empty() ? frame.asAt : frame.days.front().date);
    return frame;
}

} // namespace DossierLoading
