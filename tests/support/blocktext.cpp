#include "blocktext.h"

using namespace Qt::StringLiterals;

namespace {

QString rowName(typeset::RowKind kind) {
    switch (kind) {
    case typeset::RowKind::body:
        return u"row: "_s;
    case typeset::RowKind::group:
        return u"group: "_s;
    case typeset::RowKind::total:
        return u"total: "_s;
    case typeset::RowKind::aside:
        return u"aside: "_s;
    }
    return {};
}

/// Collects the lines block by block.
struct Lines {
    QStringList lines;

    void operator()(const typeset::TitleBlock &block) {
        lines += u"kicker: "_s + marked(block.kicker);
        lines += u"title: "_s + marked(block.title);
        for (const typeset::Text &line : block.lines)
            lines += u"line: "_s + marked(line);
        for (const typeset::Picture &emblem : block.emblems)
            lines += u"emblem: "_s + emblem.alternative;
    }
    void operator()(const typeset::Heading &heading) {
        const QString number = heading.number.isEmpty() ? QString() : u' ' + heading.number;
        lines += u'h' + QString::number(heading.level) + number + u": "_s + marked(heading.text);
    }
    void operator()(const typeset::Paragraph &paragraph) {
        QString number = paragraph.number;
        if (number.endsWith(u'.'))
            number.chop(1);
        const QString kind = paragraph.small ? u"small"_s : number.isEmpty() ? u"p"_s : u"p "_s + number;
        lines += kind + u": "_s + marked(paragraph.text);
    }
    void operator()(const typeset::List &list) {
        for (const typeset::ListItem &item : list.items)
            lines += u"- "_s + marked(item.text);
    }
    void operator()(const typeset::Box &box) {
        QStringList texts;
        for (const typeset::Text &text : box.paragraphs)
            texts += marked(text);
        lines += u"box "_s + marked(box.label) + u": "_s + texts.join(u" / "_s);
    }
    void operator()(const typeset::KeyValues &values) {
        for (const auto &[label, value] : values.rows)
            lines += label + u"= "_s + marked(value);
    }
    void operator()(const typeset::Table &table) {
        QStringList headers;
        for (const typeset::Column &column : table.columns)
            headers += marked(column.header);
        lines += u"columns: "_s + headers.join(u" | "_s);
        for (std::size_t i = 0; i < table.rows.count(); ++i) {
            const typeset::Row row = table.rows.at(i);
            QStringList cells;
            for (const typeset::Cell &cell : row.cells)
                cells += marked(cell.text);
            lines += rowName(row.kind) + cells.join(u" | "_s);
        }
    }
    void operator()(const typeset::Picture &picture) { lines += u"picture: "_s + picture.alternative; }
    void operator()(const typeset::Signatures &signatures) {
        for (const typeset::SignatureLine &line : signatures.lines)
            lines += u"sign "_s + marked(line.role) + u": "_s + marked(line.name);
    }
    void operator()(const typeset::PageBreak &) { lines += u"page break"_s; }
};

} // namespace

QString marked(const typeset::Text &text) {
    QString all;
    for (const typeset::Span &span : text.spans) {
        QString part = span.text;
        part.replace(u'\n', u'¶').replace(u'\u00a0', u' ');
        if (span.bold)
            part = u'*' + part + u'*';
        if (span.italic)
            part = u'/' + part + u'/';
        all += part;
    }
    return all;
}

QStringList linesOf(const typeset::Paper &paper) {
    Lines lines;
    for (const typeset::Block &block : paper.blocks)
        std::visit(lines, block);
    return lines.lines;
}
