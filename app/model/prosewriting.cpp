#include "prosewriting.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t levels = deepestItem + 1;

/// A sign with its style, so that a text can be worked on sign by sign.
struct Sign {
    QChar letter;
    bool bold = false;
    bool italic = false;
};
using Signs = std::vector<Sign>;

bool isPrinted(QChar letter) {
    return letter == u'\n' || letter.category() != QChar::Other_Control;
}

/// The lines of a text: blanks at their ends go, and so do empty lines where `inItem`; otherwise they part paragraphs.
class Lines {
public:
    explicit Lines(bool inItem) : m_inItem(inItem) {}

    std::vector<Signs> of(const ProseText &text) {
        for (const ProseRun &run : text) {
            for (const QChar letter : run.text)
                take({letter == u'\t' ? QChar(u' ') : letter, run.bold, run.italic});
        }
        endLine();
        endParagraph();
        return std::move(m_paragraphs);
    }

private:
    void take(const Sign &sign) {
        const bool ends = sign.letter == QChar::LineSeparator || sign.letter == QChar::ParagraphSeparator;
        if (sign.letter == u'\n' || ends)
            endLine();
        else if (isPrinted(sign.letter) && !(m_line.empty() && sign.letter.isSpace()))
            m_line.push_back(sign);
    }

    void endLine() {
        while (!m_line.empty() && m_line.back().letter.isSpace())
            m_line.pop_back();
        if (m_line.empty() && !m_inItem)
            endParagraph();
        if (!m_line.empty() && !m_paragraph.empty())
            m_paragraph.push_back({u'\n', m_paragraph.back().bold && m_line.front().bold,
                                   m_paragraph.back().italic && m_line.front().italic});
        m_paragraph.insert(m_paragraph.end(), m_line.begin(), m_line.end());
        m_line.clear();
    }

    void endParagraph() {
        if (!m_paragraph.empty())
            m_paragraphs.push_back(std::move(m_paragraph));
        m_paragraph.clear();
    }

    bool m_inItem;
    std::vector<Signs> m_paragraphs;
    Signs m_paragraph;
    Signs m_line;
};

/// Marks stand next to letters, so the blanks at the edge of an emphasis leave it.
void freeBlanks(Signs &signs, bool Sign::*style) {
    for (std::size_t i = 0; i < signs.size();) {
        if (!signs[i].letter.isSpace()) {
            ++i;
            continue;
        }
        const std::size_t from = i;
        bool inside = from > 0 && signs[from - 1].*style;
        for (; i < signs.size() && signs[i].letter.isSpace(); ++i)
            inside = inside && signs[i].*style;
        inside = inside && i < signs.size() && signs[i].*style;
        for (std::size_t blank = from; blank < i; ++blank)
            signs[blank].*style = inside;
    }
}

ProseText runsOf(const Signs &signs) {
    ProseText text;
    for (const Sign &sign : signs) {
        if (text.empty() || text.back().bold != sign.bold || text.back().italic != sign.italic)
            text.push_back({{}, sign.bold, sign.italic});
        text.back().text += sign.letter;
    }
    return text;
}

/// Which starts of lines would be read as items if they were not escaped.
enum class Starts {
    ofParagraph, ///< marks, and a number that begins a list
    afterList,   ///< marks, and any number
    ofItem       ///< as after a list, but not in the first line
};

/// The sign that a backslash stands before, so that the line that begins at `at` is not read as an item.
std::optional<std::size_t> startOfItem(const Signs &signs, std::size_t at, Starts starts) {
    if (starts == Starts::ofItem && at == 0)
        return std::nullopt;
    const auto letter = [&](std::size_t i) { return i < signs.size() ? signs[i].letter : QChar(u'\n'); };
    if (QStringView(u"-*+").contains(letter(at)))
        return letter(at + 1) == u' ' ? std::optional(at) : std::nullopt;
    std::size_t end = at;
    int number = 0;
    for (; end < at + 4 && letter(end) >= u'0' && letter(end) <= u'9'; ++end)
        number = number * 10 + letter(end).digitValue();
    const bool counts = number == 1 || (number > 0 && starts != Starts::ofParagraph);
    const bool ends = (letter(end) == u'.' || letter(end) == u')') && letter(end + 1) == u' ';
    return counts && ends ? std::optional(end) : std::nullopt;
}

