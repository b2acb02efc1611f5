#include "minutesedits.h"

#include "attendance.h"
#include "edit.h"
#include "errortext.h"
#include "label.h"
#include "meeting.h"
#include "minutescontents.h"
#include "prosewriting.h"
#include "quorum.h"
#include "schema.h"
#include "store.h"
#include "windowwords.h"
#include "workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Label label(const char *source, const QStringList &arguments = {}) {
    return {QString::fromUtf8(source), arguments};
}

ParagraphKind kindBehind(ParagraphKind kind) {
    return kind == ParagraphKind::conclusion ? ParagraphKind::summary : kind;
}

/// The place behind one of the paragraphs, or behind all of them where it is none.
OrderKey placeBehind(const std::vector<MinutesParagraph> &paragraphs, Id<MinutesParagraph> behind) {
    const auto at = std::find_if(paragraphs.begin(), paragraphs.end(),
                                 [&](const MinutesParagraph &paragraph) { return paragraph.id == behind; });
    if (at == paragraphs.end())
        return paragraphs.empty() ? OrderKey() : OrderKey::after(paragraphs.back().order);
    const auto next = std::next(at);
    return next == paragraphs.end() ? OrderKey::after(at->order) : OrderKey::between(at->order, next->order);
}

/// Both texts behind each other in every language. A language that is out of date in one of them, or missing, is out of
/// date in the whole.
LocalText joined(const LocalText &first, const LocalText &second, const QString &primary) {
    QStringList languages = first.languages() + second.languages();
    languages.removeDuplicates();
    const auto isOld = [&](const QString &language) {
        const auto isOldIn = [&](const LocalText &text) {
            return text.isStale(language, primary) || (!text.isEmpty() && !text.has(language));
        };
        return isOldIn(first) || isOldIn(second);
    };
    const auto rank = [&](const QString &language) { return language == primary ? 1 : isOld(language) ? 0 : 2; };
    std::stable_sort(languages.begin(), languages.end(),
                     [&](const QString &a, const QString &b) { return rank(a) < rank(b); });
    LocalText text = first;
    for (const QString &language : languages)
        text.set(language, joinedProse(first.exactly(language), second.exactly(language)), primary);
    return text;
}

} // namespace

ItemRecord MinutesEdits::recordFor(const MinutesItem &item, Edit &edit) const {
    ItemRecord record = item.record;
    if (record.id.isNull()) {
        record.id = m_workspace.store().newId<ItemRecord>();
        record.item = item.item.id;
        edit.insert(record);
    }
    return record;
}

Id<MinutesParagraph> MinutesEdits::addParagraph(const MinutesItem &item, Id<MinutesParagraph> behind) {
    MinutesParagraph paragraph;
    paragraph.id = m_workspace.store().newId<MinutesParagraph>();
    paragraph.order = placeBehind(item.paragraphs, behind);
    for (const MinutesParagraph &other : item.paragraphs) {
        if (other.id == behind)
            paragraph.kind = kindBehind(other.kind);
    }
    const bool done =
        m_workspace.edit(label(QT_TRANSLATE_NOOP("Labels", "add a paragraph to the minutes")), [&](Edit &edit) {
            paragraph.record = recordFor(item, edit).id;
            edit.insert(paragraph);
        });
    return done ? paragraph.id : Id<MinutesParagraph>();
}

Id<MinutesParagraph> MinutesEdits::splitParagraph(const MinutesItem &item, Id<MinutesParagraph> id,
                                                  const QString &language, const QString &kept, const QString &rest) {
    const QString primary = m_workspace.primaryLanguage();
    const MinutesParagraph before = m_workspace.records().of<MinutesParagraph>().get(id);
    MinutesParagraph after = before;
    after.text.set(language, kept, primary);
    MinutesParagraph next;
    next.id = m_workspace.store().newId<MinutesParagraph>();
    next.record = before.record;
    next.kind = before.kind;
    next.order = placeBehind(item.paragraphs, id);
    next.text.set(language, rest, primary);
    const bool done =
        m_workspace.edit(label(QT_TRANSLATE_NOOP("Labels", "part a paragraph of the minutes")), [&](Edit &edit) {
            edit.update(before, after);
            edit.insert(next);
        });
    return done ? next.id : Id<MinutesParagraph>();
}

