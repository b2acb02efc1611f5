#include "fileclaim.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 500; // ms; a local answer comes at once or not at all

QString claimName(const QString &path) {
    const QFileInfo file(path);
    const QString canonical = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256);
    return u"rapporteur-"_s + QString::fromLatin1(digest.toHex().left(32));
}

} // namespace

FileClaim::FileClaim(const QString &path, QObject *parent) : QObject(parent), m_server(new QLocalServer(this)) {
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server->nextPendingConnection()) {
            connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
            Q_EMIT raiseRequested();
        }
    });
    const QString name = claimName(path);
    if (!m_server->listen(name)) {
        QLocalServer::removeServer(name); // left by a process that was killed; a living one was asked before
        m_server->listen(name);
    }
}

bool FileClaim::raiseHolder(const QString &path) {
    QLocalSocket visitor;
    visitor.connectToServer(claimName(path), QLocalSocket::WriteOnly);
    return visitor.waitForConnected(patience);
}
