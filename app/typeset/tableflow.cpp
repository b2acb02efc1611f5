#include "tableflow.h"

#include "pagebuilder.h"
#include "styles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace typeset {

namespace {

constexpr double padTop = 4.25;
constexpr double groupPadTop = 8;

/// A header that takes more of the page than this is not repeated.
constexpr double repeatedPart = 1.0 / 3;

/// Rows that take less of the page than this are not left alone on one.
constexpr double lonelyPart = 1.0 / 8;

/// A table without groups that takes less of the page than this, with no more rows than these, stands on one.
constexpr double smallPart = 1.0 / 2;
constexpr int smallRows = 16;

} // namespace

TableFlow::TableFlow(const Table &table, int number, const Setting &setting)
    : m_table(table), m_setting(setting), m_hasHeader(hasHeader(table)) {
    if (!setting.columns.contains(number))
        measureTablesLike(table, setting);
    m_widths = setting.columns[number];
    if (m_hasHeader)
        m_header = layOut(headerRow(table), true);
    m_small = isSmall();
}

bool TableFlow::isSmall() const {
    const int rows = static_cast<int>(m_table.rows.count());
    if (rows > smallRows)
        return false;
    double height = m_hasHeader ? m_header.height() : 0;
    for (int row = 0; row < rows; ++row) {
        const RowLayout layout = layOut(m_table.rows.at(static_cast<std::size_t>(row)), false);
        if (layout.kind == RowKind::group)
            return false; // it reads well in parts
        height += layout.height();
    }
    return height <= m_setting.body.height() * smallPart;
}

TableFlow::RowLayout TableFlow::layOut(Row row, bool header) const {
    RowLayout layout;
    layout.kind = row.kind;
    layout.header = header;
    layout.padTop = row.kind == RowKind::group ? groupPadTop : padTop;
    double x = m_setting.body.left();
    for (const auto &[place, cell] : placedCells(m_table, std::move(row))) {
        double width = 0;
        for (std::size_t i = place.column; i < place.column + place.span; ++i)
            width += m_widths[i];
        const double room = width - 2 * cellPadding;
        const double indent = std::clamp(cell.indent * cellIndent, 0.0, std::max(0.0, room / 2));
        layout.band.add(SetText(cell.text, cellStyle(m_table, layout.kind, header, place), m_setting.shaper),
                        x + cellPadding + indent, std::max(room - indent, 1.0));
        layout.cells.push_back(place);
        x += width;
    }
    return layout;
}

bool TableFlow::repeats() const {
    return m_hasHeader && m_header.height() <= m_setting.body.height() * repeatedPart;
}

std::vector<Slice> TableFlow::slices(int item) {
    if (item != m_item) {
        m_item = item;
        m_elements.clear();
        const bool header = m_hasHeader && item == 0;
        m_row =
            header ? m_header : layOut(m_table.rows.at(static_cast<std::size_t>(item - (m_hasHeader ? 1 : 0))), false);
    }
    std::vector<Slice> slices;
    const double room = m_setting.body.height() - (repeats() ? m_header.height() : 0);
    if (m_row.height() <= room) {
        slices.push_back({.height = m_row.height()});
    } else {
        slices = m_row.band.slices(0);
        slices.front().height += m_row.padTop;
        for (Slice &slice : slices)
            slice.closing = padBottom;
        slices.back().closing = 0;
        slices.back().height += padBottom;
    }
    if (m_row.header || m_row.kind == RowKind::group)
        slices.back().after = Cost::dearest;
    if (m_row.kind == RowKind::total)
        slices.front().before = Cost::dearest;
    if (m_row.height() <= m_setting.body.height() * lonelyPart)
        keepCompany(item, slices);
    return slices;
}

/// A table's first or last row does not stand on a page alone, and a small table is not parted, as long as that costs
/// little room.
void TableFlow::keepCompany(int item, std::vector<Slice> &slices) const {
    const int first = m_hasHeader ? 1 : 0;
    const int last = items() - 1;
    if (item == last && last > first)
        slices.front().before = std::max(slices.front().before, Cost::dear);
    if ((item == first || m_small) && item != last)
        slices.back().after = std::max(slices.back().after, Cost::dear);
}

double TableFlow::resumeHeight(int item, int slice) const {
    const bool first = item == 0;
    return (!first && repeats() ? m_header.height() : 0) + (slice > 0 ? m_row.padTop : 0);
}

void TableFlow::drawResume(int item, int, double top, PageBuilder &builder) {
    if (item == 0 || !repeats())
        return;
    drawGround(m_header, top, top + m_header.height(), builder);
    std::vector<TextElements> elements(m_header.band.size());
    m_header.band.draw(0, m_header.band.lineCount(), top + m_header.padTop, elements, builder);
}

void TableFlow::drawGround(const RowLayout &row, double top, double bottom, PageBuilder &builder) const {
    const double left = m_setting.body.left();
    const double right = m_setting.body.right();
    const double ground = row.header ? top : top + hairline / 2; // below the rule of the row above
    if (row.header || row.kind == RowKind::aside)
        builder.fill(QRectF(left, ground, right - left, bottom - ground), row.header ? headerTint : asideTint);
    if (row.kind == RowKind::total)
        builder.rule({left, top}, {right, top}, 1, strongRuleColour);
    builder.rule({left, bottom}, {right, bottom}, hairline, row.header ? strongRuleColour : hairlineColour);
}

void TableFlow::openRow(const RowLayout &row, PageBuilder &builder) {
    if (m_tableElement == 0)
        m_tableElement = builder.open(0, Element{.role = Role::table, .alternative = m_table.summary});
    std::uint32_t &part = row.header ? m_head : m_body;
    if (part == 0)
        part = builder.open(m_tableElement, row.header ? Role::tableHead : Role::tableBody);
    const std::uint32_t element = builder.open(part, Role::row);
    for (const CellPlace &cell : row.cells) {
        Element opened{.role = row.header || cell.header ? Role::headerCell : Role::cell};
        opened.scope = row.header ? Scope::column : cell.header ? Scope::row : Scope::none;
        opened.columnSpan = static_cast<std::uint8_t>(std::min<std::size_t>(cell.span, 255));
        m_elements.push_back({builder.open(element, std::move(opened)), {}});
    }
}

void TableFlow::draw(int, int from, int to, double top, PageBuilder &builder) {
    if (m_elements.empty())
        openRow(m_row, builder);
    const double pitch = m_row.band.pitch();
    const bool whole = m_row.height() <= m_setting.body.height() - (repeats() ? m_header.height() : 0);
    const int lines = m_row.band.lineCount();
    const int first = whole ? 0 : from;
    const int last = whole ? lines : to;
    const double textTop = first == 0 ? top + m_row.padTop : top;
    drawGround(m_row, textTop - m_row.padTop, textTop + pitch * (last - first) + padBottom, builder);
    m_row.band.draw(first, last, textTop, m_elements, builder);
}

} // namespace typeset
