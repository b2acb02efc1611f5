#pragma once

#include "agenda.h"

#include <QObject>

#include <vector>

class Workspace;

/// What is done to papers and their files, each an edit of its own. What cannot be done is said in words.
class PaperEdits : public QObject {
    Q_OBJECT

public:
    explicit PaperEdits(Workspace &workspace, QObject *parent = nullptr);

    /// Adds a paper below an item, expected and without a title yet; null where it could not be added.
    Id<MeetingPaper> add(Id<AgendaItem> item, const LocalText &title);
    /// Puts files into the programme file: as the next version in their language, which their names tell, otherwise the
    /// first language that the paper still lacks. A paper that was expected is then received.
    bool addFiles(Id<MeetingPaper> paper, const QStringList &paths, const QString &language = {});
    /// A paper for each file, below an item, titled by the file's name.
    bool addAsPapers(Id<AgendaItem> item, const QStringList &paths);
    bool setLanguage(const PaperFile &file, const QString &language);
    bool removeFile(const PaperFile &file);
    bool remove(const std::vector<Id<MeetingPaper>> &papers);
    /// Moves a paper among those of its item; does nothing at the end.
    bool move(Id<MeetingPaper> paper, int by);
    /// Puts papers below an item, before one of its papers, or last where that is null.
    bool moveTo(const std::vector<Id<MeetingPaper>> &papers, Id<AgendaItem> item, Id<MeetingPaper> before);
    /// Writes a file out again; false, said in words, where it cannot be.
    bool saveFile(const PaperFile &file, const QString &path);
    /// Writes a file into a folder of its own, to be read there only; its path, or nothing.
    QString readOnlyCopy(const PaperFile &file, const QString &folder);

private:
    struct NewFile {
        QString name;
        QString language;
        int version = 1;
        QByteArray bytes;
    };

    bool read(const QStringList &paths, std::vector<NewFile> &files);
    QString wantedLanguage(Id<MeetingPaper> paper, const QString &name) const;

    Workspace &m_workspace;
};
