#include "minutes.h"
#include "people.h"
#include "programmefile.h"
#include "storerows.h"
#include "testprogram.h"
#include "workplan.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

/// What went out, and minutes that were adopted, can no longer be changed, by whatever way.
class TestFrozen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void adopted_change_isRefused_data();
    void adopted_change_isRefused();
    void adopted_change_isTaken_data();
    void adopted_change_isTaken();
    void adopted_removal_isRefused_data();
    void adopted_removal_isRefused();
    void adopted_addition_isRefused();
    void adopted_otherMeeting_staysOpen();
    void adoption_isABarrier();
    void publish_agenda_freezesAndTakesStage();
    void publish_again_countsVersionsByLanguage();
    void publish_wrong_isRefused();

private:
    Result<ChangeSet> update(const QString &kind, const QJsonObject &values) {
        return m_store->edit({u"Update"_s, {}}, [&](Edit &edit) { edit.updateRow(kind, m_ids.value(kind), values); });
    }

    std::unique_ptr<ProgrammeFile> m_file;
    std::unique_ptr<Store> m_store;
    QHash<QString, QString> m_ids; ///< kind -> one record of the adopted meeting
    Id<Meeting> m_meeting;
};

/// A meeting with one record of each kind, whose minutes are adopted at the end.
void TestFrozen::init() {
    m_store.reset();
    m_file = std::make_unique<ProgrammeFile>();
    m_store = m_file->create();
    m_ids.clear();
    const auto add = [&](Edit &edit, const QString &kind, const QJsonObject &values) {
        m_ids.insert(kind, edit.insertRow(kind, values));
        return m_ids.value(kind);
    };
    const auto text = [](const QString &english) { return QJsonObject{{u"en"_s, english}}; };
    VERIFY_OK(m_store->edit({u"Fill"_s, {}}, [&](Edit &edit) {
        const QString body = add(edit, u"body"_s, {{u"name"_s, text(u"Group"_s)}});
        const QString meeting = add(edit, u"meeting"_s, {{u"code"_s, u"RSG2"_s}, {u"body"_s, body}});
        const QString day = add(edit, u"day"_s, {{u"meeting"_s, meeting}, {u"date"_s, u"2016-11-29"_s}});
        const QString country =
            add(edit, u"country"_s, {{u"iso_code"_s, u"KG"_s}, {u"short_name"_s, text(u"Kyrgyzstan"_s)}});
        const QString person = add(edit, u"person"_s, {{u"family_name"_s, u"Asanov"_s}});
        const QString delegation = add(edit, u"delegation"_s, {{u"meeting"_s, meeting}, {u"country"_s, country}});
        const QString participant = add(edit, u"participant"_s, {{u"delegation"_s, delegation}, {u"person"_s, person}});
        add(edit, u"attendance"_s, {{u"participant"_s, participant}, {u"day"_s, day}});
        const QString item = add(edit, u"agenda_item"_s, {{u"meeting"_s, meeting}, {u"title"_s, text(u"Opening"_s)}});
        const QString record = add(edit, u"record"_s, {{u"item"_s, item}});
        const QString paragraph = add(edit, u"paragraph"_s, {{u"record"_s, record}, {u"text"_s, text(u"It was."_s)}});
        add(edit, u"paragraph_speaker"_s, {{u"paragraph"_s, paragraph}, {u"delegation"_s, delegation}});
        add(edit, u"decision"_s, {{u"meeting"_s, meeting}, {u"text"_s, text(u"the plan."_s)}});
        add(edit, u"action"_s,
            {{u"meeting"_s, meeting}, {u"text"_s, text(u"Send it."_s)}, {u"due"_s, u"2017-01-31"_s}});
        const QString minutes = add(edit, u"minutes"_s, {{u"meeting"_s, meeting}});
        add(edit, u"minutes_answer"_s, {{u"minutes"_s, minutes}, {u"delegation"_s, delegation}});
    }));
    m_meeting = Id<Meeting>::fromText(m_ids.value(u"meeting"_s));
    VERIFY_OK(update(u"minutes"_s, {{u"stage"_s, u"adopted"_s}}));
}

