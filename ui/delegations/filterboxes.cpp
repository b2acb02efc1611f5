#include "filterboxes.h"

#include "choicebox.h"
#include "flowlayout.h"
#include "recordtext.h"
#include "windowwords.h"
#include "workspace.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCharacters = 20; ///< so that the boxes stand in one line

template <class Enum>
void addWords(ChoiceBox &box, const QString &kind, const QString &field, const QString &prefix = {}) {
    for (const std::string_view each : enumWords<Enum>) {
        const QString word = QString::fromLatin1(each.data(), static_cast<qsizetype>(each.size()));
        box.addItem(capitalized(valueText(kind, field, word)), QString(prefix % word));
    }
}

} // namespace

FilterBoxes::FilterBoxes(FlowLayout &tools, QWidget *parent) : QObject(parent) {
    m_delegation = makeBox(u"delegationsOf"_s, tr("Show the delegation"), tr("All delegations"), parent);
    m_kind = makeBox(u"delegationsKind"_s, tr("Show the kind of agency"), tr("All agencies"), parent);
    m_status = makeBox(u"delegationsStatus"_s, tr("Show the status"), tr("Any status"), parent);
    m_role = makeBox(u"delegationsRole"_s, tr("Show the role"), tr("Any role"), parent);
    addWords<AgencyKind>(*m_kind, u"agency"_s, u"kind"_s);
    m_status->addItem(tr("Not invited"), QString(uninvited));
    addWords<Reply>(*m_status, u"invitation"_s, u"reply"_s, u"reply/"_s);
    addWords<ParticipantStatus>(*m_status, u"participant"_s, u"status"_s, u"status/"_s);
    addWords<ParticipantRole>(*m_role, u"participant"_s, u"role"_s);
    for (ChoiceBox *box : {m_delegation, m_kind, m_status, m_role})
        tools.addWidget(box);
}

ChoiceBox *FilterBoxes::makeBox(const QString &name, const QString &accessibleName, const QString &all,
                                QWidget *parent) {
    auto *box = new ChoiceBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->setMaximumWidth(box->fontMetrics().averageCharWidth() * mostCharacters);
    box->addItem(all, QString());
    connect(box, &QComboBox::activated, this, &FilterBoxes::changed);
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
    for (ChoiceBox *box : {m_delegation, m_kind, m_status, m_role})
        box->setCurrentIndex(0);
}

void FilterBoxes::setVisible(bool visible) {
    for (ChoiceBox *box : {m_delegation, m_kind, m_status, m_role})
        box->setVisible(visible);
}
