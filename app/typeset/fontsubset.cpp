#include "fontsubset.h"

#include <hb-subset.h>

#include <map>
#include <memory>

namespace typeset {

namespace {

template <auto destroy>
struct Destroyer {
    template <typename T>
    void operator()(T *object) const {
        destroy(object);
    }
};

using Input = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_destroy>>;
using Plan = std::unique_ptr<hb_subset_plan_t, Destroyer<hb_subset_plan_destroy>>;
using FacePointer = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using Blob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;

/// A face with the tables of another, each held until the end: while it cuts a table, HarfBuzz looks into tables whose
/// blobs it has already let go, and these may have been the only ones.
class HoldingFace {
public:
    explicit HoldingFace(hb_face_t *source)
        : m_source(source), m_face(hb_face_create_for_tables(tableOf, this, nullptr)) {}
    HoldingFace(const HoldingFace &) = delete;
    HoldingFace &operator=(const HoldingFace &) = delete;

    hb_face_t *get() const { return m_face.get(); }
    bool has(hb_tag_t tag) { return hb_blob_get_length(table(tag)) > 0; }

private:
    static hb_blob_t *tableOf(hb_face_t *, hb_tag_t tag, void *user) {
        return hb_blob_reference(static_cast<HoldingFace *>(user)->table(tag));
    }

    hb_blob_t *table(hb_tag_t tag) {
        Blob &blob = m_tables[tag];
        if (!blob)
            blob.reset(hb_face_reference_table(m_source, tag));
        return blob.get();
    }

    hb_face_t *m_source;
    std::map<hb_tag_t, Blob> m_tables;
    FacePointer m_face;
};

// A PDF viewer finds glyphs by number and needs outlines, widths and what these rest on.
constexpr hb_tag_t needless[] = {
    HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'), HB_TAG('B', 'A', 'S', 'E'),
    HB_TAG('J', 'S', 'T', 'F'), HB_TAG('M', 'A', 'T', 'H'), HB_TAG('k', 'e', 'r', 'n'), HB_TAG('c', 'm', 'a', 'p'),
    HB_TAG('n', 'a', 'm', 'e'), HB_TAG('O', 'S', '/', '2'), HB_TAG('p', 'o', 's', 't'), HB_TAG('g', 'a', 's', 'p'),
    HB_TAG('S', 'T', 'A', 'T'), HB_TAG('m', 'e', 't', 'a'), HB_TAG('D', 'S', 'I', 'G'), HB_TAG('v', 'h', 'e', 'a'),
    HB_TAG('v', 'm', 't', 'x'), HB_TAG('V', 'O', 'R', 'G'), HB_TAG('h', 'd', 'm', 'x'), HB_TAG('V', 'D', 'M', 'X'),
    HB_TAG('L', 'T', 'S', 'H'), HB_TAG('P', 'C', 'L', 'T'), HB_TAG('F', 'F', 'T', 'M'),
};

} // namespace

std::optional<FontSubset> subsetFont(hb_face_t *face, const std::vector<std::uint32_t> &glyphs) {
    HoldingFace source(face);
    if (!source.has(HB_TAG('g', 'l', 'y', 'f')))
        return std::nullopt;
    const Input input(hb_subset_input_create_or_fail());
    if (!input)
        return std::nullopt;
    hb_set_t *wanted = hb_subset_input_glyph_set(input.get());
    for (const std::uint32_t glyph : glyphs)
        hb_set_add(wanted, glyph);
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : needless)
        hb_set_add(dropped, tag);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);

    const Plan plan(hb_subset_plan_create_or_fail(source.get(), input.get()));
    if (!plan)
        return std::nullopt;
    const FacePointer cut(hb_subset_plan_execute_or_fail(plan.get()));
    if (!cut)
        return std::nullopt;

    FontSubset subset;
    const Blob blob(hb_face_reference_blob(cut.get()));
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob.get(), &length);
    subset.bytes = QByteArray(data, static_cast<qsizetype>(length));
    const hb_map_t *numbers = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    subset.glyphs.reserve(glyphs.size());
    for (const std::uint32_t glyph : glyphs) {
        const hb_codepoint_t number = hb_map_get(numbers, glyph);
        subset.glyphs.push_back(number == HB_MAP_VALUE_INVALID ? std::uint16_t{0} : static_cast<std::uint16_t>(number));
    }
    return subset;
}

} // namespace typeset
