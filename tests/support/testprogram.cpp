#include "testprogram.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
#else
#include <QCoreApplication>
#endif
#include <QTest>

using namespace Qt::StringLiterals;

#ifdef QT_WIDGETS_LIB
using TestApplication = QApplication;
#elif defined(QT_GUI_LIB)
using TestApplication = QGuiApplication;
#else
using TestApplication = QCoreApplication;
#endif

namespace {

/// "quorum" for TestQuorum.
QString nameOf(const TestCase &testCase) {
    return QString::fromLatin1(testCase.className).sliced(4).toLower();
}

} // namespace

std::vector<TestCase> &testCases() {
    static std::vector<TestCase> cases;
    return cases;
}

/// Runs the test case that the first argument names, with what follows as arguments of Qt Test; without one, lists all.
int main(int argc, char **argv) {
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    TestApplication application(argc, argv);
    const QString wanted = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    QStringList known;
    for (const TestCase &testCase : testCases()) {
        known += nameOf(testCase);
        if (known.constLast() != wanted)
            continue;
        // What a test case keeps outside of its folder would otherwise be shared by those that run beside it.
        QCoreApplication::setApplicationName(u"tst_"_s + wanted);
        const std::unique_ptr<QObject> test = testCase.make();
        argv[1] = argv[0];
        return QTest::qExec(test.get(), argc - 1, argv + 1);
    }
    known.sort();
    qInfo("Test cases: %s", qPrintable(known.join(u' ')));
    return 1;
}
