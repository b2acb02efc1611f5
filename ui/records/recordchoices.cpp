#include "recordchoices.h"

#include "agendatiming.h"
#include "meeting.h"
#include "people.h"
#include "personname.h"
#include "programme.h"
#include "protocolmoves.h"
#include "windowwords.h"
#include "workspace.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <class T, class Make>
std::vector<Choice> choicesOf(Workspace &workspace, Make make) {
    std::vector<Choice> choices;
    for (const T &record : workspace.records().of<T>().all())
        choices.push_back(make(record));
    return choices;
}

} // namespace

std::vector<Choice> sortedChoices(std::vector<Choice> choices) {
    QCollator collator{QLocale(windowLanguage())};
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, Choice>> keyed;
    keyed.reserve(choices.size());
    for (Choice &choice : choices)
        keyed.emplace_back(collator.sortKey(choice.text), std::move(choice));
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    choices.clear();
    for (auto &[key, choice] : keyed)
        choices.push_back(std::move(choice));
    return choices;
}

namespace RecordNames {

QString agendaItem(Workspace &workspace, Id<AgendaItem> id) {
    RecordCache &records = workspace.records();
    const AgendaItem *item = records.of<AgendaItem>().find(id);
    if (item == nullptr)
        return {};
    const auto days = records.of<Day>().where(&Day::meeting, item->meeting);
    const auto items = records.of<AgendaItem>().where(&AgendaItem::meeting, item->meeting);
    const AgendaTiming timing = agendaTiming(days, items);
    const TimedItem *timed = timing.find(id);
    const QString title = item->title.in(workspace.contentLanguage());
    return timed == nullptr || timed->number.isEmpty() ? title : QString(timed->number % u' ' % title);
}

QString agency(Workspace &workspace, Id<Agency> id) {
    const Agency &agency = workspace.records().of<Agency>().get(id);
    const QString language = workspace.contentLanguage();
    return agency.acronym.has(language) ? agency.acronym.exactly(language) : agency.name.in(language);
}

QString agencyInFull(Workspace &workspace, Id<Agency> id) {
    return workspace.records().of<Agency>().get(id).name.in(workspace.contentLanguage());
}

QString country(Workspace &workspace, Id<Country> id) {
    return workspace.records().of<Country>().get(id).shortName.in(workspace.contentLanguage());
}

QString person(Workspace &workspace, Id<Person> id) {
    const Person *person = workspace.records().of<Person>().find(id);
    return person != nullptr ? personName(*person, workspace.contentLanguage()) : QString();
}

QString body(Workspace &workspace, Id<Body> id) {
    return workspace.records().of<Body>().get(id).name.in(workspace.contentLanguage());
}

QString meeting(Workspace &workspace, Id<Meeting> id) {
    const Meeting &meeting = workspace.records().of<Meeting>().get(id);
    const QString title = meeting.title.in(workspace.contentLanguage());
    return title.isEmpty() ? meeting.code : QString(meeting.code % u" – "_s % title);
}

QString component(Workspace &workspace, Id<Component> id) {
    const Component &component = workspace.records().of<Component>().get(id);
    if (component.id.isNull())
        return {};
    return component.code % u' ' % component.title.in(workspace.contentLanguage());
}

QString priority(Workspace &workspace, Id<Priority> id) {
    return workspace.records().of<Priority>().get(id).title.in(workspace.contentLanguage());
}

QString everyName(const LocalText &name) {
    QStringList names;
    for (const LocalText::Rendering &rendering : name.renderings())
        names += rendering.text;
    return names.join(u'\n');
}

QString everyName(const Agency &agency) {
    return everyName(agency.name) % u'\n' % everyName(agency.acronym);
}

QString everyName(const Person &person) {
    return personName(person, u"en"_s) % u'\n' % personName(person, u"ru"_s);
}

} // namespace RecordNames

AgencyNames::AgencyNames(Workspace &workspace) : m_workspace(workspace) {
    for (const Agency &agency : workspace.records().of<Agency>().all())
        ++m_count[RecordNames::agency(workspace, agency.id)];
}

QString AgencyNames::operator()(Id<Agency> id) const {
    const QString name = RecordNames::agency(m_workspace, id);
    const Agency &agency = m_workspace.records().of<Agency>().get(id);
    if (m_count.value(name) < 2 || agency.country.isNull())
        return name;
    return QString(name % u' ' % m_workspace.records().of<Country>().get(agency.country).isoCode).trimmed();
}

namespace RecordChoices {

std::vector<Choice> agencies(Workspace &workspace) {
    const QString language = workspace.contentLanguage();
    return sortedChoices(choicesOf<Agency>(workspace, [&](const Agency &agency) {
        const QString name = RecordNames::agency(workspace, agency.id);
        const QString full = agency.name.in(language);
        QStringList detail;
        if (full != name)
            detail += full;
        if (agency.country)
            detail += RecordNames::country(workspace, agency.country);
        return Choice{agency.id.text(), name, detail.join(u", "_s), RecordNames::everyName(agency)};
    }));
}

std::vector<Choice> agendaItems(Workspace &workspace, Id<Meeting> meeting) {
    RecordCache &records = workspace.records();
    const auto days = records.of<Day>().where(&Day::meeting, meeting);
    const auto all = records.of<AgendaItem>().where(&AgendaItem::meeting, meeting);
    std::vector<Choice> choices;
    for (const TimedItem &timed : agendaTiming(days, all).items) {
        const LocalText &title = records.of<AgendaItem>().get(timed.item).title;
        choices.push_back({timed.item.text(),
                           QString(timed.number % u' ' % title.in(workspace.contentLanguage())).trimmed(),
                           {},
                           RecordNames::everyName(title)});
    }
    return choices;
}

std::vector<Choice> countries(Workspace &workspace) {
    const QString language = workspace.contentLanguage();
    std::vector<Choice> choices;
    for (const Country &country : inProtocolOrder(workspace.records().of<Country>().all(), language))
        choices.push_back(
            {country.id.text(), country.shortName.in(language), {}, RecordNames::everyName(country.shortName)});
    return choices;
}

std::vector<Choice> people(Workspace &workspace) {
    const QString language = workspace.contentLanguage();
    return sortedChoices(choicesOf<Person>(workspace, [&](const Person &person) {
        return Choice{person.id.text(), personName(person, language), RecordNames::agency(workspace, person.agency),
                      RecordNames::everyName(person)};
    }));
}

std::vector<Choice> bodies(Workspace &workspace) {
    return sortedChoices(choicesOf<Body>(workspace, [&](const Body &body) {
        return Choice{body.id.text(), RecordNames::body(workspace, body.id), {}, RecordNames::everyName(body.name)};
    }));
}

std::vector<Choice> meetings(Workspace &workspace) {
    return choicesOf<Meeting>(workspace, [&](const Meeting &meeting) {
        return Choice{
            meeting.id.text(), RecordNames::meeting(workspace, meeting.id), {}, RecordNames::everyName(meeting.title)};
    });
}

std::vector<Choice> components(Workspace &workspace) {
    return sortedChoices(choicesOf<Component>(workspace, [&](const Component &component) {
        return Choice{component.id.text(),
                      RecordNames::component(workspace, component.id),
                      {},
                      RecordNames::everyName(component.title)};
    }));
}

std::vector<Choice> priorities(Workspace &workspace) {
    return sortedChoices(choicesOf<Priority>(workspace, [&](const Priority &priority) {
        return Choice{priority.id.text(), RecordNames::priority(workspace, priority.id),
                      RecordNames::country(workspace, priority.country), RecordNames::everyName(priority.title)};
    }));
}

} // namespace RecordChoices
