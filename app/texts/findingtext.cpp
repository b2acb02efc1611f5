#include "findingtext.h"

#include "datewords.h"
#include "duration.h"
#include "filledin.h"
#include "finding.h"
#include "recordtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/// One sentence a code: %1 the record, %2 the field, %3 the argument. In English, and translated when shown.
const char *sourceText(FindingCode code) {
    switch (code) {
    case FindingCode::missingText:
        return QT_TRANSLATE_NOOP("Findings", "%1: nothing is written in “%2”.");
    case FindingCode::missingTranslation:
        return QT_TRANSLATE_NOOP("Findings", "%1: “%2” is missing %3; the paper shows another language instead.");
    case FindingCode::staleTranslation:
        return QT_TRANSLATE_NOOP("Findings", "%1: “%2” %3 is older than the primary text.");
    case FindingCode::missingForm:
        return QT_TRANSLATE_NOOP("Findings", "%1: the Russian form “%2” is missing.");
    case FindingCode::itemWithoutPresenter:
        return QT_TRANSLATE_NOOP("Findings", "%1: no presenter is named.");
    case FindingCode::itemWithoutDuration:
        return QT_TRANSLATE_NOOP("Findings", "%1: no duration is set, so it takes no time in the agenda.");
    case FindingCode::predecessorOverruns:
        return QT_TRANSLATE_NOOP("Findings", "%1: what comes before runs %3 past its fixed start.");
    case FindingCode::dayOverruns:
        return QT_TRANSLATE_NOOP("Findings", "%1: the day ends %3 after its closing time.");
    case FindingCode::delegationWithoutHead:
        return QT_TRANSLATE_NOOP("Findings", "%1: no head of delegation is named.");
    case FindingCode::orderNotSet:
        return QT_TRANSLATE_NOOP("Findings", "%1: the order of the people is not set; they stand by the alphabet.");
    case FindingCode::noPlan:
        return QT_TRANSLATE_NOOP("Findings", "%1: no work plan is laid before the meeting.");
    case FindingCode::activityWithoutDate:
        return QT_TRANSLATE_NOOP("Findings", "%1: no start is set, so it counts in no year.");
    case FindingCode::countriesExceedActivity:
        return QT_TRANSLATE_NOOP("Findings",
                                 "%1: the amounts of the countries in “%2” are more than the activity's own.");
    case FindingCode::itemWithoutRecord:
        return QT_TRANSLATE_NOOP("Findings", "%1: nothing was taken down.");
    case FindingCode::itemWithoutParagraph:
        return QT_TRANSLATE_NOOP("Findings", "%1: the record has no paragraph.");
    case FindingCode::nobodyPresent:
        return QT_TRANSLATE_NOOP("Findings", "%1: nobody is recorded as present.");
    case FindingCode::decisionWithoutOutcome:
        return QT_TRANSLATE_NOOP("Findings", "%1: the decision has no outcome.");
    case FindingCode::actionWithoutResponsible:
        return QT_TRANSLATE_NOOP("Findings", "%1: nobody is responsible for the action.");
    case FindingCode::actionWithoutDueDate:
        return QT_TRANSLATE_NOOP("Findings", "%1: the action has no due date.");
    }
    return "%1";
}

QStringView language() {
    return QLocale().language() == QLocale::Russian ? u"ru" : u"en";
}

QString argumentText(const Finding &finding) {
    const QString argument = finding.arguments.value(0);
    if (finding.code == FindingCode::predecessorOverruns || finding.code == FindingCode::dayOverruns)
        return formatDuration(argument.toInt(), language());
    if (finding.code != FindingCode::missingTranslation && finding.code != FindingCode::staleTranslation)
        return argument;
    if (argument == u"en")
        return QCoreApplication::translate("Findings", "in English");
    if (argument == u"ru")
        return QCoreApplication::translate("Findings", "in Russian");
    return QCoreApplication::translate("Findings", "in the language “%1”").arg(argument);
}

} // namespace

QString findingText(const Finding &finding) {
    QString name = finding.name.isEmpty() ? kindText(finding.kind) : finding.name;
    if (const QDate day = QDate::fromString(name, Qt::ISODate); finding.kind == QLatin1String("day") && day.isValid())
        name = formatDate(day, language());
    return filledIn(QCoreApplication::translate("Findings", sourceText(finding.code)),
                    {name, fieldText(finding.field), argumentText(finding)});
}