bool MinutesEdits::joinParagraphs(Id<MinutesParagraph> firstId, Id<MinutesParagraph> secondId) {
    RecordCache &records = m_workspace.records();
    const MinutesParagraph first = records.of<MinutesParagraph>().get(firstId);
    const MinutesParagraph second = records.of<MinutesParagraph>().get(secondId);
    MinutesParagraph after = first;
    after.text = joined(first.text, second.text, m_workspace.primaryLanguage());
    std::vector<ParagraphSpeaker> speakers =
        records.of<ParagraphSpeaker>().where(&ParagraphSpeaker::paragraph, firstId);
    const std::size_t own = speakers.size();
    for (const ParagraphSpeaker &speaker :
         records.of<ParagraphSpeaker>().where(&ParagraphSpeaker::paragraph, secondId)) {
        const bool isNamed = std::any_of(speakers.begin(), speakers.end(), [&](const ParagraphSpeaker &each) {
            return each.delegation == speaker.delegation && each.participant == speaker.participant;
        });
        if (!isNamed)
            speakers.push_back(speaker);
    }
    if (speakers.size() > own && after.kind == ParagraphKind::summary)
        after.kind = ParagraphKind::intervention;
    const Result<> done =
        m_workspace.tryEdit(label(QT_TRANSLATE_NOOP("Labels", "join two paragraphs of the minutes")), [&](Edit &edit) {
            edit.update(first, after);
            OrderKey last = own == 0 ? OrderKey() : speakers[own - 1].order;
            for (std::size_t i = own; i < speakers.size(); ++i) {
                ParagraphSpeaker moved = speakers[i];
                moved.paragraph = firstId;
                moved.order = last = OrderKey::after(last);
                edit.update(speakers[i], moved);
            }
            for (const Comment &comment : records.of<Comment>().where(&Comment::onId, secondId.text())) {
                Comment moved = comment;
                moved.onId = firstId.text();
                edit.update(comment, moved);
            }
            edit.remove(secondId);
        });
    if (!done)
        m_workspace.refuse(errorText(done.error()));
    return done.ok();
}

Decision MinutesEdits::newDecision(const MinutesItem &item, const MinutesContents &contents,
                                   const QDateTime &now) const {
    Decision decision;
    decision.id = m_workspace.store().newId<Decision>();
    decision.meeting = m_workspace.meeting();
    decision.item = item.item.id;
    if (item.isWritten())
        return decision;
    RecordCache &records = m_workspace.records();
    const auto delegations = records.of<Delegation>().where(&Delegation::meeting, m_workspace.meeting());
    const Body &body = records.of<Body>().get(records.of<Meeting>().get(m_workspace.meeting()).body);
    const Quorum quorum = quorumAt(momentOf(item.timed, item.record, contents.days(), now), body, delegations,
                                   records.of<Participant>().all(), records.of<Attendance>().all());
    if (quorum.present > 0) {
        decision.quorumPresent = quorum.present;
        decision.quorumRequired = quorum.required;
    }
    return decision;
}

Action MinutesEdits::newAction(const MinutesItem &item) const {
    Action action;
    action.id = m_workspace.store().newId<Action>();
    action.meeting = m_workspace.meeting();
    action.item = item.item.id;
    return action;
}

QString MinutesEdits::insert(const Decision &decision) {
    const Result<> done = m_workspace.tryEdit(label(QT_TRANSLATE_NOOP("Labels", "add a decision")),
                                              [&](Edit &edit) { edit.insert(decision); });
    return done ? QString() : errorText(done.error());
}

QString MinutesEdits::insert(const Action &action) {
    const Result<> done = m_workspace.tryEdit(label(QT_TRANSLATE_NOOP("Labels", "add an action")),
                                              [&](Edit &edit) { edit.insert(action); });
    return done ? QString() : errorText(done.error());
}

template <class T>
QString MinutesEdits::changeText(Id<T> id, const std::function<void(LocalText &)> &change) {
    const T before = m_workspace.records().of<T>().get(id);
    T after = before;
    change(after.text);
    if (before.id.isNull() || after == before)
        return {};
    const QString name = m_workspace.store().nameOf(Schema::of<T>().kind, id.text(), m_workspace.contentLanguage());
    const Label step = label(QT_TRANSLATE_NOOP("Labels", "change the %1 of “%2”"),
                             {QString(Label::fieldMark + u"text"_s), shortName(name)});
    const Result<> done = m_workspace.tryEdit(step, [&](Edit &edit) { edit.update(before, after); });
    return done ? QString() : errorText(done.error());
}

QString MinutesEdits::setText(const RecordKey &record, const QString &language, const QString &text) {
    const auto set = [&](LocalText &words) { words.set(language, text, m_workspace.primaryLanguage()); };
    if (record.kind == "paragraph"_L1)
        return changeText(Id<MinutesParagraph>::fromText(record.id), set);
    if (record.kind == "decision"_L1)
        return changeText(Id<Decision>::fromText(record.id), set);
    return changeText(Id<Action>::fromText(record.id), set);
}

