#include "textcheck.h"

#include "russianforms.h"

#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

QString nameWithNumber(const QString &number, const QString &title) {
    const QString gap = number.isEmpty() || title.isEmpty() ? QString() : u" "_s;
    return number + gap + title;
}

TextCheck::TextCheck(const MeetingFrame &frame)
    : m_language(frame.language), m_primary(frame.programme.primaryLanguage()) {}

void TextCheck::text(const QString &field, const LocalText &text, Need need) {
    if (text.isEmpty()) {
        if (need == Need::required)
            add(FindingCode::missingText, field);
    } else if (!text.has(m_language)) {
        add(FindingCode::missingTranslation, field, {m_language});
    } else if (text.isStale(m_language, m_primary)) {
        add(FindingCode::staleTranslation, field, {m_language});
    }
}

void TextCheck::russian(FindingCode code, const QString &field, const QString &value) {
    if (m_language == u"ru" && value.isEmpty())
        add(code, field, code == FindingCode::missingTranslation ? QStringList{m_language} : QStringList());
}

void TextCheck::forms(const QStringList &missing) {
    for (const QString &field : missing)
        russian(FindingCode::missingForm, field, {});
}

void TextCheck::add(FindingCode code, const QString &field, const QStringList &arguments) {
    m_findings.push_back({code, m_kind, m_id, field, m_name, arguments});
}

void TextCheck::frame(const MeetingFrame &frame) {
    on(u"programme"_s, frame.programme.id, frame.programme.title.in(m_language));
    text(u"title"_s, frame.programme.title);
    on(u"body"_s, frame.body.id, frame.body.name.in(m_language));
    text(u"name"_s, frame.body.name);
    forms(missingForms(frame.body));
    on(u"meeting"_s, frame.meeting.id, frame.meeting.code);
    text(u"title"_s, frame.meeting.title);
    text(u"city"_s, frame.meeting.city, Need::optional);
    forms(missingForms(frame.meeting));
    text(u"venue"_s, frame.meeting.venue, Need::optional);
    person(frame.chair);
    person(frame.coChair);
    person(frame.secretary);
}

void TextCheck::person(const PersonCard &card) {
    if (card.isEmpty())
        return;
    const Person &person = card.person;
    on(u"person"_s, person.id, person.givenName + u' ' + person.familyName);
    russian(FindingCode::missingTranslation, u"cyrillic_family_name"_s, person.cyrillicFamilyName);
    text(u"form_of_address"_s, person.formOfAddress, Need::optional);
    text(u"rank"_s, person.rank, Need::optional);
    text(u"position"_s, person.position, Need::optional);
    agency(card.agency);
}

void TextCheck::agency(const Agency &agency) {
    if (agency.id.isNull())
        return;
    on(u"agency"_s, agency.id, agency.name.in(m_language));
    text(u"name"_s, agency.name);
}

void TextCheck::presenter(const PresenterCard &presenter) {
    // Words belong to the presenter, whose record the item's page edits: the item stays the place of the finding.
    text(u"words"_s, presenter.words, Need::optional);
    person(presenter.person);
    agency(presenter.agency);
}

void TextCheck::action(const ActionLine &line) {
    on(u"action"_s, line.action.id, line.action.number);
    text(u"text"_s, line.action.text);
    text(u"closing_note"_s, line.action.closingNote, Need::optional);
    if (line.agencies.empty() && line.person.isEmpty() && line.countries.empty())
        add(FindingCode::actionWithoutResponsible);
    if (!line.action.due.isValid())
        add(FindingCode::actionWithoutDueDate, u"due"_s);
    person(line.person);
    for (const Agency &each : line.agencies)
        agency(each);
}

std::vector<Finding> TextCheck::taken() {
    QSet<QString> seen;
    std::vector<Finding> once;
    for (Finding &finding : std::exchange(m_findings, {})) {
        const QString key = QString::number(static_cast<int>(finding.code)) + finding.kind + finding.id + finding.field;
        if (!seen.contains(key))
            once.push_back(std::move(finding));
        seen.insert(key);
    }
    return once;
}
