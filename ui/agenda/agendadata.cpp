#include "agendadata.h"

#include "changeset.h"
#include "errortext.h"
#include "store.h"
#include "windowwords.h"
#include "workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Label label(const char *source, const QStringList &arguments) {
    return {QString::fromUtf8(source), arguments};
}

AgendaData::AgendaData(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {
    connect(&workspace, &Workspace::meetingChanged, this, &AgendaData::reload);
    connect(&workspace, &Workspace::languagesChanged, this, &AgendaData::reload);
    connect(&workspace, &Workspace::changed, this, &AgendaData::follow);
    connect(&workspace, &Workspace::failed, this, [this](const Error &error) { m_whyNot = errorText(error); });
    reload();
}

QString AgendaData::language() const {
    return m_workspace.contentLanguage();
}

void AgendaData::follow(const ChangeSet &change) {
    const QStringList shown{u"agenda_item"_s, u"presenter"_s,   u"day"_s,    u"meeting"_s, u"paper"_s,
                            u"paper_file"_s,  u"participant"_s, u"person"_s, u"agency"_s,  u"delegation"_s};
    if (std::any_of(shown.begin(), shown.end(), [&](const QString &kind) { return change.touches(kind); }))
        reload();
}

void AgendaData::reload() {
    m_contents = loadAgenda(m_workspace.records(), m_workspace.meeting());
    m_timing = agendaTiming(m_contents.days, m_contents.items);
    const QStringList own = m_contents.meeting.languages;
    m_findings = agendaFindings(m_contents, m_timing, own.isEmpty() ? m_workspace.workingLanguages() : own);
    Q_EMIT reloaded();
}

bool AgendaData::edit(const Label &label, const std::function<void(Edit &)> &change) {
    const bool written = m_workspace.edit(label, change);
    if (written)
        Q_EMIT done();
    return written;
}

bool AgendaData::refuse(const QString &sentence) {
    m_whyNot = sentence;
    Q_EMIT refused(sentence);
    return false;
}

QString AgendaData::nameOf(const AgendaItem &item) const {
    return shortName(item.title.in(language()));
}
