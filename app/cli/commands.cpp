#include "commandlist.h"

namespace {

constexpr OptionSpec newOptions[] = {{"title", "T", true}, {"language", "CODE", false, true}, {"author", "NAME"}};
constexpr OptionSpec listOptions[] = {{"meeting", "CODE"}, {"format", "table|json|csv"}};
constexpr OptionSpec searchOptions[] = {{"limit", "N"}, {"format", "table|json"}};
constexpr OptionSpec authorOption[] = {{"author", "NAME"}};
constexpr OptionSpec historyOptions[] = {{"record", "ID"}, {"format", "table|json"}};
constexpr OptionSpec printOptions[] = {
    {"meeting", "CODE", true}, {"language", "en|ru"}, {"output", "PATH", true}, {"all", nullptr}};

constexpr Command all[] = {
    {"new", "FILE --title T [--language en --language ru] [--author NAME]",
     "Makes a new programme file. The first language is the primary one; without --language it is English.\n"
     "A file that is there is never overwritten.",
     1, 1, newOptions, false, runNew},
    {"sample", "FILE", "Makes the sample programme: complete, in English and Russian.", 1, 1, {}, true, runSample},
    {"check",
     "FILE",
     "Checks the file's integrity, references and schema, and whether it holds what the store would refuse.\n"
     "Prints a line for each finding and ends with status 1, or \"ok\" and status 0.",
     1,
     1,
     {},
     false,
     runCheck},
    {"describe",
     "[KIND]",
     "Prints as JSON what a programme file can hold: every kind with its fields, their types, whether they are "
     "required,\n"
     "what they refer to and the words they take.",
     0,
     1,
     {},
     false,
     runDescribe},
    {"list", "FILE KIND [--meeting CODE] [--format table|json|csv]",
     "Lists the records of a kind (meetings, agenda_items, participants, decisions, actions, activities, people …),\n"
     "with --meeting those that belong to it. Agenda items also carry \"number\", \"start\" and \"end\".",
     2, 2, listOptions, false, runList},
    {"search", "FILE WORDS [--limit N] [--format table|json]",
     "Lists the records in whose texts all the words stand, in any order and in any language, best hits first; at "
     "most\n"
     "20, or N. Words may be begun, and match whatever their case and accents.",
     2, 2, searchOptions, false, runSearch},
    {"apply", "FILE [--author NAME]",
     "Reads JSON lines from standard input and answers each with one line, in order:\n"
     "  {\"label\":\"…\",\"insert\":{\"kind\":\"person\",\"values\":{…}}}\n"
     "  {\"label\":\"…\",\"update\":{\"kind\":\"…\",\"id\":\"…\",\"values\":{…}}}\n"
     "  {\"label\":\"…\",\"delete\":{\"kind\":\"…\",\"id\":\"…\"}}\n"
     "  {\"label\":\"…\",\"edits\":[{\"insert\":…},{\"update\":…}]}   several at once: all or none\n"
     "Answers: {\"ok\":true,\"change\":\"…\",\"id\":\"…\"} (or \"ids\") once the change is durable, or "
     "{\"ok\":false,\"error\":\"…\"}.\n"
     "A wrong line changes nothing and does not stop the rest; where there was one, the exit status is 1.\n"
     "A text in several languages is an object {\"en\":\"…\",\"ru\":\"…\"}, a date ISO 8601, money an integer of minor "
     "units,\n"
     "a reference an id, a file {\"name\",\"type\",\"base64\"}. `describe` tells kinds and fields.",
     1, 1, authorOption, false, runApply},
    {"undo", "FILE [--author NAME]", "Takes back the last step and prints what it was called.", 1, 1, authorOption,
     false, runUndo},
    {"redo", "FILE [--author NAME]", "Does again what undo took back.", 1, 1, authorOption, false, runRedo},
    {"history", "FILE [--record ID] [--format table|json]",
     "Lists the changes, newest first; with --record those that touched it.", 1, 1, historyOptions, false, runHistory},
    {"print", "FILE DOCUMENT|--all --meeting CODE [--language en|ru] --output PATH",
     "Prints a paper of a meeting as PDF: agenda, participants, minutes, work-plan, actions.\n"
     "With --all, every paper in every language (or in the one given) into the folder PATH.",
     1, 2, printOptions, true, runPrint},
};

} // namespace

std::span<const Command> commands() {
    return all;
}
