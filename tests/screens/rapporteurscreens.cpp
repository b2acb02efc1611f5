#include "dialogprompts.h"
#include "fontset.h"
#include "sampleprogramme.h"
#include "screenshots.h"
#include "settings.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

struct Look {
    QString name;
    QString language;
    Settings::Theme theme = Settings::Theme::light;
};

bool take(const Look &look, const QString &sample, const QString &scratch, const QDir &pictures) {
    Settings settings(scratch + u'/' + look.name + ".ini"_L1);
    settings.setLanguage(look.language);
    settings.setTheme(look.theme);
    settings.setAuthor(u"A. Editor"_s);
    DialogPrompts prompts;
    Screenshots screens(look.name, look.language, settings, prompts, sample, scratch, pictures);
    screens.takeStart();
    screens.takeAgenda();
    screens.takeDocuments();
    screens.takePages();
    screens.takeDialogs();
    screens.takeEmptyPages();
    return !screens.haveFailed();
}

} // namespace

/// Writes a picture of every page of the window on the sample programme into the folder named.
int main(int argc, char **argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"rapporteur-screens"_s);
    QTextStream err(stderr);
    const QDir pictures(QApplication::arguments().value(1));
    const QTemporaryDir scratch;
    if (argc != 2 || !scratch.isValid() || !pictures.mkpath(u"."_s)) {
        err << "Use: rapporteur-screens FOLDER\n";
        return 2;
    }
    const QString sample = scratch.filePath(u"sample.rapporteur"_s);
    typeset::FontSet fonts;
    if (!makeSample(sample, fonts)) {
        err << "The sample could not be made.\n";
        return 1;
    }
    const Look looks[] = {{u"en-light"_s, u"en"_s, Settings::Theme::light},
                          {u"en-dark"_s, u"en"_s, Settings::Theme::dark},
                          {u"ru-light"_s, u"ru"_s, Settings::Theme::light}};
    bool all = true;
    for (const Look &look : looks)
        all = take(look, sample, scratch.path(), pictures) && all;
    return all ? 0 : 1;
}
