#include "paperneeds.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

PaperNeeds paperNeeds(const MeetingPaper &paper, std::span<const PaperFile> files, const QStringList &wanted) {
    PaperNeeds needs;
    needs.isExpected = paper.status == PaperStatus::expected;
    for (const QString &language : wanted) {
        if (newestFile(paper.id, files, language) != nullptr)
            needs.present += language;
        if (needs.isExpected || !needs.present.contains(language))
            needs.missing += language;
    }
    return needs;
}

const PaperFile *newestFile(Id<MeetingPaper> paper, std::span<const PaperFile> files, const QString &language) {
    const PaperFile *newest = nullptr;
    for (const PaperFile &file : files) {
        const bool fits = file.paper == paper && file.language == language;
        if (fits && (newest == nullptr || file.version > newest->version))
            newest = &file;
    }
    return newest;
}

QString nextSymbol(const QString &meetingCode, std::span<const MeetingPaper> papers) {
    static const QRegularExpression number(u"^(.*?)(\\d+)$"_s);
    const QString stem = meetingCode + u'/';
    int highest = 0;
    for (const MeetingPaper &paper : papers) {
        const QRegularExpressionMatch match = number.match(paper.symbol);
        if (match.hasMatch() && match.captured(1) == stem)
            highest = std::max(highest, match.captured(2).toInt());
    }
    return stem + QString::number(highest + 1);
}

QString languageOfFileName(const QString &name, const QStringList &languages) {
    static const QRegularExpression separator(u"[^\\p{L}]+"_s);
    static const QRegularExpression cyrillic(u"\\p{Cyrillic}"_s);
    const QString base = name.section(u'.', 0, -2).isEmpty() ? name : name.section(u'.', 0, -2);
    QStringList words = base.toLower().split(separator, Qt::SkipEmptyParts);
    std::reverse(words.begin(), words.end()); // the language mostly stands at the end
    for (const QString &word : words) {
        const QString code = word == "rus"_L1 || word == "рус"_L1 ? u"ru"_s : word == "eng"_L1 ? u"en"_s : word;
        if (languages.contains(code))
            return code;
    }
    const bool isRussian = base.contains(cyrillic) && languages.contains(u"ru"_s);
    return isRussian ? u"ru"_s : QString();
}
