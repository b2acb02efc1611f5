#pragma once

#include <QIODevice>

/// A device that takes so many bytes and no more, like a full disk.
class FailingDevice : public QIODevice {
public:
    explicit FailingDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override {
        const qint64 taken = qMin(size, m_room);
        m_room -= taken;
        if (taken == 0 && size > 0) {
            setErrorString(QStringLiteral("No space left on device"));
            return -1;
        }
        return taken;
    }

private:
    qint64 m_room;
};
