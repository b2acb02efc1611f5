#pragma once

#include "band.h"
#include "flow.h"

namespace typeset {

/// Places to sign: what for, a line with the name below it, a line for the date. All on one page where they fit.
class SignatureFlow : public Flow {
public:
    SignatureFlow(const Signatures &signatures, const Setting &setting);

    int items() const override { return static_cast<int>(m_signatures.lines.size()); }
    std::vector<Slice> slices(int item) override;
    void draw(int item, int from, int to, double top, PageBuilder &builder) override;
    double above() const override { return 10; }
    double below() const override { return 12; }

private:
    const Signatures &m_signatures;
    const Setting &m_setting;
    int m_item = -1;
    Band m_band; ///< role; name and date label one line lower
    std::vector<TextElements> m_elements;
};

} // namespace typeset
