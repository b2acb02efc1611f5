#include "dossiers.h"

#include "recordrow.h"
#include "rowjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

template <class T>
requires requires {
    RecordOf<T>::kind;
}
QJsonValue toJson(const T &record) {
    return record.id.isNull() ? QJsonValue() : RowJson::toJson(Schema::of<T>(), rowOf(record));
}

QJsonValue toJson(const LocalText &text) {
    QJsonObject object;
    for (const LocalText::Rendering &rendering : text.renderings())
        object.insert(rendering.language, rendering.text);
    return object;
}

QJsonValue toJson(const PersonCard &card) {
    if (card.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"person"_s, toJson(card.person)},
                       {u"agency"_s, toJson(card.agency)},
                       {u"participant"_s, toJson(card.participant)}};
}

/// Which emblem it was; its bytes are in the PDF.
QJsonValue toJson(const EmblemImage &emblem) {
    const QByteArray hash = QCryptographicHash::hash(emblem.bytes, QCryptographicHash::Sha256);
    return QJsonObject{{u"title"_s, toJson(emblem.title)}, {u"sha256"_s, QString::fromLatin1(hash.toHex())}};
}

QJsonValue toJson(const PresenterCard &presenter) {
    return QJsonObject{{u"person"_s, toJson(presenter.person)},
                       {u"agency"_s, toJson(presenter.agency)},
                       {u"words"_s, toJson(presenter.words)}};
}

template <class T>
QJsonArray toJson(const std::vector<T> &values);

QJsonValue toJson(const MinutesDossier::Speaker &speaker) {
    return QJsonObject{{u"person"_s, toJson(speaker.person)},
                       {u"agency"_s, toJson(speaker.agency)},
                       {u"country"_s, toJson(speaker.country)}};
}

QJsonValue toJson(const MinutesDossier::Paragraph &paragraph) {
    return QJsonObject{{u"paragraph"_s, toJson(paragraph.paragraph)}, {u"speakers"_s, toJson(paragraph.speakers)}};
}

QJsonValue toJson(const MinutesDossier::Item &item) {
    return QJsonObject{{u"item"_s, toJson(item.item)},
                       {u"presenters"_s, toJson(item.presenters)},
                       {u"symbols"_s, QJsonArray::fromStringList(item.symbols)},
                       {u"record"_s, toJson(item.record)},
                       {u"paragraphs"_s, toJson(item.paragraphs)},
                       {u"decisions"_s, toJson(item.decisions)}};
}

QJsonValue toJson(const AgendaDossier::Line &line) {
    return QJsonObject{{u"item"_s, toJson(line.item)},
                       {u"presenters"_s, toJson(line.presenters)},
                       {u"symbols"_s, QJsonArray::fromStringList(line.symbols)}};
}

QJsonValue toJson(const ListedPerson &person) {
    return QJsonObject{
        {u"address"_s, person.address},       {u"name"_s, person.name},       {u"rank"_s, person.rank},
        {u"position"_s, person.position},     {u"agency"_s, person.agency},   {u"role"_s, toWord(person.role)},
        {u"status"_s, toWord(person.status)}, {u"sex"_s, toWord(person.sex)}, {u"remote"_s, person.remote},
        {u"present"_s, person.present}};
}

QJsonValue toJson(const ListedDelegation &delegation) {
    return QJsonObject{{u"delegation"_s, toJson(delegation.delegation)},
                       {u"name"_s, toJson(delegation.name)},
                       {u"short_name"_s, toJson(delegation.shortName)},
                       {u"people"_s, toJson(delegation.people)}};
}

QJsonValue toJson(const ActionLine &line) {
    return QJsonObject{{u"action"_s, toJson(line.action)},       {u"set_on"_s, line.setOn.toString(Qt::ISODate)},
                       {u"origin_number"_s, line.originNumber},  {u"agencies"_s, toJson(line.agencies)},
                       {u"homes"_s, toJson(line.homes)},         {u"person"_s, toJson(line.person)},
                       {u"countries"_s, toJson(line.countries)}, {u"entries"_s, toJson(line.entries)}};
}

