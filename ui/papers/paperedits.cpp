#include "paperedits.h"

#include "edit.h"
#include "meeting.h"
#include "paperneeds.h"
#include "paperrows.h"
#include "store.h"
#include "windowwords.h"
#include "workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 256LL * 1024 * 1024; ///< bytes; the whole programme travels as one file

Label label(const char *source, const QStringList &arguments) {
    return {QString::fromUtf8(source), arguments};
}

/// A name for a file on this computer, made from one that came from outside: no folders, no signs of their own meaning.
QString safeName(const QString &name) {
    static const QRegularExpression unsafe(u"[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]"_s);
    QString safe = name.section(u'/', -1).section(u'\\', -1);
    safe.replace(unsafe, u"_"_s);
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    constexpr qsizetype longest = 120;
    return safe.isEmpty() ? u"file"_s : safe.right(longest);
}

} // namespace

PaperEdits::PaperEdits(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

Id<MeetingPaper> PaperEdits::add(Id<AgendaItem> item, const LocalText &title) {
    MeetingPaper paper;
    paper.id = m_workspace.store().newId<MeetingPaper>();
    paper.meeting = m_workspace.meeting();
    paper.item = item;
    paper.title = title;
    paper.originalLanguage = m_workspace.primaryLanguage();
    const QString code = m_workspace.records().of<Meeting>().get(paper.meeting).code;
    paper.symbol = nextSymbol(code, meetingPapers(m_workspace));
    const bool done = m_workspace.edit(label(QT_TRANSLATE_NOOP("Labels", "add paper %1"), {paper.symbol}),
                                       [&](Edit &edit) { edit.insert(paper); });
    return done ? paper.id : Id<MeetingPaper>();
}

bool PaperEdits::read(const QStringList &paths, std::vector<NewFile> &files) {
    for (const QString &path : paths) {
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
            m_workspace.refuse(tr("“%1” cannot be read: %2. Nothing was added.").arg(name, file.errorString()));
            return false;
        }
        if (file.size() > largestFile) {
            m_workspace.refuse(
                tr("“%1” is larger than 256 MB, which is too much for a programme file. Nothing was added.").arg(name));
            return false;
        }
        files.push_back({.name = name, .language = {}, .version = 1, .bytes = file.readAll()});
    }
    return !files.empty();
}

QString PaperEdits::wantedLanguage(Id<MeetingPaper> id, const QString &name) const {
    const QStringList wanted = meetingLanguages(m_workspace);
    const QString told = languageOfFileName(name, wanted);
    if (!told.isEmpty())
        return told;
    MeetingPaper paper = m_workspace.records().of<MeetingPaper>().get(id);
    paper.status = PaperStatus::received;
    const PaperNeeds needs = paperNeeds(paper, m_workspace.records().of<PaperFile>().all(), wanted);
    if (needs.missing.contains(paper.originalLanguage))
        return paper.originalLanguage;
    return needs.missing.isEmpty() ? wanted.value(0) : needs.missing.front();
}

bool PaperEdits::addFiles(Id<MeetingPaper> id, const QStringList &paths, const QString &language) {
    std::vector<NewFile> files;
    if (!read(paths, files))
        return false;
    const MeetingPaper before = m_workspace.records().of<MeetingPaper>().get(id);
    const std::vector<PaperFile> &known = m_workspace.records().of<PaperFile>().all();
    QHash<QString, int> versions;
    for (NewFile &file : files) {
        file.language = language.isEmpty() ? wantedLanguage(id, file.name) : language;
        const PaperFile *newest = newestFile(id, known, file.language);
        int &last = versions[file.language];
        last = std::max(last, newest != nullptr ? newest->version : 0) + 1;
        file.version = last;
    }
    return m_workspace.edit(
        label(QT_TRANSLATE_NOOP("Labels", "add files to “%1”"),
              {shortName(before.title.in(m_workspace.primaryLanguage()))}),
        [&](Edit &edit) {
            for (const NewFile &file : files) {
                PaperFile record;
                record.paper = id;
                record.language = file.language;
                record.version = file.version;
                record.file = edit.addFile(
                    file.name, QMimeDatabase().mimeTypeForFileNameAndData(file.name, file.bytes).name(), file.bytes);
                edit.insert(record);
            }
            MeetingPaper after = before;
            if (before.status == PaperStatus::expected)
                after.status = PaperStatus::received;
            edit.update(before, after);
        });
}

bool PaperEdits::addAsPapers(Id<AgendaItem> item, const QStringList &paths) {
    std::vector<NewFile> files;
    if (!read(paths, files))
        return false;
    const QStringList wanted = meetingLanguages(m_workspace);
    const QString primary = m_workspace.primaryLanguage();
    const QString code = m_workspace.records().of<Meeting>().get(m_workspace.meeting()).code;
    std::vector<MeetingPaper> papers = meetingPapers(m_workspace);
    return m_workspace.edit(
        label(QT_TRANSLATE_NOOP("Labels", "add papers from files (%1)"), {QString::number(files.size())}),
        [&](Edit &edit) {
            for (const NewFile &file : files) {
                const QString told = languageOfFileName(file.name, wanted);
                MeetingPaper paper;
                paper.id = m_workspace.store().newId<MeetingPaper>();
                paper.meeting = m_workspace.meeting();
                paper.item = item;
                paper.symbol = nextSymbol(code, papers);
                paper.originalLanguage = told.isEmpty() ? wanted.value(0) : told;
                paper.status = PaperStatus::received;
                paper.title.set(primary, QFileInfo(file.name).completeBaseName().replace(u'_', u' '), primary);
                papers.push_back(paper);
                edit.insert(paper);
                PaperFile record;
                record.paper = paper.id;
                record.language = paper.originalLanguage;
                record.file = edit.addFile(
                    file.name, QMimeDatabase().mimeTypeForFileNameAndData(file.name, file.bytes).name(), file.bytes);
                edit.insert(record);
            }
        });
}

