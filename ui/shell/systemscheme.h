#pragma once

#include "theme.h"

#include <QObject>

class QDBusVariant;

/// Asks the desktop whether it is light or dark, through the portal's setting on the session bus (Qt 6.4 has no call
/// for it), and hears of changes. Asked once the window is up, without waiting; where there is no bus nothing happens.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void ask();

Q_SIGNALS:
    void found(ColorScheme scheme);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};
