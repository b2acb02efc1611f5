#include "command.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

int run(const QStringList &words) {
    Console console;
    const QString name = words.value(0);
    if (name == u"--help" || name == u"-h" || name == u"help")
        return console.out(helpForAll().toUtf8()) ? 0 : 1;
    const auto known = commands();
    const auto command = std::find_if(known.begin(), known.end(),
                                      [&](const Command &one) { return name == QLatin1StringView(one.name); });
    if (command == known.end()) {
        return static_cast<int>(console.wrongUse(name.isEmpty()
                                                     ? u"A command is missing; --help lists them."_s
                                                     : u"There is no command \"%1\"; --help lists them."_s.arg(name)));
    }
    const ParsedArguments parsed = parseArguments(*command, words.mid(1));
    if (parsed.helpWanted)
        return console.out(helpFor(*command).toUtf8()) ? 0 : 1;
    if (!parsed.problem.isEmpty())
        return static_cast<int>(console.wrongUse(
            u"%1 Usage: rapporteur-cli %2 %3"_s.arg(parsed.problem, name, QLatin1StringView(command->usage))));
    return static_cast<int>(command->run(parsed.arguments, console));
}

/// Standard error carries one sentence on why a command could not be done, not what Qt has to say about the machine.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// Whether the words name a command that lays out pages: only those load fonts.
bool needsFonts(int argc, char **argv) {
    const auto known = commands();
    return argc > 1 && std::any_of(known.begin(), known.end(), [&](const Command &one) {
               return one.needsFonts && QLatin1StringView(one.name) == QLatin1StringView(argv[1]);
           });
}

} // namespace

int main(int argc, char **argv) {
    qInstallMessageHandler(&keepQuiet);
    std::unique_ptr<QCoreApplication> application;
    if (needsFonts(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    return run(QCoreApplication::arguments().mid(1));
}
