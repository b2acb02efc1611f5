#pragma once

#include "edit.h"
#include "meeting.h"
#include "programme.h"
#include "store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A programme file in a folder of its own, and a clock and ids that do not depend on when the test runs.
class ProgrammeFile {
public:
    QString path() const { return m_folder.filePath(QStringLiteral("test.rapporteur")); }
    QString folder() const { return m_folder.path(); }

    Writer writer(const QString &author = QStringLiteral("Anna")) {
        Writer writer;
        writer.author = author;
        writer.clock = [this] { return m_now; };
        writer.lockTimeout = 100;
        return writer;
    }

    /// Lets time pass on the writers' clock.
    void pass(int seconds) { m_now = m_now.addSecs(seconds); }
    QDateTime now() const { return m_now; }

    static Programme programme() {
        Programme programme;
        programme.title = {{QStringLiteral("en"), QStringLiteral("Border Management")},
                           {QStringLiteral("ru"), QStringLiteral("Управление границами")}};
        programme.languages = {QStringLiteral("en"), QStringLiteral("ru")};
        return programme;
    }

    std::unique_ptr<Store> create() { return taken(Store::create(path(), programme(), writer())); }
    std::unique_ptr<Store> open(Store::Mode mode = Store::Mode::readWrite,
                                const QString &author = QStringLiteral("Anna")) {
        return taken(Store::open(path(), writer(author), mode));
    }

    QByteArray bytes() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// The names in the folder, to see that nothing is left lying about.
    QStringList names() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

private:
    static std::unique_ptr<Store> taken(Result<std::unique_ptr<Store>> store) {
        if (!store)
            qFatal("cannot make the test's file: %d %s", static_cast<int>(store.error().code),
                   qPrintable(store.error().detail));
        return std::move(store.value());
    }

    QTemporaryDir m_folder;
    QDateTime m_now{QDate(2016, 11, 29), QTime(9, 0), Qt::UTC};
};

/// A body and a meeting, as most tests need them.
inline Id<Meeting> addMeeting(Edit &edit, const QString &code) {
    Body body;
    body.name = {{QStringLiteral("en"), QStringLiteral("Steering Group")}};
    Meeting meeting;
    meeting.code = code;
    meeting.body = edit.insert(body);
    return edit.insert(meeting);
}

inline Id<Meeting> addMeeting(Store &store, const QString &code) {
    Id<Meeting> id;
    const auto added =
        store.edit({QStringLiteral("New meeting"), {}}, [&](Edit &edit) { id = addMeeting(edit, code); });
    if (!added)
        qFatal("cannot add a meeting: %s", qPrintable(added.error().detail));
    return id;
}

/// Fails the test with what the store says.
#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &okResult = (expression);                                                                           \
        QVERIFY2(okResult.ok(), okResult.ok() ? ""                                                                     \
                                              : qPrintable(QStringLiteral("%1 ").arg(int(okResult.error().code)) +     \
                                                           okResult.error().detail));                                  \
    } while (false)

#define COMPARE_ERROR(expression, expected)                                                                            \
    do {                                                                                                               \
        const auto &errorResult = (expression);                                                                        \
        QVERIFY2(!errorResult.ok(), "it was done");                                                                    \
        QCOMPARE(errorResult.error().code, expected);                                                                  \
    } while (false)
