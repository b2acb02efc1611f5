#pragma once

#include "agenda.h"
#include "field.h"

#include <tuple>

template <>
struct RecordOf<AgendaItem> : RecordDefaults {
    static constexpr std::string_view kind = "agenda_item";
    static constexpr std::string_view plural = "agenda_items";
    static constexpr std::tuple fields{
        Field{"id", &AgendaItem::id},
        Field{"meeting", &AgendaItem::meeting, FieldRule::required | FieldRule::owned},
        Field{"parent", &AgendaItem::parent, FieldRule::owned | FieldRule::sameMeeting},
        Field{"order", &AgendaItem::order},
        Field{"title", &AgendaItem::title, FieldRule::required | FieldRule::naming},
        Field{"kind", &AgendaItem::kind},
        Field{"internal", &AgendaItem::internal},
        Field{"purpose", &AgendaItem::purpose},
        Field{"duration", &AgendaItem::duration, FieldRule::minutesOfDay},
        Field{"fixed_start", &AgendaItem::fixedStart},
        Field{"day", &AgendaItem::day, FieldRule::sameMeeting},
        Field{"annotation", &AgendaItem::annotation},
        Field{"chair_note", &AgendaItem::chairNote},
        Field{"origin", &AgendaItem::origin},
        Field{"carried_from", &AgendaItem::carriedFrom},
    };
    static constexpr std::array<std::string_view, 2> siblings{"meeting", "parent"};
};

template <>
struct RecordOf<Presenter> : RecordDefaults {
    static constexpr std::string_view kind = "presenter";
    static constexpr std::string_view plural = "presenters";
    static constexpr std::tuple fields{
        Field{"id", &Presenter::id},
        Field{"item", &Presenter::item, FieldRule::required | FieldRule::owned | FieldRule::naming},
        Field{"order", &Presenter::order},
        Field{"participant", &Presenter::participant, FieldRule::sameMeeting},
        Field{"agency", &Presenter::agency},
        Field{"words", &Presenter::words},
    };
    static constexpr std::array counts{CountRule{{"participant", "agency", "words"}}};
    static constexpr std::array<std::string_view, 1> siblings{"item"};
};

template <>
struct RecordOf<MeetingPaper> : RecordDefaults {
    static constexpr std::string_view kind = "paper";
    static constexpr std::string_view plural = "papers";
    static constexpr std::tuple fields{
        Field{"id", &MeetingPaper::id},
        Field{"meeting", &MeetingPaper::meeting, FieldRule::required | FieldRule::owned},
        Field{"item", &MeetingPaper::item, FieldRule::sameMeeting},
        Field{"order", &MeetingPaper::order},
        Field{"symbol", &MeetingPaper::symbol, FieldRule::naming},
        Field{"title", &MeetingPaper::title, FieldRule::required | FieldRule::naming},
        Field{"kind", &MeetingPaper::kind},
        Field{"submitter", &MeetingPaper::submitter},
        Field{"original_language", &MeetingPaper::originalLanguage, FieldRule::language},
        Field{"status", &MeetingPaper::status},
        Field{"restricted", &MeetingPaper::restricted},
    };
    static constexpr std::array uniques{UniqueRule{{"meeting", "symbol"}}};
    static constexpr std::array<std::string_view, 1> siblings{"meeting"};
};

template <>
struct RecordOf<PaperFile> : RecordDefaults {
    static constexpr std::string_view kind = "paper_file";
    static constexpr std::string_view plural = "paper_files";
    static constexpr std::tuple fields{
        Field{"id", &PaperFile::id},
        Field{"paper", &PaperFile::paper, FieldRule::required | FieldRule::owned | FieldRule::naming},
        Field{"language", &PaperFile::language, FieldRule::required | FieldRule::language},
        Field{"version", &PaperFile::version, FieldRule::fromOne},
        Field{"file", &PaperFile::file, FieldRule::required},
    };
    static constexpr std::array uniques{UniqueRule{{"paper", "language", "version"}}};
};
