#pragma once

#include <QObject>

class QLocalServer;

/// Says to other processes that this one shows a programme file, so that opening it again raises the window that is
/// there. Several processes writing one file would be safe (the store sees to it), but two windows of one file only
/// confuse.
class FileClaim : public QObject {
    Q_OBJECT

public:
    explicit FileClaim(const QString &path, QObject *parent = nullptr);

    /// Asks whoever shows the file to come to the front; false where nobody does.
    static bool raiseHolder(const QString &path);

Q_SIGNALS:
    void raiseRequested();

private:
    QLocalServer *m_server;
};
