#include "layout.h"

#include "flow.h"
#include "pagebuilder.h"
#include "picturelist.h"
#include "proseflow.h"
#include "runningheads.h"
#include "shaper.h"
#include "textbreaks.h"
#include "typography.h"

#include <algorithm>

namespace typeset {

namespace {

/// Progress is told no more often than every so many units.
constexpr int unitsPerTelling = 50;

/// The space the block above wants below it.
struct Below {
    double space = 0;
    bool insists = false;

    double gapTo(const Flow &next) const { return insists ? space : std::max(space, next.above()); }
};

/// The block being drawn. It lives from page to page, since its elements go on.
struct Cursor {
    int block = -1;
    std::unique_ptr<Flow> flow;
};

int unitsOf(const Block &block) {
    const auto *table = std::get_if<Table>(&block);
    return table == nullptr ? 1 : 1 + 2 * static_cast<int>(table->rows.count());
}

} // namespace

struct Layout::State {
    State(Paper given, FontSet &fonts)
        : paper(std::move(given))
        , sheet(sheetOf(paper))
        , shaper(fonts)
        , heads(paper, sheet, shaper)
        , setting{paper, shaper, pictures, sheet.body, columns, [this] { return step(); }} {}

    bool step();
    void measureBlock(int number, PageBreaker &breaker, Below &below);
    void listHeadings(const std::vector<Placed> &placed);
    double drawItem(const Place &from, const Place &end, double top, Cursor &cursor, PageBuilder &builder, Place &next);
    Page drawPage(int number, std::vector<Element> &elements, Cursor &cursor);
    void drawBody(int number, Cursor &cursor, PageBuilder &builder);

    Paper paper;
    Sheet sheet;
    Shaper shaper;
    RunningHeads heads;
    PictureList pictures;
    std::map<int, std::vector<double>> columns;
    Setting setting;

    std::vector<Place> starts; ///< of the pages, and the end of the last
    std::vector<OutlineEntry> outline;
    std::vector<Element> structure;

