#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace {

/// Tells how long after the moment given in BENCH_START (nanoseconds of the steady clock) a main window was first
/// painted and shown, and ends the program.
class FirstPaint : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override {
        if (!m_seen && event->type() == QEvent::Paint && qobject_cast<QMainWindow *>(watched) != nullptr) {
            m_seen = true;
            // What was painted has been shown once the event is dealt with.
            QTimer::singleShot(0, this, &FirstPaint::tell);
        }
        return false;
    }

private:
    static void tell() {
        const std::chrono::nanoseconds start(qgetenv("BENCH_START").toLongLong());
        const std::chrono::duration<double, std::milli> taken =
            std::chrono::steady_clock::now().time_since_epoch() - start;
        std::printf("%.2f\n", taken.count());
        std::fflush(stdout);
        QCoreApplication::exit();
    }

    bool m_seen = false;
};

void watchFirstPaint() {
    qApp->installEventFilter(new FirstPaint(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchFirstPaint)
