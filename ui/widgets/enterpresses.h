#pragma once

#include <QObject>

/// Lets Enter press the button that has the focus, as it does in dialogs, once it filters the application's events.
/// Boxes to tick are left to the space bar.
class EnterPresses : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};
