#include "delegationspane.h"

#include "filterboxes.h"
#include "windowwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The numbers in the header of the page, and what makes them.

namespace {

template <class T>
void add(QSet<QUuid> &keys, const std::vector<Id<T>> &ids) {
    for (const Id<T> id : ids)
        keys.insert(id.uuid);
}

} // namespace

/// With its day only where the meeting has several.
QString DelegationsPane::halfDayShort(const HalfDayPlace &half) const {
    const QString word = half.half == HalfDay::morning ? tr("morning") : tr("afternoon");
    const auto &all = m_data->halfDays();
    const bool isOneDay =
        std::all_of(all.begin(), all.end(), [&](const HalfDayPlace &each) { return each.date == half.date; });
    return isOneDay ? word : QString(QLocale(windowLanguage()).toString(half.date, u"d MMM"_s) % u", "_s % word);
}

std::vector<PillText> DelegationsPane::pills() {
    std::vector<PillText> pills;
    if (!m_data || m_data->delegations().empty())
        return pills;
    const auto count = [](const auto &records) { return static_cast<int>(records.size()); };
    const auto addFound = [&](const QString &name, const QString &text, int number, Tone tone) {
        if (number > 0)
            pills.push_back({name, text, tone, true});
    };
    if (m_view != View::attendance) {
        pills.push_back({u"delegations"_s, tr("%n delegation(s)", nullptr, count(m_data->delegations()))});
        addFound(u"overdue"_s, tr("%n reply(ies) overdue", nullptr, count(m_figures.overdue)), count(m_figures.overdue),
                 Tone::attention);
        addFound(u"noReply"_s, tr("%n without reply", nullptr, count(m_figures.withoutReply)),
                 count(m_figures.withoutReply), Tone::neutral);
        addFound(u"declined"_s, tr("%n declined", nullptr, count(m_figures.declined)), count(m_figures.declined),
                 Tone::neutral);
        addFound(u"withoutHead"_s, tr("%n without head", nullptr, count(m_figures.withoutHead)),
                 count(m_figures.withoutHead), Tone::attention);
        const int untranslated = count(m_data->untranslated());
        addFound(u"untranslated"_s, tr("%n to translate", nullptr, untranslated), untranslated, Tone::attention);
        pills.push_back({u"nominated"_s, tr("%n nominated", nullptr, count(m_figures.people.nominated)), Tone::neutral,
                         !m_figures.people.nominated.empty()});
        pills.push_back({u"confirmed"_s, tr("%n confirmed", nullptr, count(m_figures.people.confirmed)), Tone::neutral,
                         !m_figures.people.confirmed.empty()});
    }
    pills.push_back({u"present"_s, tr("%n present", nullptr, count(m_figures.people.present)), Tone::neutral,
                     !m_figures.people.present.empty()});
    const std::size_t now = m_data->halfDayNow(QDateTime::currentDateTime());
    for (std::size_t i = 0; i < m_data->halfDays().size(); ++i) {
        if (m_view != View::attendance && i != now)
            continue;
        const HalfDayPlace &half = m_data->halfDays()[i];
        const Quorum quorum = m_data->quorum(half);
        const QString there = tr("%1: %2 of %3").arg(halfDayShort(half)).arg(quorum.present).arg(quorum.withVote);
        const bool reached = quorum.isReached();
        const QString text = quorum.required == 0 ? there
                             : reached            ? tr("%1, quorum").arg(there)
                                                  : tr("%1, no quorum").arg(there);
        const Tone tone = quorum.required == 0 ? Tone::neutral : reached ? Tone::good : Tone::attention;
        // Beside the number of delegations, since what has no room stands behind the dots.
        const auto place = m_view == View::attendance ? pills.end() : pills.begin() + 1;
        pills.insert(place, {.name = QString(u"quorum."_s % half.name()),
                             .text = text,
                             .tone = tone,
                             .clickable = quorum.present < quorum.withVote,
                             .isMain = i == now});
    }
    return pills;
}

QSet<QUuid> DelegationsPane::keysOf(const QString &pill) {
    QSet<QUuid> keys;
    const bool all = pill == "attention"_L1;
    if (all || pill == "overdue"_L1)
        add(keys, m_figures.overdue);
    if (all || pill == "withoutHead"_L1)
        add(keys, m_figures.withoutHead);
    if (all || pill == "untranslated"_L1)
        add(keys, data().untranslated());
    if (pill == "noReply"_L1)
        add(keys, m_figures.withoutReply);
    if (pill == "declined"_L1)
        add(keys, m_figures.declined);
    if (pill == "answered"_L1) {
        add(keys, m_figures.accepted);
        add(keys, m_figures.declined);
    }
    keys |= withVote(pill);
    if (pill == "nominated"_L1)
        add(keys, m_figures.people.nominated);
    if (pill == "confirmed"_L1)
        add(keys, m_figures.people.confirmed);
    if (pill == "present"_L1)
        add(keys, m_figures.people.present);
    for (const HalfDayPlace &half : data().halfDays()) {
        if (pill != u"quorum."_s % half.name())
            continue;
        for (const Id<Delegation> delegation : data().missing(half)) {
            keys.insert(delegation.uuid);
            for (const Participant *participant : data().peopleOf(delegation))
                keys.insert(participant->id.uuid);
        }
    }
    if (m_view != View::matrix)
        return keys;
    // Of a delegation's records the matrix shows the delegation.
    QSet<QUuid> delegations;
    for (const QUuid &key : keys)
        delegations.insert(data().place(key).delegation.uuid);
    return delegations;
}

/// The delegations with a vote that make a quorum, expected or on a half-day.
QSet<QUuid> DelegationsPane::withVote(const QString &figure) {
    QSet<Id<Delegation>> there;
    if (figure == "expected"_L1) {
        for (const Participant &participant : data().participants()) {
            if (participant.status == ParticipantStatus::confirmed)
                there.insert(participant.delegation);
        }
    }
    for (const HalfDayPlace &half : data().halfDays()) {
        if (figure != u"there "_s % half.day.text() % u' ' % toWord(half.half))
            continue;
        const std::vector<Id<Delegation>> missing = data().missing(half);
        for (const Delegation &delegation : data().delegations()) {
            if (std::find(missing.begin(), missing.end(), delegation.id) == missing.end())
                there.insert(delegation.id);
        }
    }
    QSet<QUuid> keys;
    for (const Delegation &delegation : data().delegations()) {
        if (delegation.hasVote && there.contains(delegation.id))
            keys.insert(delegation.id.uuid);
    }
    return keys;
}

void DelegationsPane::showFigure(const QString &figure) {
    if (QUuid::fromString(figure).isNull()) {
        showView(View::tree);
        showAll();
    }
    RecordPane::showFigure(figure);
}

void DelegationsPane::showAttention() {
    showView(View::tree);
    m_filters->reset();
    reload();
    filterBy(u"attention"_s);
}
