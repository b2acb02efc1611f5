#include "commandlist.h"
#include "opening.h"

#include "documents.h"
#include "dossiers.h"
#include "errortext.h"
#include "fontset.h"
#include "paperfile.h"
#include "programme.h"
#include "sampleprogramme.h"
#include "store.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

/// The programme's first language that papers are made in, or English.
QString defaultLanguage(const Programme &programme) {
    for (const QString &language : programme.languages) {
        if (papers::paperLanguages().contains(language))
            return language;
    }
    return u"en"_s;
}

/// With fonts of its own, so that a paper has the same bytes whether it is printed alone or among others.
Result<> save(const Store &store, const Meeting &meeting, const QString &document, const QString &language,
              const QString &path) {
    auto dossier = loadDossier(store, document, meeting.id, language);
    if (!dossier)
        return dossier.error();
    typeset::FontSet fonts;
    return papers::savePaper(std::make_shared<const Dossier>(std::move(dossier).value()), fonts, path);
}

Result<> saveAll(const Store &store, const Meeting &meeting, const QStringList &languages, const QString &folder) {
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::cannotWrite, folder};
    for (const QString &document : papers::documentNames()) {
        for (const QString &language : languages) {
            const QString path = QDir(folder).filePath(document + u'-' + language + u".pdf"_s);
            if (const auto saved = save(store, meeting, document, language, path); !saved)
                return saved;
        }
    }
    return done();
}

/// What is wrong with the words of the call; empty for nothing.
QString problemIn(const Arguments &arguments) {
    const bool all = arguments.has(u"all"_s);
    if (all == (arguments.positional.size() == 2))
        return u"Either a document or --all says what to print."_s;
    if (!all && !papers::documentNames().contains(arguments.positional.at(1))) {
        return u"There is no document \"%1\"; there are %2."_s.arg(arguments.positional.at(1),
                                                                   papers::documentNames().join(u", "_s));
    }
    const QString language = arguments.option(u"language"_s);
    if (!language.isEmpty() && !papers::paperLanguages().contains(language))
        return u"Papers are made in %1."_s.arg(papers::paperLanguages().join(u" and "_s));
    return {};
}

} // namespace

ExitStatus runPrint(const Arguments &arguments, Console &console) {
    if (const QString problem = problemIn(arguments); !problem.isEmpty())
        return console.wrongUse(problem);
    const auto store = openToRead(arguments);
    if (!store)
        return console.couldNot(errorText(store.error()));
    const auto meeting = (*store)->meetingByCode(arguments.option(u"meeting"_s));
    if (!meeting)
        return console.couldNot(errorText(meeting.error()));
    const auto programme = (*store)->programme();
    if (!programme)
        return console.couldNot(errorText(programme.error()));

    const QString language = arguments.option(u"language"_s);
    const QString output = arguments.option(u"output"_s);
    Result<> printed = done();
    if (arguments.has(u"all"_s)) {
        printed =
            saveAll(**store, *meeting, language.isEmpty() ? papers::paperLanguages() : QStringList{language}, output);
    } else {
        printed = save(**store, *meeting, arguments.positional.at(1),
                       language.isEmpty() ? defaultLanguage(*programme) : language, output);
    }
    return printed ? ExitStatus::done : console.couldNot(errorText(printed.error()));
}

ExitStatus runSample(const Arguments &arguments, Console &console) {
    typeset::FontSet fonts;
    const auto made = makeSample(arguments.positional.at(0), fonts);
    return made ? ExitStatus::done : console.couldNot(errorText(made.error()));
}
