#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

/// All papers of a meeting in all its languages, printed by the command line into a folder: their bytes by file name;
/// empty where it refused.
QMap<QString, QByteArray> printedPapers(const QString &programme, const QString &meeting, const QString &folder);
