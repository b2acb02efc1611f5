#include "permanentnumbers.h"

namespace {

QChar letterOf(NumberedKind kind) {
    return kind == NumberedKind::decision ? u'D' : u'A';
}

} // namespace

QString formatPermanentNumber(const PermanentNumber &number) {
    return number.meeting + u'/' + letterOf(number.kind) + QString::number(number.number);
}

std::optional<PermanentNumber> parsePermanentNumber(QStringView text) {
    const qsizetype slash = text.lastIndexOf(u'/');
    if (slash < 1 || slash + 2 >= text.size())
        return std::nullopt;
    PermanentNumber number;
    number.meeting = text.left(slash).toString();
    number.kind = text.at(slash + 1) == letterOf(NumberedKind::action) ? NumberedKind::action : NumberedKind::decision;
    number.number = text.mid(slash + 2).toInt();
    if (number.number < 1 || number.number > PermanentNumber::most || formatPermanentNumber(number) != text)
        return std::nullopt;
    return number;
}
