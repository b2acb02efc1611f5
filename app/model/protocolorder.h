#pragma once

#include "attendance.h"
#include "people.h"
#include "programme.h"

#include <span>
#include <vector>

/// Records in protocol order, and those of them that only the alphabet put into their place: "order not set".
template <class T>
struct ProtocolOrder {
    std::vector<T> records;
    std::vector<Id<T>> byAlphabet;
};

/// Delegations by capacity; within each, countries by their short name in the language, then organisations by protocol
/// order. An order set by hand goes before all that within its capacity; so does a country's own protocol order before
/// its name. The alphabet is the rule for countries; organisations that it had to part are told.
[[nodiscard]] ProtocolOrder<Delegation> delegationsInProtocolOrder(std::vector<Delegation> delegations,
                                                                   std::span<const Country> countries,
                                                                   std::span<const Agency> agencies,
                                                                   const QString &language);

/// Participants by their delegation's place (in `delegations`, which stand in order; of others last), and inside it:
/// head, alternate, then agencies by protocol order, then order set by hand. Only then the alphabet: the agency's name,
/// the family name.
[[nodiscard]] ProtocolOrder<Participant>
participantsInProtocolOrder(std::vector<Participant> participants, std::span<const Delegation> delegations,
                            std::span<const Person> people, std::span<const Agency> agencies, const QString &language);
