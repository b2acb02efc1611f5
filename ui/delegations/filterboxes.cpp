#include "filterboxes.h"

#include "choicebox.h"
#include "filterbutton.h"
#include "flowlayout.h"
#include "recordtext.h"
#include "windowwords.h"
#include "workspace.h"

using namespace Qt::StringLiterals;

namespace {

template <class Enum>
void addWords(ChoiceBox &box, const QString &kind, const QString &field, const QString &prefix = {}) {
    for (const std::string_view each : enumWords<Enum>) {
        const QString word = QString::fromLatin1(each.data(), static_cast<qsizetype>(each.size()));
        box.addItem(capitalized(valueText(kind, field, word)), QString(prefix % word));
    }
}

} // namespace

FilterBoxes::FilterBoxes(FlowLayout &tools, QWidget *parent)
    : QObject(parent), m_button(new FilterButton(u"delegationsFilter"_s, parent)) {
    tools.addWidget(m_button);
    m_delegation = makeBox(u"delegationsOf"_s, tr("Delegation"), tr("All delegations"));
    m_kind = makeBox(u"delegationsKind"_s, tr("Kind of agency"), tr("All agencies"));
    m_status = makeBox(u"delegationsStatus"_s, tr("Status"), tr("Any status"));
    m_role = makeBox(u"delegationsRole"_s, tr("Role"), tr("Any role"));
    connect(m_button, &FilterButton::changed, this, &FilterBoxes::changed);
    addWords<AgencyKind>(*m_kind, u"agency"_s, u"kind"_s);
    m_status->addItem(tr("Not invited"), QString(uninvited));
    addWords<Reply>(*m_status, u"invitation"_s, u"reply"_s, u"reply/"_s);
    addWords<ParticipantStatus>(*m_status, u"participant"_s, u"status"_s, u"status/"_s);
    addWords<ParticipantRole>(*m_role, u"participant"_s, u"role"_s);
}

ChoiceBox *FilterBoxes::makeBox(const QString &name, const QString &label, const QString &all) {
    ChoiceBox *box = m_button->addBox(name, label);
    box->addItem(all, QString());
    return box;
}

void FilterBoxes::offer(Workspace &workspace, const std::vector<Delegation> &delegations) {
    const QString chosen = m_delegation->currentData().toString();
    while (m_delegation->count() > 1)
        m_delegation->removeItem(1);
    for (const Delegation &delegation : delegations)
        m_delegation->addItem(delegationName(workspace, delegation), delegation.id.text());
    m_delegation->setCurrentIndex(std::max(0, m_delegation->findData(chosen)));
}

DelegationFilter FilterBoxes::filter() const {
    return {.delegation = Id<Delegation>::fromText(m_delegation->currentData().toString()),
            .kind = fromWord<AgencyKind>(m_kind->currentData().toString()),
            .status = m_status->currentData().toString(),
            .role = fromWord<ParticipantRole>(m_role->currentData().toString())};
}

void FilterBoxes::reset() {
    m_button->reset();
}

void FilterBoxes::setVisible(bool visible) {
    m_button->setVisible(visible);
}