/// True where the sign would be read as a mark, or as the backslash before one.
bool isAmbiguous(const Signs &signs, std::size_t at) {
    const auto isStyled = [&](std::size_t i) { return i < signs.size() && (signs[i].bold || signs[i].italic); };
    const QChar before = at == 0 ? QChar(u' ') : signs[at - 1].letter;
    const QChar after = at + 1 == signs.size() ? QChar(u' ') : signs[at + 1].letter;
    const bool nearMarks = isStyled(at) || isStyled(at - 1) || isStyled(at + 1);
    const bool alone = !nearMarks && before.isSpace() && after.isSpace();
    switch (signs[at].letter.unicode()) {
    case u'*':
        return !alone && (nearMarks || !before.isDigit() || !after.isDigit());
    case u'_':
        return !alone && (nearMarks || !before.isLetterOrNumber() || !after.isLetterOrNumber());
    case u'\\':
        return nearMarks || proseSigns.contains(after);
    default:
        return false;
    }
}

/// Which signs a backslash stands before, so that they are read as they are.
std::vector<bool> escapesOf(const Signs &signs, Starts starts) {
    std::vector<bool> escaped(signs.size(), false);
    for (std::size_t i = 0; i < signs.size(); ++i) {
        if (i == 0 || signs[i - 1].letter == u'\n') {
            if (const auto start = startOfItem(signs, i, starts))
                escaped[*start] = true;
        }
        if (isAmbiguous(signs, i))
            escaped[i] = true;
    }
    return escaped;
}

/// Writes marks and signs.
class Marking {
public:
    Marking(const Signs &signs, QChar italicMark) : m_signs(signs), m_italicMark(italicMark) {}

    QString write(const std::vector<bool> &escaped) {
        for (std::size_t i = 0; i < m_signs.size(); ++i) {
            change(i);
            if (escaped[i])
                m_out += u'\\';
            m_out += m_signs[i].letter;
        }
        while (!m_open.isEmpty())
            close();
        return std::move(m_out);
    }

private:
    /// What was opened last is closed first; what had to be closed for that is opened again.
    void change(std::size_t at) {
        const bool bold = m_signs[at].bold;
        const bool italic = m_signs[at].italic;
        while ((!bold && m_open.contains(u'b')) || (!italic && m_open.contains(u'i')))
            close();
        const bool opensBold = bold && !m_open.contains(u'b');
        const bool opensItalic = italic && !m_open.contains(u'i');
        if (opensBold && opensItalic) {
            const bool boldIsLonger = endsFirst(at) == u'i';
            open(boldIsLonger ? u'b' : u'i');
            open(boldIsLonger ? u'i' : u'b');
        } else if (opensBold || opensItalic) {
            open(opensBold ? u'b' : u'i');
        }
    }

    /// Which of the two styles that begin here ends first.
    QChar endsFirst(std::size_t from) const {
        const auto end = std::find_if(m_signs.begin() + static_cast<std::ptrdiff_t>(from), m_signs.end(),
                                      [](const Sign &sign) { return !sign.bold || !sign.italic; });
        return end != m_signs.end() && end->bold ? u'i' : u'b';
    }

    void open(char16_t style) {
        m_open += QChar(style);
        mark(style);
    }
    void close() {
        mark(m_open.back());
        m_open.chop(1);
    }
    void mark(QChar style) { m_out += style == u'b' ? u"**"_s : QString(m_italicMark); }

