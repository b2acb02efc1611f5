#include "agendapage.h"

#include "agendadata.h"
#include "agendapane.h"
#include "dayedits.h"
#include "itemedits.h"
#include "presenteredits.h"
#include "store.h"
#include "workspace.h"

using namespace Qt::StringLiterals;

AgendaPage::AgendaPage(Workspace &workspace, QObject *parent)
    : Page(parent)
    , m_data(std::make_unique<AgendaData>(workspace))
    , m_presenters(std::make_unique<PresenterEdits>(*m_data))
    , m_items(std::make_unique<ItemEdits>(*m_data, *m_presenters))
    , m_days(std::make_unique<DayEdits>(*m_data)) {
    connect(m_data.get(), &AgendaData::reloaded, this, &AgendaPage::count);
    connect(m_data.get(), &AgendaData::reloaded, this, &AgendaPage::actionsChanged); // with or without a meeting
    count();
}

AgendaPage::~AgendaPage() {
    delete m_pane; // it refers to what goes now
}

QString AgendaPage::name() const {
    return u"agenda"_s;
}

QString AgendaPage::title() const {
    return tr("Agenda");
}

QString AgendaPage::icon() const {
    return u"agenda"_s;
}

QWidget *AgendaPage::widget() {
    if (!m_pane)
        m_pane = new AgendaPane(*m_data, *m_items, *m_presenters, *m_days);
    return m_pane;
}

void AgendaPage::count() {
    const int found = m_data->findings().count();
    if (found == m_attention)
        return;
    m_attention = found;
    Q_EMIT attentionChanged();
}

std::vector<PageFinding> AgendaPage::findings() const {
    std::vector<PageFinding> findings;
    const auto add = [&](const std::vector<Id<AgendaItem>> &items, const QString &sentence, bool ofLanguage = false) {
        for (const Id<AgendaItem> id : items) {
            const AgendaItem *item = m_data->contents().item(id);
            if (item != nullptr)
                findings.push_back({u"agenda_item"_s, id.text(), sentence.arg(item->title.in(m_data->language())),
                                    item->title.in(m_data->language()).size(), ofLanguage});
        }
    };
    add(m_data->findings().withoutPresenter, tr("%1: no presenter is named."));
    add(m_data->findings().overruns, tr("%1: it cannot begin in time, or ends after the closing time."));
    add(m_data->findings().untranslated, tr("%1: the title is missing in a language of the meeting."), true);
    return findings;
}

void AgendaPage::showAttention() {
    if (m_pane)
        m_pane->showAttention();
}

QString AgendaPage::newItemLabel() const {
    const bool mayAdd = m_data->hasMeeting() && !m_data->workspace().store().isReadOnly();
    return mayAdd ? tr("New item") : QString();
}

void AgendaPage::newItem() {
    if (m_pane)
        m_pane->newItem();
}

QString AgendaPage::document() const {
    return m_data->hasMeeting() ? u"agenda"_s : QString();
}

QString AgendaPage::printLabel() const {
    return tr("Print agenda");
}

std::vector<KeyHelp> AgendaPage::keys() const {
    return {
        {keysText({Qt::Key_Enter}), tr("Adds an item below the selected one, and the next after it")},
        {keysText({Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab}), tr("In a title that is being typed: a sub-item, and back")},
        {keysText({Qt::Key_F2}), tr("Edits the title or the cell")},
        {keysText({Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}), tr("Moves the selected items up or down")},
        {keysText({Qt::ALT | Qt::Key_Right, Qt::ALT | Qt::Key_Left}), tr("Makes sub-items of them, takes them out")},
        {keysText({QKeySequence::Delete}), tr("Deletes them; undo brings them back")},
        {keysText({QKeySequence::Cut, QKeySequence::Copy, QKeySequence::Paste}),
         tr("Cuts, copies and pastes rows, also from and to a spreadsheet")},
        {keysText({Qt::SHIFT | Qt::Key_F10}), tr("Everything else that can be done with them")},
        {keysText({Qt::Key_F6}), tr("Between the list and the details")},
        {keysText({Qt::Key_Escape}), tr("From the details to the list; shows all items again")},
    };
}

void AgendaPage::commit() {
    if (m_pane)
        m_pane->commit();
}

bool AgendaPage::hasWrongInput() const {
    return m_pane && m_pane->hasWrongInput();
}

void AgendaPage::showWrongInput() {
    if (m_pane)
        m_pane->showWrongInput();
}

QString AgendaPage::selected() const {
    return m_pane ? m_pane->selected() : QString();
}

void AgendaPage::select(const QString &id) {
    if (m_pane)
        m_pane->select(id);
}
