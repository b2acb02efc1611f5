#include "prosebuilding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isBlank(QChar sign) {
    return sign == u' ' || sign == u'\n' || sign == u'\t' || sign == u'\r' || sign == u'\f';
}

/// "1.", "a)", "iv." and not "·", "o", "§".
bool isNumber(const QString &label) {
    return std::any_of(label.begin(), label.end(), [](QChar sign) { return sign.isDigit(); }) || label.endsWith(u'.') ||
           label.endsWith(u')');
}

} // namespace

void ProseBuilding::addText(QStringView text, bool bold, bool italic, bool keepsLines) {
    for (const QChar sign : text) {
        if (keepsLines && sign == u'\n')
            addLineBreak();
        else if (!isBlank(sign))
            append(sign, bold, italic);
        else if (!m_blank)
            append(u' ', bold, italic);
        m_blank = isBlank(sign);
    }
}

void ProseBuilding::append(QChar sign, bool bold, bool italic) {
    if (m_text.empty() || m_text.back().bold != bold || m_text.back().italic != italic)
        m_text.push_back({{}, bold, italic});
    m_text.back().text += sign;
}

void ProseBuilding::addLineBreak() {
    if (!m_text.empty())
        m_text.back().text += u'\n';
    m_blank = true;
}

void ProseBuilding::addCell() {
    const bool first = std::all_of(m_text.begin(), m_text.end(),
                                   [](const ProseRun &run) { return QStringView(run.text).trimmed().isEmpty(); });
    if (!first)
        m_text.push_back({u"; "_s, false, false});
    m_blank = true;
}

void ProseBuilding::endBlock() {
    if (m_item && m_item->ofParagraph)
        endItem();
    else
        endText();
}

void ProseBuilding::beginItem(int depth, bool numbered, int number) {
    endItem();
    m_item = Item{.depth = depth, .numbered = numbered, .label = QString::number(number) + u'.'};
}

void ProseBuilding::endItem() {
    endText();
    m_item.reset();
}

void ProseBuilding::beginParagraphItem(int depth) {
    endItem();
    m_item = Item{.depth = depth, .ofParagraph = true, .label = {}};
}

void ProseBuilding::addLabel(QStringView text) {
    if (!m_item)
        return;
    m_item->label += text;
    m_item->label = m_item->label.trimmed();
    m_item->numbered = isNumber(m_item->label);
}

Prose ProseBuilding::take() {
    endItem();
    endList();
    return std::move(m_prose);
}

void ProseBuilding::endText() {
    ProseText text = std::exchange(m_text, {});
    m_blank = true;
    const bool empty = std::all_of(text.begin(), text.end(),
                                   [](const ProseRun &run) { return QStringView(run.text).trimmed().isEmpty(); });
    if (empty)
        return;
    if (m_item)
        return addToList(std::move(text));
    endList();
    m_prose.emplace_back(std::move(text));
}

void ProseBuilding::endList() {
    if (!m_list.items.empty())
        m_prose.emplace_back(std::exchange(m_list, {}));
}

void ProseBuilding::addToList(ProseText text) {
    if (m_item->begun) {
        ProseText &before = m_list.items.back().text;
        before.push_back({u"\n"_s, false, false});
        before.insert(before.end(), text.begin(), text.end());
        return;
    }
    const bool outermost = m_list.items.empty() || m_item->depth == 0;
    if (outermost && m_list.numbered != m_item->numbered)
        endList();
    if (m_list.items.empty())
        m_list.numbered = m_item->numbered;
    if (m_item->numbered && !m_list.numbered)
        text.insert(text.begin(), {m_item->label + u' ', false, false});
    m_list.items.push_back({std::move(text), m_item->depth, !m_item->numbered});
    m_item->begun = true;
}
