#include "itemform.h"

#include "agendadata.h"
#include "agendawords.h"
#include "choicebox.h"
#include "fielderror.h"
#include "fieldrow.h"
#include "formpanel.h"
#include "formparts.h"
#include "growingedit.h"
#include "itemedits.h"
#include "localtextedit.h"
#include "paperslist.h"
#include "parsededit.h"
#include "presentersfield.h"
#include "store.h"
#include "textcommit.h"
#include "theme.h"
#include "workspace.h"
#include "wrappingcheck.h"

#include <QComboBox>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int space = 12;
constexpr int columnSpace = 6;
constexpr int meetingRole = Qt::UserRole + 1; ///< of an origin: the meeting from which the item was carried over

QComboBox *comboBox(const QString &name, QWidget *parent) {
    auto *box = new ChoiceBox(parent);
    box->setObjectName(name);
    return box;
}

FieldRow *sideBySide(QWidget *left, QWidget *right) {
    auto *row = new FieldRow(columnSpace, space);
    row->addWidget(left);
    row->addWidget(right);
    return row;
}

template <class Enum>
void choose(QComboBox *box, Enum value) {
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

} // namespace

ItemForm::ItemForm(AgendaData &agenda, ItemEdits &items, PresenterEdits &presenters, QWidget *parent)
    : QWidget(parent), m_data(agenda), m_items(items) {
    setObjectName(u"itemForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(formMargins);
    column->setSpacing(space);
    buildTop(column);
    m_presenters = new PresentersField(agenda, presenters, this);
    column->addWidget(m_presenters);
    buildTexts(column);
    buildRest(column);
    column->addStretch(1);
    connectTexts();
    connectTimes();
    connectChoices();
}

void ItemForm::buildTop(QVBoxLayout *column) {
    m_head = secondaryLabel({}, this);
    m_head->setObjectName(u"itemHead"_s);
    m_title = new LocalTextEdit(u"itemTitle"_s, tr("Title"), LocalTextEdit::Lines::wrapped, this);
    QFont titleFont = font();
    titleFont.setBold(true);
    titleFont.setPointSizeF(titleFont.pointSizeF() * 15.0 / 13.0);
    m_title->setEditorFont(titleFont);
    auto *title = new QVBoxLayout;
    title->setSpacing(6);
    title->addWidget(m_head);
    title->addWidget(m_title);
    column->addLayout(title);

    m_duration = new DurationEdit(u"itemDuration"_s, this);
    m_fixedStart = new TimeEdit(u"itemFixedStart"_s, this);
    column->addLayout(
        sideBySide(labelled(tr("Duration"), m_duration, this), labelled(tr("Fixed start"), m_fixedStart, this)));

    m_purpose = comboBox(u"itemPurpose"_s, this);
    for (const Purpose purpose : {Purpose::none, Purpose::information, Purpose::discussion, Purpose::decision})
        m_purpose->addItem(purposePhrase(purpose), static_cast<int>(purpose));
    m_kind = comboBox(u"itemKind"_s, this);
    for (const AgendaItemKind kind : {AgendaItemKind::item, AgendaItemKind::section, AgendaItemKind::pause,
                                      AgendaItemKind::ceremony, AgendaItemKind::registration})
        m_kind->addItem(itemKindWord(kind), static_cast<int>(kind));
    m_kindError = new FieldError(m_kind, this);
    auto *kinds = new QVBoxLayout;
    kinds->setSpacing(2);
    kinds->addLayout(sideBySide(labelled(tr("Purpose"), m_purpose, this), labelled(tr("Kind"), m_kind, this)));
    kinds->addWidget(m_kindError);
    column->addLayout(kinds);
}

void ItemForm::buildTexts(QVBoxLayout *column) {
    m_chairNote = new GrowingEdit(this);
    m_chairNote->setObjectName(u"itemChairNote"_s);
    m_chairNoteCommit = new TextCommit(m_chairNote);
    m_chairNoteError = new FieldError(m_chairNote, this);
    auto *note = new QVBoxLayout;
    note->setSpacing(2);
    note->addWidget(labelled(tr("Note for the chair"), m_chairNote, this));
    note->addWidget(m_chairNoteError);
    column->addLayout(note);
    m_papers = new PapersList(m_data, this);
    column->addWidget(m_papers);
    m_annotation = new LocalTextEdit(u"itemAnnotation"_s, tr("Annotation"), LocalTextEdit::Lines::several, this);
    column->addWidget(labelled(tr("Annotation"), m_annotation, this));
}

void ItemForm::buildRest(QVBoxLayout *column) {
    m_day = comboBox(u"itemDay"_s, this);
    m_dayLabel = fieldLabel(tr("Day"), m_day, this);
    auto *day = new QVBoxLayout;
    day->setSpacing(5);
    day->addWidget(m_dayLabel);
    day->addWidget(m_day);
    column->addLayout(day);

    m_origin = comboBox(u"itemOrigin"_s, this);
    column->addWidget(labelled(tr("Origin"), m_origin, this));
    m_internal = new WrappingCheck(tr("Only in the chair's agenda"), this);
    m_internal->setObjectName(u"itemInternal"_s);
    m_internal->setToolTip(tr("The item takes time but has no number, and stands in no other paper"));
    column->addWidget(m_internal);
}

void ItemForm::connectTexts() {
    connect(m_title, &LocalTextEdit::committed, this, [this](const QString &language, const QString &text) {
        if (!m_loading && !m_items.setTitle(m_item, language, text))
            m_title->refuse(language, m_data.whyNot());
    });
    connect(m_title, &LocalTextEdit::markedUpToDate, this,
            [this](const QString &language) { m_items.markUpToDate(m_item, &AgendaItem::title, language); });
    connect(m_annotation, &LocalTextEdit::committed, this, [this](const QString &language, const QString &text) {
        if (!m_loading && !m_items.setAnnotation(m_item, language, text))
            m_annotation->refuse(language, m_data.whyNot());
    });
    connect(m_annotation, &LocalTextEdit::markedUpToDate, this,
            [this](const QString &language) { m_items.markUpToDate(m_item, &AgendaItem::annotation, language); });
    connect(m_chairNoteCommit, &TextCommit::committed, this, [this](const QString &text) {
        if (m_loading || m_items.setChairNote(m_item, text))
            return;
        m_chairNoteCommit->refuse();
        m_chairNoteError->say(m_data.whyNot());
    });
    connect(m_chairNoteCommit, &TextCommit::edited, m_chairNoteError, &FieldError::clear);
}

void ItemForm::connectTimes() {
    connect(m_duration, &DurationEdit::committed, this, [this](int minutes) {
        if (!m_loading && !m_items.setDuration(m_item, minutes))
            m_duration->refuse(m_data.whyNot());
    });
    connect(m_fixedStart, &TimeEdit::committed, this, [this](QTime start) {
        if (!m_loading && !m_items.setFixedStart(m_item, start))
            m_fixedStart->refuse(m_data.whyNot());
    });
}

void ItemForm::connectChoices() {
    connect(m_purpose, &QComboBox::activated, this, [this](int index) {
        m_items.setPurpose(m_item, static_cast<Purpose>(m_purpose->itemData(index).toInt()));
        refresh();
    });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        const bool done = m_items.setKind({m_item}, static_cast<AgendaItemKind>(m_kind->itemData(index).toInt()));
        m_kindError->say(done ? QString() : m_data.whyNot());
        refresh();
    });
    connect(m_origin, &QComboBox::activated, this, [this](int index) {
        m_items.setOrigin(m_item, static_cast<ItemOrigin>(m_origin->itemData(index).toInt()),
                          {m_origin->itemData(index, meetingRole).toUuid()});
        refresh();
    });
    connect(m_day, &QComboBox::activated, this, [this](int index) {
        m_items.moveToDay({m_item}, {m_day->itemData(index).toUuid()});
        refresh();
    });
    connect(m_internal, &QCheckBox::clicked, this, [this](bool internal) {
        m_items.setInternal(m_item, internal);
        refresh();
    });
}

