#include "peoplefinder.h"

#include "people.h"
#include "personname.h"
#include "personsearch.h"
#include "recordchoices.h"
#include "typedname.h"
#include "workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostSuggestions = 12;

struct FinderWords {
    Q_DECLARE_TR_FUNCTIONS(PeopleFinder)
};

} // namespace

PeopleFinder::PeopleFinder(Workspace &workspace) : m_workspace(workspace) {}

PeopleFinder::~PeopleFinder() = default;

void PeopleFinder::serve(CompletingEdit &line) {
    line.setFinder([this](const QString &typed) { return suggestions(typed); });
}

void PeopleFinder::forget() {
    m_search.reset();
}

std::vector<Choice> PeopleFinder::suggestions(const QString &typed) {
    RecordCache &records = m_workspace.records();
    if (!m_search)
        m_search = std::make_unique<PersonSearch>(records.of<Person>().all(), records.of<Agency>().all());
    const QString language = m_workspace.contentLanguage();
    std::vector<Id<Person>> found = m_search->find(typed, mostSuggestions);
    const Person meant = personFromName(typed);
    if (found.empty()) { // an address, or words in another order
        if (const Id<Person> known = m_search->known(meant); !known.isNull())
            found.push_back(known);
    }
    std::vector<Choice> choices;
    for (const Id<Person> id : found) {
        const Person &person = records.of<Person>().get(id);
        choices.push_back({id.text(), personName(person, language), RecordNames::agency(m_workspace, person.agency)});
    }
    const QString name = personName(meant, language);
    if (!name.isEmpty())
        choices.push_back({{}, FinderWords::tr("New person: %1").arg(name), {}});
    return choices;
}
