#include "minutespane.h"

#include "actionform.h"
#include "decisionform.h"
#include "detailspanel.h"
#include "markupedit.h"
#include "minutesform.h"
#include "minutesoverview.h"
#include "minutesrows.h"
#include "paragraphform.h"
#include "presence.h"
#include "recordactions.h"
#include "recorddocument.h"
#include "speakernames.h"
#include "store.h"
#include "theme.h"
#include "timesform.h"
#include "windowwords.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

MinutesPane::MinutesPane(Workspace &workspace)
    : RecordPane(workspace, u"minutes"_s, tr("Minutes"))
    , m_edits(workspace)
    , m_paragraph(new ParagraphForm(workspace, m_edits, this))
    , m_decision(new DecisionForm(workspace, DecisionForm::Words::elsewhere, this))
    , m_action(new ActionForm(workspace, ActionForm::Words::elsewhere, this))
    , m_times(new TimesForm(workspace, m_edits, this))
    , m_minutes(new MinutesForm(workspace, this)) {
    buildRecord();
    addForms();
    connectRecord();
    begin(minutesColumns());
}

void MinutesPane::addForms() {
    for (QWidget *form :
         {static_cast<QWidget *>(m_paragraph), static_cast<QWidget *>(m_decision), static_cast<QWidget *>(m_action),
          static_cast<QWidget *>(m_times), static_cast<QWidget *>(m_minutes)})
        details().addForm(form);
}

void MinutesPane::connectRecord() {
    connect(m_document, &RecordDocument::currentChanged, this, [this] {
        m_actions->follow();
        if (!m_isShowing)
            showDetails(table().currentKey());
    });
    connect(m_document, &RecordDocument::detailsRequested, this, [this] { details().focusFirstField(); });
    connect(m_document, &RecordDocument::speakerRequested, m_paragraph, &ParagraphForm::askForSpeaker);
    // Queued, since the line that was typed into is not done with it yet.
    connect(
        m_paragraph, &ParagraphForm::speakerGiven, this, [this] { m_document->focusFirst(); }, Qt::QueuedConnection);
    connect(m_document, &RecordDocument::escaped, this, &MinutesPane::focusList);
    connect(m_document, &RecordDocument::menuRequested, this, &MinutesPane::offerMenu);
    connect(m_overview, &MinutesOverview::escaped, this, &MinutesPane::focusList);
    connect(m_overview, &MinutesOverview::beginRequested, this, &MinutesPane::beginMinutes);
    connect(m_overview, &MinutesOverview::readRequested, this,
            [this] { workspace().requestPage(u"documents"_s, u"minutes"_s); });
    connect(m_overview, &MinutesOverview::agendaRequested, this, [this] { workspace().requestPage(u"agenda"_s); });
    connect(m_overview, &MinutesOverview::findingChosen, this, [this](const Finding &finding) {
        if (m_contents.itemOf(QUuid::fromString(finding.id)) == nullptr)
            return workspace().requestRecord(finding.kind, finding.id, isOfLanguage(finding));
        if (isOfLanguage(finding))
            workspace().setShownLanguages(workspace().workingLanguages());
        select(finding.id);
        focusRecord();
    });
    connect(m_actions, &RecordActions::itemRequested, this, &MinutesPane::goToItem);
    connect(&table(), &TableView::currentChangedTo, this, [this] {
        if (table().hasFocus())
            m_document->leaveCurrent(); // who chooses an item wants to see the item
    });
    connect(&header(), &PageHeader::pillClicked, this, [this](const QString &pill) {
        if (pill == "minutesQuorum"_L1)
            showPresent();
    });
}

std::vector<TableRow> MinutesPane::rows() {
    m_contents = MinutesContents(workspace());
    return minutesRows(workspace(), m_contents);
}

QStringList MinutesPane::kinds() const {
    return {u"agenda_item"_s,    u"day"_s,          u"meeting"_s,
            u"record"_s,         u"paragraph"_s,    u"paragraph_speaker"_s,
            u"decision"_s,       u"action"_s,       u"action_agency"_s,
            u"action_country"_s, u"action_entry"_s, u"minutes"_s,
            u"delegation"_s,     u"participant"_s,  u"attendance"_s,
            u"person"_s,         u"agency"_s,       u"country"_s,
            u"body"_s,           u"programme"_s,    u"minutes_answer"_s,
            u"corrigendum"_s};
}

