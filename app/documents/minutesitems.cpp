#include "minutesitems.h"

#include "agendatiming.h"
#include "frame.h"
#include "markdown.h"
#include "paragraphnumbers.h"
#include "phrases.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using typeset::Block;
using typeset::Box;
using typeset::Heading;
using typeset::List;
using typeset::Paragraph;
using typeset::Span;
using typeset::Text;

namespace papers {

namespace {

/// Marks a text as being of the language it fell back to.
void setLanguage(Text &text, const QString &language) {
    for (Span &span : text.spans)
        span.language = language;
}

QString fallbackLanguage(const LocalText &text, const QString &language) {
    return text.has(language) || text.isEmpty() ? QString() : text.languages().constFirst();
}

QString outcomeText(const Decision &decision, const PaperFrame &frame) {
    const PaperLabels &labels = frame.labels;
    switch (decision.outcome) {
    case Outcome::none:
        return labels.tr("outcome not recorded");
    case Outcome::adopted:
        if (decision.votesFor >= 0)
            return labels.tr("adopted by vote: %1 for, %2 against, %3 abstaining")
                .arg(decision.votesFor)
                .arg(std::max(0, decision.votesAgainst))
                .arg(std::max(0, decision.abstentions));
        return frame.frame.body.decisionRule == DecisionRule::consensus ? labels.tr("adopted by consensus")
                                                                        : labels.tr("adopted", "decision");
    case Outcome::adoptedWithChanges:
        return labels.tr("adopted with changes");
    case Outcome::deferred:
        return labels.tr("deferred");
    case Outcome::noConsensus:
        return labels.tr("no consensus");
    case Outcome::rejected:
        return labels.tr("rejected", "decision");
    }
    return {};
}

/// The words of the form that Russian protocols have: what was reported, who spoke on it, what was decided.
enum class Part { none, heard, spoke, resolved };

QString partHeading(Part part) {
    switch (part) {
    case Part::none:
        return {};
    case Part::heard:
        return u"СЛУШАЛИ:"_s;
    case Part::spoke:
        return u"ВЫСТУПИЛИ:"_s;
    case Part::resolved:
        return u"РЕШИЛИ:"_s;
    }
    return {};
}

bool saysSomething(const MinutesDossier::Item &item) {
    return !item.paragraphs.empty() || !item.decisions.empty();
}

/// Writes item after item.
class ItemWriter {
public:
    ItemWriter(std::vector<Block> &blocks, QHash<Id<MinutesParagraph>, int> numbers, const PaperFrame &frame)
        : m_blocks(blocks)
        , m_numbers(std::move(numbers))
        , m_frame(frame)
        , m_russianForm(frame.labels.isRussian() && frame.frame.body.minutesStyle == MinutesStyle::heardSpokeResolved) {
    }

    void write(const MinutesDossier::Item &item, const TimedItem &timed, const QString &nothing) {
        m_blocks.emplace_back(Heading{
            .level = std::min(timed.depth, 4) + 1, .number = timed.number, .text = m_frame.text(item.item.title)});
        if (!item.symbols.isEmpty())
            m_blocks.emplace_back(Paragraph{
                .text = mutedText(symbolList(item.symbols, m_frame.labels)), .small = true, .keepWithNext = true});
        if (!saysSomething(item) && !timed.hasChildren)
            m_blocks.emplace_back(Paragraph{.text = mutedText(nothing)});
        m_part = Part::none;
        for (const MinutesDossier::Paragraph &paragraph : item.paragraphs) {
            turnTo(paragraph.paragraph.kind == ParagraphKind::summary ? Part::heard : Part::spoke);
            appendProse(m_blocks, paragraph.paragraph.text,
                        QString::number(m_numbers.value(paragraph.paragraph.id)) + u'.', m_frame);
        }
        for (const Decision &decision : item.decisions) {
            turnTo(Part::resolved);
            m_blocks.emplace_back(decisionBox(decision, m_frame));
        }
    }

private:
    void turnTo(Part part) {
        if (!m_russianForm || part == m_part)
            return;
        m_part = part;
        m_blocks.emplace_back(Paragraph{.text = boldText(partHeading(part)), .keepWithNext = true});
    }

