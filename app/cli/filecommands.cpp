#include "commandlist.h"
#include "opening.h"

#include "errortext.h"
#include "labeltext.h"
#include "programme.h"
#include "sampleprogramme.h"
#include "store.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

ExitStatus runNew(const Arguments &arguments, Console &console) {
    static const QRegularExpression code(u"^[a-z]{2,3}\\z"_s);
    Programme programme;
    programme.languages = arguments.options.value(u"language"_s, {u"en"_s});
    programme.languages.removeDuplicates();
    for (const QString &language : std::as_const(programme.languages)) {
        if (!code.match(language).hasMatch())
            return console.wrongUse(u"\"%1\" is not a language code such as en or ru."_s.arg(language));
    }
    const QString title = arguments.option(u"title"_s).trimmed();
    if (title.isEmpty())
        return console.wrongUse(u"--title wants a title that is not empty."_s);
    programme.title.set(programme.primaryLanguage(), title, programme.primaryLanguage());
    const auto store = Store::create(arguments.positional.at(0), programme, writerOf(arguments));
    return store ? ExitStatus::done : console.couldNot(errorText(store.error()));
}

ExitStatus runCheck(const Arguments &arguments, Console &console) {
    const auto store = openToRead(arguments);
    if (!store)
        return console.couldNot(errorText(store.error()));
    const auto findings = (*store)->check();
    if (!findings)
        return console.couldNot(errorText(findings.error()));
    if (findings->empty())
        return console.line(u"ok"_s) ? ExitStatus::done : ExitStatus::couldNot;
    for (const Error &finding : *findings)
        console.line(errorText(finding).simplified());
    return ExitStatus::couldNot;
}

namespace {

ExitStatus step(const Arguments &arguments, Console &console, Result<ChangeSet> (Store::*take)()) {
    const auto store = openToWrite(arguments, console);
    if (!store)
        return console.couldNot(errorText(store.error()));
    const auto taken = ((*store).get()->*take)();
    if (!taken)
        return console.couldNot(errorText(taken.error()));
    console.line(labelText(taken->label));
    return ExitStatus::done;
}

} // namespace

ExitStatus runUndo(const Arguments &arguments, Console &console) {
    return step(arguments, console, &Store::undo);
}

ExitStatus runRedo(const Arguments &arguments, Console &console) {
    return step(arguments, console, &Store::redo);
}
