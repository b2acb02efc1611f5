#include "opening.h"

#include "errortext.h"

using namespace Qt::StringLiterals;

Writer writerOf(const Arguments &arguments) {
    QString author = arguments.option(u"author"_s);
    for (const char *variable : {"USER", "USERNAME"}) {
        if (author.isEmpty())
            author = qEnvironmentVariable(variable);
    }
    return {author.isEmpty() ? u"rapporteur-cli"_s : author, {}, {}};
}

Result<std::unique_ptr<Store>> openToWrite(const Arguments &arguments, Console &console) {
    auto store = Store::open(arguments.positional.at(0), writerOf(arguments));
    if (store && (*store)->isReadOnly())
        return Error{ErrorCode::readOnly, arguments.positional.at(0)};
    if (store && (*store)->tookInLog())
        console.note(tookInLogText(arguments.positional.at(0)));
    return store;
}

Result<std::unique_ptr<Store>> openToRead(const Arguments &arguments) {
    return Store::open(arguments.positional.at(0), writerOf(arguments), Store::Mode::readOnly);
}
