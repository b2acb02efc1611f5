#pragma once

#include "blocks.h"
#include "dossier.h"
#include "paperlabels.h"

namespace papers {

/// What a paper is written with: the meeting's frame, the labels of its language, and the texts of records in it.
class PaperFrame {
public:
    explicit PaperFrame(const MeetingFrame &meeting) : frame(meeting), labels(meeting.language) {}

    const QString &language() const { return frame.language; }
    QString in(const LocalText &text) const { return text.in(frame.language); }
    /// Says in which language a text is that has none in the paper's.
    typeset::Text text(const LocalText &text) const;
    QString date(const QDate &date) const;
    QString money(Money amount) const;

    const MeetingFrame &frame;
    const PaperLabels labels;
};

/// A card's texts: "as then" where a closed meeting kept them, otherwise the person's.
QString cardName(const PersonCard &card, const QString &language);
/// "Mr. Damir Sagynbaev, Head of Department, Kyrgyz Government Office"; empty for an empty card.
QString cardLine(const PersonCard &card, const QString &language);
/// The post alone: position, department, agency.
QString cardPost(const PersonCard &card, const QString &language);

/// "2nd Regional Steering Group meeting", made from body and number where the meeting has no title.
QString meetingTitle(const PaperFrame &frame);
/// As it stands behind "Minutes of"; in Russian the recorded genitive, the title in guillemets where there is none.
QString meetingTitleOf(const PaperFrame &frame);
/// "Tuesday, 29 November 2016"; of several days "29–30 November 2016". Empty where no day is set.
QString meetingDates(const PaperFrame &frame);
/// The same without the weekday, as it stands within a line.
QString plainDates(const PaperFrame &frame);
/// As it begins a line: "Вторник, 29 ноября 2016 г.".
QString weekdayDate(const QDate &date, const QString &language);
/// "Bishkek, Kyrgyz Republic"; in Russian "г. Бишкек, Кыргызская Республика".
QString meetingPlace(const PaperFrame &frame);
/// "Border Management in Central Asia · BOMCA 9".
QString programmeLine(const PaperFrame &frame);
/// "Agenda · draft", joined by the sign that papers use between what stands side by side.
QString besides(const QStringList &parts);

/// A paper with everything but its content: language, PDF's descriptions, running footer.
typeset::Paper startPaper(const PaperFrame &frame, const QString &title);
/// Programme above, the lines given below, emblems at the right.
typeset::TitleBlock titleBlock(const PaperFrame &frame, const QString &title, std::vector<typeset::Text> lines);
/// The funder's statement in small type at the end and, with papers that state facts, the disclaimer.
void appendFunding(typeset::Paper &paper, const PaperFrame &frame, bool disclaimer);

} // namespace papers
