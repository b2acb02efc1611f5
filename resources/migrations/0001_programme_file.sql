-- The programme file, version 1. Portable SQL: text ids, no triggers, no cascade. What records own and use is declared in
-- app/store/records_*.h and kept by the store; the deferred keys are a second line of defence.
-- Dates, times and instants are ISO 8601; a text in several languages is JSON: [["en", revision, "text"], …].

-- The bytes of files, once each, by the SHA-256 (hex) under which records refer to them.
CREATE TABLE "file" (
    "sha256" TEXT NOT NULL PRIMARY KEY,
    "bytes" BLOB NOT NULL
);

-- The change log: one row for each edit, in order, and one for each record it touched.
CREATE TABLE "change_set" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE,
    "when" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "label_arguments" TEXT NOT NULL,
    "undoes" TEXT NOT NULL,
    "redoes" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "barrier" INTEGER NOT NULL
);
CREATE INDEX "change_set_by_group" ON "change_set" ("group");

CREATE TABLE "change_record" (
    "change_set" INTEGER NOT NULL REFERENCES "change_set" ("number") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "fields" TEXT NOT NULL,
    PRIMARY KEY ("change_set", "position")
);
CREATE INDEX "change_record_by_record" ON "change_record" ("record");

-- Every permanent number that was ever given, and to which record; never removed, so that none is given twice.
CREATE TABLE "given_number" (
    "number" TEXT NOT NULL PRIMARY KEY,
    "prefix" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "meeting" TEXT NOT NULL,
    "record" TEXT NOT NULL
);
CREATE INDEX "given_number_by_prefix" ON "given_number" ("prefix", "sequence");
CREATE INDEX "given_number_by_meeting" ON "given_number" ("meeting");

CREATE TABLE "programme" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "acronym" TEXT NOT NULL,
    "reference_date" TEXT,
    "phase" INTEGER NOT NULL,
    "objective" TEXT NOT NULL,
    "languages" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "starts" TEXT,
    "ends" TEXT,
    "allocation" INTEGER NOT NULL,
    "funder" TEXT NOT NULL,
    "implementing_lead" TEXT NOT NULL,
    "funding_statement" TEXT NOT NULL,
    "disclaimer" TEXT NOT NULL,
    "website" TEXT NOT NULL,
    "contacts" TEXT NOT NULL,
    "sample" INTEGER NOT NULL
);

CREATE TABLE "emblem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "order" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "image" TEXT NOT NULL,
    "valid_from" TEXT
);
CREATE INDEX "emblem_by_order" ON "emblem" ("order");

CREATE TABLE "phase" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "starts" TEXT,
    "ends" TEXT,
    "allocation" INTEGER NOT NULL
);
CREATE INDEX "phase_by_number" ON "phase" ("number");

CREATE TABLE "component" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "order" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "lead_agency" TEXT REFERENCES "agency" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "component_by_order" ON "component" ("order");
CREATE INDEX "component_by_code" ON "component" ("code");
CREATE INDEX "component_by_lead_agency" ON "component" ("lead_agency");

CREATE TABLE "country" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "iso_code" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "formal_name" TEXT NOT NULL,
    "short_name_genitive" TEXT NOT NULL,
    "short_name_prepositional" TEXT NOT NULL,
    "formal_name_genitive" TEXT NOT NULL,
    "formal_name_prepositional" TEXT NOT NULL,
    "protocol_order" INTEGER NOT NULL
);
CREATE INDEX "country_by_iso_code" ON "country" ("iso_code");

CREATE TABLE "country_flag" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "country" TEXT NOT NULL REFERENCES "country" ("id") DEFERRABLE INITIALLY DEFERRED,
    "image" TEXT NOT NULL,
    "valid_from" TEXT
);
CREATE INDEX "country_flag_by_country" ON "country_flag" ("country");

CREATE TABLE "agency" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "country" TEXT REFERENCES "country" ("id") DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL,
    "acronym" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "protocol_order" INTEGER NOT NULL
);
CREATE INDEX "agency_by_country" ON "agency" ("country");

