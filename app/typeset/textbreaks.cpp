#include "textbreaks.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace typeset {

namespace {

bool isLineEnd(QChar c) {
    switch (c.unicode()) {
    case u'\n':
    case u'\r':
    case u'\v':
    case u'\f':
    case u'\x85':
    case u'\x2028':
    case u'\x2029':
        return true;
    default:
        return false;
    }
}

bool isPlain(QChar c) {
    const char16_t u = c.unicode();
    return (u >= 0x20 && u < 0x7f) || (u >= 0xa0 && u < 0x2028) || (u > 0x2029 && u < 0xd800) ||
           (u > 0xdfff && u < 0xfdd0) || (u > 0xfdef && u < 0xfffe);
}

/// Letters, digits and full stops of the alphabets that fill nearly all papers break after their spaces and nowhere
/// else, which saves the general algorithm. Stops after a space or a stop, and figures after a stop or after other
/// figures, are cases for it.
bool breaksAtSpacesOnly(const QString &text) {
    enum class Kind { letter, digit, stop, space };
    Kind before = Kind::letter;
    Kind beforeIt = Kind::letter; // of another kind than `before`
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        Kind kind = Kind::letter;
        if (u == u' ')
            kind = Kind::space;
        else if (u >= u'0' && u <= u'9')
            kind = Kind::digit;
        else if (u == u'.' || u == u',' || u == u':')
            kind = Kind::stop;
        else if (!((u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= 0x400 && u < 0x482) ||
                   (u >= 0x48a && u < 0x530)))
            return false;
        if (kind == Kind::stop && (before == Kind::space || before == Kind::stop))
            return false;
        if (kind == Kind::digit && before == Kind::space && beforeIt != Kind::letter)
            return false;
        if (kind == Kind::digit && before == Kind::stop)
            return false;
        if (kind != before)
            beforeIt = std::exchange(before, kind);
    }
    return true;
}

std::vector<qsizetype> boundaries(QTextBoundaryFinder &&finder, qsizetype length) {
    std::vector<qsizetype> positions;
    for (qsizetype at = finder.toNextBoundary(); at >= 0 && at < length; at = finder.toNextBoundary())
        positions.push_back(at);
    positions.push_back(length);
    return positions;
}

constexpr qsizetype smallNumber = 2; ///< figures

/// A word of one letter, or a small number, that stands before a longer word at the end of text[0, space).
bool leansOnNext(const QString &text, qsizetype space) {
    const auto isAt = [&](qsizetype at, auto is) { return at >= 0 && at < text.size() && is(text[at]); };
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    const auto isFigure = [](QChar c) { return c.isDigit(); };
    if (!isAt(space + 1, isLetter) || !isAt(space + 2, isLetter))
        return false;
    qsizetype from = space;
    while (from > 0 && space - from < smallNumber && isFigure(text[from - 1]))
        --from;
    if (from == space && isAt(space - 1, isLetter))
        --from;
    const bool begins = from == 0 || text[from - 1].isSpace() || text[from - 1] == u'(' || text[from - 1] == u'\u00ab';
    return from < space && begins;
}

/// A small number that begins at `number`, behind a word and its space, and counts nothing: "component 1, annex 2".
bool leansOnPrevious(const QString &text, qsizetype number) {
    qsizetype to = number;
    while (to < text.size() && to - number <= smallNumber && text[to].isDigit())
        ++to;
    if (to == number || to - number > smallNumber || number < 2 || !text[number - 2].isLetter())
        return false;
    return to == text.size() || text[to] == u',' || text[to] == u';' || text[to] == u')' ||
           (text[to] == u'.' && (to + 1 == text.size() || text[to + 1].isSpace()));
}

/// Stricter than Unicode: no line begins with a dash that stands between spaces, none ends with a word of one letter
/// ("в", "a") or the small number of what follows ("3 November") or begins with that of what it follows ("annex 1") or
/// with a no-break space (which Unicode allows after dashes and hyphens), and symbols (RSG2/D4) stay whole, though
/// addresses may break after their slashes.
bool isUnsightly(const QString &text, qsizetype position) {
    const QChar before = text[position - 1];
    const QChar after = text[position];
    if (before == u' ')
        return after == u'\u2013' || after == u'\u2014' || leansOnNext(text, position - 1) ||
               leansOnPrevious(text, position);
    if (after == u'\u00a0' || after == u'\u202f')
        return true;
    if (before != u'/')
        return false;
    const qsizetype word = text.lastIndexOf(u' ', position - 1) + 1;
    return !QStringView(text).mid(word, position - word).contains(u"//"_s);
}

} // namespace

QString cleaned(const QString &typed) {
    if (std::all_of(typed.begin(), typed.end(), isPlain))
        return typed;
    QString text;
    text.reserve(typed.size());
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        if (isLineEnd(c)) {
            if (c == u'\r' && i + 1 < typed.size() && typed[i + 1] == u'\n')
                ++i;
            text += u'\n';
        } else if (c == u'\t') {
            text += u' ';
        } else if (c.isHighSurrogate() && i + 1 < typed.size() && typed[i + 1].isLowSurrogate()) {
            text += c;
            text += typed[++i];
        } else if (isPlain(c)) {
            text += c;
        } else if (c.category() != QChar::Other_Control) {
            text += QChar::ReplacementCharacter;
        }
    }
    return text;
}

std::vector<qsizetype> lineBreaks(const QString &text) {
    std::vector<qsizetype> positions;
    if (breaksAtSpacesOnly(text)) {
        for (qsizetype i = 1; i < text.size(); ++i) {
            if (text[i - 1] == u' ' && text[i] != u' ' && !leansOnNext(text, i - 1) && !leansOnPrevious(text, i))
                positions.push_back(i);
        }
        positions.push_back(text.size());
        return positions;
    }
    // Line by line, because the finder overlooks a typed line end after a figure.
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype found = text.indexOf(u'\n', from);
        const qsizetype to = found < 0 ? text.size() : found + 1;
        const QStringView line = QStringView(text).mid(from, to - from);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, line.data(), line.size());
        for (const qsizetype position : boundaries(std::move(finder), line.size())) {
            if (from + position == to || !isUnsightly(text, from + position))
                positions.push_back(from + position);
        }
        from = to;
    }
    return positions;
}

std::vector<qsizetype> graphemeBreaks(QStringView text) {
    return boundaries(QTextBoundaryFinder(QTextBoundaryFinder::Grapheme, text.data(), text.size()), text.size());
}

} // namespace typeset
