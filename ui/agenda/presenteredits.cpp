#include "presenteredits.h"

#include "agendadata.h"
#include "delegationmatrix.h"
#include "edit.h"
#include "personname.h"
#include "recordchoices.h"
#include "workspace.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// Words by which papers call presenters at every meeting, offered before anybody has typed them once.
const std::array<LocalText, 4> &usualWords() {
    static const std::array<LocalText, 4> words{
        LocalText{{u"en"_s, u"Chair"_s}, {u"ru"_s, u"Председательствующий"_s}},
        LocalText{{u"en"_s, u"Secretariat"_s}, {u"ru"_s, u"Секретариат"_s}},
        LocalText{{u"en"_s, u"Heads of delegation"_s}, {u"ru"_s, u"Главы делегаций"_s}},
        LocalText{{u"en"_s, u"Host"_s}, {u"ru"_s, u"Принимающая сторона"_s}},
    };
    return words;
}

QStringList textsOf(const LocalText &text) {
    QStringList texts;
    for (const LocalText::Rendering &rendering : text.renderings())
        texts += rendering.text;
    return texts;
}

/// The order keys of the list, renewed from the first that does not stand behind the one before.
void putInOrder(std::vector<Presenter> &presenters) {
    OrderKey last;
    for (Presenter &presenter : presenters) {
        if (presenter.order.isEmpty() || !(last < presenter.order))
            presenter.order = OrderKey::after(last);
        last = presenter.order;
    }
}

} // namespace

PresenterEdits::PresenterEdits(AgendaData &data) : m_data(data) {}

std::vector<PresenterEdits::Known> PresenterEdits::known() const {
    const AgendaContents &contents = m_data.contents();
    const QString language = m_data.language();
    std::vector<Known> known;
    RecordCache &records = m_data.workspace().records();
    QSet<Id<Delegation>> delegations;
    for (const Delegation &delegation : records.of<Delegation>().all()) {
        if (delegation.meeting == contents.meeting.id)
            delegations.insert(delegation.id);
    }
    for (const Participant &participant : records.of<Participant>().all()) {
        if (!delegations.contains(participant.delegation) || !takesPart(participant))
            continue;
        const Person &person = records.of<Person>().get(participant.person);
        Known entry{.id = participant.id.text(), .presenter = {}, .names = {}, .detail = {}};
        entry.presenter.participant = participant.id;
        entry.names += participantName(participant, person, language);
        for (const QString &other : m_data.workspace().workingLanguages())
            entry.names += participantName(participant, person, other);
        entry.detail = person.position.in(language);
        known.push_back(entry);
    }
    for (const Agency &agency : records.of<Agency>().all()) {
        Known entry{.id = agency.id.text(), .presenter = {}, .names = {}, .detail = {}};
        entry.presenter.agency = agency.id;
        entry.names = QStringList{agency.name.in(language)} + textsOf(agency.name) + textsOf(agency.acronym);
        entry.detail = agency.acronym.in(language);
        known.push_back(entry);
    }
    std::vector<LocalText> words = contents.usedWords;
    for (const LocalText &usual : usualWords()) {
        const QString text = usual.in(language);
        if (std::none_of(words.begin(), words.end(),
                         [&](const LocalText &used) { return textsOf(used).contains(text); }))
            words.push_back(usual);
    }
    for (const LocalText &text : words) {
        Known entry{.id = u"words:"_s % text.in(language), .presenter = {}, .names = textsOf(text), .detail = {}};
        entry.names.prepend(text.in(language));
        entry.presenter.words = text;
        known.push_back(entry);
    }
    return known;
}

std::vector<PresenterEdits::Known> PresenterEdits::directory(const std::vector<Known> &known) const {
    QSet<QString> names;
    for (const Known &entry : known)
        names.unite(QSet<QString>(entry.names.begin(), entry.names.end()));
    std::vector<Known> people;
    for (const Person &person : m_data.workspace().records().of<Person>().all()) {
        const QString name = personName(person, m_data.language());
        if (name.isEmpty() || names.contains(name))
            continue;
        Known entry{.id = person.id.text(), .presenter = {}, .names = {name}, .detail = {}};
        for (const QString &language : m_data.workspace().workingLanguages()) {
            entry.names += personName(person, language);
            entry.presenter.words.set(language, entry.names.last(), m_data.workspace().primaryLanguage());
        }
        entry.detail = tr("no participant, by name only");
        people.push_back(entry);
    }
    return people;
}

