#include "pdfhelp.h"

#include "pdfwriter.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace typeset {

void Sheets::begin(const QString &label) {
    Page page;
    page.size = QSizeF(595.28, 841.89);
    page.label = label;
    pages.push_back(std::move(page));
    elements.emplace_back();
}

std::uint32_t Sheets::add(Element element) {
    elements.back().push_back(std::move(element));
    return elementCount++;
}

std::uint32_t Sheets::add(std::uint32_t parent, Role role) {
    Element element;
    element.parent = parent;
    element.role = role;
    return add(std::move(element));
}

double Sheets::line(FontSet &fonts, std::uint32_t element, const QString &text, QPointF baseline, Face face,
                    float size) {
    GlyphRun run = shaped(fonts, text, face, size);
    run.element = element;
    run.baseline = baseline;
    double end = baseline.x();
    for (const Glyph &glyph : run.glyphs)
        end += static_cast<double>(glyph.advance);
    pages.back().operations.emplace_back(std::move(run));
    return end;
}

GlyphRun shaped(FontSet &fonts, const QString &text, Face face, float size) {
    GlyphRun run;
    run.font = fonts.font(face);
    run.size = size;
    run.text = text;
    hb_buffer_t *buffer = hb_buffer_create();
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(text.utf16()), static_cast<int>(text.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer);
    hb_shape(fonts.hbFont(run.font), buffer, nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, &count);
    const float scale = size / static_cast<float>(fonts.unitsPerEm(run.font));
    for (unsigned i = 0; i < count; ++i) {
        unsigned next = i + 1;
        while (next < count && infos[next].cluster == infos[i].cluster)
            ++next;
        const bool head = i == 0 || infos[i - 1].cluster != infos[i].cluster;
        const unsigned end = next < count ? infos[next].cluster : static_cast<unsigned>(text.size());
        Glyph glyph;
        glyph.id = infos[i].codepoint;
        glyph.advance = scale * static_cast<float>(positions[i].x_advance);
        glyph.dx = scale * static_cast<float>(positions[i].x_offset);
        glyph.dy = -scale * static_cast<float>(positions[i].y_offset);
        glyph.textFrom = static_cast<std::uint16_t>(infos[i].cluster);
        glyph.textLength = head ? static_cast<std::uint16_t>(end - infos[i].cluster) : std::uint16_t{0};
        run.glyphs.push_back(glyph);
    }
    hb_buffer_destroy(buffer);
    return run;
}

Sheets oneSheet() {
    Sheets sheets;
    sheets.info.title = u"Provisional agenda"_s;
    sheets.begin(u"1"_s);
    sheets.add(0, Role::document);
    return sheets;
}

QByteArray written(const Sheets &sheets, const FontSet &fonts) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfWriter writer(buffer, fonts, sheets.pictures, sheets.info);
    for (std::size_t i = 0; i < sheets.pages.size(); ++i) {
        if (const Outcome error = writer.page(sheets.pages[i], sheets.elements[i])) {
            qWarning() << "page" << i << static_cast<int>(error->failure) << error->detail;
            return {};
        }
    }
    if (const Outcome error = writer.finish(sheets.outline)) {
        qWarning() << "end" << static_cast<int>(error->failure) << error->detail;
        return {};
    }
    return buffer.data();
}

namespace {

/// Calls enter(element) and descends, then leave().
void walk(const PdfObject &element, const std::function<void(const PdfObject &)> &enter,
          const std::function<void()> &leave) {
    enter(element);
    const PdfObject kids = element.key("/K");
    const int count = kids.isArray() ? kids.size() : 1;
    for (int i = 0; i < count; ++i) {
        const PdfObject kid = kids.isArray() ? kids.at(i) : kids;
        if (kid.isDictionary() && kid.has("/S"))
            walk(kid, enter, leave);
    }
    leave();
}

/// A part of its parent's text.
bool isInline(const PdfObject &element) {
    const std::string role = element.key("/S").name();
    return role == "/Link" || role == "/Span";
}

} // namespace

QString ReadPdf::structure() {
    QString text;
    bool fresh = true;
    const auto enter = [&](const PdfObject &element) {
        if (!fresh)
            text += u' ';
        text += QString::fromStdString(element.key("/S").name()).mid(1) + u'(';
        fresh = true;
    };
    const auto leave = [&] {
        if (fresh)
            text.chop(1);
        else
            text += u')';
        fresh = false;
    };
    walk(top(), enter, leave);
    return text;
}

const PdfTextReader &ReadPdf::reader(const PdfObject &page) {
    std::unique_ptr<PdfTextReader> &reader = m_readers[page.number()];
    if (!reader)
        reader = std::make_unique<PdfTextReader>(page);
    return *reader;
}

QString ReadPdf::text(const PdfObject &element) {
    const PdfObject kids = element.key("/K");
    QString text;
    const int count = kids.isArray() ? kids.size() : kids.isNull() ? 0 : 1;
    for (int i = 0; i < count; ++i) {
        const PdfObject kid = kids.isArray() ? kids.at(i) : kids;
        if (kid.isInteger())
            text += reader(element.key("/Pg")).texts().at(kid.integer());
        else if (kid.has("/S"))
            text += isInline(kid) ? this->text(kid) : QString();
        else if (kid.has("/MCID"))
            text += reader(kid.has("/Pg") ? kid.key("/Pg") : element.key("/Pg")).texts().at(kid.key("/MCID").integer());
    }
    return text;
}

std::vector<QString> ReadPdf::texts() {
    std::vector<QString> texts;
    const auto enter = [&](const PdfObject &element) {
        const QString own = isInline(element) ? QString() : text(element);
        if (!own.isEmpty())
            texts.push_back(own);
    };
    walk(top(), enter, [] {});
    return texts;
}

QString ReadPdf::artifacts() {
    QString text;
    for (const PdfObject &page : pages())
        text += reader(page).artifacts();
    return text;
}

std::vector<PdfObject> ReadPdf::elements(const std::string &role) {
    std::vector<PdfObject> found;
    const auto enter = [&](const PdfObject &element) {
        if (element.key("/S").name() == role)
            found.push_back(element);
    };
    walk(top(), enter, [] {});
    return found;
}

PdfObject ReadPdf::parentOf(int key) {
    return found(root().key("/StructTreeRoot").key("/ParentTree"), key);
}

QString extracted(const QByteArray &pdf, const QStringList &arguments) {
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"test.pdf"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, QStringList{u"-enc"_s, u"UTF-8"_s} + arguments + QStringList{name, u"-"_s});
    process.waitForFinished();
    const QByteArray complaints = process.readAllStandardError();
    if (!complaints.isEmpty())
        qWarning() << complaints;
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace typeset
