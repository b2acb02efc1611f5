#pragma once

#include "flow.h"

#include <QSizeF>

namespace typeset {

/// A picture at the left margin, no larger than the text area.
class FigureFlow : public Flow {
public:
    FigureFlow(const Picture &picture, const Setting &setting);

    int items() const override { return m_picture < 0 ? 0 : 1; }
    std::vector<Slice> slices(int) override { return {Slice{.height = m_size.height()}}; }
    void draw(int item, int from, int to, double top, PageBuilder &builder) override;
    double above() const override { return 9; }
    double below() const override { return 9; }

private:
    double m_left;
    QString m_alternative;
    int m_picture;
    QSizeF m_size;
};

} // namespace typeset
