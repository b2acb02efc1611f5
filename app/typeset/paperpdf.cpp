#include "paperpdf.h"

#include "pdfwriter.h"

#include <span>
#include <utility>

namespace typeset {

namespace {

/// Writes pages as the layout draws them, each with the elements that came with it.
class PdfSink : public PageSink {
public:
    PdfSink(PdfWriter &writer, const Layout &layout) : m_writer(writer), m_layout(layout) {}

    bool page(Page &&page) override {
        const std::span<const Element> elements(m_layout.structure());
        m_outcome = m_writer.page(page, elements.subspan(m_written));
        m_written = elements.size();
        return !m_outcome;
    }

    const Outcome &outcome() const { return m_outcome; }

private:
    PdfWriter &m_writer;
    const Layout &m_layout;
    std::size_t m_written = 0;
    Outcome m_outcome;
};

PdfInfo infoOf(const Paper &paper, const QDateTime &created) {
    return {.title = paper.title,
            .author = paper.author,
            .subject = paper.subject,
            .keywords = paper.keywords,
            .language = paper.language,
            .created = created};
}

/// The part `from` to `to` (of 1,000) of a longer work.
Progress partOf(const Progress &progress, int from, int to) {
    if (!progress)
        return {};
    return [&progress, from, to](int done, int total) {
        return progress(from + static_cast<int>(qint64{to - from} * done / qMax(1, total)), 1000);
    };
}

TypesetError cancelled() {
    return {Failure::cancelled, {}};
}

Outcome write(Layout &layout, const FontSet &fonts, QIODevice &device, const QDateTime &created,
              const Progress &progress) {
    PdfWriter writer(device, fonts, layout.pictures(), infoOf(layout.paper(), created));
    PdfSink sink(writer, layout);
    if (!layout.draw(sink, progress))
        return sink.outcome() ? sink.outcome() : cancelled();
    return writer.finish(layout.outline());
}

} // namespace

Outcome writePdf(Paper paper, FontSet &fonts, QIODevice &device, const QDateTime &created, const Progress &progress) {
    // Measuring breaks all lines, drawing breaks them again and writes: about one third and two thirds of the time.
    Layout layout(std::move(paper), fonts);
    if (!layout.measure(partOf(progress, 0, 333)))
        return cancelled();
    return write(layout, fonts, device, created, partOf(progress, 333, 1000));
}

Outcome writePdf(Layout &layout, const FontSet &fonts, QIODevice &device, const QDateTime &created,
                 const Progress &progress) {
    return write(layout, fonts, device, created, partOf(progress, 0, 1000));
}

} // namespace typeset
