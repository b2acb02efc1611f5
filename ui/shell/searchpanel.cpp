#include "searchpanel.h"

#include "agenda.h"
#include "field.h"
#include "foldedtext.h"
#include "meeting.h"
#include "meetingnames.h"
#include "minutes.h"
#include "page.h"
#include "prose.h"
#include "recordtext.h"
#include "schema.h"
#include "searchdelegate.h"
#include "store.h"
#include "theme.h"
#include "topbar.h"
#include "windowwords.h"
#include "workspace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 40;
constexpr int widest = 640; ///< pixels at the usual size of text
constexpr int letters = 84; ///< at larger ones
constexpr int beside = 56;  ///< free at its sides
constexpr int fromBar = 6;
constexpr int fromBottom = 40;
constexpr int rowsShown = 16; ///< as far as the window has the room

QString iconOf(const QString &kind) {
    static const QHash<QString, QString> icons{{u"person"_s, u"people"_s},
                                               {u"agency"_s, u"people"_s},
                                               {u"participant"_s, u"delegations"_s},
                                               {u"delegation"_s, u"delegations"_s},
                                               {u"invitation"_s, u"delegations"_s},
                                               {u"agenda_item"_s, u"agenda"_s},
                                               {u"presenter"_s, u"agenda"_s},
                                               {u"paper"_s, u"papers"_s},
                                               {u"paper_file"_s, u"papers"_s},
                                               {u"paragraph"_s, u"minutes"_s},
                                               {u"decision"_s, u"decision"_s},
                                               {u"action"_s, u"action"_s},
                                               {u"action_entry"_s, u"action"_s},
                                               {u"recommendation"_s, u"followup"_s},
                                               {u"activity"_s, u"workplan"_s},
                                               {u"plan"_s, u"workplan"_s},
                                               {u"priority"_s, u"priorities"_s},
                                               {u"meeting"_s, u"meetings"_s},
                                               {u"body"_s, u"meetings"_s}};
    return icons.value(kind, u"programme"_s);
}

const FieldInfo *fieldOf(const QString &kind, const QString &field) {
    const RecordType *type = Schema::byKind(kind);
    const int index = type == nullptr ? -1 : type->indexOf(field.section(u'.', 0, 0));
    return index < 0 ? nullptr : &type->fields[static_cast<std::size_t>(index)];
}

/// Whether a field is part of what people call the record.
bool isNaming(const QString &kind, const QString &field) {
    const FieldInfo *info = fieldOf(kind, field);
    return info != nullptr && info->has(FieldRule::naming);
}

/// Whether it leads to another record, whose text was found.
bool isReference(const QString &kind, const QString &field) {
    const FieldInfo *info = fieldOf(kind, field);
    return info != nullptr && info->type == FieldType::reference;
}

/// Of the meeting to which a record belongs; empty where it belongs to none.
QString meetingCode(const Store &store, RecordKey key) {
    while (!key.kind.isEmpty() && key.kind != "meeting"_L1)
        key = store.ownerOf({key.kind, key.id, Operation::update, {}});
    const auto meeting = store.get(Id<Meeting>::fromText(key.id));
    return meeting ? meeting->code : QString();
}

} // namespace

