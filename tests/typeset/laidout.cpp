#include "laidout.h"

#include "fontset.h"
#include "layout.h"

#include <QTest>

namespace typeset {

namespace {

struct Keeper : PageSink {
    explicit Keeper(std::vector<Page> &into) : pages(into) {}
    bool page(Page &&page) override {
        pages.push_back(std::move(page));
        return true;
    }
    std::vector<Page> &pages;
};

template <typename Visit>
void eachRun(const std::vector<Page> &pages, Visit visit) {
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (const Operation &operation : pages[i].operations) {
            if (const auto *run = std::get_if<GlyphRun>(&operation))
                visit(static_cast<int>(i), *run);
        }
    }
}

} // namespace

std::uint32_t LaidOut::holder(std::uint32_t element) const {
    while (elements[element].role == Role::link || elements[element].role == Role::span)
        element = elements[element].parent;
    return element;
}

std::map<std::uint32_t, QString> LaidOut::texts() const {
    std::map<std::uint32_t, QString> texts;
    eachRun(pages, [&](int, const GlyphRun &run) {
        if (!isArtifact(run.element))
            texts[holder(run.element)] += run.text;
    });
    return texts;
}

std::vector<QString> LaidOut::artifacts(int page, std::uint32_t kind) const {
    std::vector<QString> texts;
    eachRun(pages, [&](int at, const GlyphRun &run) {
        if (at == page && run.element == kind)
            texts.push_back(run.text);
    });
    return texts;
}

std::map<std::uint32_t, std::map<int, int>> LaidOut::linesByPage() const {
    std::map<std::uint32_t, std::map<int, std::set<double>>> baselines;
    eachRun(pages, [&](int page, const GlyphRun &run) {
        if (!isArtifact(run.element))
            baselines[holder(run.element)][page].insert(run.baseline.y());
    });
    std::map<std::uint32_t, std::map<int, int>> lines;
    for (const auto &[element, byPage] : baselines) {
        for (const auto &[page, all] : byPage)
            lines[element][page] = static_cast<int>(all.size());
    }
    return lines;
}

std::set<int> LaidOut::pagesOf(std::uint32_t element) const {
    std::set<int> found;
    eachRun(pages, [&](int page, const GlyphRun &run) {
        if (!isArtifact(run.element) && isWithin(run.element, element))
            found.insert(page);
    });
    return found;
}

std::vector<std::uint32_t> LaidOut::withRole(Role role) const {
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < elements.size(); ++i) {
        if (elements[i].role == role)
            found.push_back(i);
    }
    return found;
}

bool LaidOut::isWithin(std::uint32_t element, std::uint32_t ancestor) const {
    while (element != ancestor && element != 0)
        element = elements[element].parent;
    return element == ancestor;
}

Paragraph filler(int words) {
    return {.text = QString(QStringLiteral("осуществление ")).repeated(words).trimmed()};
}

LaidOut laidOut(const Paper &paper, FontSet &fonts) {
    LaidOut result;
    Layout layout(paper, fonts);
    Keeper keeper(result.pages);
    if (!layout.measure() || !layout.draw(keeper))
        QTest::qFail("layout was cancelled", __FILE__, __LINE__);
    if (static_cast<int>(result.pages.size()) != layout.pageCount())
        QTest::qFail("pages drawn and pages counted differ", __FILE__, __LINE__);
    result.elements = layout.structure();
    result.outline = layout.outline();
    return result;
}

double rightEnd(const GlyphRun &run) {
    double x = run.baseline.x();
    for (const Glyph &glyph : run.glyphs)
        x += double(glyph.advance);
    return x;
}

} // namespace typeset
