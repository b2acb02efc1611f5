#include "commandlist.h"
#include "opening.h"
#include "waitinglines.h"

#include "errortext.h"
#include "jsonlines.h"

using namespace Qt::StringLiterals;

ExitStatus runApply(const Arguments &arguments, Console &console) {
    // Waiting lines share a commit; the bound keeps the first of them from waiting long for its answer.
    constexpr std::size_t mostInOneCommit = 1000;
    const auto store = openToWrite(arguments, console);
    if (!store)
        return console.couldNot(errorText(store.error()));
    JsonLines edits(**store, &errorText);
    WaitingLines input;
    qsizetype told = 0;
    for (auto lines = input.take(mostInOneCommit); !lines.empty(); lines = input.take(mostInOneCommit)) {
        QByteArray answers;
        for (const QByteArray &answer : edits.apply(lines))
            answers += answer + '\n';
        told += static_cast<qsizetype>(lines.size());
        if (!console.out(answers))
            return console.couldNot(
                u"The answers could not be written; all %1 lines so far have been dealt with."_s.arg(told));
    }
    if (edits.refused() > 0)
        return console.couldNot(
            u"%1 of %2 lines were refused; their answers say why."_s.arg(edits.refused()).arg(told));
    return ExitStatus::done;
}
