#include "markdownreduction.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTarget = 1000; ///< of a link; what is longer is text
constexpr int deepestTarget = 8;          ///< of brackets within it
constexpr qsizetype longestTag = 1000;
constexpr QChar gone{u'\0'}; ///< stands for a sign that goes; texts have none of their own

/// Line ends of every system and editor become one; signs that cannot be printed go.
QString withPlainLines(const QString &text) {
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        const bool pair = sign == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        if (sign == u'\r' || sign == QChar::LineSeparator || sign == QChar::ParagraphSeparator)
            plain += pair ? QStringView() : QStringView(u"\n");
        else if (sign == u'\n' || sign == u'\t' || sign.category() != QChar::Other_Control)
            plain += sign;
    }
    return plain;
}

enum class Tag { none, inlined, block, lineBreak };

Tag tagNamed(const QString &name) {
    static const QSet<QString> inlined{
        u"a"_s,    u"b"_s,    u"i"_s,     u"u"_s,     u"s"_s,      u"em"_s,    u"strong"_s, u"span"_s, u"font"_s,
        u"sub"_s,  u"sup"_s,  u"small"_s, u"code"_s,  u"mark"_s,   u"del"_s,   u"ins"_s,    u"img"_s,  u"kbd"_s,
        u"abbr"_s, u"cite"_s, u"q"_s,     u"label"_s, u"script"_s, u"style"_s, u"td"_s,     u"th"_s};
    static const QSet<QString> block{u"p"_s,    u"div"_s,   u"h1"_s,         u"h2"_s,      u"h3"_s,
                                     u"h4"_s,   u"h5"_s,    u"h6"_s,         u"ul"_s,      u"ol"_s,
                                     u"li"_s,   u"table"_s, u"tr"_s,         u"tbody"_s,   u"thead"_s,
                                     u"hr"_s,   u"pre"_s,   u"section"_s,    u"article"_s, u"body"_s,
                                     u"html"_s, u"head"_s,  u"blockquote"_s, u"details"_s, u"summary"_s};
    if (name == u"br")
        return Tag::lineBreak;
    if (block.contains(name))
        return Tag::block;
    return inlined.contains(name) ? Tag::inlined : Tag::none;
}

/// Takes out what may stand anywhere in a text: tags, links and images.
class Inlines {
public:
    explicit Inlines(const QString &text) : m_text(text) { m_out.reserve(text.size()); }

    QString reduced() {
        while (m_at < m_text.size()) {
            const QChar sign = m_text[m_at];
            if (sign == u'\\' && m_at + 1 < m_text.size()) {
                m_out += m_text.mid(m_at, 2);
                m_at += 2;
            } else if (sign == u'<' && takeTag()) {
                continue;
            } else if (sign == u']' && !m_open.isEmpty()) {
                endBracket();
            } else {
                if (sign == u'[')
                    m_open.append(m_out.size());
                else if (sign == u'\n' && m_out.endsWith(u'\n')) // no link goes beyond its paragraph
                    m_open.clear();
                m_out += sign;
                ++m_at;
            }
        }
        return m_out.remove(gone);
    }

private:
    bool takeTag() {
        if (m_text.mid(m_at, 4) == u"<!--") {
            const qsizetype end = m_noComment ? -1 : m_text.indexOf(u"-->", m_at + 4);
            m_noComment = end < 0;
            m_at = end < 0 ? m_at : end + 3;
            return end >= 0;
        }
        qsizetype end = m_at + 1;
        const qsizetype last = std::min(m_text.size(), m_at + longestTag);
        while (end < last && m_text[end] != u'>' && m_text[end] != u'<')
            ++end;
        if (end >= last || m_text[end] != u'>')
            return false;
        return takeTag(m_text.mid(m_at + 1, end - m_at - 1), end + 1);
    }

