#pragma once

#include "recordrow.h"

#include <QRandomGenerator>

/// Records with random values in all fields, for tests that must hold for every kind. The same seed gives the same.
class RandomRecord {
public:
    explicit RandomRecord(quint32 seed) : m_random(seed) {}

    template <class T>
    T make() {
        T record;
        std::apply([&](const auto &...field) { (fill(record.*(field.member), field.rules), ...); },
                   RecordOf<T>::fields);
        return record;
    }

    QUuid uuid() { return QUuid(m_random.generate(), 1, 0x7000, 0x80, 0, 0, 0, next(), next(), next(), next()); }

    QString text() {
        static const QStringList pieces{QStringLiteral("Border"),
                                        QStringLiteral("«Көкжар»"),
                                        QStringLiteral("\"x\\y\""),
                                        QStringLiteral("a\nb\tc"),
                                        QStringLiteral("ʼ Ўғқ"),
                                        QStringLiteral("🙂"),
                                        QStringLiteral("'; DROP TABLE person; --")};
        QString made;
        for (int i = 0; i < 1 + m_random.bounded(3); ++i)
            made +=
                pieces.at(m_random.bounded(static_cast<int>(pieces.size()))) + QString::number(m_random.bounded(100));
        return made;
    }

    QRandomGenerator &random() { return m_random; }

private:
    uchar next() { return static_cast<uchar>(m_random.bounded(256)); }

    template <class K>
    void fill(Id<K> &value, unsigned) {
        value.uuid = uuid();
    }
    template <class E>
    requires std::is_enum_v<E>
    void fill(E &value, unsigned) { value = static_cast<E>(m_random.bounded(static_cast<int>(enumWords<E>.size()))); }
    void fill(QString &value, unsigned rules) {
        value = (rules & FieldRule::language) != 0 ? QStringLiteral("ru") : text();
    }
    void fill(LocalText &value, unsigned) {
        value.set(QStringLiteral("en"), text(), QStringLiteral("en"));
        value.set(QStringLiteral("ru"), text(), QStringLiteral("en"));
        if (m_random.bounded(2) == 0)
            value.set(QStringLiteral("en"), text(), QStringLiteral("en"));
    }
    void fill(bool &value, unsigned) { value = m_random.bounded(2) == 1; }
    void fill(int &value, unsigned) { value = 1 + m_random.bounded(1000); }
    void fill(qint64 &value, unsigned) { value = qint64(m_random.bounded(1'000'000)) * 1'000'000; }
    void fill(Money &value, unsigned) { fill(value.minor, 0); }
    void fill(QDate &value, unsigned) { value = QDate(2016, 1, 1).addDays(m_random.bounded(4000)); }
    void fill(QTime &value, unsigned) { value = QTime(m_random.bounded(24), m_random.bounded(60)); }
    void fill(QDateTime &value, unsigned) {
        value = QDateTime(QDate(2016, 1, 1).addDays(m_random.bounded(4000)), QTime(m_random.bounded(24), 30), Qt::UTC);
    }
    void fill(QStringList &value, unsigned rules) {
        value = (rules & FieldRule::language) != 0 ? QStringList{QStringLiteral("en"), QStringLiteral("ru")}
                                                   : QStringList{text(), text()};
    }
    void fill(FileRef &value, unsigned) {
        value = {text(), QStringLiteral("image/png"), QString(64, QChar(u'0' + m_random.bounded(10)))};
    }
    void fill(OrderKey &value, unsigned) { value.key = QString::number(m_random.bounded(100000)); }

    QRandomGenerator m_random;
};
