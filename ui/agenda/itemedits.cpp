#include "itemedits.h"

#include "agendadata.h"
#include "agendawords.h"
#include "earlieritem.h"
#include "edit.h"
#include "presenteredits.h"
#include "store.h"
#include "workspace.h"

#include <utility>

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

bool ItemEdits::update(const Items &items, const char *one, const char *several,
                       const std::function<void(AgendaItem &)> &change) {
    std::vector<std::pair<AgendaItem, AgendaItem>> changed;
    for (const Id<AgendaItem> id : items) {
        const AgendaItem *item = m_data.contents().item(id);
        if (item == nullptr)
            continue;
        AgendaItem after = *item;
        change(after);
        if (after != *item)
            changed.emplace_back(*item, after);
    }
    if (changed.empty())
        return true;
    const Label what = items.size() == 1 ? label(one, {m_data.nameOf(changed.front().first)})
                                         : label(several, {QString::number(items.size())});
    return m_data.edit(what, [&](Edit &edit) {
        for (const auto &[before, after] : changed)
            edit.update(before, after);
    });
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
    return setPurpose(Items{id}, purpose);
}

bool ItemEdits::setPresenters(Id<AgendaItem> item, const QString &names) {
    return m_presenters.setNames(item, names);
}

bool ItemEdits::setChairNote(Id<AgendaItem> id, const QString &note) {
    return update(id, QT_TRANSLATE_NOOP("Labels", "change the note for the chair on “%1”"),
                  [&](AgendaItem &after) { after.chairNote = note; });
}

bool ItemEdits::setPurpose(const Items &items, Purpose purpose) {
    return update(items, QT_TRANSLATE_NOOP("Labels", "change the purpose of “%1”"),
                  QT_TRANSLATE_NOOP("Labels", "change the purpose of %1 items"),
                  [purpose](AgendaItem &after) { after.purpose = purpose; });
}

bool ItemEdits::setKind(const Items &items, AgendaItemKind kind) {
    const AgendaTree tree(m_data.contents().days, m_data.contents().items);
    for (const Id<AgendaItem> item : items) {
        const AgendaItem *record = m_data.contents().item(item);
        if (record != nullptr && !canBeOfKind(tree, item, kind))
            return m_data.refuse(
                tr("“%1” has sub-items, which only items and sections can have.").arg(m_data.nameOf(*record)));
    }
    return update(items, QT_TRANSLATE_NOOP("Labels", "change the kind of “%1”"),
                  QT_TRANSLATE_NOOP("Labels", "change the kind of %1 items"),
                  [kind](AgendaItem &after) { after.kind = kind; });
}

bool ItemEdits::setInternal(Id<AgendaItem> id, bool internal) {
    const char *source = internal ? QT_TRANSLATE_NOOP("Labels", "show “%1” to the chair only")
                                  : QT_TRANSLATE_NOOP("Labels", "show “%1” to everyone");
    return update(id, source, [&](AgendaItem &after) { after.internal = internal; });
}

bool ItemEdits::setOrigin(Id<AgendaItem> id, ItemOrigin origin, Id<Meeting> from) {
    return update(id, QT_TRANSLATE_NOOP("Labels", "change the origin of “%1”"), [&](AgendaItem &after) {
        after.origin = origin;
        after.carriedFrom = origin == ItemOrigin::carried ? from : Id<Meeting>();
    });
}

bool ItemEdits::restore(Id<AgendaItem> id, const QString &field, const QJsonValue &value) {
    const AgendaItem *item = m_data.contents().item(id);
    if (item == nullptr)
        return false;
    const auto after = withEarlierValue(*item, field, value, m_data.workspace().primaryLanguage());
    if (!after)
        return false;
    if (after->title.isEmpty())
        return m_data.refuse(tr("An item needs a title."));
    if (after->kind != item->kind) {
        const AgendaTree tree(m_data.contents().days, m_data.contents().items);
        if (!canBeOfKind(tree, id, after->kind))
            return m_data.refuse(tr("It has sub-items now, which only items and sections can have."));
    }
    const TimedItem *timed = m_data.timing().find(id);
    if (after->fixedStart != item->fixedStart && after->fixedStart.isValid() && timed != nullptr && timed->parent)
        return m_data.refuse(tr("A sub-item starts where the one before it ends; only items at the top can be fixed."));
    return update(id, QT_TRANSLATE_NOOP("Labels", "restore an earlier value of “%1”"),
                  [&](AgendaItem &changed) { changed = *after; });
}
