#include "settings.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecentFiles = 8;

} // namespace

Settings::Settings(const QString &iniPath) : m_ini(iniPath, QSettings::IniFormat) {}

QString Settings::language() const {
    const QString systems = QLocale::system().language() == QLocale::Russian ? u"ru"_s : u"en"_s;
    const QString chosen = m_ini.value("window/language"_L1, systems).toString();
    return chosen == u"ru" ? chosen : u"en"_s;
}

void Settings::setLanguage(const QString &language) {
    m_ini.setValue("window/language"_L1, language);
}

Settings::Theme Settings::theme() const {
    const QString word = m_ini.value("window/theme"_L1).toString();
    return word == u"light" ? Theme::light : word == u"dark" ? Theme::dark : Theme::system;
}

void Settings::setTheme(Theme theme) {
    const QString word = theme == Theme::light ? u"light"_s : theme == Theme::dark ? u"dark"_s : u"system"_s;
    m_ini.setValue("window/theme"_L1, word);
}

ColorScheme Settings::lastSystemScheme() const {
    return m_ini.value("window/systemIsDark"_L1).toBool() ? ColorScheme::dark : ColorScheme::light;
}

void Settings::setLastSystemScheme(ColorScheme scheme) {
    m_ini.setValue("window/systemIsDark"_L1, scheme == ColorScheme::dark);
}

int Settings::zoom() const {
    return std::clamp(m_ini.value("window/zoom"_L1, usualZoom).toInt(), zooms().front(), zooms().back());
}

const std::vector<int> &Settings::zooms() {
    static const std::vector<int> all{80, 90, usualZoom, 110, 125, 150, 175, 200};
    return all;
}

int Settings::nextZoom(bool larger) const {
    const std::vector<int> &all = zooms();
    if (larger) {
        const auto next = std::upper_bound(all.begin(), all.end(), zoom());
        return next == all.end() ? all.back() : *next;
    }
    const auto next = std::lower_bound(all.begin(), all.end(), zoom());
    return next == all.begin() ? all.front() : *std::prev(next);
}

void Settings::setZoom(int percent) {
    m_ini.setValue("window/zoom"_L1, percent);
}

QString Settings::author() const {
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    const QString chosen = m_ini.value("window/author"_L1).toString();
    return chosen.isEmpty() ? user : chosen;
}

void Settings::setAuthor(const QString &author) {
    m_ini.setValue("window/author"_L1, author.simplified());
}

QStringList Settings::recentFiles() const {
    QStringList files = m_ini.value("window/recent"_L1).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void Settings::noteRecent(const QString &path) {
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_ini.setValue("window/recent"_L1, files.mid(0, mostRecentFiles));
}
