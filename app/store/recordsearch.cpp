#include "recordsearch.h"

#include "searchtext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLength = 80; ///< of a text around its first hit
constexpr qsizetype shownBefore = 25; ///< the first hit

using Where = SearchPass::Where;
using Begun = SearchPass::Begun;
constexpr std::array passes{
    SearchPass{Where::asName, Begun::none},     SearchPass{Where::asName, Begun::last},
    SearchPass{Where::inNames, Begun::none},    SearchPass{Where::inNames, Begun::last},
    SearchPass{Where::everywhere, Begun::none}, SearchPass{Where::everywhere, Begun::last},
    SearchPass{Where::inNames, Begun::all},     SearchPass{Where::everywhere, Begun::all},
};

/// The words asked for that stand in a text, and where.
struct Standing {
    const SearchText *text = nullptr;
    QSet<QString> words;
    std::vector<SearchHit::Mark> marks;

    /// The text with the most words; a name where there are as many elsewhere.
    bool isBetterThan(const Standing &other) const {
        if (words.size() != other.words.size())
            return words.size() > other.words.size();
        return other.text != nullptr && text->isName && !other.text->isName;
    }
};

Standing standingOf(const QStringList &asked, const SearchText &text) {
    Standing standing{&text, {}, {}};
    for (const FoldedWord &word : foldedWords(text.text)) {
        qsizetype longest = 0;
        for (const QString &each : asked) {
            if (!word.folded.startsWith(each))
                continue;
            standing.words.insert(each);
            longest = std::max(longest, each.size());
        }
        // A folded letter is nearly always one letter of the text.
        if (longest > 0)
            standing.marks.push_back(
                {word.start, longest == word.folded.size() ? word.length : std::min(longest, word.length)});
    }
    return standing;
}

/// Takes out what stands around the first mark, between blanks.
void cut(SearchHit &hit) {
    if (hit.text.size() <= shownLength || hit.marks.empty())
        return;
    qsizetype from = std::max<qsizetype>(0, hit.marks.front().start - shownBefore);
    qsizetype to = std::min(hit.text.size(), from + shownLength);
    from = std::max<qsizetype>(0, std::min(from, to - shownLength));
    if (const qsizetype blank = from > 0 ? hit.text.indexOf(u' ', from) : -1;
        blank >= 0 && blank < hit.marks.front().start)
        from = blank + 1;
    if (const qsizetype blank = to < hit.text.size() ? hit.text.lastIndexOf(u' ', to) : -1;
        blank > hit.marks.front().start + hit.marks.front().length)
        to = blank;
    const QString before = from > 0 ? u"…"_s : QString();
    const QString after = to < hit.text.size() ? u"…"_s : QString();
    std::vector<SearchHit::Mark> marks;
    for (const SearchHit::Mark &mark : hit.marks) {
        const qsizetype end = std::min(mark.start + mark.length, to);
        if (mark.start < end)
            marks.push_back({mark.start - from + before.size(), end - mark.start});
    }
    hit.marks = std::move(marks);
    hit.text = before + hit.text.mid(from, to - from) + after;
}

/// Line breaks and tabs become blanks one for one, so that places stay.
QString onOneLine(QString text) {
    std::replace_if(
        text.begin(), text.end(), [](QChar sign) { return sign.isSpace(); }, u' ');
    return text;
}

} // namespace

RecordSearch::RecordSearch(const Database &database, const QString &words, int most)
    : m_rows(database), m_index(database), m_most(static_cast<std::size_t>(std::max(0, most))) {
    for (const FoldedWord &word : foldedWords(words))
        m_words.append(word.folded);
}

Result<std::vector<SearchHit>> RecordSearch::run() {
    if (m_words.isEmpty() || m_most == 0)
        return std::move(m_hits);
    const Result<bool> indexed = m_index.isCurrent();
    Result<> asked = indexed ? done() : Result<>(indexed.error());
    if (asked && !*indexed)
        asked = lookThroughRows();
    for (const SearchPass &pass : passes) {
        // That all words are only begun is thought of where nothing else is found.
        const bool isWanted = pass.begun == Begun::all ? m_hits.empty() && m_words.size() > 1 : !isFull();
        if (asked && *indexed && isWanted)
            asked = askIndex(pass);
    }
    if (!asked)
        return asked.error();
    return std::move(m_hits);
}

Result<> RecordSearch::askIndex(SearchPass pass) {
    const auto enough = static_cast<qsizetype>(m_most) + m_seen.size();
    const Result<std::vector<SearchIndex::Found>> found = m_index.find(m_words, pass, enough);
    if (!found)
        return found.error();
    for (const SearchIndex::Found &each : *found) {
        const QString key = each.type->kind + u' ' + each.id;
        if (isFull() || m_seen.contains(key))
            continue;
        m_seen.insert(key);
        const Result<std::optional<Row>> row = m_rows.read(*each.type, each.id);
        if (!row)
            return row.error();
        if (*row)
            consider(*each.type, **row);
    }
    return done();
}

Result<> RecordSearch::lookThroughRows() {
    for (const RecordType *type : searchedKinds()) {
        const Result<> read = m_rows.each(*type, [&](Row &row) {
            consider(*type, row);
            return !isFull();
        });
        if (!read || isFull())
            return read;
    }
    return done();
}

void RecordSearch::consider(const RecordType &type, const Row &row) {
    const std::vector<SearchText> texts = searchTexts(type, row);
    Standing best;
    QSet<QString> found;
    for (const SearchText &text : texts) {
        Standing standing = standingOf(m_words, text);
        found.unite(standing.words);
        if (standing.isBetterThan(best))
            best = std::move(standing);
    }
    const bool all =
        std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return found.contains(word); });
    if (!all)
        return;
    SearchHit hit{type.kind, row[0].toString(), best.text->field, onOneLine(best.text->text), std::move(best.marks)};
    cut(hit);
    m_hits.push_back(std::move(hit));
}
