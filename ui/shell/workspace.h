#pragma once

#include "id.h"
#include "recordcache.h"
#include "result.h"
#include "store.h"

#include <QObject>
#include <QStringList>

#include <functional>

class Edit;
class Prompts;
class QSettings;
struct Label;
struct Meeting;

/// What the pages of one window share: the open file, the chosen meeting, the languages of content that are shown, and
/// the ways to ask and to tell the user. Lives as long as its window.
class Workspace : public QObject {
    Q_OBJECT

public:
    Workspace(Store &store, Prompts &prompts, QSettings &settings);

    Store &store() const { return m_store; }
    /// What is in the file, as values; up to date when changed() is sent.
    RecordCache &records() { return m_records; }
    Prompts &prompts() const { return m_prompts; }
    /// Where a page keeps its own sizes and columns, under its name.
    QSettings &settings() const { return m_settings; }

    /// Null where the file has no meeting yet.
    Id<Meeting> meeting() const { return m_meeting; }
    void setMeeting(Id<Meeting> meeting);

    /// The programme's working languages, the primary first.
    QStringList workingLanguages() const { return m_working; }
    QString primaryLanguage() const { return m_working.value(0); }
    /// Those of them that the fields show, by the switch EN | RU | Both.
    QStringList shownLanguages() const { return m_shown; }
    void setShownLanguages(const QStringList &languages);
    /// The language in which lists show their content: the first one shown.
    QString contentLanguage() const { return m_shown.value(0); }

    /// Store::edit, with a failure told to the user. True where the edit was done.
    bool edit(const Label &label, const std::function<void(Edit &)> &change);
    /// The same where the caller tells of a failure, beside the field.
    Result<> tryEdit(const Label &label, const std::function<void(Edit &)> &change);
    /// Tells of a failure in words, above the page, until it is dismissed or something succeeds.
    void report(const Error &error);
    /// Says on the page in sight why something cannot be done.
    void refuse(const QString &sentence);
    /// Asks for a document of the chosen meeting to be printed, from whatever page.
    void requestPrint(const QString &document);
    /// The kinds of record that the window's pages can show; the window says which.
    void setKindsShown(const QStringList &kinds) { m_kindsShown = kinds; }
    bool canShow(const QString &kind) const { return m_kindsShown.contains(kind); }
    /// Asks for the page that shows such a record, with it selected; in all languages where one of them is what it is
    /// asked for.
    void requestRecord(const QString &kind, const QString &id, bool inAllLanguages = false);
    /// Asks for a page by its name and for what makes a figure there: mostly the pill in its header that filters to it,
    /// or a record by its id.
    void requestPage(const QString &page, const QString &figure = {});

Q_SIGNALS:
    /// Another meeting is chosen: show its content. What was typed has been committed.
    void meetingChanged();
    /// Other languages are shown, or the programme works in others.
    void languagesChanged();
    /// The file changed, here or by another process. Meeting and languages are up to date when this is sent.
    void changed(const ChangeSet &change);
    void failed(const Error &error);
    void succeeded();
    void refused(const QString &sentence);
    void printRequested(const QString &document);
    void recordRequested(const QString &kind, const QString &id);
    /// What one language of it lacks is to be written.
    void textGapRequested();
    void pageRequested(const QString &page, const QString &figure);

private:
    void follow(const ChangeSet &change);
    void loadLanguages();
    void chooseExistingMeeting();

    Store &m_store;
    Prompts &m_prompts;
    QSettings &m_settings;
    RecordCache m_records;
    Id<Meeting> m_meeting;
    QStringList m_working;
    QStringList m_shown;
    QStringList m_kindsShown;
};
