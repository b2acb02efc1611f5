#include "console.h"

#include <cstdio>

namespace {

/// One line, whatever a detail of the sentence brought along.
void say(const QString &sentence) {
    const QByteArray bytes = "rapporteur-cli: " + sentence.simplified().toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

} // namespace

bool Console::out(const QByteArray &bytes) {
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

void Console::note(const QString &sentence) {
    say(sentence);
}

ExitStatus Console::couldNot(const QString &sentence) {
    say(sentence);
    return ExitStatus::couldNot;
}

ExitStatus Console::wrongUse(const QString &sentence) {
    say(sentence);
    return ExitStatus::wrongUse;
}
