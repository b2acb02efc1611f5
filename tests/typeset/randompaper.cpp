#include "randompaper.h"

#include "textbreaks.h"

#include <array>

using namespace Qt::StringLiterals;

namespace typeset {

namespace {

/// The letters of English, Russian, Kazakh, Kyrgyz, Tajik, Turkmen and Uzbek.
const std::array<QString, 7> alphabets{u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s,
                                       u"абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"_s,
                                       u"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяӘҒҚҢӨҰҮҺІ"_s,
                                       u"абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюяҢӨҮ"_s,
                                       u"абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюяҒӢҚӮҲҶ"_s,
                                       u"aäbçdefgžhijňklmnoöprsştuüwyýzÄÇŽŇÖŞÜÝ"_s,
                                       u"abdefghijklmnopqrstuvxyzoʻgʻʼOʻGʻ"_s};

} // namespace

QString RandomPaper::word() {
    const QString &letters = alphabets[static_cast<std::size_t>(upTo(static_cast<int>(alphabets.size()) - 1))];
    QString word;
    const int length = m_random.bounded(60) == 0 ? 90 + upTo(60) : 1 + upTo(10);
    for (int i = 0; i < length; ++i)
        word += letters[upTo(static_cast<int>(letters.size()) - 1)];
    switch (m_random.bounded(24)) {
    case 0:
        return word + u',';
    case 1:
        return word.insert(word.size() / 2, QChar(QChar::SoftHyphen));
    case 2:
        return word + QChar(QChar::Nbsp) + QString::number(upTo(9999));
    case 3:
        return word + u"-и-"_s + word;
    case 4:
        return u"«"_s + word + u"»"_s;
    case 5:
        return word.insert(word.size() / 2, QChar(u'\x0301')); // an accent
    default:
        return word;
    }
}

Text RandomPaper::text(int words) {
    Text text;
    for (int i = 0; i < words; ++i) {
        if (text.spans.empty() || m_random.bounded(12) == 0) {
            Span span;
            span.bold = m_random.bounded(4) == 0;
            span.italic = m_random.bounded(6) == 0;
            if (m_random.bounded(12) == 0)
                span.link = u"https://example.org/"_s + QString::number(i);
            if (m_random.bounded(16) == 0)
                span.language = u"ru"_s;
            text.spans.push_back(span);
        }
        QString &typed = text.spans.back().text;
        typed += word();
        if (i + 1 < words) {
            constexpr std::array<QChar, 6> rare{u'\n', u'\t', QChar(u'\x07'), QChar(u'\xd800'), QChar(u'\x2028'),
                                                u'\r'};
            typed += m_random.bounded(40) == 0 ? rare[static_cast<std::size_t>(upTo(static_cast<int>(rare.size()) - 1))]
                                               : QChar(u' ');
            if (m_random.bounded(30) == 0)
                typed += u' ';
        }
    }
    return text;
}

Row RandomPaper::row(RowKind kind, int columns) {
    Row row;
    row.kind = kind;
    if (kind == RowKind::group) {
        row.cells.push_back({.text = text(1 + upTo(3))});
        return row;
    }
    for (int column = 0; column < columns;) {
        Cell cell;
        cell.text = text(upTo(7));
        cell.span = m_random.bounded(10) == 0 ? 2 : 1;
        cell.header = column == 0;
        cell.indent = upTo(8) == 0 ? 1 : 0;
        column += std::min(cell.span, columns - column);
        row.cells.push_back(cell);
    }
    return row;
}

Table RandomPaper::table() {
    Table table;
    table.summary = word();
    const int columns = 1 + upTo(5);
    for (int i = 0; i < columns; ++i)
        table.columns.push_back({.header = text(1 + upTo(2)),
                                 .minimum = 8.0 + upTo(10),
                                 .share = double(upTo(3)),
                                 .align = static_cast<Align>(upTo(2)),
                                 .tabular = upTo(1) == 1});
    std::vector<Row> rows;
    const int count = upTo(60);
    for (int i = 0; i < count; ++i) {
        const int kind = upTo(11);
        if (kind == 0 && i > 0)
            rows.push_back(row(RowKind::total, columns));
        if (kind == 1)
            rows.push_back(row(RowKind::group, columns));
        rows.push_back(row(kind == 2 ? RowKind::aside : RowKind::body, columns));
    }
    table.rows = Rows(std::move(rows));
    return table;
}

Box RandomPaper::box() {
    Box box;
    box.label = text(3);
    const int count = 1 + upTo(2);
    for (int i = 0; i < count; ++i)
        box.paragraphs.push_back(text(4 + upTo(60)));
    return box;
}

List RandomPaper::list() {
    List list;
    list.numbered = upTo(1) == 1;
    const int count = 1 + upTo(8);
    for (int i = 0; i < count; ++i)
        list.items.push_back({text(1 + upTo(30)), upTo(3)});
    return list;
}

Block RandomPaper::block() {
    switch (m_random.bounded(10)) {
    case 0:
        return Heading{1 + upTo(5), upTo(1) == 0 ? QString() : QString::number(upTo(20)), text(1 + upTo(8))};
    case 1:
        return table();
    case 2:
        return box();
    case 3:
        return list();
    case 4:
        return KeyValues{{{word(), text(upTo(12))}, {word(), text(upTo(30))}}};
    case 5:
        return upTo(5) == 0 ? Block(PageBreak{}) : Block(Paragraph{.text = text(20), .small = true, .centred = true});
    default:
        return Paragraph{.number = upTo(1) == 0 ? QString() : QString::number(upTo(200)) + u'.',
                         .text = text(1 + upTo(120)),
                         .keepWithNext = upTo(9) == 0};
    }
}

Paper RandomPaper::paper(int blocks) {
    Paper paper;
    paper.title = word();
    paper.headerRight = word();
    paper.footerLeft = word();
    paper.pageOf = u"Page %1 of %2"_s;
    paper.prose = upTo(1) == 1;
    paper.bound = upTo(1) == 1;
    paper.landscape = upTo(3) == 0;
    paper.size = upTo(3) == 0 ? PaperSize::letter : PaperSize::a4;
    paper.blocks.emplace_back(TitleBlock{text(3), text(4), {text(8), text(20)}, {}});
    for (int i = 0; i < blocks; ++i)
        paper.blocks.push_back(block());
    paper.blocks.emplace_back(Signatures{{{text(2), text(3), word()}, {text(2), text(3), {}}}});
    return paper;
}

Paper RandomPaper::tallPaper() {
    Paper paper = this->paper(0);
    const auto add = [&](Block block) {
        paper.blocks.push_back(std::move(block));
        paper.blocks.emplace_back(Paragraph{.text = text(1 + upTo(90))});
    };
    add(Box{text(3), {text(500 + upTo(300)), text(4), text(400 + upTo(300))}});
    Table table = this->table();
    std::vector<Row> rows;
    for (std::size_t i = 0; i < std::min(table.rows.count(), std::size_t{12}); ++i) {
        rows.push_back(table.rows.at(i));
        if (upTo(3) == 0 && rows.back().kind == RowKind::body)
            rows.back().cells.back().text = text(300 + upTo(300));
    }
    table.rows = Rows(std::move(rows));
    add(table);
    add(List{upTo(1) == 1, {{text(5), 0}, {text(500 + upTo(300)), 1}, {text(500 + upTo(300)), 2}, {text(5), 0}}});
    add(KeyValues{{{word(), text(500 + upTo(300))}, {word(), text(2)}}});
    add(Paragraph{.number = u"41."_s, .text = text(900 + upTo(900))});
    return paper;
}

namespace {

/// What stands in the runs for a typed text.
QString shown(const Text &text) {
    QString all;
    for (const Span &span : text.spans)
        all += cleaned(span.text);
    return all.replace(u'\n', u' ');
}

class Expectation {
public:
    std::vector<QString> texts;

