#include "signatureflow.h"

#include "pagebuilder.h"
#include "styles.h"

namespace typeset {

namespace {

constexpr double room = 30;        ///< for the hand
constexpr double roleWidth = 0.30; ///< parts of the text area
constexpr double lineBegins = 0.32;
constexpr double lineEnds = 0.72;
constexpr double dateFrom = 0.77;

} // namespace

SignatureFlow::SignatureFlow(const Signatures &signatures, const Setting &setting)
    : m_signatures(signatures), m_setting(setting) {}

std::vector<Slice> SignatureFlow::slices(int item) {
    if (item != m_item) {
        m_item = item;
        m_elements.clear();
        m_band = {};
        const SignatureLine &line = m_signatures.lines[static_cast<std::size_t>(item)];
        const QRectF body = m_setting.body;
        const double width = body.width();
        const TextStyle style = bodyStyle(m_setting.paper);
        TextStyle label = style;
        label.size -= 1.25;
        label.colour = mutedColour;
        m_band.add(SetText(line.role, style, m_setting.shaper), body.left(), width * roleWidth);
        m_band.add(SetText(line.name, style, m_setting.shaper), body.left() + width * lineBegins,
                   width * (lineEnds - lineBegins));
        m_band.add(SetText(Text(line.dateLabel), label, m_setting.shaper), body.left() + width * dateFrom,
                   width * (1 - dateFrom));
    }
    std::vector<Slice> slices = m_band.slices(0);
    slices.front().height += room;
    for (Slice &slice : slices)
        slice.before = Cost::dearest;
    // A page of signatures alone could be attached to anything: they stay with each other and with the text they sign.
    slices.front().before = Cost::dear;
    return slices;
}

void SignatureFlow::draw(int, int from, int to, double top, PageBuilder &builder) {
    if (m_elements.empty()) {
        m_elements.resize(m_band.size());
        for (TextElements &elements : m_elements)
            elements.parent = builder.open(0, Role::paragraph);
    }
    double y = top;
    if (from == 0) {
        y += room;
        const QRectF body = m_setting.body;
        const auto rule = [&](double left, double right) {
            builder.rule({body.left() + body.width() * left, y}, {body.left() + body.width() * right, y}, 0.6,
                         textColour);
        };
        rule(lineBegins, lineEnds);
        if (!m_signatures.lines[static_cast<std::size_t>(m_item)].dateLabel.isEmpty())
            rule(dateFrom, 1);
    }
    m_band.draw(from, to, y, m_elements, builder);
}

} // namespace typeset
