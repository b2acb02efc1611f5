#include "desk.h"
#include "dialogprompts.h"
#include "fontset.h"
#include "sampleprogramme.h"
#include "settings.h"
#include "windowpages.h"

#include <QApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

DeskParts parts() {
    DeskParts parts;
    parts.makePages = &makeWindowPages;
    parts.makeSample = [](const QString &path) {
        typeset::FontSet fonts;
        return makeSample(path, fonts);
    };
    parts.sampleFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return parts;
}

} // namespace

/// Opens the programme files named, or the one used last.
int main(int argc, char **argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"rapporteur"_s);
    QApplication::setApplicationDisplayName(u"Rapporteur"_s);
    QApplication::setApplicationVersion(QStringLiteral(RAPPORTEUR_VERSION));
    QApplication::setDesktopFileName(u"rapporteur"_s);
    Settings settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/rapporteur.ini"_L1);
    DialogPrompts prompts;
    Desk desk(settings, prompts, parts());
    if (!desk.start(QApplication::arguments().mid(1)))
        return 0;
    return QApplication::exec();
}
