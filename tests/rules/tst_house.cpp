#include "functionscan.h"
#include "sourcetree.h"
#include "testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The rules of the house that a build cannot hold.
class TestHouse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void includes_ofARoom_areOnItsList_data();
    void includes_ofARoom_areOnItsList();
    void includes_everyRoom_hasAList();
    void includes_quoted_nameAFileOnly();
    void dialogs_standInTheShellOnly();
    void fileNames_areUnique();
    void fileNames_areNoSystemHeaders();
    void files_keepTheSizeBudget();
    void functions_keepTheSizeBudget();
    void functionScan_code_isMeasured_data();
    void functionScan_code_isMeasured();
    void words_unfinishedWork_isNotThere();
};

namespace {

/// What a room may include in angle brackets: Qt modules, and headers of other libraries. The standard library is free.
struct Room {
    QString folder;
    QStringList modules;
    QStringList headers;
};

const std::vector<Room> &rooms() {
    static const QStringList window{u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s};
    static const std::vector<Room> all{
        {u"app/model"_s, {u"QtCore"_s}, {}},
        {u"app/store"_s, {u"QtCore"_s, u"QtSql"_s}, {u"unistd.h"_s, u"fcntl.h"_s}},
        {u"app/typeset"_s,
         {u"QtCore"_s, u"QtGui"_s, u"QtSvg"_s},
         {u"hb.h"_s, u"hb-ot.h"_s, u"hb-subset.h"_s, u"zlib.h"_s}},
        {u"app/documents"_s, {u"QtCore"_s}, {}},
        {u"app/texts"_s, {u"QtCore"_s}, {}},
        {u"app/exchange"_s, {u"QtCore"_s}, {}},
        {u"app/cli"_s, {u"QtCore"_s, u"QtGui"_s}, {u"unistd.h"_s, u"poll.h"_s}},
        {u"ui/main.cpp"_s, window, {}},
        {u"ui/widgets"_s, window, {}},
        {u"ui/shell"_s, window + QStringList{u"QtDBus"_s, u"QtNetwork"_s, u"QtPrintSupport"_s}, {}},
        {u"ui/records"_s, window, {}},
        {u"ui/agenda"_s, window, {}},
        {u"ui/overview"_s, window, {}},
        {u"ui/papers"_s, window, {}},
        {u"ui/followupforms"_s, window, {}},
        {u"ui/minutes"_s, window, {}},
        {u"ui/followup"_s, window, {}},
        {u"ui/findings"_s, window, {}},
        {u"ui/delegations"_s, window, {}},
        {u"ui/people"_s, window, {}},
        {u"ui/meetings"_s, window, {}},
        {u"ui/programme"_s, window, {}},
        {u"ui/priorities"_s, window, {}},
        {u"ui/workplan"_s, window, {}},
        {u"ui/pages"_s, window, {}},
        {u"ui/documents"_s, window + QStringList{u"QtPrintSupport"_s}, {}},
    };
    return all;
}

bool isStandardHeader(const QString &header) {
    static const QRegularExpression pattern(u"^[a-z_]+$"_s);
    return header.contains(pattern);
}

bool isInModule(const QString &header, const QStringList &modules) {
    const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const QString &module : modules) {
        if (QFileInfo::exists(folder + u'/' + module + u'/' + header))
            return true;
    }
    return false;
}

/// The names in #include lines, "<…>" or "\"…\"" as `open` says.
QStringList includesOf(const SourceFile &file, QChar open) {
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList names;
    auto each = include.globalMatch(file.text);
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        if (match.captured(1) == open)
            names.append(match.captured(2));
    }
    return names;
}

/// "path: 700 lines of 600"
QString tooLong(const QString &what, int lines, int most) {
    return what + u": "_s + QString::number(lines) + u" lines, at most "_s + QString::number(most);
}

/// Lists of entities, of blocks and of what papers are made from: long, but nothing but values.
bool isContract(const SourceFile &file) {
    static const QStringList contracts{
        u"app/model/minutes.h"_s,          u"app/model/programme.h"_s, u"app/model/dossier.h"_s,
        u"app/typeset/blocks.h"_s,         u"app/store/store.h"_s,     u"app/store/records_minutes.h"_s,
        u"app/store/records_programme.h"_s};
    return contracts.contains(file.path);
}

