#pragma once

#include "agenda.h"
#include "windowwords.h"

#include <QDate>
#include <QString>

struct AgendaRow;

/// Words of the agenda in the language of the window, shared by list, details panel and messages.

/// "decision"; empty for none.
[[nodiscard]] QString purposeWord(Purpose purpose);
/// "For decision"; "No purpose" for none.
[[nodiscard]] QString purposePhrase(Purpose purpose);
[[nodiscard]] QString itemKindWord(AgendaItemKind kind);
[[nodiscard]] QString originWord(ItemOrigin origin);
/// "15 min spare", "10 min over"; empty where there is neither.
[[nodiscard]] QString balanceWord(int slack, int overrun);
/// The same of the start of an item: "15 min spare before", "10 min over".
[[nodiscard]] QString startNote(int slack, int overrun);
/// What is to be said about the time of a row: "15 min spare before", "10 min over"; of a day "15 min spare". Empty for
/// most.
[[nodiscard]] QString timingNote(const AgendaRow &row);
/// "Tuesday, 29 November 2016".
[[nodiscard]] QString dayWord(QDate date);
