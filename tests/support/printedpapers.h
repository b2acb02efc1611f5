#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

/// All papers of a meeting in all its languages, printed by the command line into a folder: their bytes by file name;
/// empty where it refused.
QMap<QString, QByteArray> printedPapers(const QString &programme, const QString &meeting, const QString &folder);

/// The papers that one of them has and the other has not, or not with these bytes.
QStringList differingPapers(const QMap<QString, QByteArray> &some, const QMap<QString, QByteArray> &others);
