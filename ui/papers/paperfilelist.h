#pragma once

#include "agenda.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

class PaperEdits;
class QVBoxLayout;
class Workspace;

/// The files of one paper, by language and version: added by a button or by dropping them, opened read-only, saved
/// elsewhere, removed.
class PaperFileList : public QWidget {
    Q_OBJECT

public:
    PaperFileList(Workspace &workspace, PaperEdits &edits, QWidget *parent = nullptr);

    void showFilesOf(Id<MeetingPaper> paper);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *fileRow(const PaperFile &file, int number);
    void addFiles();
    void open(const PaperFile &file);
    void save(const PaperFile &file);

    Workspace &m_workspace;
    PaperEdits &m_edits;
    Id<MeetingPaper> m_paper;
    std::vector<PaperFile> m_shown;
    QVBoxLayout *m_rows;
    QWidget *m_add;
    std::unique_ptr<QTemporaryDir> m_copies; ///< what was opened, until the window closes
};
