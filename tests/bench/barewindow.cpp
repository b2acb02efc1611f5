#include <QApplication>
#include <QMainWindow>

/// The least a window can be, for comparison.
int main(int argc, char **argv) {
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
