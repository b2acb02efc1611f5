#pragma once

#include "band.h"
#include "flow.h"
#include "tablecells.h"

namespace typeset {

/// A table: its header row repeated on each page (as an artifact after the first time, so that readers hear it once),
/// rows whole unless taller than a page, group rows with the row below, total rows with the row above. A small table
/// is not parted. Column widths are measured over all rows once and then remembered in the setting.
class TableFlow : public Flow {
public:
    TableFlow(const Table &table, int number, const Setting &setting);

    int items() const override { return (m_hasHeader ? 1 : 0) + static_cast<int>(m_table.rows.count()); }
    std::vector<Slice> slices(int item) override;
    double resumeHeight(int item, int slice) const override;
    void drawResume(int item, int slice, double top, PageBuilder &builder) override;
    void draw(int item, int from, int to, double top, PageBuilder &builder) override;
    double above() const override { return 9; }
    double below() const override { return 13; }

private:
    struct RowLayout {
        Band band;
        std::vector<CellPlace> cells;
        RowKind kind = RowKind::body;
        bool header = false; ///< the header row
        double padTop = 0;

        double height() const { return padTop + band.height() + padBottom; }
    };

    RowLayout layOut(Row row, bool header) const;
    bool isSmall() const;
    bool repeats() const;
    void keepCompany(int item, std::vector<Slice> &slices) const;
    void drawGround(const RowLayout &row, double top, double bottom, PageBuilder &builder) const;
    void openRow(const RowLayout &row, PageBuilder &builder);

    static constexpr double padBottom = 4.75;

    const Table &m_table;
    const Setting &m_setting;
    bool m_hasHeader = false;
    std::vector<double> m_widths;
    RowLayout m_header;
    bool m_small = false;
    int m_item = -1;
    RowLayout m_row; ///< of m_item
    std::uint32_t m_tableElement = 0;
    std::uint32_t m_head = 0;
    std::uint32_t m_body = 0;
    std::vector<TextElements> m_elements; ///< of m_item, empty until it is drawn
};

} // namespace typeset