const QStringList &everything() {
    static const QStringList folders{u"app"_s, u"ui"_s, u"tests"_s};
    return folders;
}

} // namespace

void TestHouse::includes_ofARoom_areOnItsList_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("modules");
    QTest::addColumn<QStringList>("headers");
    for (const Room &room : rooms())
        QTest::newRow(qPrintable(room.folder)) << room.folder << room.modules << room.headers;
}

void TestHouse::includes_ofARoom_areOnItsList() {
    QFETCH(QString, folder);
    QFETCH(QStringList, modules);
    QFETCH(QStringList, headers);
    QStringList wrong;
    for (const SourceFile &file : cppFiles({u"app"_s, u"ui"_s})) {
        if (file.room() != folder)
            continue;
        for (const QString &header : includesOf(file, u'<')) {
            if (!isStandardHeader(header) && !headers.contains(header) && !isInModule(header, modules))
                wrong.append(file.path + u" includes "_s + header);
        }
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestHouse::includes_everyRoom_hasAList() {
    QStringList known;
    for (const Room &room : rooms())
        known.append(room.folder);
    QStringList unknown;
    for (const SourceFile &file : cppFiles({u"app"_s, u"ui"_s})) {
        if (!known.contains(file.room()) && !unknown.contains(file.room()))
            unknown.append(file.room());
    }
    QCOMPARE(unknown.join(u'\n'), QString());
}

void TestHouse::includes_quoted_nameAFileOnly() {
    QStringList wrong;
    for (const SourceFile &file : cppFiles(everything())) {
        for (const QString &header : includesOf(file, u'"')) {
            if (header.contains(u'/'))
                wrong.append(file.path + u" includes "_s + header);
        }
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestHouse::dialogs_standInTheShellOnly() {
    static const QRegularExpression dialogs(
        u"\\bQ(?:MessageBox|FileDialog|InputDialog|ErrorMessage|ColorDialog|FontDialog)\\b"_s);
    QStringList wrong;
    for (const SourceFile &file : cppFiles({u"app"_s, u"ui"_s})) {
        if (file.room() != u"ui/shell" && codeOnly(file.text).contains(dialogs))
            wrong.append(file.path);
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestHouse::fileNames_areUnique() {
    QHash<QString, QString> pathOf;
    QStringList twice;
    for (const SourceFile &file : cppFiles(everything())) {
        const QString name = file.name().toLower();
        if (pathOf.contains(name))
            twice.append(pathOf.value(name) + u" and "_s + file.path);
        pathOf.insert(name, file.path);
    }
    QCOMPARE(twice.join(u'\n'), QString());
}

void TestHouse::fileNames_areNoSystemHeaders() {
    static const QStringList system = u"aio alloca assert complex cpio ctype dirent dlfcn endian errno error fcntl "
                                      u"features fenv float fmtmsg fnmatch ftw "
                                      u"getopt glob grp hb iconv inttypes iso646 langinfo libgen limits locale malloc "
                                      u"math memory monetary mqueue ndbm netdb "
                                      u"nl_types obstack paths poll printf pthread pwd regex sched search semaphore "
                                      u"setjmp sgtty shadow signal spawn sqlite3 "
                                      u"stab stdalign stdarg stdatomic stdbool stddef stdint stdio stdlib stdnoreturn "
                                      u"string strings stropts syslog tar "
                                      u"termios tgmath thread threads time trace ttyent uchar ucontext ulimit unistd "
                                      u"utime utmp utmpx values wait wchar wctype "
                                      u"windows wordexp zconf zlib"_s.split(u' ');
    QStringList wrong;
    for (const SourceFile &file : cppFiles(everything())) {
        const bool isTaken = system.contains(file.name().chopped(2).toLower()) ||
                             isInModule(file.name().toLower(), {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s});
        if (file.isHeader() && isTaken)
            wrong.append(file.path);
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestHouse::files_keepTheSizeBudget() {
    constexpr int hardLimit = 600;
    constexpr int budget = 400;
    constexpr int header = 150;
    constexpr int mainWindow = 300;
    QStringList wrong;
    for (const SourceFile &file : cppFiles(everything())) {
        int most = file.isHeader() ? header : hardLimit;
        if (file.path == u"ui/shell/mainwindow.cpp")
            most = mainWindow;
        if (isContract(file))
            most = hardLimit;
        if (file.lines() > most)
            wrong.append(tooLong(file.path, file.lines(), most));
        else if (!file.isHeader() && file.lines() > budget)
            qInfo("%s is over the budget of %d lines: %d", qPrintable(file.path), budget, file.lines());
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestHouse::functions_keepTheSizeBudget() {
    constexpr int function = 60;
    constexpr int constructor = 40;
    QStringList wrong;
    int seen = 0;
    for (const SourceFile &file : cppFiles(everything())) {
        for (const FunctionSpan &span : functionsIn(codeOnly(file.text))) {
            ++seen;
            if (span.name.endsWith(u"_data")) // the rows of a rule stand together
                continue;
            const int most = span.constructor ? constructor : function;
            if (span.lines > most)
                wrong.append(
                    tooLong(file.path + u':' + QString::number(span.line) + u' ' + span.name, span.lines, most));
        }
    }
    QVERIFY(seen > 100);
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestHouse::functionScan_code_isMeasured_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("found"); // name, line, lines, ! for a constructor
    QTest::newRow("function") << u"int f(int a) {\n return a;\n}\n"_s << u"f 1 3"_s;
    QTest::newRow("in a namespace") << u"namespace a {\nvoid f()\n{\n}\n}\nvoid g() {}\n"_s << u"f 3 2|g 6 1"_s;
    QTest::newRow("member") << u"void A::f() const {\n if (x) {\n }\n}"_s << u"A::f 1 4"_s;
    QTest::newRow("constructor") << u"A::A(int b)\n : m_a(b)\n , m_c{b}\n{\n}\n"_s << u"A::A 4 2!"_s;
    QTest::newRow("constructor inside") << u"class A : public B {\npublic:\n explicit A(int b) : B(b) {\n }\n};"_s
                                        << u"A 3 2!"_s;
    QTest::newRow("destructor inside") << u"class A {\n ~A() {}\n};"_s << u"~A 2 1"_s;
    QTest::newRow("table") << u"constexpr std::array a{\n f(1),\n g{2},\n};\nvoid f() {}"_s << u"f 5 1"_s;
    QTest::newRow("assigned table") << u"const std::vector<int> a = {\n f(1),\n};\n"_s << QString();
    QTest::newRow("enumeration") << u"enum class A { b, c };\nstruct D { int e; };\n"_s << QString();
    QTest::newRow("lambda counts with its function") << u"void f() {\n auto g = [](int a) {\n };\n}"_s << u"f 1 4"_s;
    QTest::newRow("braces in texts and comments")
        << u"void f() {\n g(\"{\"); // {\n /* { */ h('{');\n}"_s << u"f 1 4"_s;
    QTest::newRow("macro") << u"#define A {\nvoid f() {\n}\n"_s << u"f 2 2"_s;
    QTest::newRow("template") << u"template <class T>\nvoid f(T a) {\n}\n"_s << u"f 2 2"_s;
}

void TestHouse::functionScan_code_isMeasured() {
    QFETCH(QString, code);
    QStringList found;
    for (const FunctionSpan &span : functionsIn(codeOnly(code))) {
        const QString mark = span.constructor ? u"!"_s : QString();
        found.append(span.name + u' ' + QString::number(span.line) + u' ' + QString::number(span.lines) + mark);
    }
    QTEST(found.join(u'|'), "found");
}

void TestHouse::words_unfinishedWork_isNotThere() {
    // Written apart, so that this file does not find itself.
    static const QRegularExpression words(u"\\b(?:TO"_s
                                          u"DO|FIX"_s
                                          u"ME|XX"_s
                                          u"X|coming"_s
                                          u" soon)\\b"_s);
    QStringList wrong;
    const QStringList folders{u"app"_s,   u"ui"_s,        u"tests"_s,       u"scripts"_s,
                              u"cmake"_s, u"resources"_s, u"translations"_s};
    for (const SourceFile &file : sourceFiles(folders, {QString()})) {
        if (file.text.contains(words))
            wrong.append(file.path);
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

RAPPORTEUR_TEST(TestHouse)
#include "tst_house.moc"