    Progress progress;
    int done = 0;
    int total = 0;
    bool cancelled = false;
};

bool Layout::State::step() {
    ++done;
    if (progress && done % unitsPerTelling == 0 && !cancelled)
        cancelled = !progress(std::min(done, total), total);
    return !cancelled;
}

void Layout::State::measureBlock(int number, PageBreaker &breaker, Below &below) {
    const Block &block = paper.blocks[static_cast<std::size_t>(number)];
    const std::unique_ptr<Flow> flow = makeFlow(block, number, setting);
    if (!flow) {
        breaker.breakHere();
        return;
    }
    const int items = flow->items();
    for (int item = 0; item < items && !cancelled; ++item) {
        std::vector<Slice> slices = flow->slices(item);
        if (item == 0)
            slices.front().above = below.gapTo(*flow);
        for (int i = 0; i < static_cast<int>(slices.size()); ++i)
            breaker.add({number, item, i}, slices[static_cast<std::size_t>(i)], flow->resumeHeight(item, i),
                        item == 0 && i == 0 && std::holds_alternative<Heading>(block));
        step();
    }
    if (items > 0)
        below = {flow->below(), flow->insistsOnBelow()};
}

void Layout::State::listHeadings(const std::vector<Placed> &placed) {
    for (const Placed &place : placed) {
        const auto &heading = std::get<Heading>(paper.blocks[static_cast<std::size_t>(place.block)]);
        QString title = cleaned(numbered(heading.number, heading.text).plain()).simplified();
        title.remove(QChar(QChar::SoftHyphen));
        outline.push_back({std::clamp(heading.level, 1, 6), title, place.page, sheet.body.top() + place.top});
    }
}

/// Draws what stands of the item at `from` before `end`, the first slice at `top`; returns where it ends.
double Layout::State::drawItem(const Place &from, const Place &end, double top, Cursor &cursor, PageBuilder &builder,
                               Place &next) {
    Flow &flow = *cursor.flow;
    const std::vector<Slice> slices = flow.slices(from.item);
    const bool partly = end.block == from.block && end.item == from.item;
    const int to = partly ? end.slice : static_cast<int>(slices.size());
    flow.draw(from.item, from.slice, to, top, builder);
    double y = top;
    for (int i = from.slice; i < to; ++i)
        y += slices[static_cast<std::size_t>(i)].height +
             (i > from.slice ? slices[static_cast<std::size_t>(i)].above : 0);
    next = partly                         ? end
           : from.item + 1 < flow.items() ? Place{from.block, from.item + 1, 0}
                                          : Place{from.block + 1, 0, 0};
    return y;
}

void Layout::State::drawBody(int number, Cursor &cursor, PageBuilder &builder) {
    const Place end = starts[static_cast<std::size_t>(number) + 1];
    double y = sheet.body.top();
    bool first = true;
    Below below;
    for (Place at = starts[static_cast<std::size_t>(number)]; at < end;) {
        if (cursor.block != at.block) {
            cursor.flow = makeFlow(paper.blocks[static_cast<std::size_t>(at.block)], at.block, setting);
            cursor.block = at.block;
        }
        if (!cursor.flow || cursor.flow->items() == 0) {
            at = {at.block + 1, 0, 0};
            continue;
        }
        Flow &flow = *cursor.flow;
        const Slice slice = flow.slices(at.item)[static_cast<std::size_t>(at.slice)];
        if (first) {
            y += flow.resumeHeight(at.item, at.slice);
            flow.drawResume(at.item, at.slice, sheet.body.top(), builder);
        } else {
            y += at.item == 0 && at.slice == 0 ? below.gapTo(flow) : slice.above;
        }
        first = false;
        y = drawItem(at, end, y, cursor, builder, at);
        below = {flow.below(), flow.insistsOnBelow()};
    }
}

Page Layout::State::drawPage(int number, std::vector<Element> &elements, Cursor &cursor) {
    PageBuilder builder(sheet.size, QString::number(number + 1), elements);
    heads.drawMark(builder);
    heads.drawHeader(builder);
    drawBody(number, cursor, builder);
    heads.drawFooter(number + 1, static_cast<int>(starts.size()) - 1, builder);
    return builder.take();
}

Layout::Layout(Paper paper, FontSet &fonts) : m(std::make_unique<State>(std::move(paper), fonts)) {}

Layout::~Layout() = default;

bool Layout::measure(const Progress &progress) {
    m->progress = progress;
    m->done = m->total = 0;
    m->cancelled = false;
    m->starts.clear();
    m->outline.clear();
    m->columns.clear();
    for (const Block &block : m->paper.blocks)
        m->total += unitsOf(block);
    PageBreaker breaker(m->sheet.body.height());
    Below below;
    const int blocks = static_cast<int>(m->paper.blocks.size());
    for (int i = 0; i < blocks && !m->cancelled; ++i)
        m->measureBlock(i, breaker, below);
    m->progress = {};
    if (m->cancelled)
        return false;
    breaker.finish();
    m->starts = breaker.starts();
    if (m->starts.empty())
        m->starts.push_back({});
    m->starts.push_back({blocks, 0, 0});
    m->listHeadings(breaker.placed());
    return true;
}

int Layout::pageCount() const {
    return static_cast<int>(m->starts.size()) - 1;
}

QSizeF Layout::pageSize() const {
    return m->sheet.size;
}

const std::vector<OutlineEntry> &Layout::outline() const {
    return m->outline;
}

const std::vector<QByteArray> &Layout::pictures() const {
    return m->pictures.bytes();
}

const Paper &Layout::paper() const {
    return m->paper;
}

Page Layout::page(int number) const {
    std::vector<Element> elements;
    Cursor cursor;
    return m->drawPage(number, elements, cursor);
}

bool Layout::draw(PageSink &sink, const Progress &progress) {
    m->structure.clear();
    Cursor cursor;
    const int pages = pageCount();
    for (int i = 0; i < pages; ++i) {
        if ((progress && !progress(i, pages)) || !sink.page(m->drawPage(i, m->structure, cursor)))
            return false;
    }
    return true;
}

const std::vector<Element> &Layout::structure() const {
    return m->structure;
}

} // namespace typeset
