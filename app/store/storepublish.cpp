#include "store.h"

#include "editsession.h"
#include "meeting.h"
#include "minutes.h"
#include "programme.h"
#include "recordrow.h"
#include "storestate.h"

#include <QJsonDocument>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

// Publishing: a paper as it went out, and what its going out means for the stages:
// - agenda: a draft, or one cleared by the chair, becomes provisional; an adopted one stays so;
// - minutes: a draft becomes circulated, on the day of publishing, and the version is that of the paper; adopted and
//   signed minutes stay as they are;
// - work-plan: a draft laid before the meeting becomes submitted; an endorsed one stays so.
// Other papers have no stage.

namespace {

const char *const publishLabel = QT_TRANSLATE_NOOP("Labels", "Publish %1");

/// The languages of one issue share a version: it rises when the paper goes out again in a language it has had.
int nextVersion(const std::vector<Published> &all, const QString &document, const QString &language) {
    int version = 1;
    for (const Published &published : all) {
        if (published.document != document)
            continue;
        const bool again = published.language == language;
        version = std::max(version, published.version + (again ? 1 : 0));
    }
    return version;
}

template <class T>
void change(EditSession &session, const T &before, const T &after) {
    session.update(Schema::of<T>(), rowOf(before), rowOf(after));
}

} // namespace

Result<> Store::takeStages(EditSession &session, const Published &published, QDate today) const {
    if (published.document == "agenda"_L1) {
        const Result<Meeting> meeting = get(published.meeting);
        if (!meeting)
            return meeting.error();
        Meeting after = *meeting;
        if (after.agendaStage != AgendaStage::adopted)
            after.agendaStage = AgendaStage::provisional;
        change(session, *meeting, after);
    } else if (published.document == "minutes"_L1) {
        const Result<std::vector<Minutes>> all = where(&Minutes::meeting, published.meeting);
        if (!all)
            return all.error();
        for (const Minutes &minutes : *all) {
            Minutes after = minutes;
            if (minutes.stage == MinutesStage::adopted || minutes.stage == MinutesStage::signedOff)
                continue;
            after.stage = MinutesStage::circulated;
            after.version = std::max(minutes.version, published.version);
            if (!after.circulatedOn.isValid())
                after.circulatedOn = today;
            change(session, minutes, after);
        }
    } else if (published.document == "work-plan"_L1) {
        const Result<std::vector<Plan>> all = where(&Plan::meeting, published.meeting);
        if (!all)
            return all.error();
        for (const Plan &plan : *all) {
            Plan after = plan;
            if (plan.stage == PlanStage::draft)
                after.stage = PlanStage::submitted;
            change(session, plan, after);
        }
    }
    return done();
}

Result<Published> Store::publish(const QString &document, Id<Meeting> meeting, const QString &language,
                                 const QByteArray &pdf, const QString &dossier, const QString &toWhom) {
    const Result<Programme> programme = this->programme();
    if (!programme)
        return programme.error();
    if (document.isEmpty())
        return Error{ErrorCode::unknownDocument, document};
    if (!programme->languages.contains(language))
        return Error{ErrorCode::unknownLanguage, language};
    if (!QJsonDocument::fromJson(dossier.toUtf8()).isObject())
        return Error{ErrorCode::badInput, u"dossier: not a JSON object"_s};
    const QDateTime now = m_state->writer.clock ? m_state->writer.clock() : QDateTime::currentDateTimeUtc();
    const QDate today = programme->referenceDate.isValid() ? programme->referenceDate : now.toLocalTime().date();
    Published published;
    published.id = newId<Published>();
    published.document = document;
    published.meeting = meeting;
    published.language = language;
    published.when = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    published.toWhom = toWhom;
    published.dossier = dossier;
    ChangeSet head;
    head.label = {QString::fromLatin1(publishLabel), {document}};
    head.barrier = true;
    m_state->mayPublish = true;
    const auto notAgain = qScopeGuard([this] { m_state->mayPublish = false; });
    const Result<ChangeSet> written = write(std::move(head), [&](EditSession &session, ChangeSet &) {
        const Result<std::vector<Published>> all = where(&Published::meeting, meeting);
        if (!all)
            return session.fail(all.error());
        published.version = nextVersion(*all, document, language);
        published.pdf = session.addFile(document + u'-' + language + u".pdf"_s, u"application/pdf"_s, pdf);
        session.insert(Schema::of<Published>(), rowOf(published));
        if (Result<> taken = takeStages(session, published, today); !taken)
            session.fail(taken.error());
    });
    if (!written)
        return written.error();
    return published;
}
