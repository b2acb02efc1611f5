#include "sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

QString inTree(const QString &path) {
    return QStringLiteral(SOURCE_TREE) + u'/' + path;
}

std::vector<SourceFile> sourceFiles(const QStringList &folders, const QStringList &endings) {
    QStringList patterns;
    for (const QString &ending : endings)
        patterns.append(u'*' + ending);
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator each(inTree(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            files.push_back(
                {QDir(inTree(QString())).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

std::vector<SourceFile> cppFiles(const QStringList &folders) {
    return sourceFiles(folders, {u".cpp"_s, u".h"_s});
}

QString codeOnly(const QString &text) {
    static const QRegularExpression notCode(
        uR"re(//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:[^"\\\n]|\\.)*"|(?<![0-9a-fA-F])'(?:[^'\\\n]|\\.)+')re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code = text;
    auto each = notCode.globalMatch(text);
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (code.at(i) != u'\n')
                code[i] = u' ';
        }
    }
    return code;
}
