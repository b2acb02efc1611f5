#include "nextordinal.h"

#include "numberwords.h"

#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t inWords = 20;
using Words = std::array<QStringView, inWords>;

constexpr Words english{u"first",     u"second",      u"third",      u"fourth",     u"fifth",
                        u"sixth",     u"seventh",     u"eighth",     u"ninth",      u"tenth",
                        u"eleventh",  u"twelfth",     u"thirteenth", u"fourteenth", u"fifteenth",
                        u"sixteenth", u"seventeenth", u"eighteenth", u"nineteenth", u"twentieth"};
/// Of a neuter noun; the genitive ends in -го, but for the third always by the same rule.
constexpr Words russian{u"первое",       u"второе",      u"третье",        u"четвёртое",     u"пятое",
                        u"шестое",       u"седьмое",     u"восьмое",       u"девятое",       u"десятое",
                        u"одиннадцатое", u"двенадцатое", u"тринадцатое",   u"четырнадцатое", u"пятнадцатое",
                        u"шестнадцатое", u"семнадцатое", u"восемнадцатое", u"девятнадцатое", u"двадцатое"};

QString genitiveOf(QStringView nominative) {
    return nominative.chopped(1).toString() + (nominative.endsWith(u"ье") ? u"его"_s : u"го"_s);
}

/// How a number may be written, and the next one in the same way.
std::vector<std::pair<QString, QString>> waysOf(int number) {
    const int next = number + 1;
    std::vector<std::pair<QString, QString>> ways{
        {formatOrdinal(number, u"en"), formatOrdinal(next, u"en")},
        {formatOrdinal(number, u"ru"), formatOrdinal(next, u"ru")},
        {formatOrdinal(number, u"ru", OrdinalCase::genitive), formatOrdinal(next, u"ru", OrdinalCase::genitive)}};
    for (const QString &sign : {u"No. "_s, u"No "_s, u"№ "_s, u"№\u00a0"_s, u"№"_s})
        ways.emplace_back(sign + QString::number(number), sign + QString::number(next));
    if (number < 1 || static_cast<std::size_t>(next) > inWords)
        return ways;
    const auto index = static_cast<std::size_t>(number - 1);
    ways.emplace_back(english[index].toString(), english[index + 1].toString());
    ways.emplace_back(russian[index].toString(), russian[index + 1].toString());
    ways.emplace_back(genitiveOf(russian[index]), genitiveOf(russian[index + 1]));
    const QString withoutDots = russian[index].toString().replace(u'ё', u'е');
    ways.emplace_back(withoutDots, russian[index + 1].toString());
    ways.emplace_back(genitiveOf(withoutDots), genitiveOf(russian[index + 1]));
    return ways;
}

bool isWithinWord(const QString &text, qsizetype at) {
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

} // namespace

QString withNextOrdinal(const QString &text, int number) {
    qsizetype first = -1;
    QString changed = text;
    for (const auto &[word, next] : waysOf(number)) {
        qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        while (at >= 0 && (isWithinWord(text, at - 1) || isWithinWord(text, at + word.size())))
            at = text.indexOf(word, at + 1, Qt::CaseInsensitive);
        if (at < 0 || (first >= 0 && at >= first))
            continue;
        first = at;
        QString written = next;
        if (text[at].isUpper())
            written[0] = written[0].toUpper();
        changed = text.left(at) + written + text.mid(at + word.size());
    }
    return changed;
}

QString withNextNumber(const QString &code) {
    qsizetype start = code.size();
    while (start > 0 && code[start - 1] >= u'0' && code[start - 1] <= u'9' && code.size() - start < 9)
        --start;
    const qsizetype digits = code.size() - start;
    if (digits == 0)
        return code + u'2';
    const QString next = QString::number(code.mid(start).toInt() + 1);
    return code.left(start) + next.rightJustified(digits, u'0');
}
