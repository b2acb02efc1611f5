#include "markdown.h"

#include "prose.h"

namespace papers {

namespace {

typeset::Text set(const ProseText &prose) {
    typeset::Text text;
    for (const ProseRun &run : prose)
        text.spans.push_back({.text = run.text, .bold = run.bold, .italic = run.italic, .link = {}, .language = {}});
    return text;
}

typeset::List set(const ProseList &prose) {
    typeset::List list{.numbered = prose.numbered, .items = {}};
    for (const ProseItem &item : prose.items)
        list.items.push_back({set(item.text), item.depth, item.bulleted});
    return list;
}

} // namespace

typeset::Text emphasisOf(QStringView source) {
    return set(::readEmphasis(source));
}

Prose readMarkdown(QStringView source) {
    Prose prose;
    for (const auto &block : readProse(source))
        std::visit([&](const auto &content) { prose.emplace_back(set(content)); }, block);
    return prose;
}

} // namespace papers