    const Signs &m_signs;
    const QChar m_italicMark;
    QString m_open; ///< 'b' and 'i', the innermost last
    QString m_out;
};

/// With the first way of marking that is read back as it is meant.
QString written(Signs signs, Starts starts) {
    freeBlanks(signs, &Sign::bold);
    freeBlanks(signs, &Sign::italic);
    const auto marked = [&](char16_t italicMark) { return Marking(signs, italicMark).write(escapesOf(signs, starts)); };
    const auto isRead = [&](const QString &text) { return readEmphasis(text) == runsOf(signs); };
    for (const char16_t italicMark : {u'*', u'_'}) {
        if (const QString text = marked(italicMark); isRead(text))
            return text;
    }
    for (Sign &sign : signs)
        sign.italic = false;
    if (const QString text = marked(u'*'); isRead(text))
        return text;
    for (Sign &sign : signs)
        sign.bold = false;
    return marked(u'*');
}

/// Writes blocks one behind the other, keeping what the next one depends on.
class Writing {
public:
    void add(const ProseText &text) {
        for (Signs &paragraph : Lines(false).of(text)) {
            const bool afterList = m_list != List::none;
            m_blocks.append(written(std::move(paragraph), afterList ? Starts::afterList : Starts::ofParagraph));
            m_list = List::none;
        }
    }

    void add(const ProseList &list) {
        for (const ProseItem &item : list.items) {
            std::vector<Signs> text = Lines(true).of(item.text);
            if (!text.empty())
                addItem(list.numbered, item, written(std::move(text.front()), Starts::ofItem));
        }
    }

    QString take() { return m_blocks.join(u"\n\n"); }

private:
    enum class List { none, bulleted, numbered };

    void addItem(bool numbered, const ProseItem &item, QString text) {
        const bool counts = numbered && !item.bulleted;
        int depth = m_list == List::none ? 0 : std::clamp(item.depth, 0, std::min(m_depth + 1, deepestItem));
        // A list is of the kind of its outermost items; a number inside one of marks would be text.
        const List kind = depth == 0 ? (counts ? List::numbered : List::bulleted) : m_list;
        const bool fresh = kind != m_list;
        if (fresh)
            m_numbers = {};
        m_list = kind;
        m_depth = depth;
        const auto level = static_cast<std::size_t>(depth);
        std::fill(m_numbers.begin() + depth + 1, m_numbers.end(), 0);
        m_numbers[level] = counts ? m_numbers[level] + 1 : 0;
        const bool hasNumber = counts && kind == List::numbered;
        const int step = kind == List::numbered ? 3 : 2;
        text.replace(u'\n', u'\n' + QString((depth + 1) * step, u' '));
        const QString line =
            QString(depth * step, u' ') + (hasNumber ? QString::number(m_numbers[level]) + u". "_s : u"- "_s) + text;
        if (fresh)
            m_blocks.append(line);
        else
            m_blocks.back() += u'\n' + line;
    }

    QStringList m_blocks;
    List m_list = List::none; ///< what the last block is
    int m_depth = 0;
    std::array<int, levels> m_numbers{};
};

} // namespace

QString writtenProse(const Prose &prose) {
    Writing writing;
    for (const auto &block : prose)
        std::visit([&](const auto &content) { writing.add(content); }, block);
    return writing.take();
}

QString joinedProse(const QString &first, const QString &second) {
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? second : first;
    Prose prose = readProse(first);
    Prose rest = readProse(second);
    auto *last = prose.empty() ? nullptr : std::get_if<ProseText>(&prose.back());
    auto *next = rest.empty() ? nullptr : std::get_if<ProseText>(&rest.front());
    if (last != nullptr && next != nullptr) {
        last->push_back({u" "_s, false, false});
        last->insert(last->end(), next->begin(), next->end());
        rest.erase(rest.begin());
    }
    prose.insert(prose.end(), rest.begin(), rest.end());
    return writtenProse(prose);
}