std::vector<PresenterEdits::Known> PresenterEdits::everybody() const {
    std::vector<Known> all = known();
    const std::vector<Known> people = directory(all);
    all.insert(all.end(), people.begin(), people.end());
    return all;
}

std::vector<Choice> PresenterEdits::choices() const {
    const auto offered = [](const std::vector<Known> &entries) {
        std::vector<Choice> choices;
        for (const Known &entry : entries)
            choices.push_back(
                {.id = entry.id, .text = entry.names.first(), .detail = entry.detail, .also = entry.names.join(u'\n')});
        return sortedChoices(std::move(choices));
    };
    const std::vector<Known> ofMeeting = known();
    std::vector<Choice> choices = offered(ofMeeting);
    const std::vector<Choice> people = offered(directory(ofMeeting));
    choices.insert(choices.end(), people.begin(), people.end());
    return choices;
}

Presenter PresenterEdits::named(const QString &name) const {
    for (const Known &entry : everybody()) {
        if (entry.names.contains(name, Qt::CaseInsensitive))
            return entry.presenter;
    }
    Presenter presenter;
    presenter.words.set(m_data.language(), name, m_data.workspace().primaryLanguage());
    return presenter;
}

bool PresenterEdits::isSame(const Presenter &a, const Presenter &b) const {
    return a.participant == b.participant && a.agency == b.agency &&
           a.words.in(m_data.language()) == b.words.in(m_data.language());
}

bool PresenterEdits::replace(Id<AgendaItem> id, std::vector<Presenter> wanted, const char *source) {
    const AgendaItem *item = m_data.contents().item(id);
    if (item == nullptr)
        return false;
    putInOrder(wanted);
    const std::vector<Presenter> present = m_data.contents().presentersOf(id);
    if (wanted == present)
        return true;
    return m_data.edit(label(source, {m_data.nameOf(*item)}), [&](Edit &edit) {
        for (const Presenter &old : present) {
            const bool stays = std::any_of(wanted.begin(), wanted.end(),
                                           [&](const Presenter &presenter) { return presenter.id == old.id; });
            if (!stays)
                edit.remove(old.id);
        }
        for (Presenter &presenter : wanted) {
            const auto old = std::find_if(present.begin(), present.end(),
                                          [&](const Presenter &other) { return other.id == presenter.id; });
            presenter.item = id;
            if (old == present.end())
                edit.insert(presenter);
            else if (*old != presenter)
                edit.update(*old, presenter);
        }
    });
}

bool PresenterEdits::addChoice(Id<AgendaItem> item, const QString &choice) {
    for (const Known &entry : everybody()) {
        if (entry.id != choice)
            continue;
        std::vector<Presenter> wanted = m_data.contents().presentersOf(item);
        if (std::any_of(wanted.begin(), wanted.end(),
                        [&](const Presenter &present) { return isSame(present, entry.presenter); }))
            return m_data.refuse(tr("“%1” presents this item already.").arg(entry.names.first()));
        wanted.push_back(entry.presenter);
        return replace(item, wanted, QT_TRANSLATE_NOOP("Labels", "add a presenter of “%1”"));
    }
    return false;
}

bool PresenterEdits::addNamed(Id<AgendaItem> item, const QString &name) {
    const Presenter added = named(name.simplified());
    std::vector<Presenter> wanted = m_data.contents().presentersOf(item);
    if (std::any_of(wanted.begin(), wanted.end(), [&](const Presenter &present) { return isSame(present, added); }))
        return m_data.refuse(tr("“%1” presents this item already.").arg(name.simplified()));
    wanted.push_back(added);
    return replace(item, wanted, QT_TRANSLATE_NOOP("Labels", "add a presenter of “%1”"));
}

