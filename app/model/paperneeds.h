#pragma once

#include "agenda.h"

#include <span>

/// What a paper lacks before the meeting.
struct PaperNeeds {
    QStringList present; ///< the languages in which there is a file, in the order wanted
    QStringList missing; ///< of those wanted
    bool isExpected = false; ///< nothing was received yet

    bool isComplete() const { return missing.isEmpty() && !isExpected; }
    /// There is a file, but not in every language.
    bool isUntranslated() const { return !isExpected && !present.isEmpty() && !missing.isEmpty(); }
    /// It is there on paper only.
    bool hasNoFile() const { return !isExpected && present.isEmpty(); }
    bool operator==(const PaperNeeds &) const = default;
};

/// `wanted` are the meeting's languages. A paper that is still expected lacks all of them, whatever is there.
[[nodiscard]] PaperNeeds paperNeeds(const MeetingPaper &paper, std::span<const PaperFile> files,
                                    const QStringList &wanted);

/// The file of the highest version in a language; null where there is none. Files of other papers are ignored.
[[nodiscard]] const PaperFile *newestFile(Id<MeetingPaper> paper, std::span<const PaperFile> files,
                                          const QString &language);

/// The symbol that follows those given out at a meeting: "RSG2/9" behind RSG2/8. Symbols that do not end in a number
/// ("RSG2/INF.1") are passed over.
[[nodiscard]] QString nextSymbol(const QString &meetingCode, std::span<const MeetingPaper> papers);

/// The language that a file's name tells: "agenda_RU.docx", "report-en.pdf", "Доклад.pdf" (Cyrillic: ru). Empty where
/// it tells none of `languages`.
[[nodiscard]] QString languageOfFileName(const QString &name, const QStringList &languages);