CREATE TABLE "person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "form_of_address" TEXT NOT NULL,
    "sex" TEXT NOT NULL,
    "rank" TEXT NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "cyrillic_family_name" TEXT NOT NULL,
    "cyrillic_given_name" TEXT NOT NULL,
    "patronymic" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "department" TEXT NOT NULL,
    "agency" TEXT REFERENCES "agency" ("id") DEFERRABLE INITIALLY DEFERRED,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "consent_listed" INTEGER NOT NULL,
    "consent_photographed" INTEGER NOT NULL,
    CHECK (CASE WHEN "family_name" <> '' THEN 1 ELSE 0 END
           + CASE WHEN "cyrillic_family_name" <> '' THEN 1 ELSE 0 END >= 1)
);
CREATE INDEX "person_by_agency" ON "person" ("agency");

CREATE TABLE "body" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "name_genitive" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "country" TEXT REFERENCES "country" ("id") DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT REFERENCES "body" ("id") DEFERRABLE INITIALLY DEFERRED,
    "chair_rule" TEXT NOT NULL,
    "decision_rule" TEXT NOT NULL,
    "quorum_rule" TEXT NOT NULL,
    "quorum_number" INTEGER NOT NULL,
    "signatories" TEXT NOT NULL,
    "convocation_notice" INTEGER NOT NULL,
    "papers_notice" INTEGER NOT NULL,
    "comments_notice" INTEGER NOT NULL,
    "minutes_style" TEXT NOT NULL
);
CREATE INDEX "body_by_country" ON "body" ("country");
CREATE INDEX "body_by_parent" ON "body" ("parent");

CREATE TABLE "meeting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "body" TEXT NOT NULL REFERENCES "body" ("id") DEFERRABLE INITIALLY DEFERRED,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "title_genitive" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "country" TEXT REFERENCES "country" ("id") DEFERRABLE INITIALLY DEFERRED,
    "city" TEXT NOT NULL,
    "city_prepositional" TEXT NOT NULL,
    "venue" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "languages" TEXT NOT NULL,
    "interpretation" TEXT NOT NULL,
    "interpretation_until" TEXT,
    "host_agency" TEXT REFERENCES "agency" ("id") DEFERRABLE INITIALLY DEFERRED,
    "chair" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "co_chair" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "secretary" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "agenda_stage" TEXT NOT NULL,
    "agenda_cleared_on" TEXT,
    "agenda_symbol" TEXT NOT NULL
);
CREATE INDEX "meeting_by_code" ON "meeting" ("code");
CREATE INDEX "meeting_by_body" ON "meeting" ("body");
CREATE INDEX "meeting_by_country" ON "meeting" ("country");
CREATE INDEX "meeting_by_host_agency" ON "meeting" ("host_agency");
CREATE INDEX "meeting_by_chair" ON "meeting" ("chair");
CREATE INDEX "meeting_by_co_chair" ON "meeting" ("co_chair");
CREATE INDEX "meeting_by_secretary" ON "meeting" ("secretary");

CREATE TABLE "day" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meeting" TEXT NOT NULL REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT NOT NULL,
    "opens" TEXT,
    "closes" TEXT
);
CREATE INDEX "day_by_meeting_and_date" ON "day" ("meeting", "date");

CREATE TABLE "delegation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meeting" TEXT NOT NULL REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
    "country" TEXT REFERENCES "country" ("id") DEFERRABLE INITIALLY DEFERRED,
    "organisation" TEXT REFERENCES "agency" ("id") DEFERRABLE INITIALLY DEFERRED,
    "capacity" TEXT NOT NULL,
    "has_vote" INTEGER NOT NULL,
    "order" TEXT NOT NULL,
    CHECK (CASE WHEN "country" IS NOT NULL THEN 1 ELSE 0 END
           + CASE WHEN "organisation" IS NOT NULL THEN 1 ELSE 0 END = 1)
);
CREATE INDEX "delegation_by_meeting_and_country" ON "delegation" ("meeting", "country");
CREATE INDEX "delegation_by_meeting_and_organisation" ON "delegation" ("meeting", "organisation");
CREATE INDEX "delegation_by_country" ON "delegation" ("country");
CREATE INDEX "delegation_by_organisation" ON "delegation" ("organisation");

CREATE TABLE "invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "delegation" TEXT NOT NULL REFERENCES "delegation" ("id") DEFERRABLE INITIALLY DEFERRED,
    "agency" TEXT REFERENCES "agency" ("id") DEFERRABLE INITIALLY DEFERRED,
    "addressee" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "our_number" TEXT NOT NULL,
    "our_date" TEXT,
    "seats" INTEGER NOT NULL,
    "reply_by" TEXT,
    "reply" TEXT NOT NULL,
    "their_number" TEXT NOT NULL,
    "their_date" TEXT
);
CREATE INDEX "invitation_by_delegation" ON "invitation" ("delegation");
CREATE INDEX "invitation_by_agency" ON "invitation" ("agency");

