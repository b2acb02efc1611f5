#include "prose.h"

#include <QList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// A run of one to three stars or underscores that may begin or end an emphasis.
struct Mark {
    qsizetype at = 0;
    int length = 0;
    char16_t sign = u'*';
    bool opens = false;
    bool closes = false;
    int used = 0;                ///< signs of the run that became emphasis
    std::array<int, 2> ends{};   ///< how many italics [0] and bolds [1] end here
    std::array<int, 2> begins{}; ///< and begin here
};

bool isWord(QStringView text, qsizetype at) {
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

bool isBlank(QStringView text, qsizetype at) {
    return at < 0 || at >= text.size() || text[at].isSpace();
}

/// The marks of a text; `escaped` gets the positions of backslashes that are not printed.
std::vector<Mark> findMarks(QStringView text, std::vector<qsizetype> &escaped) {
    std::vector<Mark> marks;
    for (qsizetype i = 0; i < text.size();) {
        const char16_t sign = text[i].unicode();
        if (sign == u'\\' && i + 1 < text.size() && proseSigns.contains(text[i + 1])) {
            escaped.push_back(i);
            i += 2;
            continue;
        }
        if (sign != u'*' && sign != u'_') {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && text[end] == text[i])
            ++end;
        const bool within = isWord(text, i - 1) && isWord(text, end);
        const bool product = within && text[i - 1].isDigit() && text[end].isDigit();
        const bool plain = end - i > 3 || product || (sign == u'_' && within);
        if (!plain)
            marks.push_back({.at = i,
                             .length = static_cast<int>(end - i),
                             .sign = sign,
                             .opens = !isBlank(text, end) && !(sign == u'_' && isWord(text, i - 1)),
                             .closes = !isBlank(text, i - 1) && !(sign == u'_' && isWord(text, end))});
        i = end;
    }
    return marks;
}

/// Pairs the marks as a stack does: the nearest opener of the same sign and strength wins, openers between stay text.
class Pairing {
public:
    explicit Pairing(std::vector<Mark> &marks) : m_marks(marks) {}

    void run() {
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            Mark &mark = m_marks[i];
            if (mark.closes)
                close(mark);
            if (mark.opens && mark.used < mark.length)
                open(i);
        }
    }

private:
    struct Opener {
        std::size_t mark;
        bool bold;
    };

    std::size_t &waiting(char16_t sign, bool bold) { return m_waiting[(sign == u'*' ? 0U : 2U) + (bold ? 1U : 0U)]; }

    void open(std::size_t index) {
        const Mark &mark = m_marks[index];
        const int left = mark.length - mark.used;
        if (left >= 2)
            push(index, true);
        if (left != 2)
            push(index, false);
    }

    void push(std::size_t index, bool bold) {
        m_openers.push_back({index, bold});
        ++waiting(m_marks[index].sign, bold);
    }

    void close(Mark &mark) {
        while (mark.used < mark.length) {
            const int left = mark.length - mark.used;
            const bool italicWaits = left != 2 && waiting(mark.sign, false) > 0;
            const bool boldWaits = left >= 2 && waiting(mark.sign, true) > 0;
            if (!italicWaits && !boldWaits)
                return;
            popTo(mark, italicWaits, boldWaits);
        }
    }

    void popTo(Mark &closer, bool italic, bool bold) {
        for (;;) {
            const Opener opener = m_openers.back();
            m_openers.pop_back();
            Mark &begin = m_marks[opener.mark];
            --waiting(begin.sign, opener.bold);
            if (begin.sign != closer.sign || (opener.bold ? !bold : !italic))
                continue;
            const int signs = opener.bold ? 2 : 1;
            begin.used += signs;
            ++begin.begins[opener.bold ? 1 : 0];
            closer.used += signs;
            ++closer.ends[opener.bold ? 1 : 0];
            return;
        }
    }

    std::vector<Mark> &m_marks;
    std::vector<Opener> m_openers;
    std::array<std::size_t, 4> m_waiting{};
};

/// Collects text into runs of one style each.
class Runs {
public:
    void add(QStringView text) {
        if (text.isEmpty())
            return;
        const bool bold = m_bold > 0;
        const bool italic = m_italic > 0;
        if (!m_text.empty() && m_text.back().bold == bold && m_text.back().italic == italic)
            m_text.back().text += text;
        else
            m_text.push_back({text.toString(), bold, italic});
    }

    void begin(const std::array<int, 2> &emphases) {
        m_italic += emphases[0];
        m_bold += emphases[1];
    }
    void end(const std::array<int, 2> &emphases) {
        m_italic -= emphases[0];
        m_bold -= emphases[1];
    }

    ProseText take() { return std::move(m_text); }

private:
    ProseText m_text;
    int m_bold = 0;
    int m_italic = 0;
};

/// How a line begins: as a list item or not.
struct Bullet {
    int indent = 0;
    int number = 0; ///< 0 = not numbered
    QStringView rest;
};

int indentOf(QStringView line) {
    const auto text = std::find_if(line.begin(), line.end(), [](QChar sign) { return sign != u' '; });
    return static_cast<int>(text - line.begin());
}