void TestFrozen::adopted_change_isRefused_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("values");
    const QJsonObject text{{u"en"_s, u"Another"_s}};
    QTest::newRow("paragraph") << u"paragraph"_s << QJsonObject{{u"text"_s, text}};
    QTest::newRow("paragraph, other language")
        << u"paragraph"_s << QJsonObject{{u"text"_s, QJsonObject{{u"ru"_s, u"Иное"_s}}}};
    QTest::newRow("record") << u"record"_s << QJsonObject{{u"actual_start"_s, u"09:05"_s}};
    QTest::newRow("speaker") << u"paragraph_speaker"_s << QJsonObject{{u"order"_s, u"5"_s}};
    QTest::newRow("decision") << u"decision"_s << QJsonObject{{u"outcome"_s, u"rejected"_s}};
    QTest::newRow("action's text") << u"action"_s << QJsonObject{{u"text"_s, text}};
    QTest::newRow("action's first date") << u"action"_s << QJsonObject{{u"original_due"_s, u"2017-02-28"_s}};
    QTest::newRow("item's title") << u"agenda_item"_s << QJsonObject{{u"title"_s, text}};
    QTest::newRow("minutes back to draft") << u"minutes"_s << QJsonObject{{u"stage"_s, u"draft"_s}};
    QTest::newRow("minutes' version") << u"minutes"_s << QJsonObject{{u"version"_s, 3}};
    QTest::newRow("answer") << u"minutes_answer"_s << QJsonObject{{u"answer"_s, u"objection"_s}};
    QTest::newRow("role of one present") << u"participant"_s << QJsonObject{{u"role"_s, u"head"_s}};
    QTest::newRow("attendance") << u"attendance"_s << QJsonObject{{u"half"_s, u"afternoon"_s}};
    QTest::newRow("delegation's vote") << u"delegation"_s << QJsonObject{{u"has_vote"_s, true}};
    QTest::newRow("day's date") << u"day"_s << QJsonObject{{u"date"_s, u"2016-11-30"_s}};
    QTest::newRow("meeting's title") << u"meeting"_s << QJsonObject{{u"title"_s, text}};
}

void TestFrozen::adopted_change_isRefused() {
    QFETCH(QString, kind);
    QFETCH(QJsonObject, values);
    const QJsonObject before = *m_store->row(kind, m_ids.value(kind));
    COMPARE_ERROR(update(kind, values), ErrorCode::frozen);
    QCOMPARE(*m_store->row(kind, m_ids.value(kind)), before);
}

void TestFrozen::adopted_change_isTaken_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("values");
    QTest::newRow("action done") << u"action"_s << QJsonObject{{u"status"_s, u"done"_s}};
    QTest::newRow("action postponed") << u"action"_s << QJsonObject{{u"due"_s, u"2017-03-31"_s}};
    QTest::newRow("meeting concluded") << u"meeting"_s << QJsonObject{{u"stage"_s, u"concluded"_s}};
    QTest::newRow("minutes signed") << u"minutes"_s << QJsonObject{{u"stage"_s, u"signed"_s}};
    QTest::newRow("note for the chair") << u"agenda_item"_s << QJsonObject{{u"chair_note"_s, u"For the archive"_s}};
    QTest::newRow("person promoted") << u"person"_s << QJsonObject{{u"rank"_s, QJsonObject{{u"en"_s, u"Major"_s}}}};
}

void TestFrozen::adopted_change_isTaken() {
    QFETCH(QString, kind);
    QFETCH(QJsonObject, values);
    VERIFY_OK(update(kind, values));
}