    void operator()(const TitleBlock &block) {
        add(shown(block.kicker));
        add(shown(block.title));
        for (const Text &line : block.lines)
            add(shown(line));
    }
    void operator()(const Heading &block) { addNumbered(block.number, block.text); }
    void operator()(const Paragraph &block) { addNumbered(block.number, block.text); }
    void operator()(const List &block) {
        std::vector<int> counters;
        for (const ListItem &item : block.items) {
            const auto depth = std::min(static_cast<std::size_t>(item.depth), counters.size());
            counters.resize(depth + 1, 0);
            const QString number = QString::number(++counters.back()) + u". ";
            add(block.numbered ? number : depth % 2 == 0 ? u"• "_s : u"– "_s);
            add(shown(item.text));
        }
    }
    void operator()(const Box &block) {
        add(shown(block.label));
        for (const Text &text : block.paragraphs)
            add(shown(text));
    }
    void operator()(const KeyValues &block) {
        for (const auto &[label, value] : block.rows) {
            add(shown(Text(label)) + u' ');
            add(shown(value));
        }
    }
    void operator()(const Table &block) {
        for (const Column &column : block.columns)
            add(shown(column.header));
        for (std::size_t i = 0; i < block.rows.count(); ++i) {
            for (const Cell &cell : block.rows.at(i).cells)
                add(shown(cell.text));
        }
    }
    void operator()(const Picture &) {}
    void operator()(const Signatures &block) {
        for (const SignatureLine &line : block.lines) {
            add(shown(line.role));
            add(shown(line.name));
            add(shown(Text(line.dateLabel)));
        }
    }
    void operator()(const PageBreak &) {}

private:
    void add(const QString &text) {
        if (!text.isEmpty())
            texts.push_back(text);
    }
    void addNumbered(const QString &number, const Text &text) {
        add((number.isEmpty() ? QString() : number + u' ') + shown(text));
    }
};

} // namespace

std::vector<QString> expectedTexts(const Paper &paper) {
    Expectation expectation;
    for (const Block &block : paper.blocks)
        std::visit(expectation, block);
    return expectation.texts;
}

} // namespace typeset
