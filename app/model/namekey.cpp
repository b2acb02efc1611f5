#include "namekey.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace {

/// Letters that do not fall to their base letter alone.
std::string_view latinOf(char16_t letter) {
    static constexpr std::array<std::string_view, 32> russian{
        "a", "b", "v", "g", "d", "e",  "zh", "z",  "i",  "y",    "k", "l", "m", "n", "o",  "p",
        "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "",  "y", "",  "e", "yu", "ya"};
    if (letter >= u'а' && letter <= u'я')
        return russian[static_cast<std::size_t>(letter - u'а')];
    static constexpr std::array<std::pair<char16_t, std::string_view>, 31> others{
        {{u'ё', "yo"}, {u'ә', "a"}, {u'ғ', "g"}, {u'қ', "k"},  {u'ң', "n"},  {u'ө', "o"},  {u'ұ', "u"},  {u'ү', "u"},
         {u'һ', "h"},  {u'і', "i"}, {u'ҳ', "h"}, {u'ҷ', "j"},  {u'ӣ', "i"},  {u'ӯ', "u"},  {u'ў', "u"},  {u'ї', "yi"},
         {u'є', "ye"}, {u'ґ', "g"}, {u'җ', "j"}, {u'š', "sh"}, {u'ş', "sh"}, {u'č', "ch"}, {u'ç', "ch"}, {u'ž', "zh"},
         {u'ı', "i"},  {u'ł', "l"}, {u'ø', "o"}, {u'đ', "d"},  {u'ß', "ss"}, {u'æ', "e"},  {u'ə', "a"}}};
    if (letter < u'\u0080')
        return {};
    for (const auto &[sign, latin] : others) {
        if (sign == letter)
            return latin;
    }
    return {};
}

/// In small ASCII letters, signs left out.
std::string transliterated(QStringView name) {
    std::string latin;
    latin.reserve(static_cast<std::size_t>(name.size()) + 4);
    for (const QChar sign : name) {
        const QChar letter = sign.toLower();
        if (letter >= u'a' && letter <= u'z') {
            latin += letter.toLatin1();
        } else if (const std::string_view found = latinOf(letter.unicode()); !found.empty()) {
            latin += found;
        } else if (letter.decompositionTag() == QChar::Canonical) {
            const QChar base = letter.decomposition().at(0);
            if (base >= u'a' && base <= u'z')
                latin += base.toLatin1();
        }
    }
    return latin;
}

bool isVowel(char letter) {
    return letter == 'a' || letter == 'e' || letter == 'o' || letter == 'u' || letter == 'i';
}

/// What spellings of one sound become, the longest first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 17> sounds{{{"shch", "S"},
                                                                                {"sch", "S"},
                                                                                {"dzh", "J"},
                                                                                {"tch", "C"},
                                                                                {"sh", "S"},
                                                                                {"zh", "J"},
                                                                                {"dj", "J"},
                                                                                {"ch", "C"},
                                                                                {"kh", "H"},
                                                                                {"gh", "g"},
                                                                                {"ph", "f"},
                                                                                {"ck", "k"},
                                                                                {"ou", "u"},
                                                                                {"j", "J"},
                                                                                {"h", "H"},
                                                                                {"q", "k"},
                                                                                {"w", "v"}}};

} // namespace

QByteArray soundKey(QStringView name) {
    const std::string latin = transliterated(name);
    const std::string_view all = latin;
    QByteArray key;
    key.reserve(static_cast<qsizetype>(all.size()));
    const auto add = [&](std::string_view letters) {
        for (const char letter : letters) {
            if (key.isEmpty() || key.back() != letter)
                key += letter;
        }
    };
    for (std::size_t i = 0; i < all.size();) {
        if (all[i] == 'i' || all[i] == 'y') { // before a vowel it only softens: Yulia, Iuliia, Юлия
            i = std::min(all.find_first_not_of("iy", i), all.size());
            const char next = i < all.size() ? all[i] : ' ';
            add(next == 'o' ? "e" : isVowel(next) ? "" : "i");
            i += next == 'o' ? 1 : 0;
            continue;
        }
        const auto found = std::find_if(sounds.begin(), sounds.end(), [&](const auto &sound) {
            return sound.first.front() == all[i] && all.substr(i).starts_with(sound.first);
        });
        if (found != sounds.end()) {
            add(found->second);
            i += found->first.size();
            continue;
        }
        if (all[i] == 'x') // Uzbek at the start and before a consonant
            add(i > 0 && i + 1 < all.size() && (isVowel(all[i + 1]) || all[i + 1] == 'y') ? "ks" : "H");
        else
            add(all[i] == 'c' ? "k" : all.substr(i, 1));
        ++i;
    }
    return key;
}

QByteArray consonantsOf(const QByteArray &soundKey) {
    QByteArray consonants;
    consonants.reserve(soundKey.size());
    for (const char letter : soundKey) {
        if (!isVowel(letter) && (consonants.isEmpty() || consonants.back() != letter))
            consonants += letter;
    }
    return consonants;
}

bool isInitial(QStringView name) {
    const QStringView text = name.trimmed();
    const qsizetype dot = text.indexOf(u'.');
    const QStringView first = dot < 0 ? text : text.left(dot);
    return !first.isEmpty() && (dot < 0 ? first.size() == 1 : first.size() <= 2);
}