    std::vector<Block> &m_blocks;
    QHash<Id<MinutesParagraph>, int> m_numbers;
    const PaperFrame &m_frame;
    bool m_russianForm;
    Part m_part = Part::none;
};

} // namespace

Box decisionBox(const Decision &decision, const PaperFrame &frame) {
    Box box;
    box.label = Text(besides({frame.labels.tr("Decision %1").arg(decision.number), outcomeText(decision, frame)}));
    Text text;
    if (!frame.labels.isRussian()) {
        const QString body = frame.in(frame.frame.body.name);
        const QString the = body.startsWith(u"The "_s, Qt::CaseInsensitive) ? body : u"The "_s + body;
        append(text, Span{.text = the + u' '});
    }
    append(text, Span{.text = operativeVerb(decision.verb, frame.labels), .bold = true});
    append(text, Span{.text = u" "_s});
    Text rest =
        decision.text.isEmpty() ? mutedText(frame.labels.tr("[text to follow]")) : emphasisOf(frame.in(decision.text));
    setLanguage(rest, fallbackLanguage(decision.text, frame.language()));
    append(text, rest);
    box.paragraphs.push_back(std::move(text));
    if (!decision.reservations.isEmpty()) {
        Text reservation(frame.labels.tr("Reservations") + u": "_s);
        append(reservation, frame.text(decision.reservations));
        for (Span &span : reservation.spans)
            span.italic = true;
        box.paragraphs.push_back(std::move(reservation));
    }
    return box;
}

void appendProse(std::vector<Block> &blocks, const LocalText &source, const QString &number, const PaperFrame &frame) {
    const QString language = fallbackLanguage(source, frame.language());
    Prose prose = readMarkdown(frame.in(source));
    if (prose.empty())
        prose.emplace_back(mutedText(frame.labels.tr("[text to follow]")));
    QString label = number;
    if (!label.isEmpty() && std::holds_alternative<List>(prose.front()))
        blocks.emplace_back(Paragraph{.number = std::exchange(label, {}), .text = {}, .keepWithNext = true});
    for (auto &block : prose) {
        if (auto *text = std::get_if<Text>(&block)) {
            setLanguage(*text, language);
            blocks.emplace_back(Paragraph{.number = std::exchange(label, {}), .text = std::move(*text)});
        } else {
            auto &list = std::get<List>(block);
            for (typeset::ListItem &item : list.items)
                setLanguage(item.text, language);
            blocks.emplace_back(std::move(list));
        }
    }
}

void appendItems(std::vector<Block> &blocks, const MinutesDossier &dossier, const PaperFrame &frame) {
    std::vector<AgendaItem> items;
    std::vector<ItemRecord> records;
    std::vector<MinutesParagraph> paragraphs;
    QHash<Id<AgendaItem>, const MinutesDossier::Item *> itemOf;
    QSet<Id<AgendaItem>> spokenOf;
    for (const MinutesDossier::Item &item : dossier.items) {
        items.push_back(item.item);
        records.push_back(item.record);
        for (const MinutesDossier::Paragraph &paragraph : item.paragraphs)
            paragraphs.push_back(paragraph.paragraph);
        itemOf.insert(item.item.id, &item);
        if (saysSomething(item))
            spokenOf.insert(item.item.id);
    }
    const AgendaTree tree(dossier.frame.days, items);
    const AgendaTiming timing = agendaTiming(tree);
    const QString nothing = frame.labels.tr("Nothing was recorded under this item.");
    ItemWriter writer(blocks, paragraphNumbers(tree, records, paragraphs), frame);
    for (const TimedItem &timed : timing.items) {
        const bool numbered = !timed.number.isEmpty();
        if (!timed.internal && (numbered || spokenOf.contains(timed.item)))
            writer.write(*itemOf.value(timed.item), timed, nothing);
    }
    if (dossier.writtenDecisions.empty())
        return;
    blocks.emplace_back(Heading{.level = 1, .number = {}, .text = frame.labels.tr("Decisions by written procedure")});
    for (const Decision &decision : dossier.writtenDecisions)
        blocks.emplace_back(decisionBox(decision, frame));
}

} // namespace papers
