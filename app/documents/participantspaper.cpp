#include "participantspaper.h"

#include "frame.h"
#include "peopletable.h"
#include "phrases.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using typeset::Align;
using typeset::Column;
using typeset::Heading;
using typeset::Paper;
using typeset::Row;
using typeset::RowKind;
using typeset::Table;
using typeset::Text;

namespace papers {

namespace {

/// How many of something were nominated, confirmed and present: three figures that are never added to each other.
/// Whoever is confirmed was nominated; who came unregistered was neither.
struct Figures {
    std::array<int, 3> of{};

    void count(const ListedPerson &person) {
        if (person.status != ParticipantStatus::unregistered)
            ++of[0];
        if (person.status == ParticipantStatus::confirmed)
            ++of[1];
        if (person.present)
            ++of[2];
    }
};

struct Statistics {
    struct OfCapacity {
        int delegations = 0;
        Figures people;
    };
    std::array<OfCapacity, enumWords<Capacity>.size()> capacities;
    std::array<Figures, enumWords<Sex>.size()> sexes;
    OfCapacity all;
};

Statistics statisticsOf(const ParticipantsDossier &dossier) {
    Statistics statistics;
    for (const ListedDelegation &delegation : dossier.delegations) {
        auto &ofCapacity = statistics.capacities[static_cast<std::size_t>(delegation.delegation.capacity)];
        ++ofCapacity.delegations;
        ++statistics.all.delegations;
        for (const ListedPerson &person : delegation.people) {
            ofCapacity.people.count(person);
            statistics.all.people.count(person);
            statistics.sexes[static_cast<std::size_t>(person.sex)].count(person);
        }
    }
    return statistics;
}

void appendFigures(Row &row, const Figures &figures) {
    for (const int figure : figures.of)
        row.cells.push_back({.text = QString::number(figure)});
}

bool anySexRecorded(const Statistics &statistics) {
    const auto nobody = [](const Figures &figures) { return figures.of == std::array<int, 3>{}; };
    return !nobody(statistics.sexes[static_cast<std::size_t>(Sex::female)]) ||
           !nobody(statistics.sexes[static_cast<std::size_t>(Sex::male)]);
}

/// The total's women and men; they belong to no one delegation.
void appendSexes(std::vector<Row> &rows, const Statistics &statistics, const PaperLabels &labels) {
    const auto add = [&](Sex sex, const QString &name) {
        Row row{.cells = {{.text = name, .header = true}, {.text = QString()}}};
        appendFigures(row, statistics.sexes[static_cast<std::size_t>(sex)]);
        rows.push_back(std::move(row));
    };
    if (!anySexRecorded(statistics))
        return;
    add(Sex::female, labels.tr("of these women"));
    add(Sex::male, labels.tr("of these men"));
    if (statistics.sexes[static_cast<std::size_t>(Sex::unknown)].of != std::array<int, 3>{})
        add(Sex::unknown, labels.tr("not recorded", "women or men"));
}

Table figuresTable(const Statistics &statistics, const PaperLabels &labels) {
    std::vector<Row> rows;
    const auto add = [&](RowKind kind, const QString &name, const Statistics::OfCapacity &figures) {
        Row row{.kind = kind, .cells = {{.text = name, .header = true}}};
        row.cells.push_back({.text = QString::number(figures.delegations)});
        appendFigures(row, figures.people);
        rows.push_back(std::move(row));
    };
    for (std::size_t i = 0; i < statistics.capacities.size(); ++i) {
        if (statistics.capacities[i].delegations > 0)
            add(RowKind::body, capacityHeading(static_cast<Capacity>(i), labels), statistics.capacities[i]);
    }
    add(RowKind::total, labels.tr("Total"), statistics.all);
    appendSexes(rows, statistics, labels);
    std::vector<Column> columns{{.header = labels.tr("Capacity"), .minimum = 40, .share = 2}};
    for (const QString &header :
         {labels.tr("Delegations"), labels.tr("Nominated"), labels.tr("Confirmed"), labels.tr("Present")})
        columns.push_back({.header = header, .minimum = 28, .share = 1, .align = Align::right, .tabular = true});
    return {.summary = labels.tr("Delegations and people by capacity, women and men"),
            .columns = std::move(columns),
            .rows = std::move(rows)};
}

bool isFinal(const Meeting &meeting) {
    return meeting.stage == MeetingStage::closed || meeting.stage == MeetingStage::concluded;
}

/// "Provisional, as at 12 December 2016".
QString stageText(const PaperFrame &frame) {
    const QString date = frame.date(frame.frame.asAt);
    return isFinal(frame.frame.meeting) ? frame.labels.tr("Final, as at %1").arg(date)
                                        : frame.labels.tr("Provisional, as at %1").arg(date);
}

std::vector<Text> titleLinesOfList(const PaperFrame &frame) {
    QStringList when{meetingDates(frame), meetingPlace(frame)};
    when.removeAll(QString());
    return {Text(meetingTitle(frame)), Text(when.join(u", "_s)), mutedText(stageText(frame))};
}

} // namespace

Paper participantsPaper(const std::shared_ptr<const ParticipantsDossier> &dossier) {
    const PaperFrame frame(dossier->frame);
    const QString title = frame.labels.tr("List of participants");
    Paper paper = startPaper(frame, title);
    paper.headerLeft = besides({title, dossier->frame.meeting.code});
    paper.headerRight = stageText(frame);
    paper.blocks.emplace_back(titleBlock(frame, title, titleLinesOfList(frame)));

    const Statistics statistics = statisticsOf(*dossier);
    paper.blocks.emplace_back(figuresTable(statistics, frame.labels));

    const PeopleColumns columns = peopleColumns(dossier->delegations, isFinal(dossier->frame.meeting), false);
    const std::shared_ptr<const std::vector<ListedDelegation>> all(dossier, &dossier->delegations);
    for (std::size_t from = 0; from < all->size();) {
        const Capacity capacity = (*all)[from].delegation.capacity;
        std::size_t to = from;
        while (to < all->size() && (*all)[to].delegation.capacity == capacity)
            ++to;
        paper.blocks.emplace_back(Heading{.level = 1, .number = {}, .text = capacityHeading(capacity, frame.labels)});
        paper.blocks.emplace_back(peopleTable(all, from, to, columns, frame));
        from = to;
    }
    appendFunding(paper, frame, false);
    return paper;
}

} // namespace papers
