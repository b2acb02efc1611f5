#include "newname.h"

#include "windowwords.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

QString contentWords(const QString &language, const char *source) {
    if (language != windowLanguage() && language == "en"_L1) // the sources are English
        return QString::fromUtf8(source);
    if (language != windowLanguage() && language == "ru"_L1) {
        QTranslator russian;
        if (russian.load(u"rapporteur_ru"_s, u":/i18n"_s)) {
            if (const QString words = russian.translate("NewNames", source); !words.isEmpty())
                return words;
        }
    }
    return QCoreApplication::translate("NewNames", source);
}

LocalText newName(const Workspace &workspace, const char *source) {
    const QString language = workspace.contentLanguage();
    LocalText name;
    name.set(language, contentWords(language, source), workspace.primaryLanguage());
    return name;
}
