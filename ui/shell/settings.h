#pragma once

#include "theme.h"

#include <QSettings>
#include <QStringList>

#include <vector>

/// What the user chose for this computer, kept in one ini file whose path is given, so that tests have their own.
class Settings {
public:
    enum class Theme { system, light, dark };

    explicit Settings(const QString &iniPath);

    /// Sizes, columns and whatever else a page keeps under its own name.
    QSettings &raw() { return m_ini; }

    /// Language of the window, "en" or "ru"; the system's, where it is one of them, until the user chooses.
    QString language() const;
    void setLanguage(const QString &language);
    Theme theme() const;
    void setTheme(Theme theme);
    /// What the system said when last asked, so that the window opens right before it is asked again.
    ColorScheme lastSystemScheme() const;
    void setLastSystemScheme(ColorScheme scheme);
    /// Size of text in percent of the system's.
    int zoom() const;
    void setZoom(int percent);
    /// The sizes that can be chosen, from the smallest.
    static constexpr int usualZoom = 100;
    static const std::vector<int> &zooms();
    /// The next size that can be chosen above or below the present one; the present one where there is none.
    int nextZoom(bool larger) const;
    /// Who makes the changes; the name of the system's user until one is given.
    QString author() const;
    void setAuthor(const QString &author);

    /// Files opened before, the last one first; those that are gone are left out.
    QStringList recentFiles() const;
    void noteRecent(const QString &path);

private:
    QSettings m_ini;
};
