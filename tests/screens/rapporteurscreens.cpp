#include "dialogprompts.h"
#include "fontset.h"
#include "overfullprogramme.h"
#include "sampleprogramme.h"
#include "screenshots.h"
#include "settings.h"
#include "store.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

struct Look {
    QString name;
    QString language;
    Settings::Theme theme = Settings::Theme::light;
    int zoom = 100; ///< of the text, per cent
    QSize size{1366, 768};
    bool isWhole = true; ///< everything there is to see; else the pages alone
};

struct Files {
    QString sample;
    QString overfull;
    QString scratch; ///< the folder that has room for more
};

bool take(const Look &look, const Files &files, const QDir &pictures) {
    Settings settings(files.scratch + u'/' + look.name + ".ini"_L1);
    settings.setLanguage(look.language);
    settings.setTheme(look.theme);
    settings.setZoom(look.zoom);
    settings.setAuthor(u"A. Editor"_s);
    DialogPrompts prompts;
    Screenshots screens({look.name, look.language, look.size, pictures, files.scratch}, settings, prompts);
    if (look.isWhole) {
        screens.takeStart();
        screens.takeAgenda(files.sample);
        screens.takeDocuments(files.sample);
        screens.takeDialogs(files.sample);
        screens.takeEmptyPages();
    }
    screens.takePages(files.sample, u"page"_s);
    screens.takePages(files.overfull, u"overfull"_s);
    return !screens.haveFailed();
}

bool makeOverfull(const QString &sample, const QString &path) {
    if (!QFile::copy(sample, path))
        return false;
    const auto store = Store::open(path, {.author = u"A. Editor"_s, .clock = {}, .newUuid = {}});
    return store.ok() && OverfullProgramme::fill(**store);
}

} // namespace

/// Writes a picture of every page of the window into the folder named: with the sample programme, of a new one, and of
/// one that is overfull. In all looks, or in those named.
int main(int argc, char **argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"rapporteur-screens"_s);
    QTextStream err(stderr);
    const QStringList named = QApplication::arguments().mid(2);
    const QDir pictures(QApplication::arguments().value(1));
    const QTemporaryDir scratch;
    if (argc < 2 || !scratch.isValid() || !pictures.mkpath(u"."_s)) {
        err << "Use: rapporteur-screens FOLDER [LOOK …]\n";
        return 2;
    }
    const Files files{scratch.filePath(u"sample.rapporteur"_s), scratch.filePath(u"overfull.rapporteur"_s),
                      scratch.path()};
    typeset::FontSet fonts;
    if (!makeSample(files.sample, fonts) || !makeOverfull(files.sample, files.overfull)) {
        err << "The programmes to show could not be made.\n";
        return 1;
    }
    const Look looks[] = {
        {.name = u"en-light"_s, .language = u"en"_s},
        {.name = u"en-dark"_s, .language = u"en"_s, .theme = Settings::Theme::dark},
        {.name = u"ru-light"_s, .language = u"ru"_s},
        {.name = u"ru-dark"_s, .language = u"ru"_s, .theme = Settings::Theme::dark, .isWhole = false},
        {.name = u"en-80"_s, .language = u"en"_s, .zoom = 80, .isWhole = false},
        {.name = u"ru-150"_s, .language = u"ru"_s, .zoom = 150, .isWhole = false},
        {.name = u"ru-200"_s, .language = u"ru"_s, .zoom = 200, .isWhole = false},
        {.name = u"en-1920"_s, .language = u"en"_s, .size = {1920, 1080}, .isWhole = false},
    };
    const QFont systemFont = QApplication::font();
    bool all = true;
    for (const Look &look : looks) {
        if (!named.isEmpty() && !named.contains(look.name))
            continue;
        QApplication::setFont(systemFont); // the desk takes the application's font for the system's
        all = take(look, files, pictures) && all;
    }
    return all ? 0 : 1;
}
