#include "windowwords.h"

#include "datewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct WindowWords {
    Q_DECLARE_TR_FUNCTIONS(WindowWords)
};

constexpr qsizetype longestName = 48; ///< letters

} // namespace

QString windowLanguage() {
    return QLocale().language() == QLocale::Russian ? u"ru"_s : u"en"_s;
}

QString minutesWord(int minutes) {
    return WindowWords::tr("%1 min").arg(minutes).replace(u' ', QChar::Nbsp);
}

QString dateWord(QDate date) {
    return formatDate(date, windowLanguage());
}

QString dateInFigures(QDate date) {
    return date.toString(u"dd.MM.yyyy"_s);
}

QString timeSpan(QTime from, QTime to) {
    return from.toString(u"HH:mm"_s) % u" – "_s % to.toString(u"HH:mm"_s);
}

QString capitalized(const QString &text) {
    return text.left(1).toUpper() % text.mid(1);
}

QString shortName(const QString &text) {
    const QString plain = text.simplified();
    return plain.size() <= longestName ? plain : QString(plain.left(longestName - 1).trimmed() % u'…');
}
