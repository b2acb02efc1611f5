#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// The product's sources, as the tests of the house read them.

struct SourceFile {
    QString path; ///< from the root of the tree: app/model/agenda.h
    QString text;

    QString name() const { return path.section(QLatin1Char('/'), -1); }
    /// The folder: app/model, ui/shell.
    QString room() const { return path.section(QLatin1Char('/'), 0, 1); }
    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    int lines() const { return static_cast<int>(text.count(QLatin1Char('\n'))); }
};

/// Full path of something in the tree.
[[nodiscard]] QString inTree(const QString &path);

/// The files with these endings below the folders, sorted by path.
[[nodiscard]] std::vector<SourceFile> sourceFiles(const QStringList &folders, const QStringList &endings);

/// All C++ of product and tests.
[[nodiscard]] std::vector<SourceFile> cppFiles(const QStringList &folders);

/// C++ with comments and the contents of texts blanked; lines stay where they are.
[[nodiscard]] QString codeOnly(const QString &text);
