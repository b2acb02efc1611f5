#include "edit.h"
#include "mainwindow.h"
#include "minutes.h"
#include "page.h"
#include "people.h"
#include "programme.h"
#include "prompts.h"
#include "settings.h"
#include "store.h"
#include "windowpages.h"
#include "workplan.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

/// How long each page of the window takes to open, to come back to, to follow an edit and to scroll, on a file of the
/// largest size that people will have: 100 meetings, 20,000 people at one of them, 5,000 activities.

namespace {

constexpr int meetings = 100;
constexpr int people = 20'000;
constexpr int activities = 5'000;
constexpr int delegations = 60;
constexpr int agenciesEach = 4;
constexpr int items = 40;
constexpr int actionsOfMeeting = 20;

/// Answers nothing.
class NoPrompts : public Prompts {
public:
    bool confirm(QWidget *, const QString &, const QString &) override { return false; }
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }
    QString newFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QStringList filesToOpen(QWidget *, const QString &, const QString &) override { return {}; }
    bool showDocument(const QString &) override { return false; }
    QString folder(QWidget *, const QString &, const QString &) override { return {}; }
    bool choosePrinter(QWidget *, QPrinter &) override { return false; }
};

LocalText text(const QString &words) {
    return {{u"en"_s, words}, {u"ru"_s, words}};
}

/// Makes the file, one step for each part.
class LargeFile {
public:
    explicit LargeFile(Store &store) : m_store(store) {}

    bool make() { return makeMeetings() && makeAgencies() && makePeople() && makePlan(); }

private:
    bool makeMeetings() {
        return m_store
            .edit({u"meetings"_s, {}},
                  [&](Edit &edit) {
                      Body body;
                      body.name = text(u"Steering Group"_s);
                      body.id = edit.insert(body);
                      for (int i = 0; i < meetings; ++i)
                          addMeeting(edit, body.id, i);
                  })
            .ok();
    }

    void addMeeting(Edit &edit, Id<Body> body, int number) {
        Meeting meeting;
        meeting.code = u"SG%1"_s.arg(number + 1);
        meeting.number = number + 1;
        meeting.body = body;
        meeting.title = text(u"Meeting %1"_s.arg(number + 1));
        m_meeting = edit.insert(meeting);
        Day day;
        day.meeting = m_meeting;
        day.date = QDate(2000, 1, 1).addMonths(number);
        day.opens = QTime(9, 0);
        edit.insert(day);
        for (int i = 0; i < items; ++i) {
            AgendaItem item;
            item.meeting = m_meeting;
            item.title = text(u"Item %1"_s.arg(i + 1));
            item.duration = 10;
            edit.insert(item);
        }
        for (int i = 0; i < actionsOfMeeting; ++i) {
            Action action;
            action.meeting = m_meeting;
            action.text = text(u"Action %1"_s.arg(i + 1));
            action.due = day.date.addDays(i * 10);
            edit.insert(action);
        }
    }

    bool makeAgencies() {
        return m_store
            .edit({u"agencies"_s, {}},
                  [&](Edit &edit) {
                      for (int i = 0; i < delegations; ++i) {
                          Country country;
                          country.isoCode = QString(QChar(u'A' + i / 26)) + QChar(u'A' + i % 26);
                          country.shortName = text(u"Country %1"_s.arg(i + 1));
                          m_countries.push_back(edit.insert(country));
                          Delegation delegation;
                          delegation.meeting = m_meeting;
                          delegation.country = m_countries.back();
                          delegation.hasVote = true;
                          m_delegations.push_back(edit.insert(delegation));
                          for (int k = 0; k < agenciesEach; ++k) {
                              Agency agency;
                              agency.country = m_countries.back();
                              agency.name = text(u"Agency %1 of country %2"_s.arg(k + 1).arg(i + 1));
                              agency.kind = static_cast<AgencyKind>(k);
                              m_agencies.push_back(edit.insert(agency));
                          }
                      }
                  })
            .ok();
    }

    bool makePeople() {
        return m_store
            .edit({u"people"_s, {}},
                  [&](Edit &edit) {
                      for (int i = 0; i < people; ++i) {
                          const int delegation = i % delegations;
                          Person person;
                          person.familyName = u"Family%1"_s.arg(i * 7919 % people);
                          person.givenName = u"Given%1"_s.arg(i % 97);
                          person.cyrillicFamilyName = u"Фамилия%1"_s.arg(i * 7919 % people);
                          person.position = text(u"Head of division %1"_s.arg(i % 50));
                          person.agency = m_agencies[static_cast<std::size_t>(
                              delegation * agenciesEach + i / delegations % agenciesEach)];
                          person.id = edit.insert(person);
                          Participant participant;
                          participant.delegation = m_delegations[static_cast<std::size_t>(delegation)];
                          participant.person = person.id;
                          edit.insert(participant);
                      }
                  })
            .ok();
    }

