#include "meetingcode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "RSG" of "Regional Steering Group": small words are left out.
QString initialsOf(const QString &name) {
    constexpr qsizetype smallWord = 3; // letters
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word[0].isLetter() && (word.size() > smallWord || word[0].isUpper()))
            initials += word[0].toUpper();
    }
    return initials;
}

} // namespace

QString freeMeetingCode(const QString &shortName, const QString &name, int number, std::span<const Meeting> all) {
    QString stem = shortName;
    stem.remove(u' ');
    if (stem.isEmpty())
        stem = initialsOf(name);
    if (stem.isEmpty())
        return {};
    const auto isTaken = [&](const QString &code) {
        return std::any_of(all.begin(), all.end(), [&](const Meeting &meeting) { return meeting.code == code; });
    };
    while (isTaken(stem + QString::number(number)))
        ++number;
    return stem + QString::number(number);
}

int nextMeetingNumber(Id<Body> body, std::span<const Meeting> all) {
    int highest = 0;
    for (const Meeting &meeting : all) {
        if (meeting.body == body)
            highest = std::max(highest, meeting.number);
    }
    return highest + 1;
}
