#include "commandletter.h"

using namespace Qt::StringLiterals;

QString commandLetter(const QString &typed) {
    static const QString latin = u"QWERTYUIOPASDFGHJKLZXCVBNM"_s;
    static const QString cyrillic = u"ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ"_s;
    const QString letter = typed.toUpper();
    const qsizetype at = letter.size() == 1 ? cyrillic.indexOf(letter) : -1;
    return at < 0 ? letter : latin.mid(at, 1);
}
