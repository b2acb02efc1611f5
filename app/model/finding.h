#pragma once

#include <QString>
#include <QStringList>

/// What a check found. It never blocks anything; app/texts makes it a sentence.
enum class FindingCode {
    missingText,        ///< in no language
    missingTranslation, ///< arguments: language; the paper shows another one instead
    staleTranslation,   ///< arguments: language; the primary text moved on
    missingForm,        ///< a Russian case that is never made by machine
    itemWithoutPresenter,
    itemWithoutDuration,
    predecessorOverruns, ///< at a fixed start; arguments: minutes
    dayOverruns,         ///< past its closing time; arguments: minutes
    delegationWithoutHead,
    orderNotSet, ///< people stand by the alphabet
    noPlan,      ///< no work plan is laid before the meeting
    activityWithoutDate,
    countriesExceedActivity, ///< the countries' explicit amounts are more than the activity's own
    itemWithoutRecord,       ///< nothing was taken down
    itemWithoutParagraph,    ///< taken down, but not a word
    nobodyPresent,           ///< no attendance is recorded
    decisionWithoutOutcome,
    actionWithoutResponsible,
    actionWithoutDueDate,
};

/// A finding and the record and field where it is mended.
struct Finding {
    FindingCode code = FindingCode::missingText;
    QString kind; ///< agenda_item …
    QString id;
    QString field; ///< empty where no single field is meant
    QString name;  ///< what people call the record, in the language of the check: "4.2 Trade facilitation"
    QStringList arguments;

    bool operator==(const Finding &) const = default;
};

/// Whether one language lacks what another has, so that its place shows more than the language one reads.
inline bool isOfLanguage(const Finding &finding) {
    return finding.code == FindingCode::missingTranslation || finding.code == FindingCode::staleTranslation ||
           finding.code == FindingCode::missingForm;
}
