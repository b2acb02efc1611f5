#include "workspace.h"

#include "changeset.h"
#include "edit.h"
#include "meeting.h"
#include "programme.h"
#include "store.h"

#include <QLocale>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString meetingKey(const QString &path) {
    return "meetings/"_L1 + QString::number(qHash(path), 16);
}

} // namespace

Workspace::Workspace(Store &store, Prompts &prompts, QSettings &settings)
    : m_store(store)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_records(store, [this](const Error &error) { report(error); }) {
    loadLanguages();
    m_meeting = Id<Meeting>::fromText(settings.value(meetingKey(store.path())).toString());
    chooseExistingMeeting();
    connect(&store, &Store::changed, this, &Workspace::follow);
}

void Workspace::setMeeting(Id<Meeting> meeting) {
    if (meeting == m_meeting)
        return;
    m_meeting = meeting;
    m_settings.setValue(meetingKey(m_store.path()), meeting.text());
    Q_EMIT meetingChanged();
}

void Workspace::setShownLanguages(const QStringList &languages) {
    if (languages == m_shown)
        return;
    m_shown = languages;
    m_settings.setValue("content/languages"_L1, languages);
    Q_EMIT languagesChanged();
}

bool Workspace::edit(const Label &label, const std::function<void(Edit &)> &change) {
    const Result<> done = tryEdit(label, change);
    if (!done)
        report(done.error());
    return done.ok();
}

Result<> Workspace::tryEdit(const Label &label, const std::function<void(Edit &)> &change) {
    const auto written = m_store.edit(label, change);
    if (!written)
        return written.error();
    Q_EMIT succeeded();
    return done();
}

void Workspace::report(const Error &error) {
    Q_EMIT failed(error);
}

void Workspace::refuse(const QString &sentence) {
    Q_EMIT refused(sentence);
}

void Workspace::requestPrint(const QString &document) {
    Q_EMIT printRequested(document);
}

void Workspace::requestRecord(const QString &kind, const QString &id, bool inAllLanguages) {
    if (inAllLanguages)
        setShownLanguages(workingLanguages());
    Q_EMIT recordRequested(kind, id);
    if (inAllLanguages)
        Q_EMIT textGapRequested();
}

void Workspace::requestPage(const QString &page, const QString &figure) {
    Q_EMIT pageRequested(page, figure);
}

void Workspace::follow(const ChangeSet &change) {
    m_records.follow(change);
    if (change.touches(u"programme"_s)) {
        const QStringList before = m_working;
        loadLanguages();
        if (m_working != before)
            Q_EMIT languagesChanged();
    }
    if (change.touches(u"meeting"_s)) {
        const Id<Meeting> before = m_meeting;
        chooseExistingMeeting();
        if (m_meeting != before)
            Q_EMIT meetingChanged();
    }
    Q_EMIT changed(change);
}

void Workspace::loadLanguages() {
    if (const auto programme = m_store.programme())
        m_working = programme->languages;
    if (m_working.isEmpty())
        m_working = QStringList{u"en"_s};
    QStringList wanted = m_shown.isEmpty() ? m_settings.value("content/languages"_L1).toStringList() : m_shown;
    wanted.removeIf([this](const QString &language) { return !m_working.contains(language); });
    const QString windows = QLocale().name().left(2);
    if (wanted.isEmpty() && m_working.contains(windows))
        wanted = QStringList{windows};
    // Several languages are shown in the programme's order.
    m_shown = wanted.size() > 1 ? m_working : wanted.isEmpty() ? m_working.mid(0, 1) : wanted;
}

void Workspace::chooseExistingMeeting() {
    if (m_meeting && m_store.get(m_meeting))
        return;
    m_meeting = {};
    const auto meetings = m_store.all<Meeting>();
    const auto days = m_store.all<Day>();
    if (!meetings || meetings->empty())
        return;
    m_meeting = meetings->back().id;
    if (!days || days->empty())
        return;
    const auto last =
        std::max_element(days->begin(), days->end(), [](const Day &a, const Day &b) { return a.date < b.date; });
    m_meeting = last->meeting;
}
