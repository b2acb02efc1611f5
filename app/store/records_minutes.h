#pragma once

#include "field.h"
#include "minutes.h"

#include <tuple>

template <>
struct RecordOf<ItemRecord> : RecordDefaults {
    static constexpr std::string_view kind = "record";
    static constexpr std::string_view plural = "records";
    static constexpr std::tuple fields{
        Field{"id", &ItemRecord::id},
        Field{"item", &ItemRecord::item, FieldRule::required | FieldRule::owned | FieldRule::naming},
        Field{"actual_start", &ItemRecord::actualStart},
        Field{"actual_end", &ItemRecord::actualEnd},
    };
    static constexpr std::array uniques{UniqueRule{{"item"}}};
};

template <>
struct RecordOf<MinutesParagraph> : RecordDefaults {
    static constexpr std::string_view kind = "paragraph";
    static constexpr std::string_view plural = "paragraphs";
    static constexpr std::tuple fields{
        Field{"id", &MinutesParagraph::id},
        Field{"record", &MinutesParagraph::record, FieldRule::required | FieldRule::owned},
        Field{"order", &MinutesParagraph::order},
        Field{"kind", &MinutesParagraph::kind},
        Field{"text", &MinutesParagraph::text, FieldRule::naming | FieldRule::marked},
    };
    static constexpr std::array<std::string_view, 1> siblings{"record"};
};

template <>
struct RecordOf<ParagraphSpeaker> : RecordDefaults {
    static constexpr std::string_view kind = "paragraph_speaker";
    static constexpr std::string_view plural = "paragraph_speakers";
    static constexpr std::tuple fields{
        Field{"id", &ParagraphSpeaker::id},
        Field{"paragraph", &ParagraphSpeaker::paragraph, FieldRule::required | FieldRule::owned | FieldRule::naming},
        Field{"order", &ParagraphSpeaker::order},
        Field{"delegation", &ParagraphSpeaker::delegation, FieldRule::sameMeeting},
        Field{"participant", &ParagraphSpeaker::participant, FieldRule::sameMeeting},
    };
    static constexpr std::array counts{CountRule{{"delegation", "participant"}}};
    static constexpr std::array<std::string_view, 1> siblings{"paragraph"};
};

template <>
struct RecordOf<Minutes> : RecordDefaults {
    static constexpr std::string_view kind = "minutes";
    static constexpr std::string_view plural = "minutes";
    static constexpr std::tuple fields{
        Field{"id", &Minutes::id},
        Field{"meeting", &Minutes::meeting, FieldRule::required | FieldRule::owned | FieldRule::naming},
        Field{"stage", &Minutes::stage},
        Field{"version", &Minutes::version, FieldRule::fromOne},
        Field{"circulated_on", &Minutes::circulatedOn},
        Field{"circulated_to", &Minutes::circulatedTo},
        Field{"comment_deadline", &Minutes::commentDeadline},
        Field{"comment_time_zone", &Minutes::commentTimeZone, FieldRule::notSearched},
        Field{"adoption", &Minutes::adoption},
        Field{"adopted_at", &Minutes::adoptedAt},
        Field{"adopted_on", &Minutes::adoptedOn},
        Field{"with_corrections", &Minutes::withCorrections},
        Field{"signed_scan", &Minutes::signedScan},
    };
    static constexpr std::array uniques{UniqueRule{{"meeting"}}};
};

template <>
struct RecordOf<MinutesAnswer> : RecordDefaults {
    static constexpr std::string_view kind = "minutes_answer";
    static constexpr std::string_view plural = "minutes_answers";
    static constexpr std::tuple fields{
        Field{"id", &MinutesAnswer::id},
        Field{"minutes", &MinutesAnswer::minutes, FieldRule::required | FieldRule::owned | FieldRule::naming},
        Field{"delegation", &MinutesAnswer::delegation, FieldRule::required | FieldRule::sameMeeting},
        Field{"answer", &MinutesAnswer::answer},
        Field{"date", &MinutesAnswer::date},
    };
    static constexpr std::array uniques{UniqueRule{{"minutes", "delegation"}}};
};

template <>
struct RecordOf<Corrigendum> : RecordDefaults {
    static constexpr std::string_view kind = "corrigendum";
    static constexpr std::string_view plural = "corrigenda";
    static constexpr std::tuple fields{
        Field{"id", &Corrigendum::id},
        Field{"minutes", &Corrigendum::minutes, FieldRule::required | FieldRule::owned},
        Field{"number", &Corrigendum::number, FieldRule::required | FieldRule::fromOne},
        Field{"date", &Corrigendum::date},
        Field{"text", &Corrigendum::text, FieldRule::required | FieldRule::naming},
    };
    static constexpr std::array uniques{UniqueRule{{"minutes", "number"}}};
};

template <>
struct RecordOf<Comment> : RecordDefaults {
    static constexpr std::string_view kind = "comment";
    static constexpr std::string_view plural = "comments";
    static constexpr std::tuple fields{
        Field{"id", &Comment::id},
        Field{"on_kind", &Comment::onKind, FieldRule::required | FieldRule::notSearched},
        Field{"on_id", &Comment::onId, FieldRule::required | FieldRule::notSearched},
        Field{"version", &Comment::version},
        Field{"paragraph", &Comment::paragraph},
        Field{"delegation", &Comment::delegation},
        Field{"author", &Comment::author},
        Field{"text", &Comment::text, FieldRule::naming},
        Field{"proposed_text", &Comment::proposedText},
        Field{"answer", &Comment::answer},
        Field{"reason", &Comment::reason},
    };
};

template <>
struct RecordOf<Published> : RecordDefaults {
    static constexpr std::string_view kind = "published";
    static constexpr std::string_view plural = "published";
    static constexpr std::tuple fields{
        Field{"id", &Published::id},
        Field{"document", &Published::document, FieldRule::required | FieldRule::naming | FieldRule::notSearched},
        Field{"meeting", &Published::meeting, FieldRule::required | FieldRule::naming},
        Field{"version", &Published::version, FieldRule::fromOne | FieldRule::naming},
        Field{"language", &Published::language, FieldRule::required | FieldRule::language},
        Field{"when", &Published::when, FieldRule::required},
        Field{"to_whom", &Published::toWhom},
        Field{"pdf", &Published::pdf, FieldRule::required | FieldRule::notSearched},
        Field{"dossier", &Published::dossier, FieldRule::required | FieldRule::notSearched},
    };
    static constexpr std::array uniques{UniqueRule{{"document", "meeting", "language", "version"}}};
};
