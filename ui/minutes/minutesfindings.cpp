#include "minutesfindings.h"

#include "minutescompleteness.h"
#include "minutescontents.h"
#include "people.h"
#include "programme.h"
#include "workspace.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What the check looks at, without all that a paper needs besides.
MinutesDossier slimDossier(Workspace &workspace, const MinutesContents &contents) {
    RecordCache &records = workspace.records();
    MinutesDossier dossier;
    const std::vector<Programme> &programmes = records.of<Programme>().all();
    dossier.frame.programme = programmes.empty() ? Programme() : programmes.front();
    dossier.frame.meeting = records.of<Meeting>().get(workspace.meeting());
    dossier.frame.days = contents.days();
    QHash<Id<Action>, Id<Agency>> responsible;
    for (const ActionAgency &link : records.of<ActionAgency>().all())
        responsible.insert(link.action, link.agency);
    for (const MinutesItem &item : contents.items()) {
        for (const Action &action : item.actions) {
            ActionLine line;
            line.action = action;
            line.person.person = records.of<Person>().get(action.responsiblePerson);
            if (const auto agency = responsible.constFind(action.id); agency != responsible.constEnd())
                line.agencies.push_back(records.of<Agency>().get(*agency));
            dossier.actions.push_back(line);
        }
        if (item.isWritten()) {
            dossier.writtenDecisions = item.decisions;
            continue;
        }
        MinutesDossier::Item &one = dossier.items.emplace_back();
        one.item = item.item;
        one.record = item.record;
        one.decisions = item.decisions;
        for (const MinutesParagraph &paragraph : item.paragraphs)
            one.paragraphs.push_back({paragraph, {}});
    }
    return dossier;
}

bool isAnyonePresent(Workspace &workspace, const MinutesContents &contents) {
    const std::vector<Attendance> &all = workspace.records().of<Attendance>().all();
    return std::any_of(all.begin(), all.end(), [&](const Attendance &attendance) {
        return std::any_of(contents.days().begin(), contents.days().end(),
                           [&](const Day &day) { return day.id == attendance.day; });
    });
}

/// Whether it is mended here. Titles of items are the agenda's.
bool isOfMinutes(const Finding &finding) {
    static const QSet<QString> kinds{u"paragraph"_s, u"decision"_s, u"action"_s};
    return kinds.contains(finding.kind) || finding.code == FindingCode::nobodyPresent ||
           finding.code == FindingCode::itemWithoutRecord || finding.code == FindingCode::itemWithoutParagraph;
}

} // namespace

std::vector<Finding> minutesFindings(Workspace &workspace, const MinutesContents &contents) {
    MinutesDossier dossier = slimDossier(workspace, contents);
    if (isAnyonePresent(workspace, contents)) {
        ListedPerson somebody;
        somebody.present = true;
        dossier.delegations.emplace_back().people.push_back(somebody);
    }
    // That of the content first, in which what is found in several is then named.
    QStringList languages = dossier.frame.meeting.languages;
    if (languages.isEmpty())
        languages = workspace.workingLanguages();
    if (const qsizetype shown = languages.indexOf(workspace.contentLanguage()); shown > 0)
        languages.move(shown, 0);
    std::vector<Finding> all;
    QSet<QString> known;
    for (const QString &language : std::as_const(languages)) {
        dossier.frame.language = language;
        for (const Finding &finding : minutesCompleteness(dossier)) {
            const QString word =
                QStringList({QString::number(static_cast<int>(finding.code)), finding.id, finding.field}).join(u'/') %
                u'/' % finding.arguments.join(u'/');
            if (isOfMinutes(finding) && !known.contains(word)) {
                known.insert(word);
                all.push_back(finding);
            }
        }
    }
    return all;
}