CREATE TABLE "participant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "delegation" TEXT NOT NULL REFERENCES "delegation" ("id") DEFERRABLE INITIALLY DEFERRED,
    "invitation" TEXT REFERENCES "invitation" ("id") DEFERRABLE INITIALLY DEFERRED,
    "person" TEXT NOT NULL REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "replaced_by" TEXT REFERENCES "participant" ("id") DEFERRABLE INITIALLY DEFERRED,
    "remote" INTEGER NOT NULL,
    "name_then" TEXT NOT NULL,
    "rank_then" TEXT NOT NULL,
    "position_then" TEXT NOT NULL,
    "agency_then" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "badge_number" INTEGER NOT NULL
);
CREATE INDEX "participant_by_delegation_and_person" ON "participant" ("delegation", "person");
CREATE INDEX "participant_by_invitation" ON "participant" ("invitation");
CREATE INDEX "participant_by_person" ON "participant" ("person");
CREATE INDEX "participant_by_replaced_by" ON "participant" ("replaced_by");

CREATE TABLE "attendance" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "participant" TEXT NOT NULL REFERENCES "participant" ("id") DEFERRABLE INITIALLY DEFERRED,
    "day" TEXT NOT NULL REFERENCES "day" ("id") DEFERRABLE INITIALLY DEFERRED,
    "half" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT
);
CREATE INDEX "attendance_by_participant" ON "attendance" ("participant");
CREATE INDEX "attendance_by_day" ON "attendance" ("day");

CREATE TABLE "agenda_item" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meeting" TEXT NOT NULL REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT REFERENCES "agenda_item" ("id") DEFERRABLE INITIALLY DEFERRED,
    "order" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "internal" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "duration" INTEGER NOT NULL,
    "fixed_start" TEXT,
    "day" TEXT REFERENCES "day" ("id") DEFERRABLE INITIALLY DEFERRED,
    "annotation" TEXT NOT NULL,
    "chair_note" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "carried_from" TEXT REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "agenda_item_by_meeting_and_parent_and_order" ON "agenda_item" ("meeting", "parent", "order");
CREATE INDEX "agenda_item_by_parent" ON "agenda_item" ("parent");
CREATE INDEX "agenda_item_by_day" ON "agenda_item" ("day");
CREATE INDEX "agenda_item_by_carried_from" ON "agenda_item" ("carried_from");

CREATE TABLE "presenter" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "item" TEXT NOT NULL REFERENCES "agenda_item" ("id") DEFERRABLE INITIALLY DEFERRED,
    "order" TEXT NOT NULL,
    "participant" TEXT REFERENCES "participant" ("id") DEFERRABLE INITIALLY DEFERRED,
    "agency" TEXT REFERENCES "agency" ("id") DEFERRABLE INITIALLY DEFERRED,
    "words" TEXT NOT NULL,
    CHECK (CASE WHEN "participant" IS NOT NULL THEN 1 ELSE 0 END
           + CASE WHEN "agency" IS NOT NULL THEN 1 ELSE 0 END
           + CASE WHEN "words" <> '[]' THEN 1 ELSE 0 END = 1)
);
CREATE INDEX "presenter_by_item_and_order" ON "presenter" ("item", "order");
CREATE INDEX "presenter_by_participant" ON "presenter" ("participant");
CREATE INDEX "presenter_by_agency" ON "presenter" ("agency");

CREATE TABLE "paper" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meeting" TEXT NOT NULL REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
    "item" TEXT REFERENCES "agenda_item" ("id") DEFERRABLE INITIALLY DEFERRED,
    "order" TEXT NOT NULL,
    "symbol" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "submitter" TEXT REFERENCES "agency" ("id") DEFERRABLE INITIALLY DEFERRED,
    "original_language" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "restricted" INTEGER NOT NULL
);
CREATE INDEX "paper_by_meeting_and_symbol" ON "paper" ("meeting", "symbol");
CREATE INDEX "paper_by_meeting_and_order" ON "paper" ("meeting", "order");
CREATE INDEX "paper_by_item" ON "paper" ("item");
CREATE INDEX "paper_by_submitter" ON "paper" ("submitter");