std::vector<PillText> MinutesPane::pills() {
    if (workspace().meeting().isNull())
        return {};
    std::vector<PillText> pills;
    pills.push_back({.name = u"minutesStage"_s,
                     .text = capitalized(stageWord(m_contents)),
                     .tone = m_contents.isFrozen() ? Tone::good : Tone::neutral});
    if (const Quorum quorum = quorumToShow(workspace(), m_contents); quorum.withVote > 0)
        pills.push_back({.name = u"minutesQuorum"_s,
                         .text = tr("Present %1 of %2").arg(quorum.present).arg(quorum.withVote) %
                                 (quorum.required > 0 ? tr(" · quorum %1").arg(quorum.required) : QString()),
                         .tone = quorum.isReached() ? Tone::good : Tone::attention,
                         .clickable = true});
    const int untranslated = m_contents.untranslated();
    const int lacking = static_cast<int>(m_contents.findings().size()) - untranslated;
    if (lacking > 0)
        pills.push_back({.name = u"minutesLacking"_s,
                         .text = tr("%n to complete", nullptr, lacking),
                         .tone = Tone::attention,
                         .clickable = true});
    if (untranslated > 0)
        pills.push_back({.name = u"minutesUntranslated"_s,
                         .text = tr("%n translation(s)", nullptr, untranslated),
                         .tone = Tone::attention,
                         .clickable = true});
    return pills;
}

QSet<QUuid> MinutesPane::keysOf(const QString &pill) {
    const bool ofLanguages = pill == "minutesUntranslated"_L1;
    QSet<QUuid> keys;
    if (!ofLanguages && pill != "minutesLacking"_L1)
        return keys;
    for (const Finding &finding : m_contents.findings()) {
        const MinutesItem *item = m_contents.itemOf(QUuid::fromString(finding.id));
        if (isAboutLanguage(finding) == ofLanguages)
            keys.insert(item != nullptr ? item->key() : minutesRowKey());
    }
    return keys;
}