bool PresenterEdits::remove(Id<Presenter> presenter) {
    for (const Presenter &each : m_data.contents().presenters) {
        if (each.id != presenter)
            continue;
        const Id<AgendaItem> item = each.item;
        std::vector<Presenter> wanted = m_data.contents().presentersOf(item);
        std::erase_if(wanted, [&](const Presenter &other) { return other.id == presenter; });
        return replace(item, wanted, QT_TRANSLATE_NOOP("Labels", "remove a presenter of “%1”"));
    }
    return false;
}

bool PresenterEdits::moveTo(Id<Presenter> presenter, int index) {
    for (const Presenter &each : m_data.contents().presenters) {
        if (each.id != presenter)
            continue;
        const Id<AgendaItem> item = each.item;
        std::vector<Presenter> wanted = m_data.contents().presentersOf(item);
        const auto from =
            std::find_if(wanted.begin(), wanted.end(), [&](const Presenter &other) { return other.id == presenter; });
        Presenter moved = *from;
        wanted.erase(from);
        const auto at = wanted.begin() + std::clamp(index, 0, static_cast<int>(wanted.size()));
        const OrderKey after = at == wanted.end() ? OrderKey() : at->order;
        const OrderKey before = at == wanted.begin() ? OrderKey() : (at - 1)->order;
        moved.order = OrderKey::between(before, after);
        wanted.insert(at, moved);
        return replace(item, wanted, QT_TRANSLATE_NOOP("Labels", "reorder the presenters of “%1”"));
    }
    return false;
}

bool PresenterEdits::update(Id<Presenter> id, const char *source, const std::function<void(LocalText &)> &change) {
    for (const Presenter &each : m_data.contents().presenters) {
        if (each.id != id)
            continue;
        const Presenter before = each;
        Presenter after = before;
        change(after.words);
        if (after.words.isEmpty())
            return m_data.refuse(tr("Words are needed here; the cross removes the presenter."));
        const AgendaItem *item = m_data.contents().item(before.item);
        return before == after || m_data.edit(label(source, {item != nullptr ? m_data.nameOf(*item) : QString()}),
                                              [&](Edit &edit) { edit.update(before, after); });
    }
    return false;
}

bool PresenterEdits::setWords(Id<Presenter> presenter, const QString &language, const QString &words) {
    return update(presenter, QT_TRANSLATE_NOOP("Labels", "change a presenter of “%1”"), [&](LocalText &text) {
        text.set(language, words.simplified(), m_data.workspace().primaryLanguage());
    });
}

bool PresenterEdits::markUpToDate(Id<Presenter> presenter, const QString &language) {
    return update(presenter, QT_TRANSLATE_NOOP("Labels", "mark the translation of “%1” as up to date"),
                  [&](LocalText &text) { text.markCurrent(language, m_data.workspace().primaryLanguage()); });
}

bool PresenterEdits::setNames(Id<AgendaItem> item, const QString &names) {
    std::vector<Presenter> present = m_data.contents().presentersOf(item);
    std::vector<Presenter> wanted;
    for (const QString &part : names.split(u';')) {
        const QString name = part.simplified();
        if (name.isEmpty())
            continue;
        const auto kept = std::find_if(present.begin(), present.end(), [&](const Presenter &presenter) {
            return m_data.contents().nameOf(presenter, m_data.language()) == name;
        });
        if (kept == present.end()) {
            wanted.push_back(named(name));
        } else {
            wanted.push_back(*kept);
            present.erase(kept);
        }
    }
    return replace(item, wanted, QT_TRANSLATE_NOOP("Labels", "change the presenters of “%1”"));
}

void PresenterEdits::write(Edit &edit, Id<AgendaItem> item, const std::vector<CopiedPresenter> &presenters) const {
    RecordCache &records = m_data.workspace().records();
    const Id<Meeting> meeting = m_data.contents().meeting.id;
    OrderKey last;
    for (const CopiedPresenter &copied : presenters) {
        const Participant &participant = records.of<Participant>().get(copied.presenter.participant);
        const bool known = !copied.presenter.words.isEmpty() ||
                           records.of<Agency>().find(copied.presenter.agency) != nullptr ||
                           records.of<Delegation>().get(participant.delegation).meeting == meeting;
        Presenter presenter = known ? copied.presenter : named(copied.name);
        presenter.id = {};
        presenter.item = item;
        presenter.order = OrderKey::after(last);
        last = presenter.order;
        edit.insert(presenter);
    }
}
