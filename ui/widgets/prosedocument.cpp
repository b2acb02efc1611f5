#include "prosedocument.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>

namespace {

QTextListFormat listFormat(int depth, bool numbered) {
    QTextListFormat format;
    format.setIndent(depth);
    format.setStyle(numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    return format;
}

bool isNumberedBlock(const QTextBlock &block) {
    return block.textList() != nullptr && block.textList()->format().style() == QTextListFormat::ListDecimal;
}

int depthOf(const QTextBlock &block) {
    return block.textList() != nullptr ? block.textList()->format().indent() : 0;
}

ProseText textOf(const QTextBlock &block) {
    ProseText text;
    for (auto each = block.begin(); !each.atEnd(); ++each) {
        const QTextFragment fragment = each.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const bool bold = format.fontWeight() >= QFont::DemiBold;
        QString words = fragment.text();
        words.replace(QChar::LineSeparator, u'\n');
        if (!text.empty() && text.back().bold == bold && text.back().italic == format.fontItalic())
            text.back().text += words;
        else
            text.push_back({words, bold, format.fontItalic()});
    }
    return text;
}

void insertText(QTextCursor &cursor, const ProseText &text) {
    for (const ProseRun &run : text) {
        QTextCharFormat format;
        if (run.bold)
            format.setFontWeight(QFont::Bold);
        format.setFontItalic(run.italic);
        QString words = run.text;
        cursor.insertText(words.replace(u'\n', QChar::LineSeparator), format);
    }
}

} // namespace

Prose proseOf(const QTextDocument &document) {
    Prose prose;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int depth = depthOf(block);
        if (depth == 0) {
            prose.emplace_back(textOf(block));
            continue;
        }
        const bool numbered = isNumberedBlock(block);
        auto *list = prose.empty() ? nullptr : std::get_if<ProseList>(&prose.back());
        if (list == nullptr || (depth == 1 && list->numbered != numbered))
            list = &std::get<ProseList>(prose.emplace_back(ProseList{.numbered = numbered, .items = {}}));
        list->items.push_back({textOf(block), depth - 1, !numbered});
    }
    return prose;
}

void insertProse(QTextCursor &cursor, const Prose &prose) {
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    bool isFirst = true;
    const auto beginBlock = [&](int depth, bool numbered) {
        const bool goesOn = isFirst && (depth == 0 || cursor.block().length() <= 1);
        isFirst = false;
        if (!goesOn)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        if (depth > 0)
            makeItem(cursor, depth, numbered);
    };
    for (const auto &block : prose) {
        if (const auto *text = std::get_if<ProseText>(&block)) {
            beginBlock(0, false);
            insertText(cursor, *text);
            continue;
        }
        const auto &list = std::get<ProseList>(block);
        for (const ProseItem &item : list.items) {
            beginBlock(item.depth + 1, list.numbered && !item.bulleted);
            insertText(cursor, item.text);
        }
    }
    joinLists(*cursor.document());
    cursor.endEditBlock();
}

int listDepth(const QTextCursor &cursor) {
    return depthOf(cursor.block());
}

bool isNumbered(const QTextCursor &cursor) {
    return isNumberedBlock(cursor.block());
}

void makeItem(QTextCursor &cursor, int depth, bool numbered) {
    if (depth > 0) {
        cursor.createList(listFormat(depth, numbered));
        return;
    }
    if (QTextList *list = cursor.currentList())
        list->remove(cursor.block());
    QTextBlockFormat format = cursor.blockFormat(); // a list leaves its indent behind
    format.setIndent(0);
    cursor.setBlockFormat(format);
}

void joinLists(QTextDocument &document) {
    std::vector<QTextList *> open; // by depth
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const auto depth = static_cast<std::size_t>(depthOf(block));
        open.resize(depth, nullptr);
        if (depth == 0)
            continue;
        QTextList *&list = open[depth - 1];
        if (list != nullptr && list != block.textList() && list->format() == block.textList()->format())
            list->add(block);
        else
            list = block.textList();
    }
}