void MinutesEdits::markCurrent(const RecordKey &record, const QString &language) {
    const auto mark = [&](LocalText &words) { words.markCurrent(language, m_workspace.primaryLanguage()); };
    QString why;
    if (record.kind == "paragraph"_L1)
        why = changeText(Id<MinutesParagraph>::fromText(record.id), mark);
    else if (record.kind == "decision"_L1)
        why = changeText(Id<Decision>::fromText(record.id), mark);
    else
        why = changeText(Id<Action>::fromText(record.id), mark);
    if (!why.isEmpty())
        m_workspace.refuse(why);
}

void MinutesEdits::setKind(Id<MinutesParagraph> id, ParagraphKind kind) {
    const MinutesParagraph before = m_workspace.records().of<MinutesParagraph>().get(id);
    MinutesParagraph after = before;
    after.kind = kind;
    if (!before.id.isNull() && kind != before.kind)
        m_workspace.edit(label(QT_TRANSLATE_NOOP("Labels", "change the kind of a paragraph")),
                         [&](Edit &edit) { edit.update(before, after); });
}

template <class T>
void MinutesEdits::reorder(const std::vector<T> &siblings, const QUuid &id, int by) {
    const auto at = std::find_if(siblings.begin(), siblings.end(), [&](const T &each) { return each.id.uuid == id; });
    if (at == siblings.end())
        return;
    const auto from = static_cast<int>(at - siblings.begin());
    const int to = std::clamp(from + by, 0, static_cast<int>(siblings.size()) - 1);
    if (to == from)
        return;
    const auto key = [&](int place) {
        return place < 0 || place >= static_cast<int>(siblings.size())
                   ? OrderKey()
                   : siblings[static_cast<std::size_t>(place)].order;
    };
    T after = *at;
    after.order = to > from ? OrderKey::between(key(to), key(to + 1)) : OrderKey::between(key(to - 1), key(to));
    m_workspace.edit(label(QT_TRANSLATE_NOOP("Labels", "move a part of the minutes")),
                     [&](Edit &edit) { edit.update(*at, after); });
}

void MinutesEdits::move(const MinutesItem &item, const RecordKey &record, int by) {
    const QUuid id = QUuid::fromString(record.id);
    if (record.kind == "paragraph"_L1)
        reorder(item.paragraphs, id, by);
    else if (record.kind == "decision"_L1)
        reorder(item.decisions, id, by);
}

void MinutesEdits::remove(const RecordKey &record, const QString &name) {
    const Label step = label(QT_TRANSLATE_NOOP("Labels", "delete “%1”"), {shortName(name)});
    const Result<> done = m_workspace.tryEdit(step, [&](Edit &edit) { edit.removeRow(record.kind, record.id); });
    if (!done)
        m_workspace.refuse(errorText(done.error()));
}

void MinutesEdits::addSpeaker(const MinutesParagraph &paragraph, const QString &speaker) {
    ParagraphSpeaker link;
    link.paragraph = paragraph.id;
    const auto delegation = Id<Delegation>::fromText(speaker);
    if (m_workspace.records().of<Delegation>().find(delegation) != nullptr)
        link.delegation = delegation;
    else
        link.participant = Id<Participant>::fromText(speaker);
    MinutesParagraph after = paragraph;
    if (after.kind == ParagraphKind::summary)
        after.kind = ParagraphKind::intervention;
    m_workspace.edit(label(QT_TRANSLATE_NOOP("Labels", "add a speaker")), [&](Edit &edit) {
        edit.update(paragraph, after);
        edit.insert(link);
    });
}

void MinutesEdits::removeSpeaker(Id<ParagraphSpeaker> speaker) {
    m_workspace.edit(label(QT_TRANSLATE_NOOP("Labels", "remove a speaker")), [&](Edit &edit) { edit.remove(speaker); });
}

QString MinutesEdits::setTime(const MinutesItem &item, QTime ItemRecord::*member, QTime time) {
    const Label step = label(QT_TRANSLATE_NOOP("Labels", "change the times of “%1”"),
                             {shortName(item.item.title.in(m_workspace.contentLanguage()))});
    const Result<> done = m_workspace.tryEdit(step, [&](Edit &edit) {
        const ItemRecord before = recordFor(item, edit);
        ItemRecord after = before;
        after.*member = time;
        edit.update(before, after);
    });
    return done ? QString() : errorText(done.error());
}

bool MinutesEdits::beginMinutes() {
    Minutes minutes;
    minutes.id = m_workspace.store().newId<Minutes>();
    minutes.meeting = m_workspace.meeting();
    minutes.commentTimeZone = m_workspace.records().of<Meeting>().get(minutes.meeting).timeZone;
    return m_workspace.edit(label(QT_TRANSLATE_NOOP("Labels", "begin the minutes")),
                            [&](Edit &edit) { edit.insert(minutes); });
}
