#include "htmlreading.h"

#include "htmltokens.h"
#include "prosebuilding.h"

#include <QHash>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

bool isBlock(const QString &name) {
    static const QSet<QString> blocks{
        u"p"_s,       u"div"_s,     u"h1"_s,         u"h2"_s,        u"h3"_s,     u"h4"_s,     u"h5"_s,    u"h6"_s,
        u"table"_s,   u"tr"_s,      u"ul"_s,         u"ol"_s,        u"dl"_s,     u"dt"_s,     u"dd"_s,    u"pre"_s,
        u"hr"_s,      u"body"_s,    u"html"_s,       u"head"_s,      u"main"_s,   u"nav"_s,    u"aside"_s, u"article"_s,
        u"section"_s, u"header"_s,  u"footer"_s,     u"address"_s,   u"figure"_s, u"center"_s, u"form"_s,  u"caption"_s,
        u"details"_s, u"summary"_s, u"figcaption"_s, u"blockquote"_s};
    return blocks.contains(name);
}

bool isVoid(const QString &name) {
    static const QSet<QString> voids{u"br"_s,  u"img"_s,  u"hr"_s,   u"meta"_s,  u"link"_s,   u"input"_s, u"col"_s,
                                     u"wbr"_s, u"area"_s, u"base"_s, u"embed"_s, u"source"_s, u"track"_s, u"param"_s};
    return voids.contains(name);
}

/// The value of one property; empty where the style does not set it.
QStringView valueOf(QStringView style, QStringView property) {
    for (const QStringView each : style.split(u';')) {
        if (each.startsWith(property) && each.size() > property.size() && each[property.size()] == u':')
            return each.mid(property.size() + 1);
    }
    return {};
}

std::optional<bool> isBold(QStringView style) {
    const QStringView weight = valueOf(style, u"font-weight");
    if (weight.isEmpty())
        return std::nullopt;
    return weight.startsWith(u"bold") || weight.toInt() >= 600;
}

std::optional<bool> isItalic(QStringView style) {
    const QStringView slant = valueOf(style, u"font-style");
    if (slant.isEmpty())
        return std::nullopt;
    return slant.startsWith(u"italic") || slant.startsWith(u"oblique");
}

/// How deep an item of Word's stands, which is a paragraph "mso-list:l0 level2 lfo1"; -1 for other paragraphs.
int wordDepth(QStringView style) {
    const QStringView list = valueOf(style, u"mso-list");
    const qsizetype level = list.indexOf(u"level");
    if (level < 0)
        return -1;
    const QChar digit = level + 5 < list.size() ? list[level + 5] : QChar();
    return digit >= u'1' && digit <= u'9' ? digit.digitValue() - 1 : -1;
}

class HtmlReader {
public:
    Prose read(QStringView html) {
        m_open.push_back({});
        HtmlTokens tokens(html);
        for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::end; token = tokens.next()) {
            switch (token.kind) {
            case HtmlToken::Kind::text:
                takeText(token.text);
                break;
            case HtmlToken::Kind::opening:
                open(token);
                break;
            case HtmlToken::Kind::closing:
                close(token.text);
                break;
            case HtmlToken::Kind::end:
                break;
            }
        }
        return m_building.take();
    }

private:
    /// What holds inside an open element.
    struct Element {
        QString name;
        bool bold = false;
        bool italic = false;
        bool hidden = false;
        bool label = false; ///< number or bullet that Word wrote before an item
        bool keepsLines = false;
    };
    struct List {
        bool numbered = false;
        int count = 0;
    };

    void takeText(const QString &text) {
        const Element &element = m_open.back();
        if (element.hidden)
            return;
        if (element.label)
            m_building.addLabel(text);
        else
            m_building.addText(text, element.bold, element.italic, element.keepsLines);
    }

    void open(const HtmlToken &tag) {
        const QString &name = tag.text;
        if (name == u"br")
            m_building.addLineBreak();
        if (name == u"td" || name == u"th")
            m_building.addCell();
        if (isBlock(name) || name == u"li")
            m_building.endBlock();
        if (name == u"p" && m_count.value(name) > 0)
            leave(name); // a paragraph in a paragraph: the end of the first was left out
        if (name == u"li")
            beginItem();
        if (const int depth = name == u"p" ? wordDepth(tag.style) : -1; depth >= 0)
            m_building.beginParagraphItem(depth);
        if (!isVoid(name))
            enter(tag);
    }

    void beginItem() {
        if (m_lists.empty())
            return m_building.beginItem(0, false, 0);
        List &list = m_lists.back();
        m_building.beginItem(static_cast<int>(m_lists.size()) - 1, list.numbered, ++list.count);
    }

    void enter(const HtmlToken &tag) {
        Element inner = m_open.back();
        inner.name = tag.text;
        inner.bold = isBold(tag.style).value_or(inner.bold || tag.text == u"b" || tag.text == u"strong");
        inner.italic = isItalic(tag.style).value_or(inner.italic || tag.text == u"i" || tag.text == u"em");
        inner.hidden = inner.hidden || valueOf(tag.style, u"display") == u"none";
        inner.label = inner.label || valueOf(tag.style, u"mso-list") == u"ignore";
        inner.keepsLines = inner.keepsLines || tag.text == u"pre";
        if (tag.text == u"ul" || tag.text == u"ol") {
            m_building.endItem();
            m_lists.push_back({.numbered = tag.text == u"ol"});
        }
        ++m_count[tag.text];
        m_open.push_back(std::move(inner));
    }

    void close(const QString &name) {
        if (isBlock(name))
            m_building.endBlock();
        if (name == u"li")
            m_building.endItem();
        if (m_count.value(name) > 0)
            leave(name);
    }

    /// Closes the element with all that was left open inside it.
    void leave(const QString &name) {
        bool found = false;
        while (!found) {
            const QString last = m_open.back().name;
            found = last == name;
            if (last == u"ul" || last == u"ol") {
                m_building.endItem();
                m_lists.pop_back();
            }
            --m_count[last];
            m_open.pop_back();
        }
    }

    ProseBuilding m_building;
    std::vector<Element> m_open; ///< the first is none and stays
    QHash<QString, int> m_count; ///< how many of a name are open
    std::vector<List> m_lists;   ///< those that are open, the innermost last
};

} // namespace

Prose readHtml(QStringView html) {
    return HtmlReader().read(html);
}
