#include "paperfilelist.h"

#include "choicebox.h"
#include "flowlayout.h"
#include "formparts.h"
#include "paperedits.h"
#include "paperrows.h"
#include "prompts.h"
#include "store.h"
#include "workspace.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What is opened from here by the desktop: documents and pictures. Anything else might be run rather than shown.
bool isDocument(const QString &name) {
    static const QStringList endings{u"pdf"_s, u"doc"_s,  u"docx"_s, u"odt"_s,  u"rtf"_s, u"txt"_s,
                                     u"xls"_s, u"xlsx"_s, u"ods"_s,  u"csv"_s,  u"ppt"_s, u"pptx"_s,
                                     u"odp"_s, u"png"_s,  u"jpg"_s,  u"jpeg"_s, u"tif"_s, u"tiff"_s};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

QPushButton *link(const QString &text, const QString &name, QWidget *parent) {
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setProperty("link", u"accent"_s);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QStringList localFiles(const QMimeData *data) {
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

PaperFileList::PaperFileList(Workspace &workspace, PaperEdits &edits, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_edits(edits), m_rows(new QVBoxLayout) {
    setObjectName(u"paperFiles"_s);
    setAcceptDrops(!workspace.store().isReadOnly());
    auto *add = new QPushButton(tr("Add files…"), this);
    add->setObjectName(u"paperAddFiles"_s);
    add->setToolTip(tr("Files can also be dropped here. Their language is told by their names."));
    add->setEnabled(!workspace.store().isReadOnly());
    connect(add, &QPushButton::clicked, this, &PaperFileList::addFiles);
    m_add = add;
    m_rows->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(secondaryLabel(tr("Files"), this));
    column->addLayout(m_rows);
    column->addWidget(add, 0, Qt::AlignLeft);
}

void PaperFileList::showFilesOf(Id<MeetingPaper> paper) {
    std::vector<PaperFile> files = m_workspace.records().of<PaperFile>().where(&PaperFile::paper, paper);
    const QStringList wanted = meetingLanguages(m_workspace);
    std::sort(files.begin(), files.end(), [&](const PaperFile &a, const PaperFile &b) {
        const auto place = [&](const PaperFile &file) {
            const qsizetype at = wanted.indexOf(file.language);
            return at < 0 ? wanted.size() : at;
        };
        return std::tuple(place(a), a.language, -a.version) < std::tuple(place(b), b.language, -b.version);
    });
    if (paper == m_paper && files == m_shown)
        return;
    m_paper = paper;
    m_shown = files;
    if (isAncestorOf(QApplication::focusWidget()))
        m_add->setFocus();
    while (QLayoutItem *old = m_rows->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // the button that asked for it may be one of them
        delete old;
    }
    int number = 0;
    for (const PaperFile &file : files)
        m_rows->addWidget(fileRow(file, number++));
}

QWidget *PaperFileList::fileRow(const PaperFile &file, int number) {
    auto *row = new QWidget(this);
    auto *name = new QLabel(file.file.name, row);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    auto *language = new ChoiceBox(row);
    language->setObjectName(u"paperFileLanguage%1"_s.arg(number));
    language->setAccessibleName(tr("Language of %1").arg(file.file.name));
    QStringList languages = meetingLanguages(m_workspace);
    if (!languages.contains(file.language))
        languages += file.language;
    for (const QString &each : std::as_const(languages))
        language->addItem(each.toUpper(), each);
    language->setCurrentIndex(language->findData(file.language));
    connect(language, &QComboBox::activated, this,
            [this, file, language] { m_edits.setLanguage(file, language->currentData().toString()); });
    auto *version = new QLabel(tr("version %1").arg(file.version), row);
    version->setForegroundRole(QPalette::PlaceholderText);
    QPushButton *show = link(tr("Open"), u"paperFileOpen%1"_s.arg(number), row);
    show->setToolTip(tr("Opens a copy that can only be read"));
    QPushButton *keep = link(tr("Save as…"), u"paperFileSave%1"_s.arg(number), row);
    QPushButton *remove = link(tr("Remove"), u"paperFileRemove%1"_s.arg(number), row);
    for (QPushButton *button : {show, keep, remove})
        button->setAccessibleDescription(file.file.name);
    connect(show, &QPushButton::clicked, this, [this, file] { open(file); });
    connect(keep, &QPushButton::clicked, this, [this, file] { save(file); });
    connect(remove, &QPushButton::clicked, this, [this, file] { m_edits.removeFile(file); });
    const bool readOnly = m_workspace.store().isReadOnly();
    language->setEnabled(!readOnly);
    remove->setEnabled(!readOnly);
    auto *line = new FlowLayout;
    line->setSpacing(8);
    line->setContentsMargins({});
    for (QWidget *part : {static_cast<QWidget *>(language), static_cast<QWidget *>(version),
                          static_cast<QWidget *>(show), static_cast<QWidget *>(keep), static_cast<QWidget *>(remove)})
        line->addWidget(part);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(name);
    column->addLayout(line);
    return row;
}

void PaperFileList::addFiles() {
    const QStringList paths = m_workspace.prompts().filesToOpen(this, tr("Add files"), tr("All files (*)"));
    if (!paths.isEmpty())
        m_edits.addFiles(m_paper, paths);
}

void PaperFileList::open(const PaperFile &file) {
    if (!isDocument(file.file.name))
        return m_workspace.refuse(
            tr("“%1” is no document, and might be run instead of shown. Save it if you know what it is.")
                .arg(file.file.name));
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    const QString path = m_edits.readOnlyCopy(file, m_copies->path());
    if (!path.isEmpty() && !m_workspace.prompts().showDocument(path))
        m_workspace.refuse(tr("This computer has no program that shows “%1”. It can be saved.").arg(file.file.name));
}

void PaperFileList::save(const PaperFile &file) {
    const QString path = m_workspace.prompts().fileToSave(this, tr("Save file"), QFileInfo(file.file.name).fileName(),
                                                          tr("All files (*)"));
    if (!path.isEmpty())
        m_edits.saveFile(file, path);
}

void PaperFileList::dragEnterEvent(QDragEnterEvent *event) {
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PaperFileList::dropEvent(QDropEvent *event) {
    event->acceptProposedAction();
    m_edits.addFiles(m_paper, localFiles(event->mimeData()));
}
