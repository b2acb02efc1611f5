#pragma once

#include "band.h"
#include "flow.h"

namespace typeset {

/// A paragraph, or a heading: one text, its number in front of its first line.
class ProseFlow : public Flow {
public:
    ProseFlow(const Paragraph &paragraph, const Setting &setting);
    ProseFlow(const Heading &heading, const Setting &setting);

    int items() const override { return m_band.lineCount() > 0 ? 1 : 0; }
    std::vector<Slice> slices(int item) override;
    void draw(int item, int from, int to, double top, PageBuilder &builder) override;
    double above() const override { return m_above; }
    double below() const override { return m_below; }
    bool insistsOnBelow() const override { return m_heading; }

private:
    void set(const QString &number, const Text &text, const TextStyle &style, const Setting &setting);

    Band m_band;
    std::vector<TextElements> m_elements;
    Role m_role = Role::paragraph;
    double m_above = 0;
    double m_below = 0;
    bool m_heading = false;
    bool m_keepWithNext = false;
    bool m_keepWithPrevious = false;
};

/// What stands in front of an outline entry's and a numbered text's first line.
Text numbered(const QString &number, const Text &text);

} // namespace typeset
