#include "blockcontents.h"

#include "actionstate.h"
#include "findingtext.h"
#include "minutescontents.h"
#include "people.h"
#include "programme.h"
#include "recordchoices.h"
#include "recordtext.h"
#include "speakernames.h"
#include "windowwords.h"
#include "workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct MinutesBlocks {
    Q_DECLARE_TR_FUNCTIONS(MinutesBlocks)
};

BlockContent paragraphBlock(Workspace &workspace, const MinutesContents &contents, const MinutesParagraph &paragraph) {
    BlockContent block;
    block.record = {u"paragraph"_s, paragraph.id.text()};
    const int number = contents.number(paragraph.id);
    block.number = number == 0 ? u"–"_s : QString::number(number);
    block.name = number == 0 ? MinutesBlocks::tr("Paragraph") : MinutesBlocks::tr("Paragraph %1").arg(number);
    block.text = paragraph.text;
    if (paragraph.kind != ParagraphKind::summary)
        block.heading = capitalized(valueText(u"paragraph"_s, u"kind"_s, toWord(paragraph.kind)));
    for (const ParagraphSpeaker &speaker : contents.speakers(paragraph.id))
        block.chips.emplace_back(speakerName(workspace, speaker), Tone::accent);
    return block;
}

QString quorumWords(const Decision &decision) {
    if (decision.quorumPresent < 0)
        return {};
    return decision.quorumRequired > 0
               ? MinutesBlocks::tr("Present %1, required %2").arg(decision.quorumPresent).arg(decision.quorumRequired)
               : MinutesBlocks::tr("Present %1").arg(decision.quorumPresent);
}

QString votesWords(const Decision &decision) {
    if (decision.votesFor < 0 && decision.votesAgainst < 0 && decision.abstentions < 0)
        return {};
    const auto count = [](int votes) { return QString::number(std::max(votes, 0)); };
    return MinutesBlocks::tr("for %1, against %2, abstentions %3")
        .arg(count(decision.votesFor), count(decision.votesAgainst), count(decision.abstentions));
}

QString joined(QStringList words) {
    words.removeAll({});
    return words.join(u" · "_s);
}

QDate referenceDate(Workspace &workspace) {
    const std::vector<Programme> &programmes = workspace.records().of<Programme>().all();
    const QDate given = programmes.empty() ? QDate() : programmes.front().referenceDate;
    return given.isValid() ? given : QDate::currentDate();
}

void addFindings(BlockContent &block, const std::vector<Finding> &findings) {
    for (const Finding &finding : findings) {
        // The text says itself where a language is missing or behind, and that nothing is written yet.
        const bool isSeen = finding.field == "text"_L1 && (isAboutLanguage(finding) || block.text.isEmpty());
        if (finding.id == block.record.id && !isSeen)
            block.findings += findingText(finding);
    }
}

} // namespace

BlockContent blockOf(Workspace &workspace, const Decision &decision) {
    BlockContent block;
    block.record = {u"decision"_s, decision.id.text()};
    block.look = BlockContent::Look::decision;
    const QString what = decision.number.isEmpty() ? MinutesBlocks::tr("New decision")
                                                   : MinutesBlocks::tr("Decision %1").arg(decision.number);
    block.name = what;
    const QString verb = valueText(u"decision"_s, u"verb"_s, toWord(decision.verb));
    block.heading = joined({what, QString(verb % u" …")});
    block.hint = MinutesBlocks::tr("%1 … – the text goes on after this").arg(verb);
    if (decision.outcome != Outcome::none) {
        const bool agreed = decision.outcome == Outcome::adopted || decision.outcome == Outcome::adoptedWithChanges;
        block.chips.emplace_back(valueText(u"decision"_s, u"outcome"_s, toWord(decision.outcome)),
                                 agreed ? Tone::good : Tone::attention);
    }
    QStringList facts{quorumWords(decision), votesWords(decision)};
    if (!decision.reservations.isEmpty())
        facts += MinutesBlocks::tr("reservations: %1").arg(decision.reservations.in(workspace.contentLanguage()));
    block.facts = joined(facts);
    block.text = decision.text;
    return block;
}

BlockContent blockOf(Workspace &workspace, const Action &action) {
    BlockContent block;
    block.record = {u"action"_s, action.id.text()};
    block.look = BlockContent::Look::action;
    block.name =
        action.number.isEmpty() ? MinutesBlocks::tr("New action") : MinutesBlocks::tr("Action %1").arg(action.number);
    block.heading = block.name;
    const QDate today = referenceDate(workspace);
    if (isOverdue(action, today))
        block.chips.emplace_back(MinutesBlocks::tr("overdue"), Tone::attention);
    else
        block.chips.emplace_back(valueText(u"action"_s, u"status"_s, toWord(action.status)),
                                 isClosed(action) ? Tone::good : Tone::neutral);
    QStringList who;
    for (const ActionAgency &link : workspace.records().of<ActionAgency>().where(&ActionAgency::action, action.id))
        who += RecordNames::agency(workspace, link.agency);
    if (action.responsiblePerson)
        who += RecordNames::person(workspace, action.responsiblePerson);
    QStringList where;
    for (const ActionCountry &link : workspace.records().of<ActionCountry>().where(&ActionCountry::action, action.id))
        where += RecordNames::country(workspace, link.country);
    const QString due = action.due.isValid() ? MinutesBlocks::tr("due on %1").arg(dateWord(action.due)) : QString();
    block.facts = joined({who.join(u", "_s), due, where.join(u", "_s)});
    block.text = action.text;
    return block;
}

std::vector<BlockContent> blocksOf(Workspace &workspace, const MinutesContents &contents, const MinutesItem &item) {
    std::vector<BlockContent> blocks;
    for (const MinutesParagraph &paragraph : item.paragraphs)
        blocks.push_back(paragraphBlock(workspace, contents, paragraph));
    for (const Decision &decision : item.decisions)
        blocks.push_back(blockOf(workspace, decision));
    for (const Action &action : item.actions)
        blocks.push_back(blockOf(workspace, action));
    for (BlockContent &block : blocks)
        addFindings(block, item.findings);
    return blocks;
}
