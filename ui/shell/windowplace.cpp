#include "windowplace.h"

#include <QScreen>
#include <QSettings>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1366, 768);
constexpr QSize roomForFrame(80, 80); ///< beside a window, and above it for its title

bool fits(QSize window, QSize screen) {
    return window.width() <= screen.width() && window.height() <= screen.height();
}

void maximise(QWidget &window, QSize normal, const QRect &screen) {
    window.setGeometry({screen.topLeft() + QPoint(roomForFrame.width() / 2, roomForFrame.height() / 2),
                        normal.boundedTo(screen.size() - roomForFrame)});
    window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

} // namespace

void restoreWindowPlace(QWidget &window, const QSettings &settings) {
    const bool isKnown = window.restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
    const QRect screen = window.screen()->availableGeometry();
    if (!isKnown && !fits(firstSize + roomForFrame, screen.size()))
        maximise(window, firstSize, screen);
    else if (!isKnown)
        window.resize(firstSize);
    else if (!fits(window.size(), screen.size())) // it stood on a larger screen, which is gone
        maximise(window, window.size(), screen);
}

void keepWindowPlace(const QWidget &window, QSettings &settings) {
    settings.setValue("window/geometry"_L1, window.saveGeometry());
}
