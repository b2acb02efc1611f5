#pragma once

#include "fontset.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

struct hb_buffer_t;

namespace typeset {

/// A glyph of a shaped word, in units of its part's font. Of several glyphs of one cluster the first stands for the
/// text.
struct WordGlyph {
    std::uint32_t id = 0;
    int advance = 0;
    int dx = 0;
    int dy = 0;
    std::uint16_t textFrom = 0; ///< in the word
    std::uint16_t textLength = 0;
};

/// Neighbouring glyphs of one font.
struct WordPart {
    int font = 0;
    std::uint32_t from = 0;
    std::uint32_t to = 0;
};

/// A word as HarfBuzz set it, for any size.
struct Word {
    std::vector<WordGlyph> glyphs;
    std::vector<WordPart> parts;
    double advance = 0; ///< ems
};

struct WordStyle {
    Face face;
    bool tabular = false;             ///< figures of equal width
    hb_language_t language = nullptr; ///< null = none told

    bool operator==(const WordStyle &) const = default;
};

/// Shapes words with HarfBuzz and remembers them, since papers repeat theirs: setting a word again costs a look-up.
/// What it remembers is bounded; the words used longest ago are forgotten. Text runs left to right.
class Shaper {
public:
    /// `remembered` words at most are kept twice over.
    explicit Shaper(FontSet &fonts, std::size_t remembered = 12000);
    ~Shaper();
    Shaper(const Shaper &) = delete;
    Shaper &operator=(const Shaper &) = delete;

    /// `text` is at most maximumLength long and never empty.
    std::shared_ptr<const Word> word(QStringView text, const WordStyle &style);

    FontSet &fonts() { return m_fonts; }
    std::size_t rememberedWords() const { return m_young.size() + m_old.size(); }

    static constexpr qsizetype maximumLength = 512;

private:
    struct Key {
        QString text;
        WordStyle style;
    };
    struct View {
        QStringView text;
        const WordStyle &style;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(const View &view) const;
        std::size_t operator()(const Key &key) const { return (*this)(View{key.text, key.style}); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(const Key &a, const Key &b) const { return a.style == b.style && a.text == b.text; }
        bool operator()(const View &a, const Key &b) const { return a.style == b.style && a.text == b.text; }
        bool operator()(const Key &a, const View &b) const { return a.style == b.style && a.text == b.text; }
    };
    using Words = std::unordered_map<Key, std::shared_ptr<const Word>, Hash, Equal>;

    void remember(Key key, std::shared_ptr<const Word> word);
    Word shape(QStringView text, const WordStyle &style);
    void shapePart(QStringView text, qsizetype from, qsizetype to, int font, const WordStyle &style, Word &word);

    FontSet &m_fonts;
    std::size_t m_remembered;
    Words m_young;
    Words m_old;
    hb_buffer_t *m_buffer;
};

} // namespace typeset
