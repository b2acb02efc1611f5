#include "frame.h"

#include "datewords.h"
#include "numberwords.h"
#include "personname.h"
#include "phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using typeset::Paper;
using typeset::Paragraph;
using typeset::Span;
using typeset::Text;
using typeset::TitleBlock;

namespace papers {

namespace {

constexpr QSizeF emblemBox(21, 15); ///< mm, alike for all, so that none is larger than the funder's

/// The text "as then" or, where none was kept, the other.
QString thenOr(const LocalText &then, const LocalText &now, const QString &language) {
    return (then.isEmpty() ? now : then).in(language);
}

QString joined(QStringList parts, const QString &by) {
    parts.removeAll(QString());
    return parts.join(by);
}

/// "BOMCA 9"; empty where the title says it already.
QString programmeShort(const PaperFrame &frame) {
    const Programme &programme = frame.frame.programme;
    QString name = programme.acronym;
    const QString phase = programme.phase > 0 ? QString::number(programme.phase) : QString();
    if (!name.isEmpty() && !phase.isEmpty() && !name.endsWith(phase))
        name += u'\u00a0' + phase;
    return frame.in(programme.title).contains(name) ? QString() : name;
}

} // namespace

Text PaperFrame::text(const LocalText &text) const {
    if (text.has(language()) || text.isEmpty())
        return Text(in(text));
    Text tagged(in(text));
    tagged.spans.front().language = text.languages().constFirst();
    return tagged;
}

QString PaperFrame::date(const QDate &date) const {
    return formatDate(date, language());
}

QString PaperFrame::money(Money amount) const {
    return formatMoney(amount, frame.programme.currency, language());
}

QString cardName(const PersonCard &card, const QString &language) {
    if (!card.participant.nameThen.isEmpty())
        return card.participant.nameThen.in(language);
    return personName(card.person, language);
}

QString cardPost(const PersonCard &card, const QString &language) {
    const QString position = thenOr(card.participant.positionThen, card.person.position, language);
    const QString department = card.person.department.in(language);
    const QString agency = thenOr(card.participant.agencyThen, card.agency.name, language);
    QStringList parts{position};
    for (const QString &part : {department, agency}) {
        if (!part.isEmpty() && !position.contains(part))
            parts += part;
    }
    return joined(parts, u", "_s);
}

QString cardLine(const PersonCard &card, const QString &language) {
    if (card.isEmpty())
        return {};
    const QString name = joined({card.person.formOfAddress.in(language), cardName(card, language)}, u"\u00a0"_s);
    return joined({name, cardPost(card, language)}, u", "_s);
}

QString besides(const QStringList &parts) {
    return joined(parts, u" · "_s);
}

QString meetingTitle(const PaperFrame &frame) {
    const QString title = frame.in(frame.frame.meeting.title);
    if (!title.isEmpty())
        return title;
    const QString body = frame.in(frame.frame.body.name);
    const int number = frame.frame.meeting.number;
    return number > 0 ? frame.labels.tr("%1, meeting No. %2").arg(body, QString::number(number)) : body;
}

QString meetingTitleOf(const PaperFrame &frame) {
    if (!frame.labels.isRussian())
        return meetingTitle(frame);
    const QString genitive = frame.frame.meeting.titleGenitive;
    return genitive.isEmpty() ? u'«' + meetingTitle(frame) + u'»' : genitive;
}

QString plainDates(const PaperFrame &frame) {
    QList<QDate> days;
    for (const Day &day : frame.frame.days)
        days += day.date;
    return formatDays(days, frame.language());
}

QString meetingDates(const PaperFrame &frame) {
    const std::vector<Day> &days = frame.frame.days;
    return days.size() == 1 ? weekdayDate(days.front().date, frame.language()) : plainDates(frame);
}

QString weekdayDate(const QDate &date, const QString &language) {
    return beginningLine(formatWeekdayAndDate(date, language));
}

QString meetingPlace(const PaperFrame &frame) {
    const QString city = frame.in(frame.frame.meeting.city);
    const Country &country = frame.frame.country;
    const QString formal = frame.in(country.formalName.isEmpty() ? country.shortName : country.formalName);
    return joined({city.isEmpty() ? city : frame.labels.tr("%1", "city").arg(city), formal}, u", "_s);
}

QString programmeLine(const PaperFrame &frame) {
    return besides({frame.in(frame.frame.programme.title), programmeShort(frame)});
}

Paper startPaper(const PaperFrame &frame, const QString &title) {
    Paper paper;
    paper.language = frame.language();
    paper.title = title;
    paper.author = programmeLine(frame);
    paper.subject = joined({meetingTitle(frame), plainDates(frame), meetingPlace(frame)}, u", "_s);
    paper.keywords = joined({frame.frame.programme.acronym, frame.frame.meeting.code}, u", "_s);
    paper.headerLeft = meetingTitle(frame);
    paper.footerLeft = besides({frame.in(frame.frame.body.name), frame.in(frame.frame.meeting.city)});
    paper.pageOf = frame.labels.tr("Page %1 of %2");
    return paper;
}

TitleBlock titleBlock(const PaperFrame &frame, const QString &title, std::vector<Text> lines) {
    TitleBlock block;
    block.kicker = Text(programmeLine(frame));
    block.title = Text(title);
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(block.lines),
                 [](const Text &line) { return !line.isEmpty(); });
    for (const EmblemImage &emblem : frame.frame.emblems)
        block.emblems.push_back({emblem.bytes, emblemBox, frame.in(emblem.title)});
    return block;
}

void appendFunding(Paper &paper, const PaperFrame &frame, bool disclaimer) {
    const Programme &programme = frame.frame.programme;
    Text text = frame.text(programme.fundingStatement);
    if (disclaimer && !programme.disclaimer.isEmpty()) {
        if (!text.isEmpty())
            append(text, Span{.text = u" "_s});
        append(text, frame.text(programme.disclaimer));
    }
    if (!text.isEmpty())
        paper.blocks.emplace_back(Paragraph{.text = std::move(text), .small = true, .keepWithPrevious = true});
}

} // namespace papers
