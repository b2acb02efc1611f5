#include "timezoneedit.h"

#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Places only: "UTC+05:00" is right in one half of the year.
const QStringList &zones() {
    static const QStringList all = [] {
        QStringList places;
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : ids) {
            if (id.contains('/') && !id.startsWith("Etc/"))
                places += QString::fromLatin1(id);
        }
        return places;
    }();
    return all;
}

} // namespace

TimeZoneEdit::TimeZoneEdit(const QString &name, const QString &accessibleName, QWidget *parent)
    : ParsedEdit(name, accessibleName, parent) {
    auto *completer = new QCompleter(zones(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    lineEdit()->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &zone) {
        lineEdit()->setText(zone);
        commit();
    });
}

QString TimeZoneEdit::problem(const QString &text) const {
    const QString zone = normalized(text);
    const bool fine = zone.isEmpty() || QTimeZone::isTimeZoneIdAvailable(zone.toLatin1());
    return fine ? QString() : tr("Write the zone by its region and city, such as Asia/Bishkek.");
}

void TimeZoneEdit::take(const QString &text) {
    Q_EMIT committed(normalized(text));
}

QString TimeZoneEdit::normalized(const QString &text) const {
    const QString written = text.simplified().replace(u' ', u'_');
    const auto same = [&](const QString &zone) {
        return zone.compare(written, Qt::CaseInsensitive) == 0 ||
               zone.section(u'/', -1).compare(written, Qt::CaseInsensitive) == 0; // the city alone
    };
    const auto found = std::find_if(zones().begin(), zones().end(), same);
    return found == zones().end() ? written : *found;
}
