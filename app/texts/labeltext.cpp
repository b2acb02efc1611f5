#include "labeltext.h"

#include "filledin.h"
#include "label.h"

#include <QCoreApplication>

QString labelText(const Label &label) {
    return filledIn(QCoreApplication::translate("Labels", label.source.toUtf8().constData()), label.arguments);
}
