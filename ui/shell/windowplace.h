#pragma once

class QSettings;
class QWidget;

/// Gives a window the size and place it had when it was last closed, as far as a screen that is there has room for it.
/// A window never opened before is as large as our pictures show it, or maximised where the screen is hardly larger.
/// Call it before the window is shown.
void restoreWindowPlace(QWidget &window, const QSettings &settings);
void keepWindowPlace(const QWidget &window, QSettings &settings);
