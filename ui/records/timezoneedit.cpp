#include "timezoneedit.h"

#include "protocolmoves.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Places only: "UTC+05:00" is right in one half of the year.
bool isPlace(const QByteArray &zone) {
    return zone.contains('/') && !zone.startsWith("Etc/");
}

/// All with their offsets, which takes long to read.
const std::vector<Choice> &allZones() {
    static const std::vector<Choice> all = [] {
        std::vector<Choice> zones;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : ids) {
            const QString name = QString::fromLatin1(id);
            if (isPlace(id))
                zones.push_back({name, name, QString::fromLatin1(QTimeZone(QTimeZone(id).offsetFromUtc(now)).id())});
        }
        return zones;
    }();
    return all;
}

QList<QByteArray> zonesOf(const Country &country) {
    const QLocale::Territory territory = QLocale::codeToTerritory(country.isoCode);
    return territory == QLocale::AnyTerritory ? QList<QByteArray>() : QTimeZone::availableTimeZoneIds(territory);
}

/// Of several zones of a country the one that stands for others in it.
QByteArray mainZone(const Country &country, const QList<QByteArray> &zones) {
    const QLocale::Territory territory = QLocale::codeToTerritory(country.isoCode);
    const auto isMain = [&](const QByteArray &zone) {
        const QByteArray group = QTimeZone::ianaIdToWindowsId(zone);
        return !group.isEmpty() && QTimeZone::windowsIdToDefaultIanaId(group, territory) == zone;
    };
    const auto found = std::find_if(zones.begin(), zones.end(), isMain);
    return found == zones.end() ? zones.value(0) : *found;
}

std::vector<Choice> zoneChoices(Workspace &workspace, Id<Country> first) {
    std::vector<Country> countries =
        inProtocolOrder(workspace.records().of<Country>().all(), workspace.contentLanguage());
    std::stable_partition(countries.begin(), countries.end(),
                          [&](const Country &country) { return country.id == first; });
    std::vector<Choice> rest = allZones();
    std::vector<Choice> choices;
    for (const Country &country : countries) {
        for (const QByteArray &zone : zonesOf(country)) {
            const auto at = std::find_if(rest.begin(), rest.end(),
                                         [&](const Choice &each) { return each.id == QLatin1StringView(zone); });
            if (at == rest.end())
                continue;
            choices.push_back(*at);
            choices.back().detail += u", "_s % country.shortName.in(workspace.contentLanguage());
            rest.erase(at);
        }
    }
    choices.insert(choices.end(), rest.begin(), rest.end());
    return choices;
}

} // namespace

TimeZoneEdit::TimeZoneEdit(Workspace &workspace, std::function<Id<Country>()> country, const QString &name,
                           const QString &accessibleName, QWidget *parent)
    : ReferenceEdit(
          name, accessibleName,
          [&workspace, country = std::move(country)] { return zoneChoices(workspace, country()); }, parent) {}

bool isZoneOf(const QString &zone, const Country &country) {
    return zonesOf(country).contains(zone.toLatin1());
}

QString zoneOfPlace(const QString &zone, const Country &country, const LocalText &city) {
    const QByteArray id = zone.toLatin1();
    const bool isUnchosen = id.isEmpty() || id == "UTC" || id == "Etc/UTC" || id == QTimeZone::systemTimeZoneId();
    const QList<QByteArray> zones = zonesOf(country);
    if (!isUnchosen || zones.isEmpty() || zones.contains(id))
        return zone;
    const QStringList languages = city.languages();
    const auto isOfCity = [&](const QByteArray &each) {
        const QString name = QString::fromLatin1(each).section(u'/', -1).replace(u'_', u' ');
        return std::any_of(languages.begin(), languages.end(), [&](const QString &language) {
            return name.compare(city.exactly(language).simplified(), Qt::CaseInsensitive) == 0;
        });
    };
    const auto found = std::find_if(zones.begin(), zones.end(), isOfCity);
    return QString::fromLatin1(found == zones.end() ? mainZone(country, zones) : *found);
}
