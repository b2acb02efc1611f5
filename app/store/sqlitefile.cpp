#include "sqlitefile.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// The layout of the header: https://www.sqlite.org/fileformat.html, section 1.3.
constexpr qsizetype headerSize = 100;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

template <class T>
T bigEndian(const QByteArray &header, qsizetype at) {
    return qFromBigEndian<T>(header.constData() + at);
}

/// SQLite notices a cut file only where it reads beyond the end; the header says how long it should be.
bool isCutOff(const QByteArray &header, qint64 size) {
    const bool countIsValid = bigEndian<quint32>(header, 24) == bigEndian<quint32>(header, 92);
    const qint64 raw = bigEndian<quint16>(header, 16);
    const qint64 pageSize = raw == 1 ? 65536 : raw;
    return countIsValid && size < pageSize * bigEndian<quint32>(header, 28);
}

} // namespace

Result<SqliteHeader> readSqliteHeader(const QString &path, qint32 applicationId) {
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::fileMissing, path};
    if (!info.isFile())
        return Error{ErrorCode::notAProgramme, path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::storage, path + u": "_s + file.errorString()};
    const QByteArray header = file.read(headerSize);
    if (!header.startsWith(magic))
        return Error{ErrorCode::notAProgramme, path};
    if (header.size() < headerSize)
        return Error{ErrorCode::damaged, u"the file is cut off"_s};
    if (bigEndian<qint32>(header, 68) != applicationId)
        return Error{ErrorCode::notAProgramme, path};
    const bool writeAhead = header.at(18) == 2 || header.at(19) == 2;
    if (!writeAhead && !QFileInfo::exists(path + u"-journal"_s) && isCutOff(header, info.size()))
        return Error{ErrorCode::damaged, u"the file is cut off"_s};
    return SqliteHeader{writeAhead};
}

bool isWritablePlace(const QString &path) {
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

Result<> syncFolderOf(const QString &path) {
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = folder >= 0 && ::fsync(folder) == 0;
    const int reason = errno;
    if (folder >= 0)
        ::close(folder);
    // Some file systems cannot; they say so with EINVAL.
    if (!synced && reason != EINVAL)
        return Error{ErrorCode::storage, path + u": "_s + qt_error_string(reason)};
#else
    Q_UNUSED(path)
#endif
    return done();
}

bool isNetworkPlace(const QString &path) {
    const QString type = QString::fromLatin1(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
    static const QStringList known{u"nfs"_s, u"nfs4"_s,  u"cifs"_s, u"smb"_s,  u"smb2"_s, u"smb3"_s,     u"smbfs"_s,
                                   u"afs"_s, u"ncpfs"_s, u"9p"_s,   u"ceph"_s, u"fuse"_s, u"virtiofs"_s, u"webdav"_s};
    return known.contains(type) || type.startsWith("fuse."_L1);
}
