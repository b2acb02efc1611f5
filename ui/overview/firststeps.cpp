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
    : OverviewCard(workspace, u"overviewFirstSteps"_s, tr("First steps"),
                   {u"country"_s, u"agency"_s, u"person"_s, u"meeting"_s}, parent)
    , m_countries(addStep(u"overviewFirstCountries"_s, u"programme"_s))
    , m_agencies(addStep(u"overviewFirstAgencies"_s, u"people"_s))
    , m_people(addStep(u"overviewFirstPeople"_s, u"people"_s))
    , m_meeting(addStep(u"overviewFirstMeeting"_s, u"meetings"_s)) {
    QLabel *words = secondaryLabel(tr("This programme has no meeting yet. Enter these in any order; each line leads to "
                                      "its page."),
                                   this);
    words->setContentsMargins(6, 0, 6, 4);
    words->setWordWrap(true);
    column().insertWidget(1, words);
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
}