void MinutesPane::showPresent() {
    auto *menu = new QMenu(this);
    menu->setObjectName(u"minutesPresent"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<Id<Delegation>> present = delegationsThere(workspace(), m_contents);
    if (present.empty())
        menu->addAction(tr("Nobody is recorded as present."));
    for (const Id<Delegation> &delegation : present)
        menu->addAction(delegationName(workspace(), delegation), this,
                        [this, delegation] { workspace().requestRecord(u"delegation"_s, delegation.text()); });
    menu->popup(header().mapToGlobal(QPoint(0, header().height())));
}

void MinutesPane::newItem() {
    if (m_stack->currentWidget() == m_overview) {
        goToItem(1);
        if (m_stack->currentWidget() == m_overview)
            return;
    }
    m_document->addParagraph();
}

void MinutesPane::beginMinutes() {
    if (m_edits.beginMinutes())
        details().focusFirstField();
}

void MinutesPane::openRow(const QUuid &) {
    const MinutesItem *item = m_document->item();
    if (m_stack->currentWidget() == m_overview || item == nullptr)
        return focusRecord();
    if (!m_document->focusFirst() && !isFixed() && !item->isWritten())
        m_document->addParagraph();
}

void MinutesPane::focusRecord() {
    if (m_stack->currentWidget() == m_overview)
        m_overview->setFocus();
    else if (!m_document->focusFirst())
        focusList();
}

void MinutesPane::goToOtherSide() {
    QWidget *focused = QApplication::focusWidget();
    if (details().isAncestorOf(focused))
        focusList();
    else if (m_record->isAncestorOf(focused))
        details().focusFirstField();
    else if (m_stack->currentWidget() == m_overview || !m_document->focusFirst())
        details().focusFirstField();
}

void MinutesPane::leaveDetails() {
    if (m_stack->currentWidget() != m_document || m_document->current() == nullptr || !m_document->focusFirst())
        focusList();
}

void MinutesPane::goToItem(int by) {
    commit();
    const bool wasWriting = m_record->isAncestorOf(QApplication::focusWidget());
    const int row = table().rows().rowOf(table().currentKey()) + by;
    if (row < 0 || row >= table().rows().rowCount())
        return;
    m_document->leaveCurrent();
    table().makeCurrent(table().rows().index(row, table().rows().mainColumn()));
    if (!wasWriting || !m_document->focusFirst())
        focusList();
}

void MinutesPane::showDetails(const QUuid &key) {
    const QScopedValueRollback guard(m_isShowing, true);
    const MinutesItem *item = m_contents.find(key);
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    m_document->setReadOnly(isFixed());
    m_document->show(m_contents, item != nullptr ? key : QUuid());
    m_overview->show(m_contents, isReadOnly());
    QWidget *shown = item != nullptr ? static_cast<QWidget *>(m_document) : m_overview;
    if (shown != m_stack->currentWidget()) {
        m_stack->setCurrentWidget(shown);
        if (hadFocus)
            focusList();
    }
    m_bar->setVisible(item != nullptr);
    m_actions->setEnabled(item != nullptr && !isFixed(), item != nullptr && !item->isWritten());
    if (item == nullptr)
        showMinutesDetails();
    else if (m_document->current() != nullptr)
        showBlockDetails(*item);
    else
        showItemDetails(*item);
}

void MinutesPane::leaveOthers(const QWidget *shown) {
    if (shown != m_paragraph)
        m_paragraph->leave();
    if (shown != m_decision)
        m_decision->leave();
    if (shown != m_action)
        m_action->leave();
    if (shown != m_times)
        m_times->leave();
    if (shown != m_minutes)
        m_minutes->leave();
}

void MinutesPane::showBlockDetails(const MinutesItem &item) {
    RecordCache &records = workspace().records();
    const BlockContent content = m_document->current()->content();
    const QString id = content.record.id;
    if (const auto *paragraph = records.of<MinutesParagraph>().find(Id<MinutesParagraph>::fromText(id))) {
        leaveOthers(m_paragraph);
        m_paragraph->show(*paragraph);
        m_paragraph->setHead(content.name);
        m_paragraph->setReadOnly(isFixed());
        details().showForm(m_paragraph, content.record, content.name, {u"paragraph_speaker"_s});
    } else if (const auto *decision = records.of<Decision>().find(Id<Decision>::fromText(id))) {
        leaveOthers(m_decision);
        m_decision->show(*decision);
        m_decision->setHead(content.name);
        m_decision->setReadOnly(isFixed());
        details().showForm(m_decision, content.record, content.name);
    } else if (const auto *action = records.of<Action>().find(Id<Action>::fromText(id))) {
        leaveOthers(m_action);
        m_action->show(*action);
        m_action->setHead(content.name);
        details().showForm(m_action, content.record, content.name,
                           {u"action_agency"_s, u"action_country"_s, u"action_entry"_s});
    } else {
        leaveOthers(nullptr);
        details().showWords(item.isWritten() ? tr("Write the decision first; then its details stand here.")
                                             : tr("Write the words first; then the details stand here."));
    }
}

void MinutesPane::showItemDetails(const MinutesItem &item) {
    if (item.isWritten()) {
        leaveOthers(nullptr);
        details().showWords(tr("Select a decision or an action to see its details."));
        return;
    }
    leaveOthers(m_times);
    m_times->show(item);
    m_times->setReadOnly(isFixed());
    const QString id = item.record.id ? item.record.id.text() : QString();
    details().showForm(m_times, {u"record"_s, id}, itemTitle(workspace(), item));
}

void MinutesPane::showMinutesDetails() {
    const Minutes &minutes = m_contents.minutes();
    if (minutes.id.isNull()) {
        leaveOthers(nullptr);
        details().showWords(tr("The stage of the minutes, and who has them, stand here once they are begun."));
        return;
    }
    leaveOthers(m_minutes);
    m_minutes->show(minutes);
    details().showForm(m_minutes, {u"minutes"_s, minutes.id.text()}, tr("Minutes"),
                       {u"minutes_answer"_s, u"corrigendum"_s});
}

void MinutesPane::commitForms() {
    m_document->commit();
    m_paragraph->commit();
    m_decision->commit();
    m_action->commit();
    m_times->commit();
    m_minutes->commit();
}

QUuid MinutesPane::withWrongInput() const {
    for (const QUuid &id : {m_document->withWrongInput(), m_decision->withWrongInput().uuid,
                            m_action->withWrongInput().uuid, m_times->withWrongInput()}) {
        if (!id.isNull())
            return id;
    }
    return m_minutes->withWrongInput().uuid;
}

void MinutesPane::showWrongInput() {
    const QUuid wrong = withWrongInput();
    const bool isText = wrong == m_document->withWrongInput();
    select(wrong.toString(QUuid::WithoutBraces));
    if (isText)
        m_document->focusBlock(wrong);
    else
        details().focusWrongField();
}

QString MinutesPane::selected() const {
    const RecordBlock *block = m_document->current();
    return block != nullptr ? block->record().id : RecordPane::selected();
}

void MinutesPane::select(const QString &id) {
    const QUuid key = QUuid::fromString(id);
    if (const Id<Meeting> meeting = meetingOfRecord(workspace(), key))
        workspace().setMeeting(meeting); // found or asked for from elsewhere
    const bool wasWriting = m_record->isAncestorOf(QApplication::focusWidget());
    const MinutesItem *item = m_contents.itemOf(key);
    if (item == nullptr) {
        if (key == m_contents.minutes().id.uuid || key == minutesRowKey())
            table().selectKey(minutesRowKey());
        return;
    }
    table().selectKey(item->key());
    if (m_document->makeCurrent(key) && wasWriting)
        m_document->focusBlock(key, true);
}

void MinutesPane::showAttention() {
    table().selectKey(minutesRowKey());
    m_overview->setFocus();
}

void MinutesPane::addToMenu(QMenu &menu) {
    m_actions->addTo(menu);
}

/// Del in the list: an item is the agenda's and cannot be deleted here.
void MinutesPane::removeSelected() {
    say(tr("Items are deleted on the agenda. Paragraphs, decisions and actions are deleted in the record."));
}

void MinutesPane::offerMenu(MarkupEdit *editor, const QPoint &at) {
    QMenu *menu = editor->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    m_actions->addTo(*menu);
    menu->popup(at);
}
