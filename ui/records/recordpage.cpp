#include "recordpage.h"

#include "changeset.h"
#include "recordpane.h"
#include "store.h"
#include "windowwords.h"
#include "workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

RecordPage::RecordPage(Workspace &workspace, Facts facts) : m_workspace(workspace), m_facts(std::move(facts)) {
    connect(&workspace, &Workspace::changed, this, &RecordPage::follow);
    connect(&workspace, &Workspace::languagesChanged, this, &RecordPage::count);
    connect(&workspace, &Workspace::meetingChanged, this, [this] {
        count();
        Q_EMIT actionsChanged(); // with or without a meeting
    });
}

RecordPage::~RecordPage() {
    delete m_pane;
}

QWidget *RecordPage::widget() {
    if (!m_pane)
        m_pane = makePane();
    return m_pane;
}

void RecordPage::follow(const ChangeSet &change) {
    const QStringList &counted = m_facts.kindsCounted;
    if (counted.isEmpty() ||
        std::any_of(counted.begin(), counted.end(), [&](const QString &kind) { return change.touches(kind); }))
        count();
}

void RecordPage::count() {
    const int found = countAttention();
    if (found == m_attention)
        return;
    m_attention = found;
    Q_EMIT attentionChanged();
}

void RecordPage::addFindings(std::vector<PageFinding> &findings, const QString &kind, const QSet<QUuid> &records,
                             const QString &sentence, bool ofLanguage) const {
    std::vector<QUuid> keys(records.begin(), records.end());
    std::sort(keys.begin(), keys.end()); // in the order in which they were made
    for (const QUuid &key : keys) {
        const QString id = key.toString(QUuid::WithoutBraces);
        QString name = m_workspace.store().nameOf(kind, id, m_workspace.contentLanguage()).simplified();
        if (name.endsWith(u'.')) // the sentence goes on
            name.chop(1);
        findings.push_back({kind, id, sentence.arg(name), sentence.startsWith("%1"_L1) ? name.size() : 0, ofLanguage});
    }
}

QString RecordPage::newItemLabel() const {
    const bool hasPlace = m_facts.group != PageGroup::meeting || !m_workspace.meeting().isNull();
    return hasPlace && !m_workspace.store().isReadOnly() ? m_facts.newItemLabel : QString();
}

void RecordPage::newItem() {
    if (m_pane)
        m_pane->newItem();
}

QString RecordPage::document() const {
    return m_workspace.meeting().isNull() ? QString() : m_facts.document;
}

void RecordPage::showAttention() {
    if (m_pane)
        m_pane->showAttention();
}

void RecordPage::showFigure(const QString &figure) {
    if (m_pane)
        m_pane->showFigure(figure);
}

std::vector<KeyHelp> RecordPage::keys() const {
    return {
        {keysText({Qt::Key_F2}), tr("Edits the cell, or goes to the details")},
        {keysText({Qt::Key_Enter}), tr("Goes to the details")},
        {keysText({QKeySequence::Delete}), tr("Deletes the selected rows; undo brings them back")},
        {keysText({QKeySequence::Find}), tr("Finds rows of the list")},
        {keysText({QKeySequence::Copy, Qt::CTRL | Qt::SHIFT | Qt::Key_C}),
         tr("Copies rows into a spreadsheet or e-mail, or with their headings")},
        {keysText({QKeySequence::Paste}), tr("Pastes rows from a spreadsheet")},
        {keysText({Qt::Key_Left, Qt::Key_Right}), tr("Folds what belongs to a row, and the cell that F2 edits")},
        {keysText({Qt::SHIFT | Qt::Key_F10}), tr("Everything else that can be done with them; sorts the list")},
        {keysText({Qt::Key_F6}), tr("Between the list and the details")},
        {keysText({Qt::Key_Escape}), tr("From the details to the list; shows all rows again")},
    };
}

void RecordPage::commit() {
    if (m_pane)
        m_pane->commit();
}

bool RecordPage::hasWrongInput() const {
    return m_pane && m_pane->hasWrongInput();
}

void RecordPage::showWrongInput() {
    if (m_pane)
        m_pane->showWrongInput();
}

QString RecordPage::selected() const {
    return m_pane ? m_pane->selected() : QString();
}

void RecordPage::select(const QString &id) {
    if (m_pane)
        m_pane->select(id);
}

void RecordPage::showRecord(const QString &id) {
    if (m_pane)
        m_pane->showRecord(id);
}
