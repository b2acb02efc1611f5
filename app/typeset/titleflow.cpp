#include "titleflow.h"

#include "pagebuilder.h"
#include "picturelist.h"
#include "styles.h"

#include <algorithm>

namespace typeset {

namespace {

constexpr double emblemGap = 10;
constexpr double ruleGap = 13;

} // namespace

TitleFlow::TitleFlow(const TitleBlock &block, const Setting &setting) : m_setting(setting) {
    placeEmblems(block);
    addText(block.kicker, {.size = 9.5, .pitch = 13.5, .colour = secondColour}, 0, Role::paragraph);
    addText(block.title, {.size = 18.5, .pitch = 23.5, .bold = true}, 8, Role::title);
    bool first = true;
    for (const Text &line : block.lines) {
        addText(line, {.size = 10.5, .pitch = 14.8, .colour = secondColour}, first ? 5 : 0, Role::paragraph);
        first = false;
    }
    m_slices = m_stack.slices();
    if (m_slices.empty() && m_emblems.empty())
        return;
    if (m_slices.empty())
        m_slices.emplace_back();
    for (std::size_t i = 0; i + 1 < m_slices.size(); ++i)
        m_slices[i].after = Cost::dearest;
    m_slices.back().height += std::max(0.0, m_beside.height() - m_stack.height()) + ruleGap;
}

/// In a row that ends at the right margin, at most half as wide as the text area.
void TitleFlow::placeEmblems(const TitleBlock &block) {
    double x = 0;
    for (const Picture &emblem : block.emblems) {
        const int picture = m_setting.pictures.add(emblem.bytes);
        if (picture < 0)
            continue;
        const QSizeF size = m_setting.pictures.fitted(picture, emblem.box * pointsPerMillimetre);
        x += m_emblems.empty() ? 0 : emblemGap;
        m_emblems.push_back({picture, QRectF(QPointF(x, 0), size), emblem.alternative});
        x += size.width();
    }
    const double scale = std::min(1.0, m_setting.body.width() / 2 / std::max(x, 1.0));
    const double left = m_setting.body.right() - x * scale;
    for (Emblem &emblem : m_emblems)
        emblem.area =
            QRectF(left + emblem.area.left() * scale, 0, emblem.area.width() * scale, emblem.area.height() * scale);
    for (const Emblem &emblem : m_emblems)
        m_beside |= emblem.area;
}

/// A text that begins beside the emblems leaves them their room; those below have the whole width.
void TitleFlow::addText(const Text &text, const TextStyle &style, double above, Role role) {
    SetText set(text, style, m_setting.shaper);
    if (set.isEmpty())
        return;
    const QRectF body = m_setting.body;
    const bool isBeside = m_stack.height() < m_beside.height();
    Band band;
    band.add(std::move(set), body.left(), isBeside ? m_beside.left() - body.left() - 2 * emblemGap : body.width());
    m_stack.add(std::move(band), above);
    m_roles.push_back(role);
    m_elements.emplace_back(1);
}

void TitleFlow::draw(int, int from, int to, double top, PageBuilder &builder) {
    if (from == 0) {
        for (const Emblem &emblem : m_emblems) {
            const std::uint32_t figure =
                emblem.alternative.isEmpty()
                    ? artifact
                    : builder.open(0, Element{.role = Role::figure, .alternative = emblem.alternative});
            builder.picture(figure, emblem.picture, emblem.area.translated(0, top));
        }
        for (std::size_t i = 0; i < m_elements.size(); ++i)
            m_elements[i].front().parent = builder.open(0, m_roles[i]);
    }
    m_stack.draw(from, to, top, m_elements, builder);
    if (to < static_cast<int>(m_slices.size()))
        return;
    double bottom = top;
    for (int i = from; i < to; ++i)
        bottom +=
            m_slices[static_cast<std::size_t>(i)].height + (i > from ? m_slices[static_cast<std::size_t>(i)].above : 0);
    builder.rule({m_setting.body.left(), bottom}, {m_setting.body.right(), bottom}, 0.9, accentColour);
}

} // namespace typeset
