#include "adddelegations.h"

#include "appstyle.h"
#include "delegationsdata.h"
#include "foldedtext.h"
#include "formparts.h"
#include "recordchoices.h"
#include "workspace.h"
#include "wrappingcheck.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 17;
constexpr int idRole = Qt::UserRole;
constexpr int countryRole = Qt::UserRole + 1;

} // namespace

AddDelegations::AddDelegations(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_find(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_invite(new WrappingCheck(tr("Invite their agencies as well, dated today"), this))
    , m_add(new QPushButton(this)) {
    setObjectName(u"addDelegations"_s);
    m_find->setObjectName(u"addDelegationsFind"_s);
    m_find->setPlaceholderText(tr("Find a country or organisation"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_list->setObjectName(u"addDelegationsList"_s);
    m_list->setAccessibleName(tr("Countries and organisations that do not take part yet"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_invite->setObjectName(u"addDelegationsInvite"_s);
    m_add->setObjectName(u"addDelegationsTake"_s);
    makePrimary(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 15, margin, 8);
    column->setSpacing(12);
    column->addWidget(secondaryLabel(tr("Tick who takes part, then add them together. Space ticks; countries get a "
                                        "vote."),
                                     this));
    column->addWidget(m_find);
    column->addWidget(m_list, 1);
    column->addWidget(m_invite);
    column->addWidget(m_add);
    setFocusProxy(m_find);
    connect(m_find, &QLineEdit::textChanged, this, &AddDelegations::filter);
    connect(m_find, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::itemChanged, this, &AddDelegations::showCount);
    // A click anywhere on a row ticks it, not only one on its small box, which has ticked it by then.
    connect(m_list, &QListWidget::itemPressed, this, [this](QListWidgetItem *item) { m_pressed = item->checkState(); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (item->checkState() == m_pressed)
            item->setCheckState(m_pressed == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    connect(m_add, &QPushButton::clicked, this, &AddDelegations::take);
    showCount();
}

void AddDelegations::add(const QString &name, const QUuid &id, bool isCountry) {
    auto *item = new QListWidgetItem(name, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setToolTip(name);
    item->setData(idRole, id);
    item->setData(countryRole, isCountry);
}

void AddDelegations::offer() {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_find->clear();
    QSet<QUuid> taken;
    const DelegationsData meeting(m_workspace, DelegationsData::Extent::unordered);
    for (const Delegation &delegation : meeting.delegations())
        taken += {delegation.country.uuid, delegation.organisation.uuid};
    for (const Choice &country : RecordChoices::countries(m_workspace)) {
        const QUuid id = QUuid::fromString(country.id);
        if (!taken.contains(id))
            add(country.text, id, true);
    }
    for (const Choice &choice : RecordChoices::agencies(m_workspace)) {
        const auto id = Id<Agency>::fromText(choice.id);
        const Agency &agency = m_workspace.records().of<Agency>().get(id);
        if (!taken.contains(id.uuid) && takesPartItself(agency))
            add(RecordNames::agencyInFull(m_workspace, id), id.uuid, false);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    showCount();
}

void AddDelegations::filter(const QString &text) {
    const QString wanted = foldedText(text);
    bool hasCurrent = false;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!foldedText(item->text()).contains(wanted));
        if (!item->isHidden() && !hasCurrent) {
            m_list->setCurrentItem(item);
            hasCurrent = true;
        }
    }
}

void AddDelegations::showCount() {
    int count = 0;
    for (int row = 0; row < m_list->count(); ++row)
        count += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    m_add->setText(count == 0 ? tr("Add") : tr("Add %n delegation(s)", nullptr, count));
    m_add->setEnabled(count > 0);
}

void AddDelegations::take() {
    std::vector<Id<Country>> countries;
    std::vector<Id<Agency>> organisations;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        const QUuid id = item->data(idRole).toUuid();
        if (item->data(countryRole).toBool())
            countries.push_back({id});
        else
            organisations.push_back({id});
    }
    Q_EMIT chosen(countries, organisations, m_invite->isChecked());
}
