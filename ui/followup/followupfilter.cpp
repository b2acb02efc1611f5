#include "followupfilter.h"

#include "choicebox.h"
#include "filterbutton.h"
#include "flowlayout.h"
#include "meeting.h"
#include "minutes.h"
#include "people.h"
#include "programme.h"
#include "recordchoices.h"
#include "workspace.h"

using namespace Qt::StringLiterals;

namespace {

/// Fills a box with "all" and those that are wanted, keeping what is chosen where it is still there.
void fill(ChoiceBox &box, const QString &all, const std::vector<Choice> &choices, const QSet<QString> &wanted) {
    const QVariant chosen = box.currentData();
    box.clear();
    box.addItem(all, QString());
    for (const Choice &choice : choices) {
        if (wanted.contains(choice.id))
            box.addItem(choice.text, choice.id);
    }
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

FollowupFilter::FollowupFilter(Workspace &workspace, FlowLayout &tools, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_button(new FilterButton(u"followupFilter"_s, parent))
    , m_what(new ChoiceBox(parent)) {
    tools.addWidget(m_button);
    tools.addWidget(m_what);
    m_what->setObjectName(u"followupWhat"_s);
    m_what->setAccessibleName(tr("What is listed"));
    m_what->setToolTip(m_what->accessibleName());
    m_what->addItem(tr("Actions"), static_cast<int>(FollowupWish::What::actions));
    m_what->addItem(tr("Decisions"), static_cast<int>(FollowupWish::What::decisions));
    m_what->addItem(tr("Recommendations"), static_cast<int>(FollowupWish::What::recommendations));
    m_what->addItem(tr("Everything"), static_cast<int>(FollowupWish::What::all));
    m_state = m_button->addBox(u"followupState"_s, tr("State"));
    m_state->addItem(tr("Any state"), static_cast<int>(FollowupWish::State::all));
    m_state->addItem(tr("Open"), static_cast<int>(FollowupWish::State::open));
    m_state->addItem(tr("Overdue"), static_cast<int>(FollowupWish::State::overdue));
    m_state->addItem(tr("Postponed"), static_cast<int>(FollowupWish::State::postponed));
    m_state->addItem(tr("Closed"), static_cast<int>(FollowupWish::State::closed));
    m_meeting = m_button->addBox(u"followupMeeting"_s, tr("Meeting"));
    m_agency = m_button->addBox(u"followupAgency"_s, tr("Responsible agency"));
    m_country = m_button->addBox(u"followupCountry"_s, tr("Country"));
    connect(m_what, &QComboBox::activated, this, &FollowupFilter::changed);
    connect(m_button, &FilterButton::changed, this, &FollowupFilter::changed);
    offer();
}

void FollowupFilter::offer() {
    RecordCache &records = m_workspace.records();
    QSet<QString> meetings;
    QSet<QString> agencies;
    QSet<QString> countries;
    for (const Action &action : records.of<Action>().all())
        meetings.insert(action.meeting.text());
    for (const Decision &decision : records.of<Decision>().all())
        meetings.insert(decision.meeting.text());
    for (const ActionAgency &each : records.of<ActionAgency>().all()) {
        agencies.insert(each.agency.text());
        countries.insert(records.of<Agency>().get(each.agency).country.text());
    }
    for (const RecommendationAddressee &each : records.of<RecommendationAddressee>().all())
        agencies.insert(each.agency.text());
    for (const ActionCountry &each : records.of<ActionCountry>().all())
        countries.insert(each.country.text());
    for (const RecommendationStatus &each : records.of<RecommendationStatus>().all())
        countries.insert(each.country.text());
    std::vector<Choice> codes;
    for (const Meeting &meeting : records.of<Meeting>().all())
        codes.push_back({meeting.id.text(), meeting.code, {}});
    fill(*m_meeting, tr("All meetings"), codes, meetings);
    fill(*m_agency, tr("All agencies"), RecordChoices::agencies(m_workspace), agencies);
    fill(*m_country, tr("All countries"), RecordChoices::countries(m_workspace), countries);
}

FollowupWish FollowupFilter::wish() const {
    return {.what = static_cast<FollowupWish::What>(m_what->currentData().toInt()),
            .state = static_cast<FollowupWish::State>(m_state->currentData().toInt()),
            .meeting = Id<Meeting>::fromText(m_meeting->currentData().toString()),
            .agency = Id<Agency>::fromText(m_agency->currentData().toString()),
            .country = Id<Country>::fromText(m_country->currentData().toString())};
}

void FollowupFilter::show(FollowupWish::What what) {
    m_what->setCurrentIndex(m_what->findData(static_cast<int>(what)));
}

void FollowupFilter::reset() {
    m_button->reset();
}