CREATE TABLE "paper_file" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "paper" TEXT NOT NULL REFERENCES "paper" ("id") DEFERRABLE INITIALLY DEFERRED,
    "language" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "file" TEXT NOT NULL
);
CREATE INDEX "paper_file_by_paper_and_language_and_version" ON "paper_file" ("paper", "language", "version");

CREATE TABLE "record" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "item" TEXT NOT NULL REFERENCES "agenda_item" ("id") DEFERRABLE INITIALLY DEFERRED,
    "actual_start" TEXT,
    "actual_end" TEXT
);
CREATE INDEX "record_by_item" ON "record" ("item");

CREATE TABLE "paragraph" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "record" TEXT NOT NULL REFERENCES "record" ("id") DEFERRABLE INITIALLY DEFERRED,
    "order" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL
);
CREATE INDEX "paragraph_by_record_and_order" ON "paragraph" ("record", "order");

CREATE TABLE "paragraph_speaker" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "paragraph" TEXT NOT NULL REFERENCES "paragraph" ("id") DEFERRABLE INITIALLY DEFERRED,
    "order" TEXT NOT NULL,
    "delegation" TEXT REFERENCES "delegation" ("id") DEFERRABLE INITIALLY DEFERRED,
    "participant" TEXT REFERENCES "participant" ("id") DEFERRABLE INITIALLY DEFERRED,
    CHECK (CASE WHEN "delegation" IS NOT NULL THEN 1 ELSE 0 END
           + CASE WHEN "participant" IS NOT NULL THEN 1 ELSE 0 END = 1)
);
CREATE INDEX "paragraph_speaker_by_paragraph_and_order" ON "paragraph_speaker" ("paragraph", "order");
CREATE INDEX "paragraph_speaker_by_delegation" ON "paragraph_speaker" ("delegation");
CREATE INDEX "paragraph_speaker_by_participant" ON "paragraph_speaker" ("participant");

CREATE TABLE "decision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meeting" TEXT NOT NULL REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
    "item" TEXT REFERENCES "agenda_item" ("id") DEFERRABLE INITIALLY DEFERRED,
    "order" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reservations" TEXT NOT NULL,
    "quorum_present" INTEGER NOT NULL,
    "quorum_required" INTEGER NOT NULL,
    "votes_for" INTEGER NOT NULL,
    "votes_against" INTEGER NOT NULL,
    "abstentions" INTEGER NOT NULL
);
CREATE INDEX "decision_by_number" ON "decision" ("number");
CREATE INDEX "decision_by_meeting_and_order" ON "decision" ("meeting", "order");
CREATE INDEX "decision_by_item" ON "decision" ("item");

CREATE TABLE "recommendation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "activity" TEXT REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "decision" TEXT REFERENCES "decision" ("id") DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT NOT NULL,
    CHECK (CASE WHEN "activity" IS NOT NULL THEN 1 ELSE 0 END
           + CASE WHEN "decision" IS NOT NULL THEN 1 ELSE 0 END = 1)
);
CREATE INDEX "recommendation_by_activity" ON "recommendation" ("activity");
CREATE INDEX "recommendation_by_decision" ON "recommendation" ("decision");

CREATE TABLE "recommendation_addressee" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "recommendation" TEXT NOT NULL REFERENCES "recommendation" ("id") DEFERRABLE INITIALLY DEFERRED,
    "agency" TEXT NOT NULL REFERENCES "agency" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "recommendation_addressee_by_recommendation_and_agency" ON "recommendation_addressee" ("recommendation", "agency");
CREATE INDEX "recommendation_addressee_by_agency" ON "recommendation_addressee" ("agency");

CREATE TABLE "recommendation_status" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "recommendation" TEXT NOT NULL REFERENCES "recommendation" ("id") DEFERRABLE INITIALLY DEFERRED,
    "country" TEXT NOT NULL REFERENCES "country" ("id") DEFERRABLE INITIALLY DEFERRED,
    "uptake" TEXT NOT NULL,
    "date" TEXT,
    "evidence" TEXT NOT NULL
);
CREATE INDEX "recommendation_status_by_recommendation_and_country" ON "recommendation_status" ("recommendation", "country");
CREATE INDEX "recommendation_status_by_country" ON "recommendation_status" ("country");

