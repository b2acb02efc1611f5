#pragma once

#include "changeset.h"
#include "minutes.h"

#include <QCoreApplication>

#include <functional>

class Edit;
class MinutesContents;
class Workspace;
struct Label;
struct MinutesItem;

/// What is done to the record of an item, each as one step that can be undone. A refusal is told by the workspace, or
/// given in words where a field can say it.
class MinutesEdits {
    Q_DECLARE_TR_FUNCTIONS(MinutesEdits)

public:
    explicit MinutesEdits(Workspace &workspace) : m_workspace(workspace) {}

    /// A paragraph behind another, or the last one where that is null; a null id where it could not be added.
    Id<MinutesParagraph> addParagraph(const MinutesItem &item, Id<MinutesParagraph> behind);
    /// Cuts a paragraph in two: what stays, and what goes on in the next one, of one language.
    Id<MinutesParagraph> splitParagraph(const MinutesItem &item, Id<MinutesParagraph> paragraph,
                                        const QString &language, const QString &kept, const QString &rest);
    /// Puts the text of a paragraph behind that of the one before it, in every language, with its speakers and the
    /// comments on it; the second is gone. False where it could not be done.
    bool joinParagraphs(Id<MinutesParagraph> first, Id<MinutesParagraph> second);
    /// A decision as it begins, not yet in the file: with the quorum of its moment, where anybody is recorded as
    /// present. `now` in the meeting's time zone.
    Decision newDecision(const MinutesItem &item, const MinutesContents &contents, const QDateTime &now) const;
    /// An action as it begins, of the item.
    Action newAction(const MinutesItem &item) const;
    /// Empty where it was done, otherwise why not.
    QString insert(const Decision &decision);
    QString insert(const Action &action);

    QString setText(const RecordKey &record, const QString &language, const QString &text);
    void markCurrent(const RecordKey &record, const QString &language);
    void setKind(Id<MinutesParagraph> paragraph, ParagraphKind kind);
    /// Paragraphs and decisions, among those of their item.
    void move(const MinutesItem &item, const RecordKey &record, int by);
    void remove(const RecordKey &record, const QString &name);
    /// `speaker` is a delegation or a participant; what was a summary becomes an intervention.
    void addSpeaker(const MinutesParagraph &paragraph, const QString &speaker);
    void removeSpeaker(Id<ParagraphSpeaker> speaker);
    /// Empty where it was done, otherwise why not.
    QString setTime(const MinutesItem &item, QTime ItemRecord::*member, QTime time);
    bool beginMinutes();

private:
    template <class T>
    QString changeText(Id<T> id, const std::function<void(LocalText &)> &change);
    template <class T>
    void reorder(const std::vector<T> &siblings, const QUuid &id, int by);
    /// The record of an item, inserted where there is none.
    ItemRecord recordFor(const MinutesItem &item, Edit &edit) const;

    Workspace &m_workspace;
};
