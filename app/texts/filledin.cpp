#include "filledin.h"

QString filledIn(const QString &text, const QStringList &arguments) {
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (number < 1 || number > arguments.size()) {
            filled += text.at(i);
            continue;
        }
        filled += arguments.at(number - 1);
        ++i;
    }
    return filled;
}