void ItemForm::commit() {
    if (m_item.isNull())
        return;
    m_title->commit();
    m_duration->commit();
    m_fixedStart->commit();
    m_chairNoteCommit->commit();
    m_annotation->commit();
    m_presenters->commit();
}

bool ItemForm::WrongFields::isEmpty() const {
    return duration.isEmpty() && fixedStart.isEmpty() && chairNote.isEmpty() && title.isEmpty() && annotation.isEmpty();
}

ItemForm::WrongFields ItemForm::wrongFields() const {
    WrongFields wrong{.duration = m_duration->wrongInput(),
                      .fixedStart = m_fixedStart->wrongInput(),
                      .chairNote = {},
                      .title = m_title->wrongInput(),
                      .annotation = m_annotation->wrongInput()};
    if (m_chairNoteError->isSaying())
        wrong.chairNote = {m_chairNoteCommit->text(), m_chairNoteError->text()};
    return wrong;
}

bool ItemForm::hasWrongInput() const {
    if (!m_item.isNull() && !wrongFields().isEmpty())
        return true;
    return !withKeptWrongInput().isNull();
}

Id<AgendaItem> ItemForm::withKeptWrongInput() const {
    const auto kept = std::find_if(m_wrongInput.keyBegin(), m_wrongInput.keyEnd(), [this](Id<AgendaItem> item) {
        return item != m_item && m_data.workspace().store().get(item).ok(); // it may be deleted by now
    });
    return kept == m_wrongInput.keyEnd() ? Id<AgendaItem>() : *kept;
}

