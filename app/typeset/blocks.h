#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>
#include <utility>
#include <variant>
#include <vector>

/// What a paper consists of, before any font or page is known: plain values that documents produce and layout consumes.
/// Lengths are millimetres unless a comment says otherwise.
namespace typeset {

/// Colour by meaning, so that every paper prints alike; the accent is never the only sign of anything.
enum class Ink { text, muted, accent };

/// A stretch of text of one style. `language` (BCP 47) is set only where it differs from the paper's.
struct Span {
    QString text = {};
    bool bold = false;
    bool italic = false;
    Ink ink = Ink::text;
    QString link = {};     ///< absolute URI, empty for none
    QString language = {}; ///< empty = the paper's

    bool operator==(const Span &) const = default;
};

/// Running text in several styles. A '\n' in a span is a line break that is kept.
struct Text {
    std::vector<Span> spans = {};

    Text() = default;
    Text(QString plain) // NOLINT: a plain string is a text
    {
        if (!plain.isEmpty())
            spans.push_back({.text = std::move(plain), .link = {}, .language = {}});
    }

    bool isEmpty() const { return spans.empty(); }
    QString plain() const {
        QString all;
        for (const Span &span : spans)
            all += span.text;
        return all;
    }
    bool operator==(const Text &) const = default;
};

/// An image (PNG, JPEG or SVG bytes) fitted into `box` keeping its proportions. Without alternative text it is
/// decoration.
struct Picture {
    QByteArray bytes = {};
    QSizeF box = {};
    QString alternative = {};
};

/// The head of a paper: kicker above, title, lines below (host, chair, symbol …), emblems at the right, thin rule under
/// all.
struct TitleBlock {
    Text kicker = {};
    Text title = {};
    std::vector<Text> lines = {};
    std::vector<Picture> emblems = {};
};

/// Level 1 to 6 below the title; stays with what follows; appears in the outline with its number.
struct Heading {
    int level = 1;
    QString number = {};
    Text text = {};
};

/// Prose. With a number ("41.") the number hangs before the first line as its label.
struct Paragraph {
    QString number = {};
    Text text = {};
    bool small = false; ///< notes and funding statements
    bool centred = false;
    bool keepWithNext = false;
    bool keepWithPrevious = false; ///< a note, which should not fill a page of its own
};

struct ListItem {
    Text text = {};
    int depth = 0;         ///< 0 = outermost
    bool bulleted = false; ///< in a numbered list: has a mark, not a number
};

struct List {
    bool numbered = false;
    std::vector<ListItem> items = {};
};

/// A decision: label in the accent, tinted ground, bar at the left; not split when it fits a page.
struct Box {
    Text label = {};
    std::vector<Text> paragraphs = {};
};

/// Label and value in two columns (key facts of a meeting). Tagged as a list.
struct KeyValues {
    std::vector<std::pair<QString, Text>> rows = {};
};

enum class Align { left, right, centre };

struct Column {
    Text header = {};
    double minimum = 8; ///< mm; the column is never narrower
    double share =
        1; ///< part of the width left over, relative to the other columns; 0 = as narrow as its content allows
    Align align = Align::left;
    bool tabular = false; ///< figures of equal width
};

struct Cell {
    Text text = {};
    int span = 1;        ///< columns covered
    bool header = false; ///< names its row for screen readers
    int indent = 0;      ///< steps of 4 mm
};

enum class RowKind {
    body,
    group, ///< bold heading of the rows below, stays with the first of them
    total, ///< bold, a stronger rule above; stays with the row before it
    aside  ///< a break or ceremony: tinted
};

struct Row {
    RowKind kind = RowKind::body;
    std::vector<Cell> cells = {};
};

/// The rows of a table, given out one by one, so that 20,000 of them need not stand in memory at once.
/// Asking for the same row twice gives equal rows.
class Rows {
public:
    Rows() = default;
    Rows(std::vector<Row> rows) // NOLINT: rows at hand are a source of rows
        : m_count(rows.size()), m_row([all = std::make_shared<const std::vector<Row>>(std::move(rows))](std::size_t i) {
            return (*all)[i];
        }) {}
    Rows(std::size_t count, std::function<Row(std::size_t)> row) : m_count(count), m_row(std::move(row)) {}

    std::size_t count() const { return m_count; }
    Row at(std::size_t index) const { return m_row(index); }

private:
    std::size_t m_count = 0;
    std::function<Row(std::size_t)> m_row;
};

/// Header row repeated on each page; body rows are not split unless taller than a page.
struct Table {
    QString summary = {}; ///< what the table holds, in words, for screen readers
    std::vector<Column> columns = {};
    Rows rows = {};
};

/// One place to sign: what for ("Chair"), who, and a line for signature and date.
struct SignatureLine {
    Text role = {};
    Text name = {};
    QString dateLabel = {}; ///< "Date"; empty for none
};

struct Signatures {
    std::vector<SignatureLine> lines = {};
};

struct PageBreak {};

using Block = std::variant<TitleBlock, Heading, Paragraph, List, Box, KeyValues, Table, Picture, Signatures, PageBreak>;

enum class PaperSize { a4, letter };

/// A whole paper: what it says and the little that decides how it looks.
struct Paper {
    QString title = {}; ///< of the PDF, and of the running header where `headerLeft` is empty
    QString author = {};
    QString subject = {};
    QString keywords = {};
    QString language = QStringLiteral("en"); ///< BCP 47

    QString headerLeft = {};  ///< short title
    QString headerRight = {}; ///< symbol, stage, version, date
    QString footerLeft = {};  ///< body and place
    QString pageOf = {};      ///< "Page %1 of %2" in the paper's language
    QString draftMark = {};   ///< "DRAFT" lightly across each page; empty for none

    PaperSize size = PaperSize::a4;
    bool landscape = false;
    bool bound = false; ///< 30 mm on the left, because the original is filed
    bool prose = false; ///< minutes and letters: serif text of 11 pt; otherwise sans of 9.5 pt

    std::vector<Block> blocks = {};
};

} // namespace typeset
