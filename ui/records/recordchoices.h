#pragma once

#include "completingedit.h"
#include "id.h"

#include <QHash>

#include <functional>

class LocalText;
class Workspace;
struct Agency;
struct AgendaItem;
struct Body;
struct Component;
struct Country;
struct Meeting;
struct Person;
struct Priority;

/// By their words, as the language of the window sorts.
[[nodiscard]] std::vector<Choice> sortedChoices(std::vector<Choice> choices);

/// What records are called in lists and fields, in the language of the content, and those that can be chosen, by name.
namespace RecordNames {

/// "2.1 Adoption of the agenda"; empty for none.
[[nodiscard]] QString agendaItem(Workspace &workspace, Id<AgendaItem> item);
/// The acronym where there is one, otherwise the name.
[[nodiscard]] QString agency(Workspace &workspace, Id<Agency> agency);
[[nodiscard]] QString agencyInFull(Workspace &workspace, Id<Agency> agency);
[[nodiscard]] QString country(Workspace &workspace, Id<Country> country);
[[nodiscard]] QString person(Workspace &workspace, Id<Person> person);
[[nodiscard]] QString body(Workspace &workspace, Id<Body> body);
/// "RSG2 – Second meeting …"
[[nodiscard]] QString meeting(Workspace &workspace, Id<Meeting> meeting);
[[nodiscard]] QString component(Workspace &workspace, Id<Component> component);
[[nodiscard]] QString priority(Workspace &workspace, Id<Priority> priority);

/// What a record is called in every language, line by line, for a choice to be found by.
[[nodiscard]] QString everyName(const LocalText &name);
[[nodiscard]] QString everyName(const Agency &agency);
[[nodiscard]] QString everyName(const Person &person);

} // namespace RecordNames

/// What agencies are called where those of several countries stand together: many have a ministry of one acronym, which
/// then goes with the code of the country ("MFA KZ").
class AgencyNames {
public:
    /// Knows the agencies as they are now.
    explicit AgencyNames(Workspace &workspace);

    [[nodiscard]] QString operator()(Id<Agency> agency) const;

private:
    Workspace &m_workspace;
    QHash<QString, int> m_count; ///< of the agencies, by what they are called
};

namespace RecordChoices {

[[nodiscard]] std::vector<Choice> agencies(Workspace &workspace);
/// In the order of the agenda.
[[nodiscard]] std::vector<Choice> agendaItems(Workspace &workspace, Id<Meeting> meeting);
/// In protocol order.
[[nodiscard]] std::vector<Choice> countries(Workspace &workspace);
/// Each with the agency, which tells people of one name apart.
[[nodiscard]] std::vector<Choice> people(Workspace &workspace);
[[nodiscard]] std::vector<Choice> bodies(Workspace &workspace);
[[nodiscard]] std::vector<Choice> meetings(Workspace &workspace);
[[nodiscard]] std::vector<Choice> components(Workspace &workspace);
/// Each with its country.
[[nodiscard]] std::vector<Choice> priorities(Workspace &workspace);

} // namespace RecordChoices
