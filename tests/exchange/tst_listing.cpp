#include "listing.h"
#include "testprogram.h"

#include "agenda.h"
#include "edit.h"
#include "meeting.h"
#include "people.h"
#include "programme.h"
#include "store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestListing : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;

    QJsonArray json(const QString &kind, const QString &meeting = {}) {
        return QJsonDocument::fromJson(listRecords(*m_store, kind, meeting, ListFormat::json).value()).array();
    }

    void addMeeting(const QString &code, const QStringList &titles) {
        const auto added = m_store->edit({u"Add a meeting"_s, {}}, [&](Edit &edit) {
            Body body;
            body.name.set(u"en"_s, u"Board of "_s + code, u"en"_s);
            Meeting meeting;
            meeting.body = edit.insert(body);
            meeting.code = code;
            meeting.number = 1;
            meeting.title.set(u"en"_s, u"Meeting "_s + code, u"en"_s);
            const auto id = edit.insert(meeting);
            Day day;
            day.meeting = id;
            day.date = QDate(2026, 5, 4);
            day.opens = QTime(10, 0);
            edit.insert(day);
            for (const QString &title : titles) {
                AgendaItem item;
                item.meeting = id;
                item.title.set(u"en"_s, title, u"en"_s);
                item.title.set(u"ru"_s, u"Пункт, "_s + title, u"en"_s);
                item.duration = 15;
                edit.insert(item);
            }
        });
        QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.error().detail));
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        Programme programme;
        programme.languages = {u"en"_s, u"ru"_s};
        programme.title.set(u"en"_s, u"Test"_s, u"en"_s);
        auto store = Store::create(m_folder->filePath(u"p.rapporteur"_s), programme, {u"Tester"_s, {}, {}});
        QVERIFY(store.ok());
        m_store = std::move(store).value();
        addMeeting(u"M1"_s, {u"Opening"_s, u"Closing"_s});
        addMeeting(u"M2"_s, {u"Other"_s});
    }

    void cleanup() {
        m_store.reset();
        m_folder.reset();
    }

    void list_ofOneMeeting_leavesOthersOut() {
        QCOMPARE(json(u"agenda_items"_s).size(), 3);
        const QJsonArray first = json(u"agenda_items"_s, u"M1"_s);
        QCOMPARE(first.size(), 2);
        QCOMPARE(first.at(1).toObject().value("start"_L1).toString(), u"10:15"_s);
        QCOMPARE(first.at(1).toObject().value("number"_L1).toString(), u"2"_s);
        QCOMPARE(first.at(1).toObject().value("title"_L1).toObject().value("ru"_L1).toString(), u"Пункт, Closing"_s);
    }

    void list_singularWord_isTheSame() { QCOMPARE(json(u"agenda_item"_s), json(u"agenda_items"_s)); }

    void list_csv_hasAColumnPerLanguage() {
        const QString csv =
            QString::fromUtf8(listRecords(*m_store, u"agenda_items"_s, u"M2"_s, ListFormat::csv).value());
        const QStringList lines = csv.split(u"\r\n"_s);
        QVERIFY(lines.at(0).contains(u"title.en,title.ru"_s));
        QVERIFY(lines.at(1).contains(u"Other,\"Пункт, Other\""_s));
    }

    void list_table_namesReferencesAndLeavesEmptyColumnsOut() {
        const QString table =
            QString::fromUtf8(listRecords(*m_store, u"meetings"_s, QString(), ListFormat::table).value());
        QVERIFY(table.contains(u"Board of M1"_s));
        QVERIFY(!table.section(u'\n', 0, 0).contains(u"co_chair"_s));
    }

    void list_unknownWords_fail() {
        QCOMPARE(listRecords(*m_store, u"dragons"_s, {}, ListFormat::json).error(),
                 (Error{ErrorCode::unknownKind, u"dragons"_s}));
        QCOMPARE(listRecords(*m_store, u"people"_s, u"M9"_s, ListFormat::json).error().code, ErrorCode::unknownMeeting);
    }
};

RAPPORTEUR_TEST(TestListing)
#include "tst_listing.moc"
