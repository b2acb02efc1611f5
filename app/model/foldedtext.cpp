#include "foldedtext.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Latin, Greek and Cyrillic letters stand below.
constexpr std::size_t tabled = 0x600;

/// What people type for letters that Unicode does not take apart.
QString typedFor(QChar letter) {
    static const QHash<QChar, QString> letters{{u'қ', u"к"_s},  {u'ғ', u"г"_s},  {u'ҳ', u"х"_s}, {u'һ', u"х"_s},
                                               {u'ң', u"н"_s},  {u'ҷ', u"ч"_s},  {u'ә', u"а"_s}, {u'ө', u"о"_s},
                                               {u'ү', u"у"_s},  {u'ұ', u"у"_s},  {u'і', u"и"_s}, {u'ı', u"i"_s},
                                               {u'ə', u"e"_s},  {u'ł', u"l"_s},  {u'ø', u"o"_s}, {u'đ', u"d"_s},
                                               {u'æ', u"ae"_s}, {u'œ', u"oe"_s}, {u'ß', u"ss"_s}};
    return letters.value(letter, letter);
}

/// Apostrophes, the letters written like them, and what cannot be seen.
bool isLeftOut(char32_t point) {
    static constexpr std::u32string_view apostrophes = U"'`´‘’ʹʻʼʽʾʿ";
    return apostrophes.find(point) != std::u32string_view::npos || QChar::category(point) == QChar::Other_Format;
}

/// What a code point adds to a word; a blank where it parts words.
QString fold(char32_t point) {
    if (isLeftOut(point))
        return {};
    if (!QChar::isLetterOrNumber(point) && !QChar::isMark(point))
        return u" "_s;
    const QString letter = QString::fromUcs4(&point, 1);
    QString bare;
    for (const QChar part : letter.normalized(QString::NormalizationForm_D)) {
        if (!part.isMark() && !isLeftOut(part.unicode()))
            bare += part;
    }
    QString folded;
    for (const QChar part : bare.toCaseFolded())
        folded += typedFor(part);
    return folded;
}

const QString &folded(char32_t point, QString &other) {
    static const std::array<QString, tabled> table = [] {
        std::array<QString, tabled> made;
        for (std::size_t i = 0; i < tabled; ++i)
            made[i] = fold(static_cast<char32_t>(i));
        return made;
    }();
    if (point < tabled)
        return table[point];
    other = fold(point);
    return other;
}

/// Gives each code point with its place and length.
template <class Take>
void eachPoint(QStringView text, Take take) {
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const qsizetype length = pair ? 2 : 1;
        take(pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode(), i, length);
        i += length;
    }
}

/// The word being read, and those read before.
class WordReader {
public:
    void take(char32_t point, qsizetype at, qsizetype length) {
        const QString &adds = folded(point, m_other);
        if (adds == u" ")
            return end();
        if (m_word.folded.isEmpty())
            m_word.start = at;
        m_word.folded += adds;
        if (!adds.isEmpty() || QChar::isMark(point))
            m_word.length = at + length - m_word.start;
    }
    void end() {
        if (!m_word.folded.isEmpty())
            m_words.push_back(std::move(m_word));
        m_word = {};
    }
    std::vector<FoldedWord> words() { return std::move(m_words); }

private:
    FoldedWord m_word;
    std::vector<FoldedWord> m_words;
    QString m_other;
};

} // namespace

QString foldedText(QStringView text) {
    const auto isPlain = [](QChar sign) { return sign.unicode() < 0x80 && !isLeftOut(sign.unicode()); };
    if (std::all_of(text.begin(), text.end(), isPlain)) // as most of it is
        return text.toString().simplified().toLower();
    QString all;
    all.reserve(text.size());
    QString other;
    eachPoint(text, [&](char32_t point, qsizetype at, qsizetype length) {
        const QString &adds = folded(point, other);
        if (adds == u" ")
            all += text.mid(at, length);
        else
            all += adds;
    });
    return all.simplified();
}

std::vector<FoldedWord> foldedWords(QStringView text) {
    WordReader reader;
    eachPoint(text, [&](char32_t point, qsizetype at, qsizetype length) { reader.take(point, at, length); });
    reader.end();
    return reader.words();
}
