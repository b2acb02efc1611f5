#include "itemedits.h"

#include "agendadata.h"
#include "agendawords.h"
#include "edit.h"
#include "presenteredits.h"
#include "store.h"
#include "workspace.h"

using namespace Qt::StringLiterals;

ItemEdits::ItemEdits(AgendaData &data, PresenterEdits &presenters) : m_data(data), m_presenters(presenters) {}

Id<AgendaItem> ItemEdits::newId() {
    return m_data.workspace().store().newId<AgendaItem>();
}

bool ItemEdits::update(Id<AgendaItem> id, const char *source, const std::function<void(AgendaItem &)> &change) {
    const AgendaItem *item = m_data.contents().item(id);
    if (item == nullptr)
        return false;
    const AgendaItem before = *item;
    AgendaItem after = before;
    change(after);
    return before == after ||
           m_data.edit(label(source, {m_data.nameOf(before)}), [&](Edit &edit) { edit.update(before, after); });
}

bool ItemEdits::setTitle(Id<AgendaItem> item, const QString &title) {
    return setTitle(item, m_data.language(), title);
}

bool ItemEdits::setTitle(Id<AgendaItem> id, const QString &language, const QString &title) {
    const AgendaItem *item = m_data.contents().item(id);
    if (item == nullptr)
        return false;
    LocalText changed = item->title;
    changed.set(language, title.trimmed(), m_data.workspace().primaryLanguage());
    if (changed.isEmpty())
        return m_data.refuse(tr("An item needs a title."));
    return update(id, QT_TRANSLATE_NOOP("Labels", "change the title of “%1”"),
                  [&](AgendaItem &after) { after.title = changed; });
}

bool ItemEdits::setAnnotation(Id<AgendaItem> item, const QString &language, const QString &text) {
    return update(item, QT_TRANSLATE_NOOP("Labels", "change the annotation of “%1”"), [&](AgendaItem &after) {
        after.annotation.set(language, text, m_data.workspace().primaryLanguage());
    });
}

bool ItemEdits::markUpToDate(Id<AgendaItem> item, LocalText AgendaItem::*field, const QString &language) {
    return update(
        item, QT_TRANSLATE_NOOP("Labels", "mark the translation of “%1” as up to date"),
        [&](AgendaItem &after) { (after.*field).markCurrent(language, m_data.workspace().primaryLanguage()); });
}

bool ItemEdits::setDuration(Id<AgendaItem> id, int minutes) {
    const TimedItem *timed = m_data.timing().find(id);
    if (timed != nullptr && timed->hasChildren)
        return m_data.refuse(tr("An item with sub-items lasts as long as they do together."));
    return update(id, QT_TRANSLATE_NOOP("Labels", "change the duration of “%1”"),
                  [&](AgendaItem &after) { after.duration = minutes; });
}

bool ItemEdits::setFixedStart(Id<AgendaItem> id, QTime start) {
    const TimedItem *timed = m_data.timing().find(id);
    if (timed != nullptr && timed->parent && start.isValid())
        return m_data.refuse(tr("A sub-item starts where the one before it ends; only items at the top can be fixed."));
    const char *source = start.isValid() ? QT_TRANSLATE_NOOP("Labels", "fix the start of “%1”")
                                         : QT_TRANSLATE_NOOP("Labels", "let “%1” follow the item before");
    return update(id, source, [&](AgendaItem &after) { after.fixedStart = start; });
}

bool ItemEdits::setPurpose(Id<AgendaItem> id, Purpose purpose) {
    return update(id, QT_TRANSLATE_NOOP("Labels", "change the purpose of “%1”"),
                  [&](AgendaItem &after) { after.purpose = purpose; });
}

bool ItemEdits::setPresenters(Id<AgendaItem> item, const QString &names) {
    return m_presenters.setNames(item, names);
}

bool ItemEdits::setChairNote(Id<AgendaItem> id, const QString &note) {
    return update(id, QT_TRANSLATE_NOOP("Labels", "change the note for the chair on “%1”"),
                  [&](AgendaItem &after) { after.chairNote = note; });
}

bool ItemEdits::setKind(Id<AgendaItem> id, AgendaItemKind kind) {
    const AgendaTree tree(m_data.contents().days, m_data.contents().items);
    if (!canBeOfKind(tree, id, kind))
        return m_data.refuse(tr("It has sub-items, which only items and sections can have."));
    return update(id, QT_TRANSLATE_NOOP("Labels", "change the kind of “%1”"),
                  [&](AgendaItem &after) { after.kind = kind; });
}

bool ItemEdits::setInternal(Id<AgendaItem> id, bool internal) {
    const char *source = internal ? QT_TRANSLATE_NOOP("Labels", "show “%1” to the chair only")
                                  : QT_TRANSLATE_NOOP("Labels", "show “%1” to everyone");
    return update(id, source, [&](AgendaItem &after) { after.internal = internal; });
}

bool ItemEdits::setOrigin(Id<AgendaItem> id, ItemOrigin origin) {
    return update(id, QT_TRANSLATE_NOOP("Labels", "change the origin of “%1”"), [&](AgendaItem &after) {
        after.origin = origin;
        if (origin != ItemOrigin::carried)
            after.carriedFrom = {};
    });
}