std::optional<Bullet> bulletOf(QStringView line) {
    const int indent = indentOf(line);
    const QStringView text = line.mid(indent);
    if (text.size() > 2 && QStringView(u"-*+").contains(text[0]) && text[1] == u' ' && !text.mid(2).trimmed().isEmpty())
        return Bullet{indent, 0, text.mid(2).trimmed()};
    qsizetype digits = 0;
    while (digits < text.size() && digits < 4 && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    const int number = text.left(digits).toInt();
    if (number == 0 || text.size() < digits + 3 || (text[digits] != u'.' && text[digits] != u')') ||
        text[digits + 1] != u' ' || text.mid(digits + 2).trimmed().isEmpty())
        return std::nullopt;
    return Bullet{indent, number, text.mid(digits + 2).trimmed()};
}

/// Reads line by line, collecting what belongs to the paragraph or list at hand.
class Reader {
public:
    Prose read(QStringView source) {
        for (const QStringView line : QStringView(source).split(u'\n')) {
            if (line.trimmed().isEmpty()) {
                m_gap = true;
                endParagraph();
            } else {
                take(line);
                m_gap = false;
            }
        }
        endParagraph();
        endList();
        return std::move(m_prose);
    }

private:
    struct Level {
        int indent;
        int number;
    };

    void take(QStringView line) {
        const std::optional<Bullet> bullet = m_paragraph.isEmpty() ? bulletOf(line) : std::nullopt;
        if (bullet && addItem(*bullet))
            return;
        if (!m_items.empty() && !m_gap && indentOf(line) > 0) {
            m_items.back().text += u'\n' + line.trimmed();
            return;
        }
        endList();
        if (!m_paragraph.isEmpty())
            m_paragraph += u'\n';
        m_paragraph += line.trimmed();
    }

    /// False where the line does not continue the count of its list, and so is no item.
    bool addItem(const Bullet &bullet) {
        std::vector<Level> levels = m_levels;
        while (!levels.empty() && levels.back().indent > bullet.indent)
            levels.pop_back();
        const bool newLevel =
            levels.empty() || (levels.back().indent < bullet.indent && static_cast<int>(levels.size()) <= deepestItem);
        if (newLevel)
            levels.push_back({bullet.indent, 0});
        const bool other = !m_items.empty() && (m_numbered != (bullet.number > 0));
        const bool anew = other && levels.size() == 1;
        const int expected = anew ? 1 : levels.back().number + 1;
        if (bullet.number > 0 && bullet.number != expected)
            return false;
        if (anew) {
            endList();
            levels = {{bullet.indent, 0}};
        }
        if (m_items.empty())
            m_numbered = bullet.number > 0;
        levels.back().number = bullet.number;
        m_levels = std::move(levels);
        const bool keepsNumber = bullet.number > 0 && !m_numbered;
        m_items.push_back(
            {(keepsNumber ? QString::number(bullet.number) + u". "_s : QString()) + bullet.rest.toString(),
             static_cast<int>(m_levels.size()) - 1, m_numbered && bullet.number == 0});
        return true;
    }

    void endParagraph() {
        if (!m_paragraph.isEmpty())
            m_prose.emplace_back(readEmphasis(m_paragraph));
        m_paragraph.clear();
    }

    void endList() {
        if (!m_items.empty()) {
            ProseList list{.numbered = m_numbered, .items = {}};
            for (const auto &[text, depth, bulleted] : m_items)
                list.items.push_back({readEmphasis(text), depth, bulleted});
            m_prose.emplace_back(std::move(list));
        }
        m_items.clear();
        m_levels.clear();
    }

    struct Item {
        QString text;
        int depth;
        bool bulleted;
    };

    Prose m_prose;
    QString m_paragraph;
    std::vector<Item> m_items;
    std::vector<Level> m_levels;
    bool m_numbered = false;
    bool m_gap = false;
};

/// Line ends of every system become one; signs that cannot be printed go.
QString cleaned(QStringView source) {
    QString text;
    text.reserve(source.size());
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar sign = source[i];
        if (sign == u'\r')
            text += i + 1 < source.size() && source[i + 1] == u'\n' ? QStringView() : QStringView(u"\n");
        else if (sign == u'\t')
            text += u"    ";
        else if (sign == u'\n' || sign.category() != QChar::Other_Control)
            text += sign;
    }
    return text;
}

} // namespace

ProseText readEmphasis(QStringView source) {
    const QString text = cleaned(source);
    std::vector<qsizetype> escaped;
    std::vector<Mark> marks = findMarks(text, escaped);
    Pairing(marks).run();

    Runs runs;
    const QStringView all = text;
    qsizetype from = 0;
    auto escape = escaped.begin();
    const auto plainTo = [&](qsizetype to) {
        for (; escape != escaped.end() && *escape < to; ++escape) {
            runs.add(all.mid(from, *escape - from));
            from = *escape + 1;
        }
        runs.add(all.mid(from, to - from));
        from = to;
    };
    for (const Mark &mark : marks) {
        plainTo(mark.at);
        runs.end(mark.ends);
        from = mark.at + mark.used;
        plainTo(mark.at + mark.length);
        runs.begin(mark.begins);
    }
    plainTo(text.size());
    return runs.take();
}

Prose readProse(QStringView source) {
    return Reader().read(cleaned(source));
}

QString plainProse(QStringView source) {
    QStringList lines;
    const auto add = [&](const ProseText &text) {
        QString line;
        for (const ProseRun &run : text)
            line += run.text;
        lines += line;
    };
    for (const auto &block : readProse(source)) {
        if (const auto *text = std::get_if<ProseText>(&block)) {
            add(*text);
        } else {
            for (const ProseItem &item : std::get<ProseList>(block).items)
                add(item.text);
        }
    }
    return lines.join(u'\n');
}