bool PaperEdits::setLanguage(const PaperFile &file, const QString &language) {
    PaperFile after = file;
    after.language = language;
    const PaperFile *newest = newestFile(file.paper, m_workspace.records().of<PaperFile>().all(), language);
    after.version = newest == nullptr ? 1 : newest->version + 1;
    return m_workspace.edit(
        label(QT_TRANSLATE_NOOP("Labels", "change the language of “%1”"), {shortName(file.file.name)}),
        [&](Edit &edit) { edit.update(file, after); });
}

bool PaperEdits::removeFile(const PaperFile &file) {
    return m_workspace.edit(label(QT_TRANSLATE_NOOP("Labels", "remove the file “%1”"), {shortName(file.file.name)}),
                            [&](Edit &edit) { edit.remove(file.id); });
}

bool PaperEdits::remove(const std::vector<Id<MeetingPaper>> &papers) {
    const MeetingPaper &first = m_workspace.records().of<MeetingPaper>().get(papers.front());
    const Label what = papers.size() == 1
                           ? label(QT_TRANSLATE_NOOP("Labels", "delete “%1”"),
                                   {shortName(first.title.in(m_workspace.primaryLanguage()))})
                           : label(QT_TRANSLATE_NOOP("Labels", "delete %1 papers"), {QString::number(papers.size())});
    return m_workspace.edit(what, [&](Edit &edit) {
        for (const Id<MeetingPaper> paper : papers)
            edit.remove(paper);
    });
}

bool PaperEdits::move(Id<MeetingPaper> id, int by) {
    const MeetingPaper paper = m_workspace.records().of<MeetingPaper>().get(id);
    std::vector<MeetingPaper> siblings = meetingPapers(m_workspace);
    std::erase_if(siblings, [&](const MeetingPaper &other) { return other.item != paper.item; });
    const auto at =
        std::find_if(siblings.begin(), siblings.end(), [&](const MeetingPaper &each) { return each.id == id; });
    const auto place = (at - siblings.begin()) + by;
    if (place < 0 || place >= static_cast<std::ptrdiff_t>(siblings.size()))
        return false;
    const auto behind = static_cast<std::size_t>(by < 0 ? place : place + 1);
    return moveTo({id}, paper.item, behind < siblings.size() ? siblings[behind].id : Id<MeetingPaper>());
}

bool PaperEdits::moveTo(const std::vector<Id<MeetingPaper>> &moved, Id<AgendaItem> item, Id<MeetingPaper> before) {
    std::vector<MeetingPaper> others = meetingPapers(m_workspace);
    std::erase_if(others, [&](const MeetingPaper &paper) {
        return std::find(moved.begin(), moved.end(), paper.id) != moved.end();
    });
    // The order is one among all papers of the meeting; those of an item are read in it.
    auto place =
        std::find_if(others.begin(), others.end(), [&](const MeetingPaper &each) { return each.id == before; });
    if (place == others.end()) {
        const auto last =
            std::find_if(others.rbegin(), others.rend(), [&](const MeetingPaper &each) { return each.item == item; });
        place = last == others.rend() ? others.end() : last.base();
    }
    OrderKey low = place == others.begin() ? OrderKey() : std::prev(place)->order;
    const OrderKey high = place == others.end() ? OrderKey() : place->order;
    const MeetingPaper &first = m_workspace.records().of<MeetingPaper>().get(moved.front());
    const Label what =
        label(QT_TRANSLATE_NOOP("Labels", "move “%1”"), {shortName(first.title.in(m_workspace.primaryLanguage()))});
    return m_workspace.edit(what, [&](Edit &edit) {
        for (const Id<MeetingPaper> id : moved) {
            const MeetingPaper paper = m_workspace.records().of<MeetingPaper>().get(id);
            MeetingPaper after = paper;
            after.item = item;
            after.order = OrderKey::between(low, high);
            low = after.order;
            edit.update(paper, after);
        }
    });
}

bool PaperEdits::saveFile(const PaperFile &file, const QString &path) {
    const auto bytes = m_workspace.store().file(file.file);
    if (!bytes) {
        m_workspace.report(bytes.error());
        return false;
    }
    QSaveFile out(path);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(*bytes) == bytes->size() && out.commit();
    if (!written)
        m_workspace.report({ErrorCode::cannotWrite, path % u": "_s % out.errorString()});
    return written;
}

QString PaperEdits::readOnlyCopy(const PaperFile &file, const QString &folder) {
    // By content, so that two files of one name do not replace each other while both are being read.
    const QDir place(folder % u'/' % file.file.sha256.left(16));
    if (!QDir().mkpath(place.path())) {
        m_workspace.report({ErrorCode::cannotWrite, place.path()});
        return {};
    }
    const QString path = place.filePath(safeName(file.file.name));
    if (QFile::exists(path))
        return path;
    if (!saveFile(file, path))
        return {};
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser);
    return path;
}
