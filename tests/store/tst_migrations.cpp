#include "database.h"
#include "migrations.h"
#include "programmefile.h"
#include "schema.h"
#include "statement.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;

/// Files of older and newer versions.
class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void builtIn_steps_countFromOne();
    void builtIn_schema_findsByIndex();
    void migrate_current_doesNothing();
    void migrate_older_isBroughtUpWithABackup();
    void migrate_backupNameInUse_takesAnother();
    void migrate_stepFails_leavesTheFile();
    void migrate_diskFull_leavesTheFile();
    void migrate_twoAtOnce_isDoneOnce();
    void open_newer_isRefusedAndLeft();

private:
    static std::vector<Migration> stepsAnd(const QString &sql) {
        std::vector<Migration> steps = builtInMigrations();
        steps.push_back({steps.back().version + 1, sql});
        return steps;
    }
    std::unique_ptr<Database> database() const {
        auto opened = Database::open(m_file->path(), Database::Access::readWrite, 100);
        return opened ? std::move(opened).value() : nullptr;
    }

    std::unique_ptr<ProgrammeFile> m_file;
    QByteArray m_before;
};

namespace {

const QString addMotto = u"ALTER TABLE \"programme\" ADD COLUMN \"motto\" TEXT NOT NULL DEFAULT '';\n"_s;

} // namespace

void TestMigrations::init() {
    m_file = std::make_unique<ProgrammeFile>();
    addMeeting(*m_file->create(), u"RSG1"_s);
    m_before = m_file->bytes();
}

void TestMigrations::builtIn_steps_countFromOne() {
    const std::vector<Migration> steps = builtInMigrations();
    QVERIFY(!steps.empty());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        QCOMPARE(steps[i].version, static_cast<int>(i) + 1);
        QVERIFY(!steps[i].sql.isEmpty());
    }
}

/// What every edit looks up (the last of the siblings, who refers to a record) does not grow with the file.
void TestMigrations::builtIn_schema_findsByIndex() {
    const auto file = database();
    const auto planOf = [&](const QString &query) {
        Statement plan(*file, u"EXPLAIN QUERY PLAN "_s + query);
        return plan.run() && plan.next() ? plan.text(3) : QString();
    };
    for (const RecordType &type : Schema::types()) {
        const QString from = u" FROM \"%1\""_s.arg(type.kind);
        QStringList siblings;
        for (const int sibling : type.siblings)
            siblings.append(u"\"%1\" = 'x'"_s.arg(type.fields[static_cast<std::size_t>(sibling)].name));
        const QString among = siblings.isEmpty() ? QString() : u" WHERE "_s + siblings.join(u" AND "_s);
        if (type.orderField() >= 0) {
            const QString plan = planOf(u"SELECT max(\"order\")"_s + from + among);
            QVERIFY2(plan.startsWith(u"SEARCH "_s) && plan.contains(u"_order"_s), qPrintable(type.kind + plan));
        }
        for (const FieldInfo &field : type.fields) {
            if (field.type != FieldType::reference)
                continue;
            const QString plan = planOf(u"SELECT \"id\""_s + from + u" WHERE \"%1\" = 'x'"_s.arg(field.name));
            QVERIFY2(plan.startsWith(u"SEARCH "_s) && plan.contains(u" INDEX "_s),
                     qPrintable(type.kind + u'.' + field.name + u": "_s + plan));
        }
    }
}

void TestMigrations::migrate_current_doesNothing() {
    const Result<QString> backup = migrate(*database(), builtInMigrations());
    VERIFY_OK(backup);
    QCOMPARE(*backup, QString());
    QCOMPARE(m_file->bytes(), m_before);
    QCOMPARE(m_file->names().size(), 1);
}

void TestMigrations::migrate_older_isBroughtUpWithABackup() {
    const auto file = database();
    const qint64 version = *file->integer(u"PRAGMA user_version"_s);
    const Result<QString> backup = migrate(*file, stepsAnd(addMotto));
    VERIFY_OK(backup);
    QCOMPARE(*file->integer(u"PRAGMA user_version"_s), version + 1);
    QCOMPARE(*file->integer(u"SELECT count(\"motto\") FROM \"programme\""_s), 1);
    QCOMPARE(QFileInfo(*backup).fileName(), u"test.version-%1.rapporteur"_s.arg(version));
    const auto kept = Store::open(*backup, m_file->writer(), Store::Mode::readOnly);
    QVERIFY(kept);
    QCOMPARE((*kept)->all<Meeting>()->front().code, u"RSG1"_s);
    QVERIFY((*kept)->check()->empty());
}

void TestMigrations::migrate_backupNameInUse_takesAnother() {
    QFile other(m_file->folder() + u"/test.version-2.rapporteur"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("the user's");
    other.close();
    const Result<QString> backup = migrate(*database(), stepsAnd(addMotto));
    VERIFY_OK(backup);
    QCOMPARE(QFileInfo(*backup).fileName(), u"test.version-2-2.rapporteur"_s);
    QCOMPARE(other.size(), 10);
}

void TestMigrations::migrate_stepFails_leavesTheFile() {
    COMPARE_ERROR(migrate(*database(), stepsAnd(addMotto + u"ALTER TABLE \"nothing\" ADD COLUMN \"x\";\n"_s)),
                  ErrorCode::migrationFailed);
    QCOMPARE(*database()->integer(u"SELECT count(*) FROM pragma_table_info('programme') WHERE name = 'motto'"_s), 0);
    const auto store = m_file->open();
    QVERIFY(store->check()->empty());
    QCOMPARE(store->all<Meeting>()->front().code, u"RSG1"_s);
}

void TestMigrations::migrate_diskFull_leavesTheFile() {
    const auto file = database();
    VERIFY_OK(file->execute(u"PRAGMA max_page_count = 1"_s));
    const auto full = migrate(*file, stepsAnd(u"CREATE TABLE \"more\" (\"x\");\n"_s));
    QVERIFY(!full.ok());
    QVERIFY(full.error().code == ErrorCode::diskFull || full.error().code == ErrorCode::migrationFailed);
    QCOMPARE(*database()->integer(u"PRAGMA user_version"_s), builtInMigrations().back().version);
    QVERIFY(m_file->open()->check()->empty());
}

void TestMigrations::migrate_twoAtOnce_isDoneOnce() {
    const auto first = database();
    const auto second = database();
    const std::vector<Migration> steps = stepsAnd(addMotto);
    VERIFY_OK(migrate(*first, steps));
    VERIFY_OK(migrate(*second, steps));
    QCOMPARE(*second->integer(u"PRAGMA user_version"_s), steps.back().version);
}

void TestMigrations::open_newer_isRefusedAndLeft() {
    VERIFY_OK(database()->execute(u"PRAGMA user_version = 99"_s));
    const QByteArray newer = m_file->bytes();
    for (const Store::Mode mode : {Store::Mode::readWrite, Store::Mode::readOnly}) {
        const auto opened = Store::open(m_file->path(), m_file->writer(), mode);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, ErrorCode::newerThanProgram);
        QCOMPARE(opened.error().detail, u"99"_s);
    }
    QCOMPARE(m_file->bytes(), newer);
    QCOMPARE(m_file->names().size(), 1);
}

RAPPORTEUR_TEST(TestMigrations)
#include "tst_migrations.moc"