void TestFrozen::adopted_removal_isRefused_data() {
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"paragraph", "record", "paragraph_speaker", "decision", "action", "agenda_item", "minutes",
                             "minutes_answer", "attendance", "participant", "delegation", "day", "meeting"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestFrozen::adopted_removal_isRefused() {
    QFETCH(QString, kind);
    COMPARE_ERROR(m_store->edit({u"Delete"_s, {}}, [&](Edit &edit) { edit.removeRow(kind, m_ids.value(kind)); }),
                  ErrorCode::frozen);
    QVERIFY(m_store->row(kind, m_ids.value(kind)));
}

void TestFrozen::adopted_addition_isRefused() {
    const auto insert = [&](const QString &kind, const QJsonObject &values) {
        return m_store->edit({u"Add"_s, {}}, [&](Edit &edit) { edit.insertRow(kind, values); });
    };
    const QJsonObject text{{u"en"_s, u"More"_s}};
    COMPARE_ERROR(insert(u"paragraph"_s, {{u"record"_s, m_ids.value(u"record"_s)}, {u"text"_s, text}}),
                  ErrorCode::frozen);
    COMPARE_ERROR(insert(u"decision"_s, {{u"meeting"_s, m_meeting.text()}, {u"text"_s, text}}), ErrorCode::frozen);
    COMPARE_ERROR(insert(u"agenda_item"_s, {{u"meeting"_s, m_meeting.text()}, {u"title"_s, text}}), ErrorCode::frozen);
    VERIFY_OK(
        insert(u"corrigendum"_s, {{u"minutes"_s, m_ids.value(u"minutes"_s)}, {u"number"_s, 1}, {u"text"_s, text}}));
    VERIFY_OK(insert(u"comment"_s, {{u"on_kind"_s, u"paragraph"_s}, {u"on_id"_s, m_ids.value(u"paragraph"_s)}}));
    VERIFY_OK(insert(u"action_entry"_s, {{u"action"_s, m_ids.value(u"action"_s)}, {u"date"_s, u"2016-12-12"_s}}));
}

void TestFrozen::adopted_otherMeeting_staysOpen() {
    const Id<Meeting> other = addMeeting(*m_store, u"RSG3"_s);
    VERIFY_OK(m_store->edit({u"Add"_s, {}}, [&](Edit &edit) { edit.insert(itemOf(other, u"Opening"_s)); }));
    // Neither out of the adopted meeting nor into it.
    COMPARE_ERROR(update(u"decision"_s, {{u"meeting"_s, other.text()}}), ErrorCode::frozen);
    const AgendaItem item = m_store->where(&AgendaItem::meeting, other)->front();
    AgendaItem moved = item;
    moved.meeting = m_meeting;
    COMPARE_ERROR(m_store->edit({u"Move"_s, {}}, [&](Edit &edit) { edit.update(item, moved); }), ErrorCode::frozen);
}

void TestFrozen::adoption_isABarrier() {
    COMPARE_ERROR(m_store->undo(), ErrorCode::beyondBarrier);
    QCOMPARE(m_store->all<Minutes>()->front().stage, MinutesStage::adopted);
    VERIFY_OK(update(u"action"_s, {{u"status"_s, u"done"_s}}));
    VERIFY_OK(m_store->undo());
    COMPARE_ERROR(m_store->undo(), ErrorCode::beyondBarrier);
}

void TestFrozen::publish_agenda_freezesAndTakesStage() {
    const Id<Meeting> meeting = addMeeting(*m_store, u"RSG3"_s);
    const auto published = m_store->publish(u"agenda"_s, meeting, u"en"_s, "%PDF-1.7 agenda", u"{}"_s, u"All"_s);
    VERIFY_OK(published);
    QCOMPARE(*m_store->file(published->pdf), QByteArray("%PDF-1.7 agenda"));
    QCOMPARE(m_store->get(meeting)->agendaStage, AgendaStage::provisional);
    const QString id = published->id.text();
    const auto edit = [&](const std::function<void(Edit &)> &change) { return m_store->edit({u"Edit"_s, {}}, change); };
    COMPARE_ERROR(edit([&](Edit &e) {
                      e.updateRow(u"published"_s, id, {{u"to_whom"_s, u"Nobody"_s}});
                  }),
                  ErrorCode::frozen);
    COMPARE_ERROR(edit([&](Edit &e) { e.removeRow(u"published"_s, id); }), ErrorCode::frozen);
    COMPARE_ERROR(edit([&](Edit &e) {
                      QJsonObject again = *m_store->row(u"published"_s, id);
                      again.remove(u"id"_s);
                      again.insert(u"version"_s, 9);
                      e.insertRow(u"published"_s, again);
                  }),
                  ErrorCode::frozen);
    COMPARE_ERROR(edit([&](Edit &e) { e.remove(meeting); }), ErrorCode::stillUsed);
    const Result<ChangeSet> undone = m_store->undo();
    COMPARE_ERROR(undone, ErrorCode::beyondBarrier);
    QCOMPARE(undone.error().detail, u"Publish %1\nagenda"_s);
    QCOMPARE(*m_store->get(published->id), *published);
    QVERIFY(m_store->check()->empty());
}

void TestFrozen::publish_again_countsVersionsByLanguage() {
    const Id<Meeting> meeting = addMeeting(*m_store, u"RSG3"_s);
    const auto version = [&](const QString &language) {
        const auto published = m_store->publish(u"agenda"_s, meeting, language, "%PDF", u"{}"_s);
        return published ? published->version : -1;
    };
    QCOMPARE(version(u"en"_s), 1);
    QCOMPARE(version(u"ru"_s), 1);
    QCOMPARE(version(u"en"_s), 2);
    QCOMPARE(version(u"ru"_s), 2);
    QCOMPARE(m_store->all<Published>()->size(), 4U);
}

void TestFrozen::publish_wrong_isRefused() {
    COMPARE_ERROR(m_store->publish(QString(), m_meeting, u"en"_s, "%PDF", u"{}"_s), ErrorCode::unknownDocument);
    COMPARE_ERROR(m_store->publish(u"agenda"_s, m_meeting, u"de"_s, "%PDF", u"{}"_s), ErrorCode::unknownLanguage);
    COMPARE_ERROR(m_store->publish(u"agenda"_s, m_meeting, u"en"_s, "%PDF", u"[1"_s), ErrorCode::badInput);
    COMPARE_ERROR(m_store->publish(u"agenda"_s, m_store->newId<Meeting>(), u"en"_s, "%PDF", u"{}"_s),
                  ErrorCode::unknownRecord);
    QVERIFY(m_store->all<Published>()->empty());
}

RAPPORTEUR_TEST(TestFrozen)
#include "tst_frozen.moc"
