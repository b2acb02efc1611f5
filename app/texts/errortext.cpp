#include "errortext.h"

#include "label.h"
#include "labeltext.h"
#include "recordtext.h"
#include "result.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace {

struct Sentence {
    ErrorCode code;
    const char *text; ///< English, with the detail as %1; translated when shown
};

constexpr Sentence sentences[] = {
    {ErrorCode::fileMissing,
     QT_TRANSLATE_NOOP("Errors",
                       "The file %1 is not there. It may have been moved, renamed or deleted, or lie on a drive "
                       "that is not connected.")},
    {ErrorCode::fileExists,
     QT_TRANSLATE_NOOP("Errors", "The file %1 is there already and was left as it is; choose another name.")},
    {ErrorCode::notAProgramme,
     QT_TRANSLATE_NOOP("Errors", "The file %1 is not a programme of Rapporteur; it was left as it is.")},
    {ErrorCode::newerThanProgram,
     QT_TRANSLATE_NOOP("Errors", "The file was made by a newer version of Rapporteur (file version %1); it was "
                                 "left as it is. Update Rapporteur to open it.")},
    {ErrorCode::damaged,
     QT_TRANSLATE_NOOP("Errors", "The file is damaged (%1); it was left as it is. Open a backup of it.")},
    {ErrorCode::readOnly, QT_TRANSLATE_NOOP("Errors", "The file %1 can only be read here; nothing was changed.")},
    {ErrorCode::diskFull,
     QT_TRANSLATE_NOOP("Errors", "The disk is full: nothing was written, and the file %1 is as it was. Free "
                                 "some space and try again.")},
    {ErrorCode::locked,
     QT_TRANSLATE_NOOP("Errors", "Another program is writing to the file %1: nothing was changed. Try again in a "
                                 "moment.")},
    {ErrorCode::storage, QT_TRANSLATE_NOOP("Errors", "Reading or writing failed (%1); the last saved state is kept.")},
    {ErrorCode::migrationFailed,
     QT_TRANSLATE_NOOP("Errors", "The file of an older version could not be brought up to date (%1); it was left "
                                 "as it is.")},
    {ErrorCode::unknownKind, QT_TRANSLATE_NOOP("Errors", "There is no kind of record called “%1”.")},
    {ErrorCode::unknownField, QT_TRANSLATE_NOOP("Errors", "There is no field called “%1”.")},
    {ErrorCode::wrongValue, QT_TRANSLATE_NOOP("Errors", "This value does not fit: %1. Nothing was changed.")},
    {ErrorCode::missingValue, QT_TRANSLATE_NOOP("Errors", "The field “%1” needs a value. Nothing was changed.")},
    {ErrorCode::unknownRecord,
     QT_TRANSLATE_NOOP("Errors", "This record is not in the file: %1. Somebody may have deleted it.")},
    {ErrorCode::duplicateRecord,
     QT_TRANSLATE_NOOP("Errors", "This record is in the file already: %1. Nothing was changed.")},
    {ErrorCode::brokenReference,
     QT_TRANSLATE_NOOP("Errors", "The field “%1” refers to a record that is not in the file. Nothing was changed.")},
    {ErrorCode::stillUsed, QT_TRANSLATE_NOOP("Errors", "This is still used, so it was not deleted. Used by: %1")},
    {ErrorCode::changedMeanwhile,
     QT_TRANSLATE_NOOP("Errors", "Somebody else changed “%1” meanwhile. Your change was not made; look at the new "
                                 "value and change it again if need be.")},
    {ErrorCode::frozen, QT_TRANSLATE_NOOP("Errors", "This can no longer be changed: %1. Nothing was changed.")},
    {ErrorCode::numberTaken,
     QT_TRANSLATE_NOOP("Errors", "The number %1 was given before and is never given twice. Nothing was changed.")},
    {ErrorCode::nothingToUndo, QT_TRANSLATE_NOOP("Errors", "There is nothing to undo.")},
    {ErrorCode::nothingToRedo, QT_TRANSLATE_NOOP("Errors", "There is nothing to redo.")},
    {ErrorCode::beyondBarrier, QT_TRANSLATE_NOOP("Errors", "Undo ends here, because this cannot be taken back: %1.")},
    {ErrorCode::cannotUndo,
     QT_TRANSLATE_NOOP("Errors", "This cannot be undone any more, because “%1” was changed since. Nothing was "
                                 "changed.")},
    {ErrorCode::unknownMeeting, QT_TRANSLATE_NOOP("Errors", "There is no meeting with the code “%1” in this file.")},
    {ErrorCode::unknownDocument, QT_TRANSLATE_NOOP("Errors", "There is no document called “%1”.")},
    {ErrorCode::unknownLanguage, QT_TRANSLATE_NOOP("Errors", "There is no language “%1” here.")},
    {ErrorCode::fontMissing,
     QT_TRANSLATE_NOOP("Errors", "No font was found to print with (%1). Install the Noto fonts and try again.")},
    {ErrorCode::cannotWrite,
     QT_TRANSLATE_NOOP("Errors", "This file could not be written: %1. The programme is as it was.")},
    {ErrorCode::printerFailed,
     QT_TRANSLATE_NOOP("Errors",
                       "The paper was not printed, or not to its end: the printer %1 took no more. See that it "
                       "is switched on and connected, and print again.")},
    {ErrorCode::pictureUnusable,
     QT_TRANSLATE_NOOP("Errors", "A picture could not be used (%1): it is damaged, of an unknown kind or too large.")},
    {ErrorCode::cancelled, QT_TRANSLATE_NOOP("Errors", "Cancelled; nothing was changed.")},
    {ErrorCode::badInput, QT_TRANSLATE_NOOP("Errors", "This could not be read: %1. Nothing was changed.")},
};

/// Lines such as "action: RSG2/A6 …", with the kinds in words.
QString usersText(const QString &detail) {
    QStringList users = detail.split(QLatin1Char('\n'));
    for (QString &user : users) {
        const auto colon = user.indexOf(QStringLiteral(": "));
        if (colon > 0)
            user = kindText(user.left(colon)) + user.mid(colon);
    }
    return users.join(QStringLiteral("; "));
}

/// "minutes RSG1", with the kind in words.
QString frozenText(const QString &detail) {
    const auto blank = detail.indexOf(QLatin1Char(' '));
    return blank < 0 ? detail : QString(kindText(detail.left(blank)) + detail.mid(blank));
}

/// What stands in the way of undo is told by its label, with the arguments on lines of their own.
QString shownDetail(const Error &error) {
    if (error.code == ErrorCode::stillUsed)
        return usersText(error.detail);
    if (error.code == ErrorCode::frozen)
        return frozenText(error.detail);
    if (error.code != ErrorCode::beyondBarrier && error.code != ErrorCode::cannotUndo)
        return error.detail;
    const QStringList lines = error.detail.split(QLatin1Char('\n'));
    return labelText({lines.first(), lines.mid(1)});
}

} // namespace

QString errorText(const Error &error) {
    const auto *found = std::find_if(std::begin(sentences), std::end(sentences),
                                     [&](const Sentence &sentence) { return sentence.code == error.code; });
    if (found == std::end(sentences))
        return error.detail;
    const QString sentence = QCoreApplication::translate("Errors", found->text);
    return sentence.contains(QStringLiteral("%1")) ? sentence.arg(shownDetail(error)) : sentence;
}

QString tookInLogText(const QString &path) {
    return QCoreApplication::translate("Errors", "The file %1 was not closed properly, or is open elsewhere. Its "
                                                 "last changes were kept beside it and are in it now.")
        .arg(path);
}
