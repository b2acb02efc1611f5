#include "recordsearch.h"

#include "database.h"
#include "searchtext.h"
#include "statement.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLength = 120; ///< of a text around its first hit
constexpr qsizetype shownBefore = 25;  ///< the first hit

constexpr int mostFollowed = 5;     ///< where more are called so, what leads to them would only hide them
constexpr qint64 mostReferring = 3; ///< of one record, the newest

/// Kinds that bear the name of another record.
struct Bearer {
    QLatin1StringView kind; ///< whose name it is
    QLatin1StringView bearer;
    QLatin1StringView field; ///< of the bearer
};
constexpr std::array bearers{
    Bearer{"country"_L1, "delegation"_L1, "country"_L1},
    Bearer{"agency"_L1, "delegation"_L1, "organisation"_L1},
    Bearer{"person"_L1, "participant"_L1, "person"_L1},
};

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
    bool isFirst = false; ///< the text begins with one of them

    /// The text with the most words; of those with as many a name, and one that begins with what was asked.
    bool isBetterThan(const Standing &other) const {
        const auto worth = [](const Standing &standing) {
            return std::tuple(standing.words.size(), standing.text != nullptr && standing.text->isName,
                              standing.isFirst);
        };
        return worth(*this) > worth(other);
    }
};

/// How much of a word in a text is so many folded letters: "O'S" is two.
qsizetype beginning(const QString &text, const FoldedWord &word, qsizetype letters) {
    qsizetype length = std::min(letters, word.length);
    while (letters < word.folded.size() && length < word.length) {
        const std::vector<FoldedWord> begun = foldedWords(QStringView(text).mid(word.start, length));
        if (!begun.empty() && begun.front().folded.size() >= letters)
            return length;
        ++length;
    }
    return word.length;
}

Standing standingOf(const QStringList &asked, const SearchText &text) {
    Standing standing{&text, {}, {}, false};
    const std::vector<FoldedWord> words = foldedWords(text.text);
    for (const FoldedWord &word : words) {
        qsizetype longest = 0;
        for (const QString &each : asked) {
            if (!word.folded.startsWith(each))
                continue;
            standing.words.insert(each);
            longest = std::max(longest, each.size());
        }
        if (longest == 0)
            continue;
        standing.isFirst = standing.isFirst || &word == &words.front();
        standing.marks.push_back({word.start, beginning(text.text, word, longest)});
    }
    return standing;
}

struct Span {
    qsizetype from = 0;
    qsizetype to = 0;
};

/// What is shown of a long text: some of it on both sides of the first mark, between blanks where there are any.
Span around(const QString &text, const SearchHit::Mark &mark) {
    qsizetype from = std::max<qsizetype>(0, mark.start - shownBefore);
    qsizetype to = std::min(text.size(), from + shownLength);
    from = std::max<qsizetype>(0, std::min(from, to - shownLength));
    const qsizetype first = text.indexOf(u' ', from);
    if (from > 0 && first >= 0 && first < mark.start)
        from = first + 1;
    const qsizetype last = text.lastIndexOf(u' ', to);
    if (to < text.size() && last > mark.start + mark.length)
        to = last;
    return {from + (text[from].isLowSurrogate() ? 1 : 0), to - (text[to - 1].isHighSurrogate() ? 1 : 0)};
}

void cut(SearchHit &hit) {
    if (hit.text.size() <= shownLength || hit.marks.empty())
        return;
    const auto [from, to] = around(hit.text, hit.marks.front());
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

/// What bears the name of a record was found with it, and may stand between others of its kind.
void groupByKind(std::vector<SearchHit>::iterator from, std::vector<SearchHit>::iterator to) {
    QStringList kinds;
    for (auto hit = from; hit != to; ++hit) {
        if (!kinds.contains(hit->kind))
            kinds.append(hit->kind);
    }
    std::stable_sort(from, to, [&](const SearchHit &a, const SearchHit &b) {
        return kinds.indexOf(a.kind) < kinds.indexOf(b.kind);
    });
}

/// Line breaks and tabs become blanks one for one, so that places stay.
QString onOneLine(QString text) {
    std::replace_if(
        text.begin(), text.end(), [](QChar sign) { return sign.isSpace(); }, u' ');
    return text;
}

} // namespace

RecordSearch::RecordSearch(const Database &database, const QString &words, int most)
    : m_database(database), m_rows(database), m_index(database), m_most(static_cast<std::size_t>(std::max(0, most))) {
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
    const auto before = static_cast<std::ptrdiff_t>(m_hits.size());
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
        const Result<> considered = *row ? consider(*each.type, **row) : done();
        if (!considered)
            return considered;
    }
    groupByKind(m_hits.begin() + before, m_hits.end());
    return done();
}

Result<> RecordSearch::lookThroughRows() {
    for (const RecordType *type : searchedKinds()) {
        Result<> considered = done();
        const Result<> read = m_rows.each(*type, [&](Row &row) {
            if (!m_seen.contains(type->kind + u' ' + row[0].toString()))
                considered = consider(*type, row);
            return considered.ok() && !isFull();
        });
        if (!read || !considered || isFull())
            return read ? considered : read;
    }
    return done();
}

Result<> RecordSearch::consider(const RecordType &type, const Row &row) {
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
        return done();
    SearchHit hit{type.kind, row[0].toString(), best.text->field, onOneLine(best.text->text), std::move(best.marks)};
    cut(hit);
    m_hits.push_back(hit);
    return best.text->isName ? addReferring(hit) : done();
}

Result<> RecordSearch::addReferring(const SearchHit &hit) {
    const auto bearer =
        std::find_if(bearers.begin(), bearers.end(), [&](const Bearer &each) { return hit.kind == each.kind; });
    if (bearer == bearers.end() || m_followed == mostFollowed)
        return done();
    ++m_followed;
    Statement &select =
        m_database.statement(u"SELECT \"id\" FROM \"%1\" WHERE \"%2\" = ? ORDER BY \"id\" DESC LIMIT ?"_s.arg(
            bearer->bearer, bearer->field));
    if (Result<> run = select.run({hit.id, mostReferring}); !run)
        return run;
    while (select.next() && !isFull()) {
        SearchHit referring = hit;
        referring.kind = bearer->bearer;
        referring.id = select.text(0);
        referring.field = bearer->field;
        const QString key = referring.kind + u' ' + referring.id;
        if (m_seen.contains(key))
            continue;
        m_seen.insert(key);
        m_hits.push_back(std::move(referring));
    }
    return select.finish();
}