SearchPanel::SearchPanel(Workspace &workspace, QWidget *window)
    : QFrame(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_words(new QLabel(this))
    , m_results(new SearchResults(this)) {
    setObjectName(u"search"_s);
    m_line->setObjectName(u"searchLine"_s);
    m_line->setPlaceholderText(tr("Search people, items, minutes, decisions … or jump to a page"));
    m_line->setAccessibleName(tr("Search and jump"));
    m_line->setClearButtonEnabled(true);
    m_list->setObjectName(u"searchResults"_s);
    m_list->setAccessibleName(tr("Results of the search"));
    m_list->setModel(m_results);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps it, and its arrow keys move in the list
    m_list->setFrameShape(NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setObjectName(u"searchWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &SearchPanel::search);
    connect(m_list, &QListView::clicked, this, &SearchPanel::choose);
    hide();
}

void SearchPanel::setPages(const std::vector<Page *> &pages) {
    m_pages.clear();
    for (const Page *page : pages)
        m_pages.push_back({.kind = SearchResult::Kind::page,
                           .icon = page->icon(),
                           .title = page->title(),
                           .detail = tr("page"),
                           .marks = {},
                           .text = {},
                           .recordKind = {},
                           .id = page->name()});
}

void SearchPanel::open() {
    if (!isVisible())
        m_before = QApplication::focusWidget();
    search(m_line->text());
    show();
    place(); // its parts know their sizes now
    raise();
    m_line->setFocus();
    m_line->selectAll();
}

void SearchPanel::leave() {
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus();
}

void SearchPanel::place() {
    const int wanted = std::max(widest, fontMetrics().averageCharWidth() * letters);
    const int width = std::min(wanted, m_window->width() - 2 * beside);
    const auto *bar = m_window->findChild<TopBar *>();
    const int top = bar == nullptr ? beside : bar->geometry().bottom() + fromBar;
    const int most = std::min(m_window->height() - top - fromBottom,
                              std::max(m_window->height() * 2 / 3, rowHeight(font()) * rowsShown));
    setGeometry((m_window->width() - width) / 2, top, width, most);
    layout()->activate();
    // No row is sliced: what is left below the last whole one is given up.
    const int room = m_list->height();
    int rows = 0;
    for (int row = 0; row < m_results->rowCount(); ++row) {
        const int next = rows + m_list->sizeHintForIndex(m_results->index(row)).height();
        if (next > room)
            break;
        rows = next;
    }
    resize(width, rows > 0 ? most - room + rows : most);
}

void SearchPanel::search(const QString &words) {
    std::vector<SearchResult> results = places(words);
    QString said;
    if (!words.trimmed().isEmpty()) {
        const auto hits = m_workspace.store().search(words, mostHits);
        if (!hits)
            m_workspace.report(hits.error());
        else
            std::transform(hits->begin(), hits->end(), std::back_inserter(results),
                           [this](const SearchHit &hit) { return resultOf(hit); });
        const auto count = static_cast<int>(results.size());
        if (results.empty())
            said = tr("Nothing found. Every word is looked for, or its beginning, in names, titles and texts.");
        else if (hits && hits->size() == mostHits)
            said = tr("The first %n result(s); another word finds fewer", nullptr, count);
        else
            said = tr("%n result(s)", nullptr, count);
    }
    m_results->setResults(std::move(results));
    m_words->setText(said);
    m_words->setVisible(!said.isEmpty());
    place();
    m_list->setCurrentIndex(m_results->index(0));
    m_list->scrollToTop();
}

/// Pages and meetings whose names hold all the words; while nothing is typed all pages.
std::vector<SearchResult> SearchPanel::places(const QString &words) const {
    const QStringList wanted = foldedText(words).split(u' ', Qt::SkipEmptyParts);
    const auto matches = [&](const QString &name) {
        const QString folded = foldedText(name);
        return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return folded.contains(word); });
    };
    std::vector<SearchResult> found;
    std::copy_if(m_pages.begin(), m_pages.end(), std::back_inserter(found),
                 [&](const SearchResult &page) { return matches(page.title); });
    if (wanted.isEmpty())
        return found;
    for (const MeetingName &meeting : meetingNames(m_workspace.store(), m_workspace.contentLanguage())) {
        if (matches(meeting.name))
            found.push_back({.kind = SearchResult::Kind::meeting,
                             .icon = u"meetings"_s,
                             .title = meeting.name,
                             .detail = tr("choose this meeting"),
                             .marks = {},
                             .text = {},
                             .recordKind = {},
                             .id = meeting.id.text()});
    }
    return found;
}

/// What a number or symbol that was found stands for; empty where the hit says so itself.
QString SearchPanel::wordsOf(const SearchHit &hit) const {
    const QString language = m_workspace.contentLanguage();
    RecordCache &records = m_workspace.records();
    QString words;
    if (hit.kind == Schema::of<Decision>().kind)
        words = plainProse(records.of<Decision>().get(Id<Decision>::fromText(hit.id)).text.in(language));
    else if (hit.kind == Schema::of<Action>().kind)
        words = plainProse(records.of<Action>().get(Id<Action>::fromText(hit.id)).text.in(language));
    else if (hit.kind == Schema::of<MeetingPaper>().kind)
        words = records.of<MeetingPaper>().get(Id<MeetingPaper>::fromText(hit.id)).title.in(language);
    return words == hit.text ? QString() : words;
}

SearchResult SearchPanel::resultOf(const SearchHit &hit) const {
    SearchResult result;
    result.icon = iconOf(hit.kind);
    result.recordKind = hit.kind;
    result.id = hit.id;
    result.marks = hit.marks;
    const QString kind = capitalized(kindText(hit.kind));
    if (isReference(hit.kind, hit.field)) { // called so after another record, and mostly at several meetings
        result.title = m_workspace.store().nameOf(hit.kind, hit.id, m_workspace.contentLanguage());
        const QString code = meetingCode(m_workspace.store(), {hit.kind, hit.id});
        result.detail = code.isEmpty() ? kind : QString(kind % u" · "_s % code);
        if (result.title != hit.text)
            result.text = hit.text;
        return result;
    }
    if (isNaming(hit.kind, hit.field) && !hit.text.startsWith(u'…')) { // else its beginning is needed to know it
        result.title = hit.text;
        result.detail = kind;
        result.text = wordsOf(hit);
        return result;
    }
    result.title = m_workspace.store().nameOf(hit.kind, hit.id, m_workspace.contentLanguage());
    result.text = hit.text;
    result.detail = kind % u" · "_s % fieldText(hit.field);
    return result;
}

void SearchPanel::choose(const QModelIndex &index) {
    if (!index.isValid())
        return;
    const SearchResult result = m_results->at(index.row());
    m_before.clear();
    leave();
    switch (result.kind) {
    case SearchResult::Kind::page:
        Q_EMIT pageChosen(result.id);
        break;
    case SearchResult::Kind::meeting:
        m_workspace.setMeeting(Id<Meeting>::fromText(result.id));
        break;
    case SearchResult::Kind::record:
        m_workspace.requestRecord(result.recordKind, result.id);
        break;
    }
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_line)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && !isActiveWindow())
        return false; // another window is in front; it stays as it is
    if (event->type() == QEvent::FocusOut) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

void SearchPanel::paintEvent(QPaintEvent *) {
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.outline, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}
