#include "firststeps.h"

#include "formparts.h"
#include "linkbutton.h"
#include "meeting.h"
#include "people.h"
#include "programme.h"
#include "workspace.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FirstSteps::FirstSteps(Workspace &workspace, QWidget *parent)
    : OverviewCard(
          workspace, u"overviewFirstSteps"_s, tr("First steps"),
          {u"country"_s, u"agency"_s, u"person"_s, u"meeting"_s, u"agenda_item"_s, u"delegation"_s, u"paper"_s}, parent)
    , m_countries(addStep(u"overviewFirstCountries"_s, u"programme"_s))
    , m_agencies(addStep(u"overviewFirstAgencies"_s, u"people"_s))
    , m_people(addStep(u"overviewFirstPeople"_s, u"people"_s))
    , m_meeting(addStep(u"overviewFirstMeeting"_s, u"meetings"_s))
    , m_items(addStep(u"overviewFirstItems"_s, u"agenda"_s))
    , m_delegations(addStep(u"overviewFirstDelegations"_s, u"delegations"_s))
    , m_papers(addStep(u"overviewFirstPapers"_s, u"papers"_s))
    , m_words(secondaryLabel({}, this)) {
    m_words->setContentsMargins(6, 0, 6, 4);
    m_words->setWordWrap(true);
    column().insertWidget(1, m_words);
    column().addStretch();
}

WordsButton *FirstSteps::addStep(const QString &name, const QString &page) {
    auto *step = new WordsButton(workspace(), WordsButton::Weight::heading, this);
    step->setObjectName(name);
    step->setLink({.page = page});
    column().addWidget(step);
    return step;
}

void FirstSteps::refresh() {
    RecordCache &records = workspace().records();
    const auto count = [](const auto &set) { return static_cast<int>(set.all().size()); };
    const auto show = [](WordsButton *step, int done, const QString &toDo, const QString &soFar) {
        step->setWords(QString((done > 0 ? u"✓  "_s : u"○  "_s) % (done > 0 ? soFar : toDo)));
        step->setAccessibleName(done > 0 ? soFar : toDo);
    };
    const int countries = count(records.of<Country>());
    show(m_countries, countries, tr("Add the countries that take part"),
         tr("%n country(ies) entered", nullptr, countries));
    const int agencies = count(records.of<Agency>());
    show(m_agencies, agencies, tr("Add the agencies and organisations"),
         tr("%n agency(ies) entered", nullptr, agencies));
    const int people = count(records.of<Person>());
    show(m_people, people, tr("Add the people you already know"), tr("%n person(s) entered", nullptr, people));
    const int meetings = count(records.of<Meeting>());
    show(m_meeting, meetings, tr("Add the first meeting"), tr("%n meeting(s) entered", nullptr, meetings));
    show(m_items, 0, tr("Add agenda items"), {});
    show(m_delegations, 0, tr("Invite the delegations"), {});
    show(m_papers, 0, tr("List the papers"), {});
    const bool hasMeeting = !workspace().meeting().isNull();
    m_words->setText(hasMeeting ? tr("Nothing is entered for this meeting yet. Take these in any order; each line "
                                     "leads to its page.")
                                : tr("This programme has no meeting yet. Enter these in any order; each line leads to "
                                     "its page."));
    for (WordsButton *step : {m_items, m_delegations, m_papers})
        step->setVisible(hasMeeting);
    for (const auto &[step, entered] : {std::pair(m_countries, countries), std::pair(m_agencies, agencies),
                                        std::pair(m_people, people), std::pair(m_meeting, meetings)})
        step->setVisible(!hasMeeting || entered == 0);
}