void ItemForm::keepWrongInput() {
    const WrongFields wrong = wrongFields();
    if (m_item.isNull() || wrong.isEmpty())
        m_wrongInput.remove(m_item);
    else
        m_wrongInput.insert(m_item, wrong);
}

void ItemForm::showWrongInput(const WrongFields &wrong) {
    m_duration->showWrongInput(wrong.duration);
    m_fixedStart->showWrongInput(wrong.fixedStart);
    m_title->showWrongInput(wrong.title);
    m_annotation->showWrongInput(wrong.annotation);
    if (wrong.chairNote.isEmpty())
        return;
    m_chairNoteCommit->loadUncommitted(m_chairNoteCommit->stored(), wrong.chairNote.typed);
    m_chairNoteError->say(wrong.chairNote.why);
}

void ItemForm::setItem(Id<AgendaItem> item) {
    if (item == m_item)
        return;
    commit();
    keepWrongInput();
    m_item = item;
    const AgendaItem *record = m_data.contents().item(item);
    if (record == nullptr)
        m_item = {};
    m_presenters->setItem(m_item);
    if (record != nullptr)
        load(*record);
}

void ItemForm::load(const AgendaItem &item) {
    const QScopedValueRollback guard(m_loading, true);
    const QStringList working = m_data.workspace().workingLanguages();
    const QStringList shown = m_data.workspace().shownLanguages();
    m_title->setLanguages(working, shown);
    m_annotation->setLanguages(working, shown);
    m_title->load(item.title);
    m_annotation->load(item.annotation);
    m_chairNoteCommit->load(item.chairNote);
    m_kindError->clear();
    m_chairNoteError->clear();
    const TimedItem *timed = m_data.timing().find(item.id);
    m_duration->load(timed != nullptr ? timed->duration() : item.duration);
    m_fixedStart->load(item.fixedStart);
    showWrongInput(m_wrongInput.value(item.id));
    showState(item);
}

void ItemForm::refresh() {
    const AgendaItem *item = m_data.contents().item(m_item);
    if (item == nullptr)
        return;
    const QStringList working = m_data.workspace().workingLanguages();
    const QStringList shown = m_data.workspace().shownLanguages();
    m_title->setLanguages(working, shown);
    m_annotation->setLanguages(working, shown);
    m_title->refresh(item->title);
    m_annotation->refresh(item->annotation);
    m_chairNoteCommit->refresh(item->chairNote);
    m_presenters->refresh();
    const TimedItem *timed = m_data.timing().find(item->id);
    m_duration->refresh(timed != nullptr ? timed->duration() : item->duration);
    m_fixedStart->refresh(item->fixedStart);
    showState(*item);
}

