#include "command.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const OptionSpec *find(const Command &command, const QString &name) {
    const auto found = std::find_if(command.options.begin(), command.options.end(),
                                    [&](const OptionSpec &option) { return name == QLatin1StringView(option.name); });
    return found == command.options.end() ? nullptr : &*found;
}

QString missingOption(const Command &command, const Arguments &arguments) {
    for (const OptionSpec &option : command.options) {
        if (option.required && !arguments.has(QString::fromLatin1(option.name)))
            return u"--%1 %2 is missing."_s.arg(QLatin1StringView(option.name), QLatin1StringView(option.valueName));
    }
    return {};
}

} // namespace

ParsedArguments parseArguments(const Command &command, const QStringList &words) {
    ParsedArguments parsed;
    Arguments &arguments = parsed.arguments;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!optionsEnded && (word == u"--help" || word == u"-h")) {
            parsed.helpWanted = true;
            return parsed;
        }
        if (!optionsEnded && word == u"--") {
            optionsEnded = true;
            continue;
        }
        if (optionsEnded || !word.startsWith(u"--")) {
            arguments.positional.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionSpec *option = find(command, name);
        if (!option) {
            parsed.problem = u"There is no option --%1."_s.arg(name);
            return parsed;
        }
        if (arguments.has(name) && !option->repeatable) {
            parsed.problem = u"--%1 is given twice."_s.arg(name);
            return parsed;
        }
        QString value;
        if (option->valueName && equals >= 0) {
            value = word.mid(equals + 1);
        } else if (option->valueName && i + 1 < words.size()) {
            value = words.at(++i);
        } else if (option->valueName || equals >= 0) {
            parsed.problem =
                option->valueName ? u"--%1 wants a value."_s.arg(name) : u"--%1 takes no value."_s.arg(name);
            return parsed;
        }
        arguments.options[name].append(value);
    }
    if (arguments.positional.size() < command.fewest)
        parsed.problem = u"Too few arguments."_s;
    else if (arguments.positional.size() > command.most)
        parsed.problem = u"Too many arguments."_s;
    else
        parsed.problem = missingOption(command, arguments);
    return parsed;
}

QString helpFor(const Command &command) {
    return u"Usage: rapporteur-cli %1 %2\n\n%3\n"_s.arg(
        QString::fromUtf8(command.name), QString::fromUtf8(command.usage), QString::fromUtf8(command.help));
}

QString helpForAll() {
    QString all = u"Usage: rapporteur-cli COMMAND …\n\n"_s;
    for (const Command &command : commands())
        all += u"  %1 %2\n"_s.arg(QString::fromUtf8(command.name), QString::fromUtf8(command.usage));
    all += u"\nrapporteur-cli COMMAND --help explains a command. Exit status: 0 done, 1 could not (one sentence on "
           u"standard "
           "error), 2 wrong use.\n"_s;
    return all;
}