CREATE TABLE "action" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meeting" TEXT NOT NULL REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
    "number" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "decision" TEXT REFERENCES "decision" ("id") DEFERRABLE INITIALLY DEFERRED,
    "item" TEXT REFERENCES "agenda_item" ("id") DEFERRABLE INITIALLY DEFERRED,
    "responsible_person" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "original_due" TEXT,
    "due" TEXT,
    "status" TEXT NOT NULL,
    "closing_note" TEXT NOT NULL,
    CHECK (CASE WHEN "decision" IS NOT NULL THEN 1 ELSE 0 END
           + CASE WHEN "item" IS NOT NULL THEN 1 ELSE 0 END <= 1)
);
CREATE INDEX "action_by_number" ON "action" ("number");
CREATE INDEX "action_by_meeting" ON "action" ("meeting");
CREATE INDEX "action_by_decision" ON "action" ("decision");
CREATE INDEX "action_by_item" ON "action" ("item");
CREATE INDEX "action_by_responsible_person" ON "action" ("responsible_person");

CREATE TABLE "action_agency" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "action" TEXT NOT NULL REFERENCES "action" ("id") DEFERRABLE INITIALLY DEFERRED,
    "order" TEXT NOT NULL,
    "agency" TEXT NOT NULL REFERENCES "agency" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "action_agency_by_action_and_agency" ON "action_agency" ("action", "agency");
CREATE INDEX "action_agency_by_action_and_order" ON "action_agency" ("action", "order");
CREATE INDEX "action_agency_by_agency" ON "action_agency" ("agency");

CREATE TABLE "action_country" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "action" TEXT NOT NULL REFERENCES "action" ("id") DEFERRABLE INITIALLY DEFERRED,
    "country" TEXT NOT NULL REFERENCES "country" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "action_country_by_action_and_country" ON "action_country" ("action", "country");
CREATE INDEX "action_country_by_country" ON "action_country" ("country");

CREATE TABLE "action_entry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "action" TEXT NOT NULL REFERENCES "action" ("id") DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "text" TEXT NOT NULL
);
CREATE INDEX "action_entry_by_action" ON "action_entry" ("action");

CREATE TABLE "minutes" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meeting" TEXT NOT NULL REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
    "stage" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "circulated_on" TEXT,
    "circulated_to" TEXT NOT NULL,
    "comment_deadline" TEXT,
    "comment_time_zone" TEXT NOT NULL,
    "adoption" TEXT NOT NULL,
    "adopted_at" TEXT REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
    "adopted_on" TEXT,
    "with_corrections" INTEGER NOT NULL,
    "signed_scan" TEXT
);
CREATE INDEX "minutes_by_meeting" ON "minutes" ("meeting");
CREATE INDEX "minutes_by_adopted_at" ON "minutes" ("adopted_at");

CREATE TABLE "minutes_answer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "minutes" TEXT NOT NULL REFERENCES "minutes" ("id") DEFERRABLE INITIALLY DEFERRED,
    "delegation" TEXT NOT NULL REFERENCES "delegation" ("id") DEFERRABLE INITIALLY DEFERRED,
    "answer" TEXT NOT NULL,
    "date" TEXT
);
CREATE INDEX "minutes_answer_by_minutes_and_delegation" ON "minutes_answer" ("minutes", "delegation");
CREATE INDEX "minutes_answer_by_delegation" ON "minutes_answer" ("delegation");

CREATE TABLE "corrigendum" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "minutes" TEXT NOT NULL REFERENCES "minutes" ("id") DEFERRABLE INITIALLY DEFERRED,
    "number" INTEGER NOT NULL,
    "date" TEXT,
    "text" TEXT NOT NULL
);
CREATE INDEX "corrigendum_by_minutes_and_number" ON "corrigendum" ("minutes", "number");

CREATE TABLE "comment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "on_kind" TEXT NOT NULL,
    "on_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "delegation" TEXT REFERENCES "delegation" ("id") DEFERRABLE INITIALLY DEFERRED,
    "author" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "proposed_text" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "reason" TEXT NOT NULL
);
CREATE INDEX "comment_by_delegation" ON "comment" ("delegation");
CREATE INDEX "comment_by_on_id" ON "comment" ("on_id");

CREATE TABLE "plan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "meeting" TEXT REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
    "starts" TEXT,
    "ends" TEXT,
    "version" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,
    "endorsed_at" TEXT REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "plan_by_meeting" ON "plan" ("meeting");
CREATE INDEX "plan_by_endorsed_at" ON "plan" ("endorsed_at");

