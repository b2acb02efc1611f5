#pragma once

#include "agendaclipboard.h"
#include "agendaediting.h"
#include "agendamodel.h"
#include "copieditems.h"

#include <QCoreApplication>

#include <functional>

class AgendaData;
class Edit;
class PresenterEdits;
class QJsonValue;
struct AgendaContents;

/// What can be done to the items of the agenda. Each function is one step of undo, and answers whether it was done;
/// what the rules do not allow is refused in words.
class ItemEdits : public AgendaActions {
    Q_DECLARE_TR_FUNCTIONS(ItemEdits)

public:
    using Items = std::vector<Id<AgendaItem>>;
    static constexpr std::size_t mostPasted = 500;

    /// Both must outlive it.
    ItemEdits(AgendaData &data, PresenterEdits &presenters);

    Id<AgendaItem> newId() override;
    bool add(Id<AgendaItem> id, const RowPlace &place, const QString &title) override;
    bool setTitle(Id<AgendaItem> item, const QString &title) override;
    bool setDuration(Id<AgendaItem> item, int minutes) override;
    bool setFixedStart(Id<AgendaItem> item, QTime start) override;
    bool setPurpose(Id<AgendaItem> item, Purpose purpose) override;
    bool setPresenters(Id<AgendaItem> item, const QString &names) override;
    bool move(const Items &items, const RowPlace &place) override;

    bool setTitle(Id<AgendaItem> item, const QString &language, const QString &title);
    bool setAnnotation(Id<AgendaItem> item, const QString &language, const QString &text);
    bool markUpToDate(Id<AgendaItem> item, LocalText AgendaItem::*field, const QString &language);
    bool setChairNote(Id<AgendaItem> item, const QString &note);
    bool setKind(const Items &items, AgendaItemKind kind);
    bool setPurpose(const Items &items, Purpose purpose);
    bool setInternal(Id<AgendaItem> item, bool internal);
    /// `from` is the meeting of an item that was carried over; null where that is not known.
    bool setOrigin(Id<AgendaItem> item, ItemOrigin origin, Id<Meeting> from = {});
    /// Puts a value of the history back; refused where the rules do not allow it now.
    bool restore(Id<AgendaItem> item, const QString &field, const QJsonValue &value);

    /// One place among their siblings; at the end of a day into the next.
    bool moveUp(const Items &items) { return moveBy(items, Direction::up); }
    bool moveDown(const Items &items) { return moveBy(items, Direction::down); }
    bool moveToDay(const Items &items, Id<Day> day);
    bool indent(const Items &items);
    bool outdent(const Items &items);
    /// With what is below them. Their papers stay with the meeting.
    bool remove(const Items &items);
    /// Of a table as other programs give it.
    bool paste(const std::vector<PastedItem> &pasted, const RowPlace &place);
    /// Of rows copied or cut here; papers that lost their item by cutting stand under the new one.
    bool paste(std::vector<CopiedItem> copied, const RowPlace &place);
    std::vector<CopiedItem> copied(const Items &items) const;
    /// The items and all below them, in the order in which they stand.
    Items withSubItems(const Items &items) const;

private:
    enum class Direction { up, down };

    bool moveBy(const Items &items, Direction direction);
    /// Changes one item as `change` does. Nothing happens where that changes nothing.
    bool update(Id<AgendaItem> id, const char *source, const std::function<void(AgendaItem &)> &change);
    /// The same of several, in one step.
    bool update(const Items &items, const char *one, const char *several,
                const std::function<void(AgendaItem &)> &change);
    /// Takes one step for each item, in the given order, and writes what came of all of them.
    bool rearrange(const Items &items, const char *one, const char *several,
                   const std::function<AgendaChanges(const AgendaTree &, Id<AgendaItem>)> &step);
    /// The place by index, as the rules want it, not counting the items that move.
    static AgendaPlace agendaPlace(const AgendaTree &tree, const RowPlace &place, const Items &moved);
    /// The first item at or below a place that does not move; null for the end.
    static Id<AgendaItem> firstStaying(const AgendaTree &tree, const RowPlace &place, const Items &moved);
    /// Without those that move along with one above them; in the order in which they stand.
    Items withoutNested(const Items &items) const;
    Items inOrder(const Items &items) const;
    QString whyNotIndented(Id<AgendaItem> item) const;
    static void takePapers(Edit &edit, const AgendaContents &contents, const CopiedItem &row);

    AgendaData &m_data;
    PresenterEdits &m_presenters;
};
