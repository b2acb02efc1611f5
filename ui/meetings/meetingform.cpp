#include "meetingform.h"

#include "dayslist.h"
#include "people.h"
#include "programme.h"
#include "recordchoices.h"
#include "tagsedit.h"
#include "timezoneedit.h"

#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int highestNumber = 999;

QString languageName(const QString &code) {
    return code.toUpper();
}

} // namespace

MeetingForm::MeetingForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"meeting"_s, [](const Meeting &meeting) { return meeting.code; }, parent) {
    m_open = new QPushButton(tr("Open this meeting"), this);
    m_open->setObjectName(u"meetingOpen"_s);
    m_open->setToolTip(tr("Lets all pages of the group “Meeting” show this one"));
    connect(m_open, &QPushButton::clicked, this, &MeetingForm::openRequested);
    addWidget(m_open);
    addHead();
    addDays();
    addPlace();
    addLanguages();
    addPeople();
    addAgenda();
    bind([this](const Meeting &meeting) { fit(meeting); });
}

void MeetingForm::addHead() {
    addText(tr("Title"), &Meeting::title, LocalTextEdit::Lines::wrapped);
    addLine(tr("Title in the Russian genitive (протокол чего?)"), &Meeting::titleGenitive, PlainEdit::Lines::wrapped);
    beginRow();
    addLine(tr("Code"), &Meeting::code);
    addNumber(tr("Number"), &Meeting::number, 1, highestNumber);
    endRow();
    addReference<Body>(
        tr("Body that meets"), &Meeting::body, [this] { return RecordChoices::bodies(workspace()); },
        [this](Id<Body> body) { return RecordNames::body(workspace(), body); });
    addChoice(tr("Stage"), &Meeting::stage); // words may be long: boxes do not stand side by side
    addChoice(tr("Format"), &Meeting::format);
}

void MeetingForm::addDays() {
    addHeading(tr("Days"));
    m_days = new DaysList(workspace(), this);
    addField({}, formField(u"days"_s, m_days));
    bind([this](const Meeting &meeting) { m_days->show(meeting.id); });
}

void MeetingForm::addPlace() {
    addHeading(tr("Place"));
    addReference<Country>(
        tr("Country"), &Meeting::country, [this] { return RecordChoices::countries(workspace()); },
        [this](Id<Country> country) { return RecordNames::country(workspace(), country); });
    addText(tr("City"), &Meeting::city);
    addLine(tr("City in Russian with its preposition (в Бишкеке)"), &Meeting::cityPrepositional);
    addText(tr("Venue"), &Meeting::venue, LocalTextEdit::Lines::wrapped);
    addEditor(tr("Time zone"), &Meeting::timeZone,
              new TimeZoneEdit(
                  workspace(), [this] { return record().country; }, widgetName(u"time_zone"_s), tr("Time zone"), this));
    setRule([this](const Meeting &before, Meeting &after) {
        const auto &countries = workspace().records().of<Country>();
        if (after.country != before.country && after.country && after.timeZone == before.timeZone) {
            const bool isOfTheOther = isZoneOf(before.timeZone, countries.get(before.country));
            after.timeZone =
                zoneOfPlace(isOfTheOther ? QString() : after.timeZone, countries.get(after.country), after.city);
        }
        return QString();
    });
    addReference<Agency>(
        tr("Host"), &Meeting::hostAgency, [this] { return RecordChoices::agencies(workspace()); },
        [this](Id<Agency> agency) { return RecordNames::agency(workspace(), agency); });
}

void MeetingForm::addLanguages() {
    addHeading(tr("Languages"));
    m_languages = new TagsEdit(widgetName(u"languages"_s), tr("Working languages of the meeting"), this);
    m_languages->setPlaceholder(tr("those of the programme"));
    connect(m_languages, &TagsEdit::added, this, [this](const QString &language) { setLanguage(language, true); });
    connect(m_languages, &TagsEdit::removed, this, [this](const QString &language) { setLanguage(language, false); });
    connect(m_languages, &TagsEdit::typed, this, [this] {
        m_languages->refuse(tr("The programme does not work in this language. Add it on the page Programme first."));
    });
    addField(tr("Working languages"), formField(u"languages"_s, m_languages));
    bind(
        [this](const Meeting &meeting) {
            m_languages->forgetTyped();
            showLanguages(meeting);
        },
        [this](const Meeting &meeting) { showLanguages(meeting); });
    addChoice(tr("Interpretation"), &Meeting::interpretation);
    addTime(tr("Interpretation until"), &Meeting::interpretationUntil);
}

void MeetingForm::setLanguage(const QString &language, bool used) {
    const QString why = change("languages", [&](Meeting &meeting) {
        if (used && !meeting.languages.contains(language))
            meeting.languages += language;
        else if (!used)
            meeting.languages.removeAll(language);
    });
    if (!why.isEmpty())
        m_languages->refuse(why);
}

void MeetingForm::showLanguages(const Meeting &meeting) {
    std::vector<Choice> tags;
    for (const QString &language : meeting.languages)
        tags.push_back({language, languageName(language), {}});
    std::vector<Choice> choices;
    for (const QString &language : workspace().workingLanguages()) {
        if (!meeting.languages.contains(language))
            choices.push_back({language, languageName(language), {}});
    }
    m_languages->setTags(tags);
    m_languages->setChoices(choices);
}

void MeetingForm::addPeople() {
    addHeading(tr("In charge"));
    addPerson(tr("Chair"), &Meeting::chair);
    addPerson(tr("Co-chair"), &Meeting::coChair);
    addPerson(tr("Secretary"), &Meeting::secretary);
}

void MeetingForm::addPerson(const QString &label, Id<Person> Meeting::*member) {
    addReference<Person>(
        label, member, [this] { return RecordChoices::people(workspace()); },
        [this](Id<Person> person) { return RecordNames::person(workspace(), person); });
}

void MeetingForm::addAgenda() {
    addHeading(tr("Agenda"));
    addChoice(tr("Stage of the agenda"), &Meeting::agendaStage);
    addDate(tr("Cleared by the chair on"), &Meeting::agendaClearedOn);
    addLine(tr("Document symbol"), &Meeting::agendaSymbol);
}

void MeetingForm::fit(const Meeting &meeting) {
    const bool isRussian = workspace().workingLanguages().contains(u"ru"_s);
    setFieldVisible(field(u"title_genitive"_s), isRussian);
    setFieldVisible(field(u"city_prepositional"_s), isRussian);
    setFieldVisible(field(u"interpretation_until"_s), meeting.interpretation != Interpretation::none);
    setFieldVisible(field(u"agenda_cleared_on"_s), meeting.agendaStage != AgendaStage::draft);
    m_open->setVisible(meeting.id != workspace().meeting());
}