    bool takeTag(QStringView inside, qsizetype end) {
        const bool address = !inside.contains(u' ') &&
                             (inside.startsWith(u"http") || inside.startsWith(u"mailto:") || inside.contains(u'@'));
        if (address) {
            m_out += inside;
            m_at = end;
            return true;
        }
        const QStringView named = inside.startsWith(u'/') ? inside.mid(1) : inside;
        const auto nameEnd =
            std::find_if(named.begin(), named.end(), [](QChar sign) { return !sign.isLetterOrNumber(); });
        const Tag tag = tagNamed(QStringView(named.begin(), nameEnd).toString().toLower());
        if (tag == Tag::none)
            return false;
        if (tag != Tag::inlined)
            m_out += tag == Tag::block ? u"\n\n"_s : u"\n"_s;
        m_at = end;
        return true;
    }

    void endBracket() {
        const qsizetype open = m_open.takeLast();
        const std::optional<qsizetype> end = endOfTarget(m_at + 1);
        if (!end) {
            m_out += u']';
            ++m_at;
            return;
        }
        if (open > 0 && m_out[open - 1] == u'!')
            m_out.truncate(open - 1);
        else
            m_out[open] = gone;
        m_at = *end;
    }

    /// Behind "(address)" or "(address "title")"; nothing where there is none.
    std::optional<qsizetype> endOfTarget(qsizetype at) const {
        if (at >= m_text.size() || m_text[at] != u'(')
            return std::nullopt;
        const qsizetype last = std::min(m_text.size(), at + longestTarget);
        int depth = 0;
        QChar quote;
        for (; at < last && m_text[at] != u'\n'; ++at) {
            const QChar sign = m_text[at];
            if (!quote.isNull()) {
                quote = sign == quote ? QChar() : quote;
                continue;
            }
            if (sign.isSpace() && at + 1 < last && !QStringView(u"\"')").contains(m_text[at + 1]))
                return std::nullopt; // words in brackets, not an address
            if ((sign == u'"' || sign == u'\'') && m_text[at - 1].isSpace())
                quote = sign;
            depth += sign == u'(' ? 1 : 0;
            depth -= sign == u')' ? 1 : 0;
            if (depth == 0)
                return at + 1;
            if (depth > deepestTarget)
                return std::nullopt;
        }
        return std::nullopt;
    }

    const QStringView m_text;
    QString m_out;
    QList<qsizetype> m_open; ///< where the brackets that are open stand in the output
    qsizetype m_at = 0;
    bool m_noComment = false; ///< no comment ends behind this place
};

bool isBlank(QStringView line) {
    return line.trimmed().isEmpty();
}

/// "---", "* * *", "=====": a rule, or the line under a heading.
bool isRule(QStringView line) {
    int signs = 0;
    QChar sign;
    for (const QChar each : line) {
        if (each.isSpace())
            continue;
        if (!QStringView(u"-*_=").contains(each) || (signs > 0 && each != sign))
            return false;
        sign = each;
        ++signs;
    }
    return signs >= 3;
}

/// "| a | b |" as "a; b". Nothing where the line is no row of a table; empty for the line below its head.
std::optional<QString> cellsOf(QStringView line) {
    const QStringView text = line.trimmed();
    if (text.size() < 2 || !text.startsWith(u'|') || !text.endsWith(u'|'))
        return std::nullopt;
    const bool underHead =
        std::all_of(text.begin(), text.end(), [](QChar sign) { return QStringView(u"|:- ").contains(sign); });
    QStringList cells;
    for (const QStringView cell : text.split(u'|')) {
        if (!isBlank(cell) && !underHead)
            cells.append(cell.trimmed().toString());
    }
    return cells.join(u"; ");
}

QStringView withoutQuoteMarks(QStringView line) {
    for (;;) {
        const QStringView text = line.trimmed();
        if (!text.startsWith(u'>') || (text.size() > 1 && text[1] != u' ' && text[1] != u'>'))
            return line;
        line = text.mid(1);
    }
}

/// The words of "## Heading ##"; nothing where the line is no heading.
std::optional<QStringView> headingOf(QStringView line) {
    QStringView text = line.trimmed();
    const auto end = std::find_if(text.begin(), text.end(), [](QChar sign) { return sign != u'#'; });
    const auto signs = end - text.begin();
    if (signs < 1 || signs > 6 || (signs < text.size() && !text[signs].isSpace()))
        return std::nullopt;
    text = text.mid(signs).trimmed();
    while (text.endsWith(u'#'))
        text.chop(1);
    return text.trimmed();
}

