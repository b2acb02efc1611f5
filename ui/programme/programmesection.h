#pragma once

#include <QString>
#include <QUuid>

#include <array>
#include <optional>

/// The parts of the page: the programme itself, and the lists that belong to it.
enum class ProgrammeSection { programme, phases, components, countries, emblems, indicators, balances };

inline constexpr std::array allProgrammeSections{ProgrammeSection::programme,  ProgrammeSection::phases,
                                                 ProgrammeSection::components, ProgrammeSection::countries,
                                                 ProgrammeSection::emblems,    ProgrammeSection::indicators,
                                                 ProgrammeSection::balances};

/// The key of a section's row.
[[nodiscard]] QUuid sectionKey(ProgrammeSection section);
[[nodiscard]] std::optional<ProgrammeSection> sectionOfKey(const QUuid &key);
[[nodiscard]] QString sectionTitle(ProgrammeSection section);
/// What belongs there, in a sentence.
[[nodiscard]] QString sectionSentence(ProgrammeSection section);
/// "Add a phase".
[[nodiscard]] QString sectionAddWords(ProgrammeSection section);
/// The kind of its records.
[[nodiscard]] QString sectionKind(ProgrammeSection section);
