#include "uuidv7.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

QUuid makeUuidV7() {
    // 48 bits of time and 12 bits that count within the millisecond form one number that never goes back.
    static thread_local quint64 last = 0;
    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()) << 12;
    last = std::max(now | QRandomGenerator::global()->bounded(0x400U), last + 1);
    const quint64 random = QRandomGenerator::global()->generate64();
    const auto byte = [random](int place) { return static_cast<uchar>(random >> (8 * place)); };
    return QUuid(static_cast<uint>(last >> 28), static_cast<ushort>(last >> 12),
                 static_cast<ushort>(0x7000U | (last & 0xFFFU)), static_cast<uchar>(0x80U | (byte(7) & 0x3FU)), byte(6),
                 byte(5), byte(4), byte(3), byte(2), byte(1), byte(0));
}
