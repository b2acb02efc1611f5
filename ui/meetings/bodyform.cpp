#include "bodyform.h"

#include "programme.h"
#include "recordchoices.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNoticeDays = 365;
constexpr int mostDelegations = 999;

} // namespace

BodyForm::BodyForm(Workspace &workspace, QWidget *parent)
    : RecordForm(
          workspace, u"body"_s, [&workspace](const Body &body) { return body.name.in(workspace.contentLanguage()); },
          parent) {
    addText(tr("Name"), &Body::name, LocalTextEdit::Lines::wrapped);
    addLine(tr("Name in the Russian genitive (заседание чего?)"), &Body::nameGenitive);
    addText(tr("Short name, which codes of meetings begin with"), &Body::shortName);
    addChoice(tr("Level"), &Body::level);
    addReference<Country>(
        tr("Country"), &Body::country, [&workspace] { return RecordChoices::countries(workspace); },
        [&workspace](Id<Country> country) { return RecordNames::country(workspace, country); });
    addReference<Body>(
        tr("Belongs to"), &Body::parent,
        [this, &workspace] {
            std::vector<Choice> bodies = RecordChoices::bodies(workspace);
            std::erase_if(bodies, [this](const Choice &body) { return body.id == record().id.text(); });
            return bodies;
        },
        [&workspace](Id<Body> body) { return RecordNames::body(workspace, body); });
    addRules();
    addNotices();
    bind([this](const Body &body) { fit(body); });
}

void BodyForm::addRules() {
    addHeading(tr("Rules"));
    addChoice(tr("Who chairs"), &Body::chairRule);
    addChoice(tr("How it decides"), &Body::decisionRule);
    addChoice(tr("Quorum"), &Body::quorumRule);
    addNumber(tr("Number of delegations"), &Body::quorumNumber, 1, mostDelegations);
    addChoice(tr("Who signs the minutes"), &Body::signatories);
    addChoice(tr("Style of the Russian minutes"), &Body::minutesStyle);
}

void BodyForm::addNotices() {
    addHeading(tr("Notice periods, in days"));
    beginRow();
    addNumber(tr("Convocation"), &Body::convocationNotice, 1, mostNoticeDays);
    addNumber(tr("Papers"), &Body::papersNotice, 1, mostNoticeDays);
    addNumber(tr("Comments"), &Body::commentsNotice, 1, mostNoticeDays);
    endRow();
}

void BodyForm::fit(const Body &body) {
    const bool isRussian = workspace().workingLanguages().contains(u"ru"_s);
    setFieldVisible(field(u"name_genitive"_s), isRussian);
    setFieldVisible(field(u"minutes_style"_s), isRussian);
    setFieldVisible(field(u"country"_s), body.level == BodyLevel::national || !body.country.isNull());
    setFieldVisible(field(u"quorum_number"_s), body.quorumRule == QuorumRule::number);
}