/// The line with "- " instead of a bullet, or of a dash that a tab follows.
QString withListMark(QStringView line) {
    const auto start = std::find_if(line.begin(), line.end(), [](QChar sign) { return !sign.isSpace(); });
    const qsizetype indent = start - line.begin();
    if (indent + 1 >= line.size() || !line[indent + 1].isSpace())
        return line.toString();
    const bool bullet = QStringView(u"•◦▪‣·●○■□\uf0b7\uf0a7\uf0d8\uf0fc").contains(line[indent]);
    const bool dash = QStringView(u"–—−o").contains(line[indent]) && line[indent + 1] == u'\t';
    if (!bullet && !dash)
        return line.toString();
    return line.left(indent) + u"- "_s + line.mid(indent + 2).trimmed();
}

/// "- a", "1. a": what begins a list even in the middle of a paragraph.
bool beginsList(QStringView line) {
    const QStringView text = line.trimmed();
    const bool marked = text.size() > 2 && QStringView(u"-*+").contains(text[0]);
    const bool numbered = text.size() > 3 && text[0] == u'1' && (text[1] == u'.' || text[1] == u')');
    return (marked && text[1].isSpace()) || (numbered && text[2].isSpace());
}

/// Without the signs that pair within a line: of code, and of what is struck out.
QString withoutPairs(QString line) {
    if (!line.contains(u'`') && !line.contains(u'~'))
        return line;
    QHash<qsizetype, qsizetype> open; ///< by length, negative for "~~": where a run of signs waits for its like
    for (qsizetype at = 0; at < line.size();) {
        const QChar sign = line[at];
        qsizetype end = at + 1;
        if (sign == u'`' || sign == u'~') {
            while (end < line.size() && line[end] == sign)
                ++end;
            const qsizetype length = end - at;
            const qsizetype key = sign == u'`' ? length : -length;
            if (sign == u'`' || length == 2) {
                if (const auto begin = open.constFind(key); begin != open.constEnd()) {
                    std::fill(line.begin() + *begin, line.begin() + *begin + length, gone);
                    std::fill(line.begin() + at, line.begin() + end, gone);
                    open.clear();
                } else {
                    open.insert(key, at);
                }
            }
        }
        at = end;
    }
    return line.remove(gone);
}

/// Takes out what is told by the start of a line.
class LineReduction {
public:
    QString of(const QString &text) {
        for (const QStringView line : QStringView(text).split(u'\n'))
            take(line);
        return m_lines.join(u'\n');
    }

private:
    void take(QStringView line) {
        const QStringView unquoted = withoutQuoteMarks(line);
        const QStringView text = unquoted.trimmed();
        if (text.startsWith(u"```") || text.startsWith(u"~~~") || isRule(text)) {
            append({});
        } else if (const auto cells = cellsOf(unquoted)) {
            if (!cells->isEmpty())
                append(withoutPairs(*cells));
        } else if (const auto heading = headingOf(unquoted)) {
            append({});
            append(withoutPairs(heading->toString()));
            append({});
        } else {
            append(withListMark(withoutPairs(unquoted.toString())));
        }
    }

    void append(const QString &line) {
        const bool begins = beginsList(line);
        const bool afterText = !m_lines.isEmpty() && !isBlank(m_lines.last()) && !m_inList;
        if (begins && afterText)
            m_lines.append(QString());
        const bool goesOn = m_inList && !m_lines.isEmpty() && !isBlank(m_lines.last()) && line.startsWith(u' ');
        m_inList = begins || (goesOn && !isBlank(line)) || (m_inList && isBlank(line));
        m_lines.append(line);
    }

    QStringList m_lines;
    bool m_inList = false;
};

} // namespace

QString withoutOtherMarkup(const QString &markdown) {
    return LineReduction().of(Inlines(withPlainLines(markdown)).reduced());
}

QString withoutMarkupSigns(QString text) {
    return text.removeIf([](QChar sign) { return QStringView(u"[<`~|#>=").contains(sign); });
}
