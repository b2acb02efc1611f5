#include "labeltext.h"

#include "filledin.h"
#include "label.h"
#include "recordtext.h"

#include <QCoreApplication>

namespace {

/// An argument that stands for a word is given in the language of the reader.
QString argumentText(const QString &argument) {
    if (argument.startsWith(Label::fieldMark))
        return fieldText(argument.mid(Label::fieldMark.size()));
    if (argument.startsWith(Label::kindMark))
        return kindText(argument.mid(Label::kindMark.size()));
    return argument;
}

} // namespace

QString labelText(const Label &label) {
    QStringList arguments;
    for (const QString &argument : label.arguments)
        arguments += argumentText(argument);
    return filledIn(QCoreApplication::translate("Labels", label.source.toUtf8().constData()), arguments);
}
