#pragma once

#include "console.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <span>

/// The words of a call after the command's name, sorted into positional arguments and options.
struct Arguments {
    QStringList positional;
    QHash<QString, QStringList> options; ///< by name without dashes; a repeatable option has several values

    QString option(const QString &name, const QString &fallback = {}) const {
        const QStringList values = options.value(name);
        return values.isEmpty() ? fallback : values.constLast();
    }
    bool has(const QString &name) const { return options.contains(name); }
};

/// An option of a command; without a value name it is a switch.
struct OptionSpec {
    const char *name;
    const char *valueName;
    bool required = false;
    bool repeatable = false;
};

/// A command as it is called and explained.
struct Command {
    const char *name;
    const char *usage; ///< what follows the name
    const char *help;  ///< sentences for --help
    int fewest;        ///< positional arguments
    int most;
    std::span<const OptionSpec> options;
    bool needsFonts; ///< lays out pages
    ExitStatus (*run)(const Arguments &, Console &);
};

/// All commands, in the order in which help lists them.
std::span<const Command> commands();

/// The arguments, or in words what is wrong with them.
struct ParsedArguments {
    Arguments arguments;
    QString problem;
    bool helpWanted = false;
};
ParsedArguments parseArguments(const Command &command, const QStringList &words);

/// What --help prints, for one command and for all.
QString helpFor(const Command &command);
QString helpForAll();
