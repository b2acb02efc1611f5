#include "recommendationform.h"

#include "formparts.h"
#include "people.h"
#include "recordchoices.h"
#include "workplan.h"

#include <QLabel>

using namespace Qt::StringLiterals;

RecommendationForm::RecommendationForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"recommendation"_s,
          [&workspace](const Recommendation &recommendation) {
              return recommendation.text.in(workspace.contentLanguage());
          },
          parent)
    , m_origin(secondaryLabel({}, this)) {
    addText(tr("Recommendation"), &Recommendation::text, LocalTextEdit::Lines::wrapped);
    addLinks<RecommendationAddressee, Agency>(
        tr("Addressed to"), u"addressees"_s, &RecommendationAddressee::recommendation, &RecommendationAddressee::agency,
        [&workspace] { return RecordChoices::agencies(workspace); },
        [&workspace](Id<Agency> agency) { return RecordNames::agency(workspace, agency); })
        ->setPlaceholder(tr("Add an agency"));
    m_origin->setObjectName(u"recommendationOrigin"_s);
    addWidget(m_origin);
    bind([this](const Recommendation &recommendation) { m_origin->setText(originOf(recommendation)); });
}

QString RecommendationForm::originOf(const Recommendation &recommendation) {
    if (recommendation.decision)
        return tr("From decision %1").arg(workspace().records().of<Decision>().get(recommendation.decision).number);
    const Activity &activity = workspace().records().of<Activity>().get(recommendation.activity);
    return tr("From activity %1 %2").arg(activity.code, activity.title.in(workspace().contentLanguage()));
}
