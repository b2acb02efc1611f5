#pragma once

#include "enumwords.h"
#include "fileref.h"
#include "id.h"
#include "localtext.h"
#include "orderkey.h"

#include <QTime>

struct Agency;
struct Day;
struct Meeting;
struct Participant;

enum class AgendaItemKind { item, section, pause, ceremony, registration };
template <>
inline constexpr std::array<std::string_view, 5> enumWords<AgendaItemKind>{"item", "section", "break", "ceremony",
                                                                           "registration"};

enum class Purpose { none, information, discussion, decision };
template <>
inline constexpr std::array<std::string_view, 4> enumWords<Purpose>{"none", "information", "discussion", "decision"};

enum class ItemOrigin { fresh, standing, mattersArising, carried };
template <>
inline constexpr std::array<std::string_view, 4> enumWords<ItemOrigin>{"new", "standing", "matters_arising", "carried"};

/// What a new item is given, in minutes.
inline constexpr int usualItemDuration = 15;

/// A line of the agenda. Order and duration are the truth; start times are derived and never stored.
struct AgendaItem {
    Id<AgendaItem> id;
    Id<Meeting> meeting;
    Id<AgendaItem> parent; ///< null at the top level
    OrderKey order;        ///< among its siblings; at the top level among those of its day
    LocalText title;
    AgendaItemKind kind = AgendaItemKind::item;
    bool internal = false; ///< only in the chair's agenda; takes time, has no number
    Purpose purpose = Purpose::none;
    int duration = 0; ///< minutes; ignored while the item has children
    QTime fixedStart; ///< top level only; invalid = follows its predecessor
    Id<Day> day;      ///< top level only; null = the first day
    LocalText annotation;
    QString chairNote;
    ItemOrigin origin = ItemOrigin::fresh;
    Id<Meeting> carriedFrom;

    bool operator==(const AgendaItem &) const = default;
};

/// Who presents an item: exactly one of participant, agency and words.
struct Presenter {
    Id<Presenter> id;
    Id<AgendaItem> item;
    OrderKey order;
    Id<Participant> participant;
    Id<Agency> agency;
    LocalText words; ///< "Heads of delegation"

    bool operator==(const Presenter &) const = default;
};

enum class PaperKind { workingPaper, information, statement, presentation };
template <>
inline constexpr std::array<std::string_view, 4> enumWords<PaperKind>{"working_paper", "information", "statement",
                                                                      "presentation"};

enum class PaperStatus { expected, received, inTranslation, distributed };
template <>
inline constexpr std::array<std::string_view, 4> enumWords<PaperStatus>{"expected", "received", "in_translation",
                                                                        "distributed"};

/// A paper before a meeting, usually under an item.
struct MeetingPaper {
    Id<MeetingPaper> id;
    Id<Meeting> meeting;
    Id<AgendaItem> item; ///< null = of the meeting as a whole
    OrderKey order;
    QString symbol; ///< RSG2/7
    LocalText title;
    PaperKind kind = PaperKind::workingPaper;
    Id<Agency> submitter;
    QString originalLanguage;
    PaperStatus status = PaperStatus::expected;
    bool restricted = false;

    bool operator==(const MeetingPaper &) const = default;
};

/// One file per language and version of a paper.
struct PaperFile {
    Id<PaperFile> id;
    Id<MeetingPaper> paper;
    QString language;
    int version = 1;
    FileRef file;

    bool operator==(const PaperFile &) const = default;
};