void ItemForm::showState(const AgendaItem &item) {
    showHead(item);
    const TimedItem *timed = m_data.timing().find(item.id);
    const bool hasChildren = timed != nullptr && timed->hasChildren;
    const bool isTop = timed == nullptr || timed->parent.isNull();
    const bool readOnly = m_data.workspace().store().isReadOnly();
    m_duration->setEnabled(!hasChildren);
    m_duration->setToolTip(hasChildren ? tr("Its sub-items together") : QString());
    m_fixedStart->setEnabled(isTop);
    m_fixedStart->setPlaceholder(isTop ? predecessorHint() : tr("follows"));
    choose(m_purpose, item.purpose);
    choose(m_kind, item.kind);
    m_internal->setChecked(item.internal);
    showOrigins(item);
    showDays(item);
    setEnabled(!readOnly);
    m_papers->showPapersOf(item.id);
}

void ItemForm::showHead(const AgendaItem &item) {
    const TimedItem *timed = m_data.timing().find(item.id);
    QStringList parts;
    parts += timed != nullptr && !timed->number.isEmpty() ? tr("Item %1").arg(timed->number) : itemKindWord(item.kind);
    if (timed != nullptr) {
        parts += timeSpan(timed->startTime(), timed->endTime());
        const QString note = startNote(timed->slack, timed->overrun);
        if (!note.isEmpty())
            parts += note;
    }
    m_head->setText(parts.join(u"  ·  "_s));
}

QString ItemForm::predecessorHint() const {
    const auto &items = m_data.timing().items;
    const auto at =
        std::find_if(items.begin(), items.end(), [&](const TimedItem &timed) { return timed.item == m_item; });
    for (auto before = at; before != items.begin();) {
        --before;
        if (before->day != at->day)
            break;
        if (!before->parent.isNull())
            continue;
        if (!before->number.isEmpty())
            return tr("follows item %1").arg(before->number);
        const AgendaItem *item = m_data.contents().item(before->item);
        return item == nullptr ? QString() : tr("follows “%1”").arg(m_data.nameOf(*item));
    }
    return tr("opens the day");
}

void ItemForm::showDays(const AgendaItem &item) {
    const TimedItem *timed = m_data.timing().find(item.id);
    m_day->clear();
    for (const TimedDay &day : m_data.timing().days)
        m_day->addItem(dayWord(day.date), day.day.uuid);
    m_day->setCurrentIndex(timed != nullptr ? m_day->findData(timed->day.uuid) : -1);
    const bool severalDays = m_data.timing().days.size() > 1;
    m_day->setVisible(severalDays);
    m_dayLabel->setVisible(severalDays);
    m_day->setEnabled(timed == nullptr || timed->parent.isNull());
}

void ItemForm::showOrigins(const AgendaItem &item) {
    m_origin->clear();
    for (const ItemOrigin origin : {ItemOrigin::fresh, ItemOrigin::standing, ItemOrigin::mattersArising})
        m_origin->addItem(originWord(origin), static_cast<int>(origin));
    const auto offer = [this](const QString &text, Id<Meeting> from) {
        m_origin->addItem(text, static_cast<int>(ItemOrigin::carried));
        m_origin->setItemData(m_origin->count() - 1, from.uuid, meetingRole);
    };
    for (const Meeting &meeting : m_data.contents().otherMeetings)
        offer(tr("Carried over from %1").arg(meeting.code), meeting.id);
    if (m_data.contents().otherMeetings.empty() || (item.origin == ItemOrigin::carried && item.carriedFrom.isNull()))
        offer(originWord(ItemOrigin::carried), {});
    choose(m_origin, item.origin);
    for (int index = 0; item.origin == ItemOrigin::carried && index < m_origin->count(); ++index) {
        if (m_origin->itemData(index, meetingRole).toUuid() == item.carriedFrom.uuid &&
            m_origin->itemData(index).toInt() == static_cast<int>(ItemOrigin::carried))
            m_origin->setCurrentIndex(index);
    }
}