CREATE TABLE "activity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "plan" TEXT NOT NULL REFERENCES "plan" ("id") DEFERRABLE INITIALLY DEFERRED,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "component" TEXT REFERENCES "component" ("id") DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL,
    "regional" INTEGER NOT NULL,
    "city" TEXT NOT NULL,
    "starts" TEXT,
    "ends" TEXT,
    "host_agency" TEXT REFERENCES "agency" ("id") DEFERRABLE INITIALLY DEFERRED,
    "lead" TEXT REFERENCES "agency" ("id") DEFERRABLE INITIALLY DEFERRED,
    "budget_line" TEXT NOT NULL,
    "budget" INTEGER NOT NULL,
    "committed" INTEGER NOT NULL,
    "spent" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "participants_planned" INTEGER NOT NULL,
    "unique_persons" INTEGER NOT NULL,
    "output" TEXT NOT NULL
);
CREATE INDEX "activity_by_plan_and_code" ON "activity" ("plan", "code");
CREATE INDEX "activity_by_component" ON "activity" ("component");
CREATE INDEX "activity_by_host_agency" ON "activity" ("host_agency");
CREATE INDEX "activity_by_lead" ON "activity" ("lead");

CREATE TABLE "activity_country" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "activity" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "country" TEXT NOT NULL REFERENCES "country" ("id") DEFERRABLE INITIALLY DEFERRED,
    "budget" INTEGER NOT NULL,
    "committed" INTEGER NOT NULL,
    "spent" INTEGER NOT NULL
);
CREATE INDEX "activity_country_by_activity_and_country" ON "activity_country" ("activity", "country");
CREATE INDEX "activity_country_by_country" ON "activity_country" ("country");

CREATE TABLE "activity_partner" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "activity" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "agency" TEXT NOT NULL REFERENCES "agency" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "activity_partner_by_activity_and_agency" ON "activity_partner" ("activity", "agency");
CREATE INDEX "activity_partner_by_agency" ON "activity_partner" ("agency");

CREATE TABLE "activity_attendance" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "activity" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "country" TEXT REFERENCES "country" ("id") DEFERRABLE INITIALLY DEFERRED,
    "women" INTEGER NOT NULL,
    "men" INTEGER NOT NULL,
    "unrecorded" INTEGER NOT NULL
);
CREATE INDEX "activity_attendance_by_activity_and_country" ON "activity_attendance" ("activity", "country");
CREATE INDEX "activity_attendance_by_country" ON "activity_attendance" ("country");

CREATE TABLE "activity_priority" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "activity" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "priority" TEXT NOT NULL REFERENCES "priority" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "activity_priority_by_activity_and_priority" ON "activity_priority" ("activity", "priority");
CREATE INDEX "activity_priority_by_priority" ON "activity_priority" ("priority");

CREATE TABLE "opening_balance" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "measure" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "starts" TEXT,
    "ends" TEXT,
    "source" TEXT NOT NULL
);

CREATE TABLE "indicator" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "order" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "component" TEXT REFERENCES "component" ("id") DEFERRABLE INITIALLY DEFERRED,
    "code" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "baseline" TEXT NOT NULL,
    "baseline_year" INTEGER NOT NULL,
    "target" TEXT NOT NULL
);
CREATE INDEX "indicator_by_order" ON "indicator" ("order");
CREATE INDEX "indicator_by_component" ON "indicator" ("component");

CREATE TABLE "indicator_reading" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "indicator" TEXT NOT NULL REFERENCES "indicator" ("id") DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "value" TEXT NOT NULL
);
CREATE INDEX "indicator_reading_by_indicator" ON "indicator_reading" ("indicator");

CREATE TABLE "priority" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "country" TEXT NOT NULL REFERENCES "country" ("id") DEFERRABLE INITIALLY DEFERRED,
    "from_year" INTEGER NOT NULL,
    "to_year" INTEGER NOT NULL,
    "rank" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL
);
CREATE INDEX "priority_by_country" ON "priority" ("country");

CREATE TABLE "published" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "document" TEXT NOT NULL,
    "meeting" TEXT NOT NULL REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
    "version" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "when" TEXT NOT NULL,
    "to_whom" TEXT NOT NULL,
    "pdf" TEXT NOT NULL,
    "dossier" TEXT NOT NULL
);
CREATE INDEX "published_by_document_and_meeting_and_language_and_version" ON "published" ("document", "meeting", "language", "version");
CREATE INDEX "published_by_meeting" ON "published" ("meeting");