    bool makePlan() {
        return m_store
            .edit({u"plan"_s, {}},
                  [&](Edit &edit) {
                      Plan plan;
                      plan.title = text(u"Work plan"_s);
                      plan.meeting = m_meeting;
                      plan.id = edit.insert(plan);
                      for (int i = 0; i < activities; ++i) {
                          Activity activity;
                          activity.plan = plan.id;
                          activity.code = u"A%1"_s.arg(i + 1);
                          activity.title = text(u"Workshop %1 on border management"_s.arg(i + 1));
                          activity.starts = QDate(2008, 1, 1).addDays(i % 700);
                          activity.ends = activity.starts.addDays(i % 5);
                          activity.budget = {1'000'00LL * (i % 40)};
                          activity.id = edit.insert(activity);
                          ActivityCountry country;
                          country.activity = activity.id;
                          country.country = m_countries[static_cast<std::size_t>(i % delegations)];
                          edit.insert(country);
                      }
                  })
            .ok();
    }

    Store &m_store;
    Id<Meeting> m_meeting; ///< the last one, at which all people are
    std::vector<Id<Country>> m_countries;
    std::vector<Id<Agency>> m_agencies;
    std::vector<Id<Delegation>> m_delegations;
};

double opened(MainWindow &window, const Page &page) {
    QElapsedTimer timer;
    timer.start();
    auto *button = window.findChild<QWidget *>(u"nav."_s + page.name());
    QMetaObject::invokeMethod(button, "click");
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(); // lays out and paints
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Of the largest list of a page: milliseconds for one page down, painted.
double scrolled(Page &page) {
    QAbstractScrollArea *largest = nullptr;
    for (auto *area : page.widget()->findChildren<QAbstractScrollArea *>()) {
        const bool isLarger = largest == nullptr ||
                              area->verticalScrollBar()->maximum() > largest->verticalScrollBar()->maximum();
        if (area->isVisible() && isLarger)
            largest = area;
    }
    if (largest == nullptr || largest->verticalScrollBar()->maximum() == 0)
        return 0;
    constexpr int steps = 50;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < steps; ++i) {
        largest->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        largest->viewport()->repaint();
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6 / steps;
}

/// An edit of one person, taken over by all pages that were visited.
double edited(Store &store) {
    const Person before = store.all<Person>()->front();
    Person after = before;
    after.phone += u'1';
    QElapsedTimer timer;
    timer.start();
    const auto done = store.edit({u"phone"_s, {}}, [&](Edit &edit) { edit.update(before, after); });
    QCoreApplication::processEvents();
    return done ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1;
}

} // namespace

int main(int argc, char **argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.rapporteur"_s);
    Programme programme;
    programme.title = text(u"Large programme"_s);
    programme.languages = {u"en"_s, u"ru"_s};
    auto store = Store::create(path, programme, {.author = u"Bench"_s, .clock = {}, .newUuid = {}});
    QTextStream out(stdout);
    if (!store || !LargeFile(**store).make()) {
        out << "The file could not be made.\n";
        return 1;
    }
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setLanguage(u"en"_s);
    NoPrompts prompts;
    std::vector<Page *> pages;
    Store &open = **store;
    MainWindow window(std::move(store.value()), settings, prompts, [&pages](Workspace &workspace) {
        auto made = makeWindowPages(workspace);
        for (const auto &page : made)
            pages.push_back(page.get());
        return made;
    });
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(1366, 768);
    window.show();
    QCoreApplication::processEvents();
    out << "pages on " << meetings << " meetings, " << people << " people at one, " << activities
        << " activities (ms)\n";
    out << "  page            first   again  scroll\n";
    for (Page *page : pages) {
        const double first = opened(window, *page);
        const double scroll = scrolled(*page);
        opened(window, *pages.front());
        const double again = page == pages.front() ? 0 : opened(window, *page);
        out << "  " << page->name().leftJustified(14) << QString::number(first, 'f', 1).rightJustified(7)
            << QString::number(again, 'f', 1).rightJustified(8) << QString::number(scroll, 'f', 1).rightJustified(8)
            << '\n';
        out.flush();
    }
    out << "  one edit followed by all pages: " << QString::number(edited(open), 'f', 1) << '\n';
    return 0;
}
