#include "systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

const QString &service() {
    static const QString name = u"org.freedesktop.portal.Desktop"_s;
    return name;
}

const QString &object() {
    static const QString path = u"/org/freedesktop/portal/desktop"_s;
    return path;
}

const QString &interface() {
    static const QString name = u"org.freedesktop.portal.Settings"_s;
    return name;
}

/// Without an address libdbus would start a bus of its own, and wait for it.
bool hasSessionBus() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

/// 1 is dark, 2 light, 0 no preference (portal specification, org.freedesktop.appearance).
ColorScheme schemeOf(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1 ? ColorScheme::dark : ColorScheme::light;
}

} // namespace

void SystemScheme::ask() {
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service(), object(), interface(), u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service(), object(), interface(), u"Read"_s);
    question.setArguments({u"org.freedesktop.appearance"_s, u"color-scheme"_s});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *watcher) {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            Q_EMIT found(schemeOf(QVariant::fromValue(reply.value())));
        watcher->deleteLater();
    });
}

void SystemScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value) {
    if (group == u"org.freedesktop.appearance" && key == u"color-scheme")
        Q_EMIT found(schemeOf(value.variant()));
}
