#pragma once

#include "agenda.h"
#include "attendance.h"
#include "meeting.h"
#include "minutes.h"
#include "people.h"
#include "programme.h"
#include "quorum.h"
#include "workplan.h"

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

/// Dossiers: everything one paper needs, as plain values, loaded by the store in one go and frozen with what is
/// published. A dossier is made for one language, because the order of delegations and people depends on it; the
/// records in it still hold all their languages.

/// An emblem with its bytes (PNG, JPEG or SVG), the funder's first.
struct EmblemImage {
    LocalText title;
    QByteArray bytes;
};

/// A person with the agency; of a participant also the participation, whose "as then" texts go before the person's.
struct PersonCard {
    Person person;
    Agency agency;
    Participant participant;

    bool isEmpty() const { return person.id.isNull(); }
};

/// What every paper of a meeting shows around its content.
struct MeetingFrame {
    QString language; ///< of the paper: "en", "ru"
    QDate asAt;       ///< the programme's reference date, otherwise today; "overdue" is counted from it
    Programme programme;
    Body body;
    Meeting meeting;
    std::vector<Day> days; ///< by date
    Country country;       ///< where the meeting is; null id for none
    Agency hostAgency;
    Country hostCountry; ///< of the host agency; null id for none
    PersonCard chair;
    PersonCard coChair;
    PersonCard secretary;
    std::vector<EmblemImage> emblems; ///< those valid on the meeting's first day, by order
};

/// Exactly one of the three, as in the record.
struct PresenterCard {
    PersonCard person;
    Agency agency;
    LocalText words;
};

struct AgendaDossier {
    struct Line {
        AgendaItem item;
        std::vector<PresenterCard> presenters; ///< by order
        QStringList symbols;                   ///< of its papers, by order
    };

    MeetingFrame frame;
    std::vector<Line> lines; ///< every item, internal ones included since they take time; in no particular order
};

/// A participant as a list prints one: texts in the dossier's language, "as then" where the meeting is closed. Small,
/// because there may be tens of thousands; equal texts share their memory.
struct ListedPerson {
    QString address; ///< Mr, H.E.
    QString name;
    QString rank;
    QString position;
    QString agency;
    ParticipantRole role = ParticipantRole::member;
    ParticipantStatus status = ParticipantStatus::nominated;
    Sex sex = Sex::unknown;
    bool remote = false;
    bool present = false; ///< attendance was recorded in at least one half-day
};

struct ListedDelegation {
    Delegation delegation;
    LocalText name;                   ///< the country's formal name, or the organisation's
    LocalText shortName;              ///< by which text refers to it and countries sort
    std::vector<ListedPerson> people; ///< in protocol order; without those cancelled or replaced
    bool byAlphabet = false;          ///< some of them stand where only the alphabet put them: order not set
};

struct ParticipantsDossier {
    MeetingFrame frame;
    std::vector<ListedDelegation> delegations; ///< in protocol order
};

struct ActionLine {
    Action action;
    QDate setOn;                  ///< first day of the meeting it comes from
    QString originNumber;         ///< of the decision it comes from; empty for none
    std::vector<Agency> agencies; ///< responsible, by order
    std::vector<Country> homes;   ///< the countries of these agencies, each once
    PersonCard person;            ///< responsible
    std::vector<Country> countries;
    std::vector<ActionEntry> entries; ///< by date
};

struct MinutesDossier {
    struct Speaker {
        PersonCard person;
        Agency agency;   ///< of the person, or the delegation's organisation
        Country country; ///< of the delegation
    };
    struct Paragraph {
        MinutesParagraph paragraph;
        std::vector<Speaker> speakers; ///< by order
    };
    struct Item {
        AgendaItem item; ///< never an internal one in print; they are here because others' numbers follow from all
        std::vector<PresenterCard> presenters;
        QStringList symbols;
        ItemRecord record;                 ///< null id where nothing was taken down
        std::vector<Paragraph> paragraphs; ///< by order
        std::vector<Decision> decisions;   ///< by order
    };

    MeetingFrame frame;
    Minutes minutes; ///< null id where none were begun: they print as draft 1
    Meeting adoptedAt;
    std::vector<Item> items;                   ///< in no particular order
    std::vector<Decision> writtenDecisions;    ///< by written procedure
    std::vector<ListedDelegation> delegations; ///< in protocol order
    Quorum quorum;                             ///< in the first half-day
    std::vector<ActionLine> actions;     ///< the meeting's own and those of earlier meetings still open when it met
    std::vector<Corrigendum> corrigenda; ///< by number
    std::vector<MeetingPaper> papers;    ///< by order
};

struct PlannedActivity {
    Activity activity;
    std::vector<ActivityCountry> countries;
    std::vector<Agency> partners;
};

struct WorkPlanDossier {
    /// The plan as a meeting endorsed it.
    struct Baseline {
        Plan plan;
        LocalText meetingTitle;
        QDate endorsedOn;
        std::vector<PlannedActivity> activities;
    };

    MeetingFrame frame;
    Plan plan;                         ///< null id where none is laid before the meeting
    std::vector<Component> components; ///< by order
    std::vector<Country> countries;    ///< all that the activities name, in protocol order
    std::vector<PlannedActivity> activities;
    std::optional<Baseline> baseline;
};

struct ActionsDossier {
    MeetingFrame frame;
    std::vector<ActionLine> actions; ///< the meeting's own and those of earlier meetings still open when it met
};

/// Of any paper. Handed to papers by shared pointer, so that the rows of a long table can be made one by one from it.
using Dossier = std::variant<AgendaDossier, ParticipantsDossier, MinutesDossier, WorkPlanDossier, ActionsDossier>;
