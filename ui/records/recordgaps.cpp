#include "recordgaps.h"

#include "recordtext.h"

using namespace Qt::StringLiterals;

QString RecordGaps::inWords(const QStringList &fields) {
    QStringList words;
    for (const QString &field : fields) {
        const QString language = field.section(u'.', 1).toUpper();
        words += language.isEmpty() ? fieldText(field) : QString(fieldText(field) % u" ("_s % language % u')');
    }
    return words.join(u", "_s);
}