QJsonValue toJson(const PlannedActivity &planned) {
    return QJsonObject{{u"activity"_s, toJson(planned.activity)},
                       {u"countries"_s, toJson(planned.countries)},
                       {u"partners"_s, toJson(planned.partners)}};
}

template <class T>
QJsonArray toJson(const std::vector<T> &values) {
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

QJsonValue toJson(const MeetingFrame &frame) {
    return QJsonObject{{u"language"_s, frame.language},
                       {u"as_at"_s, frame.asAt.toString(Qt::ISODate)},
                       {u"programme"_s, toJson(frame.programme)},
                       {u"body"_s, toJson(frame.body)},
                       {u"meeting"_s, toJson(frame.meeting)},
                       {u"days"_s, toJson(frame.days)},
                       {u"country"_s, toJson(frame.country)},
                       {u"host_agency"_s, toJson(frame.hostAgency)},
                       {u"host_country"_s, toJson(frame.hostCountry)},
                       {u"chair"_s, toJson(frame.chair)},
                       {u"co_chair"_s, toJson(frame.coChair)},
                       {u"secretary"_s, toJson(frame.secretary)},
                       {u"emblems"_s, toJson(frame.emblems)}};
}

QJsonObject toJson(const AgendaDossier &dossier) {
    return {{u"frame"_s, toJson(dossier.frame)}, {u"lines"_s, toJson(dossier.lines)}};
}

QJsonObject toJson(const ParticipantsDossier &dossier) {
    return {{u"frame"_s, toJson(dossier.frame)}, {u"delegations"_s, toJson(dossier.delegations)}};
}

QJsonObject toJson(const MinutesDossier &dossier) {
    return {{u"frame"_s, toJson(dossier.frame)},
            {u"minutes"_s, toJson(dossier.minutes)},
            {u"adopted_at"_s, toJson(dossier.adoptedAt)},
            {u"items"_s, toJson(dossier.items)},
            {u"written_decisions"_s, toJson(dossier.writtenDecisions)},
            {u"delegations"_s, toJson(dossier.delegations)},
            {u"quorum"_s, QJsonObject{{u"with_vote"_s, dossier.quorum.withVote},
                                      {u"present"_s, dossier.quorum.present},
                                      {u"required"_s, dossier.quorum.required}}},
            {u"actions"_s, toJson(dossier.actions)},
            {u"corrigenda"_s, toJson(dossier.corrigenda)},
            {u"papers"_s, toJson(dossier.papers)}};
}

QJsonObject toJson(const WorkPlanDossier &dossier) {
    QJsonObject object{{u"frame"_s, toJson(dossier.frame)},
                       {u"plan"_s, toJson(dossier.plan)},
                       {u"components"_s, toJson(dossier.components)},
                       {u"countries"_s, toJson(dossier.countries)},
                       {u"activities"_s, toJson(dossier.activities)}};
    if (dossier.baseline) {
        object.insert(u"baseline"_s, QJsonObject{{u"plan"_s, toJson(dossier.baseline->plan)},
                                                 {u"meeting_title"_s, toJson(dossier.baseline->meetingTitle)},
                                                 {u"endorsed_on"_s, dossier.baseline->endorsedOn.toString(Qt::ISODate)},
                                                 {u"activities"_s, toJson(dossier.baseline->activities)}});
    }
    return object;
}

QJsonObject toJson(const ActionsDossier &dossier) {
    return {{u"frame"_s, toJson(dossier.frame)}, {u"actions"_s, toJson(dossier.actions)}};
}

} // namespace

QString dossierJson(const Dossier &dossier) {
    const QJsonObject object = std::visit([](const auto &one) { return toJson(one); }, dossier);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
