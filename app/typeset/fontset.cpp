#include "fontset.h"

#include <QFont>
#include <QGlyphRun>
#include <QStringList>
#include <QTextLayout>

#include <hb-ot.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace typeset {

namespace {

constexpr std::size_t rememberedCharacters = 20000;

std::size_t slot(Face face) {
    return (face.family == FontFamily::serif ? 4U : 0U) + (face.bold ? 2U : 0U) + (face.italic ? 1U : 0U);
}

/// The first choice and its stand-ins on systems without Noto.
QStringList families(FontFamily family) {
    if (family == FontFamily::serif)
        return {u"Noto Serif"_s, u"Liberation Serif"_s, u"DejaVu Serif"_s};
    return {u"Noto Sans"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s};
}

/// Asked in this order for what the first choice lacks (arrows, ticks, mathematical signs, other scripts).
QStringList otherFamilies(FontFamily family) {
    const QStringList last{u"Noto Sans"_s, u"DejaVu Sans"_s, u"Noto Sans Symbols"_s, u"Noto Sans Symbols2"_s,
                           u"Noto Sans Math"_s};
    return family == FontFamily::serif ? QStringList{u"DejaVu Serif"_s} + last : last;
}

QFont request(const QStringList &names, Face face) {
    QFont font;
    font.setFamilies(names);
    font.setPixelSize(16);
    font.setWeight(face.bold ? QFont::Bold : QFont::Normal);
    font.setStyle(face.italic ? QFont::StyleItalic : QFont::StyleNormal);
    font.setStyleHint(face.family == FontFamily::serif ? QFont::Serif : QFont::SansSerif);
    font.setStyleStrategy(QFont::ForceOutline);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// HarfBuzz asks for a table: the blob owns a reference to Qt's bytes, so it outlives QRawFont and set if need be.
hb_blob_t *tableOf(hb_face_t *, hb_tag_t tag, void *user) {
    char name[5];
    hb_tag_to_string(tag, name);
    name[4] = '\0';
    QByteArray bytes = static_cast<const QRawFont *>(user)->fontTable(name);
    if (bytes.isEmpty())
        return nullptr;
    auto kept = std::make_unique<QByteArray>(std::move(bytes));
    const char *data = kept->constData();
    const auto size = static_cast<unsigned>(kept->size());
    return hb_blob_create(data, size, HB_MEMORY_MODE_READONLY, kept.release(),
                          [](void *held) { delete static_cast<QByteArray *>(held); });
}

/// Colour bitmaps cannot be set as text on paper, and only TrueType outlines are embedded in a PDF.
bool hasOutlines(const QRawFont &raw) {
    return !raw.fontTable("glyf").isEmpty();
}

QString postScriptNameOf(hb_face_t *face) {
    char buffer[256];
    unsigned size = sizeof buffer;
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, buffer);
    return QString::fromUtf8(buffer, static_cast<qsizetype>(std::min<std::size_t>(size, sizeof buffer - 1)));
}

} // namespace

FontSet::FontSet() {
    std::fill(std::begin(m_first), std::end(m_first), -1);
}

FontSet::~FontSet() {
    for (const auto &entry : m_fonts) {
        hb_font_destroy(entry->font);
        hb_face_destroy(entry->face);
    }
}

int FontSet::font(Face face) {
    int &number = m_first[slot(face)];
    if (number < 0)
        number = add(QRawFont::fromFont(request(families(face.family), face)));
    return number;
}

int FontSet::fontFor(Face face, char32_t character) {
    const int first = font(face);
    if (has(first, character))
        return first;
    const quint64 key = (quint64(slot(face)) << 32) | character;
    const auto known = m_byCharacter.constFind(key);
    if (known != m_byCharacter.constEnd())
        return *known;
    const int found = fallback(face, character);
    if (static_cast<std::size_t>(m_byCharacter.size()) < rememberedCharacters)
        m_byCharacter.insert(key, found);
    return found;
}

Face FontSet::face(int font) const {
    const QRawFont &is = raw(font);
    const bool serif = is.familyName().contains(u"Serif"_s, Qt::CaseInsensitive);
    return {.family = serif ? FontFamily::serif : FontFamily::sans,
            .bold = is.weight() >= QFont::DemiBold,
            .italic = is.style() != QFont::StyleNormal};
}

bool FontSet::has(int font, char32_t character) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(hbFont(font), character, &glyph) != 0;
}

/// The number of a font, the same for the same font however it was found.
int FontSet::add(const QRawFont &raw) {
    for (int i = 0; i < count(); ++i) {
        const QRawFont &there = this->raw(i);
        if (there.familyName() == raw.familyName() && there.styleName() == raw.styleName() &&
            there.weight() == raw.weight() && there.style() == raw.style())
            return i;
    }
    auto entry = std::make_unique<Entry>();
    entry->raw = raw;
    entry->face = hb_face_create_for_tables(tableOf, &entry->raw, nullptr);
    entry->font = hb_font_create(entry->face);
    entry->unitsPerEm = static_cast<int>(hb_face_get_upem(entry->face));
    entry->postScriptName = postScriptNameOf(entry->face);
    hb_font_extents_t extents{};
    if (hb_font_get_h_extents(entry->font, &extents) != 0) {
        entry->ascent = double(extents.ascender) / entry->unitsPerEm;
        entry->descent = -double(extents.descender) / entry->unitsPerEm;
    }
    m_fonts.push_back(std::move(entry));
    return count() - 1;
}

int FontSet::fallback(Face face, char32_t character) {
    std::vector<int> &others = m_others[slot(face)];
    if (others.empty()) {
        const QStringList names = otherFamilies(face.family);
        for (const QString &name : names) {
            const QRawFont raw = QRawFont::fromFont(request({name}, face));
            if (hasOutlines(raw))
                others.push_back(add(raw));
        }
    }
    const auto found = std::find_if(others.begin(), others.end(), [&](int i) { return has(i, character); });
    if (found != others.end())
        return *found;

    QTextLayout layout(QString::fromUcs4(&character, 1), request(families(face.family), face));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs) {
        const QRawFont raw = run.rawFont();
        if (!raw.isValid() || !raw.supportsCharacter(character) || !hasOutlines(raw))
            continue;
        const int number = add(raw);
        if (has(number, character))
            return number;
    }
    return font(face);
}

} // namespace typeset
