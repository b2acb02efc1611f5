#include "prioritiespane.h"

#include "detailspanel.h"
#include "edit.h"
#include "emptystate.h"
#include "newname.h"
#include "priorityform.h"
#include "priorityservice.h"
#include "recordchoices.h"
#include "store.h"
#include "windowwords.h"

#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString allFindings() {
    return u"prioritiesFindings"_s;
}

/// Years from "2017–2020", "2017-2020" or "2017"; nothing where the text is neither. Empty is no years.
std::optional<std::pair<int, int>> parsePeriod(const QString &text) {
    static const QRegularExpression period(u"^(\\d{4})(?:\\s*[-–—]\\s*(\\d{4}))?$"_s);
    if (text.trimmed().isEmpty())
        return std::pair(0, 0);
    const QRegularExpressionMatch match = period.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int from = match.captured(1).toInt();
    return std::pair(from, match.captured(2).isEmpty() ? from : match.captured(2).toInt());
}

} // namespace

PrioritiesPane::PrioritiesPane(Workspace &workspace)
    : RecordPane(workspace, u"priorities"_s, tr("Priorities")), m_form(new PriorityForm(workspace, this)) {
    addNewButton(tr("Add priority"), tr("Add a priority to the country in sight (Ctrl+N)"));
    details().addForm(m_form);
    EmptyState &empty =
        setEmpty(tr("No priorities yet. What each country wants to reach stands here, with the activities that serve "
                    "it."));
    connect(empty.addWay(u"prioritiesAddFirst"_s, tr("Add a priority")), &QPushButton::clicked, this,
            &PrioritiesPane::newItem);
    table().setMovable(true);
    table().rows().setTake(
        [this](const QUuid &key, const QString &column, const QString &value) { return take(key, column, value); });
    connect(&table(), &TableView::moveRequested, this, [this](int by) {
        if (const Priority *priority = priorityOf(table().currentKey()))
            rank(*priority, by);
    });
    connect(&table(), &TableView::dropped, this,
            [this](const std::vector<QUuid> &keys, const QUuid &target, TableView::Drop where) {
                drop(keys, target, where != TableView::Drop::before);
            });
    begin(priorityColumns());
}

QStringList PrioritiesPane::kinds() const {
    return {u"priority"_s, u"activity_priority"_s, u"activity"_s, u"country"_s, u"programme"_s};
}

std::vector<TableRow> PrioritiesPane::rows() {
    m_made = priorityRows(workspace());
    return std::move(m_made.rows);
}

std::vector<PillText> PrioritiesPane::pills() {
    if (m_made.priorities == 0)
        return {};
    const auto countOf = [](const QSet<QUuid> &keys) { return static_cast<int>(keys.size()); };
    std::vector<PillText> pills{
        {.name = u"prioritiesCount"_s, .text = tr("%n priority(ies)", nullptr, m_made.priorities)}};
    const auto finding = [&pills](const QString &name, const QString &words, const QSet<QUuid> &keys) {
        if (!keys.isEmpty())
            pills.push_back({.name = name, .text = words, .tone = Tone::attention, .clickable = true});
    };
    finding(u"prioritiesUncovered"_s, tr("%n served by no activity", nullptr, countOf(m_made.uncovered)),
            m_made.uncovered);
    finding(u"prioritiesWithout"_s, tr("%n country(ies) without priorities", nullptr, countOf(m_made.countriesWithout)),
            m_made.countriesWithout);
    finding(u"prioritiesUntranslated"_s, tr("%n with texts to translate", nullptr, countOf(m_made.untranslated)),
            m_made.untranslated);
    return pills;
}

QSet<QUuid> PrioritiesPane::keysOf(const QString &pill) {
    if (pill == "prioritiesUncovered"_L1)
        return m_made.uncovered;
    if (pill == "prioritiesWithout"_L1)
        return m_made.countriesWithout;
    if (pill == "prioritiesUntranslated"_L1)
        return m_made.untranslated;
    return pill == allFindings() ? m_made.uncovered + m_made.untranslated : QSet<QUuid>();
}

void PrioritiesPane::showAttention() {
    filterBy(allFindings());
}

void PrioritiesPane::showDetails(const QUuid &key) {
    if (const Priority *priority = priorityOf(key)) {
        m_form->show(*priority);
        details().showForm(m_form, {u"priority"_s, priority->id.text()},
                           priority->title.in(workspace().contentLanguage()), {u"activity_priority"_s});
    } else {
        m_form->leave();
        const auto *country = workspace().records().of<Country>().find({key});
        if (country != nullptr && !isReadOnly())
            details().showWords(RecordNames::country(workspace(), country->id), tr("Add priority"),
                                [this] { newItem(); });
        else
            details().showWords(tr("Select a priority to see what serves it."));
    }
}

void PrioritiesPane::commitForms() {
    m_form->commit();
}

QUuid PrioritiesPane::withWrongInput() const {
    return m_form->withWrongInput().uuid;
}

const Priority *PrioritiesPane::priorityOf(const QUuid &key) const {
    return workspace().records().of<Priority>().find({key});
}

std::vector<Priority> PrioritiesPane::selectedPriorities() const {
    std::vector<Priority> priorities;
    for (const QUuid &key : table().selectedKeys()) {
        if (const Priority *priority = priorityOf(key))
            priorities.push_back(*priority);
    }
    return priorities;
}

Id<Country> PrioritiesPane::country() const {
    const QUuid key = table().currentKey();
    if (const Priority *priority = priorityOf(key))
        return priority->country;
    if (workspace().records().of<Country>().find({key}) != nullptr)
        return {key};
    const std::vector<Choice> countries = RecordChoices::countries(workspace());
    return countries.empty() ? Id<Country>() : Id<Country>::fromText(countries.front().id);
}

Priority PrioritiesPane::nextOf(Id<Country> country) const {
    Priority next;
    next.id = workspace().store().newId<Priority>();
    next.country = country;
    std::vector<Priority> others = workspace().records().of<Priority>().where(&Priority::country, country);
    if (others.empty())
        others = workspace().records().of<Priority>().all(); // the period of the others
    const auto last = std::max_element(others.begin(), others.end(), isRankedBefore);
    if (last != others.end()) {
        next.fromYear = last->fromYear;
        next.toYear = last->toYear;
    }
    for (const Priority &other : others) {
        if (other.country == country && other.fromYear == next.fromYear && other.toYear == next.toYear)
            next.rank = std::max(next.rank, other.rank);
    }
    ++next.rank;
    return next;
}

void PrioritiesPane::newItem() {
    commit();
    const Id<Country> where = country();
    if (where.isNull())
        return say(tr("Enter the programme’s countries first: a priority belongs to one."));
    Priority priority = nextOf(where);
    priority.title = newName(workspace(), QT_TRANSLATE_NOOP("NewNames", "New priority"));
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "add a priority")), {}};
    if (!workspace().edit(label, [&](Edit &edit) { edit.insert(priority); }))
        return;
    table().selectKey(priority.id.uuid);
    table().editCell(priority.id.uuid, u"title"_s);
}

QString PrioritiesPane::take(const QUuid &key, const QString &column, const QString &value) {
    const Priority *priority = priorityOf(key);
    if (priority == nullptr)
        return {};
    m_form->show(*priority);
    const QString language = workspace().contentLanguage();
    const QString primary = workspace().primaryLanguage();
    if (column == "title"_L1)
        return m_form->change("title", [&](Priority &after) { after.title.set(language, value, primary); });
    if (column == "description"_L1)
        return m_form->change("description", [&](Priority &after) { after.description.set(language, value, primary); });
    const auto period = parsePeriod(value);
    if (!period)
        return tr("Write years such as 2017–2020.");
    return m_form->change("from_year", [&](Priority &after) {
        after.fromYear = period->first;
        after.toYear = period->second;
    });
}

void PrioritiesPane::rank(const Priority &priority, int by) {
    commit();
    const std::vector<Priority> changed = movedByRank(workspace().records().of<Priority>().all(), priority.id, by);
    if (changed.empty())
        return;
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "rank “%1” anew")),
                      {shortName(priority.title.in(workspace().contentLanguage()))}};
    workspace().edit(label, [&](Edit &edit) {
        for (const Priority &after : changed)
            edit.update(workspace().records().of<Priority>().get(after.id), after);
    });
    table().selectKey(priority.id.uuid);
}

/// Within one country and period; elsewhere it would be another country's priority.
void PrioritiesPane::drop(const std::vector<QUuid> &keys, const QUuid &target, bool behind) {
    const Priority *moved = keys.empty() ? nullptr : priorityOf(keys.front());
    const Priority *place = priorityOf(target);
    if (moved == nullptr || moved->id.uuid == target)
        return;
    const bool isSibling = place != nullptr && place->country == moved->country && place->fromYear == moved->fromYear &&
                           place->toYear == moved->toYear;
    if (keys.size() > 1 || !isSibling)
        return say(tr("A priority is ranked among those of its country and period. Another country is chosen in the "
                      "details."));
    const auto places = [&](const Priority &of) {
        std::ptrdiff_t before = 0;
        for (const Priority &other : workspace().records().of<Priority>().where(&Priority::country, of.country)) {
            if (other.fromYear == of.fromYear && other.toYear == of.toYear && isRankedBefore(other, of))
                ++before;
        }
        return static_cast<int>(before);
    };
    const int from = places(*moved);
    const int to = places(*place) + (behind ? 1 : 0);
    rank(*moved, (to > from ? to - 1 : to) - from);
}

void PrioritiesPane::addToMenu(QMenu &menu) {
    const bool may = !isReadOnly();
    const Priority *current = priorityOf(table().currentKey());
    menu.addAction(tr("Add priority"), this, &PrioritiesPane::newItem)->setEnabled(may);
    const auto add = [&](const QString &text, int by, const QKeySequence &keys) {
        QAction *action = menu.addAction(text, this, [this, by] {
            if (const Priority *priority = priorityOf(table().currentKey()))
                rank(*priority, by);
        });
        action->setShortcut(keys);
        action->setEnabled(may && current != nullptr);
    };
    add(tr("Rank higher"), -1, Qt::ALT | Qt::Key_Up);
    add(tr("Rank lower"), 1, Qt::ALT | Qt::Key_Down);
    QAction *pasting = menu.addAction(tr("Paste rows"), this, &PrioritiesPane::paste);
    pasting->setShortcut(QKeySequence::Paste);
    pasting->setEnabled(may);
    QAction *removal = menu.addAction(tr("Delete"), this, &PrioritiesPane::removeSelected);
    removal->setShortcut(QKeySequence::Delete);
    removal->setEnabled(may && !selectedPriorities().empty());
}

void PrioritiesPane::removeSelected() {
    commit();
    const std::vector<Priority> chosen = selectedPriorities();
    if (chosen.empty())
        return say(tr("Select the priorities to be deleted."));
    const Label label = chosen.size() == 1
                            ? Label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "delete “%1”")),
                                    {shortName(chosen.front().title.in(workspace().contentLanguage()))}}
                            : Label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "delete %1 priorities")),
                                    {QString::number(chosen.size())}};
    workspace().edit(label, [&](Edit &edit) {
        for (const Priority &priority : chosen) {
            for (const ActivityPriority &link :
                 workspace().records().of<ActivityPriority>().where(&ActivityPriority::priority, priority.id))
                edit.remove(link.id); // what serves it goes on without it
            edit.remove(priority.id);
        }
    });
}

/// Rows of a spreadsheet for the country in sight, behind its others.
void PrioritiesPane::paste() {
    commit();
    const Id<Country> where = country();
    if (where.isNull())
        return say(tr("Enter the programme’s countries first: a priority belongs to one."));
    const QString language = workspace().contentLanguage();
    const QString primary = workspace().primaryLanguage();
    std::vector<Priority> pasted;
    Priority next = nextOf(where);
    for (const PastedRow &row : table().pastedRows()) {
        const auto value = [&row](const QString &column) {
            const auto at = row.find(column);
            return at == row.end() ? QString() : at->second;
        };
        if (value(u"title"_s).isEmpty())
            continue;
        Priority priority = next;
        priority.id = workspace().store().newId<Priority>();
        priority.title.set(language, value(u"title"_s), primary);
        priority.description.set(language, value(u"description"_s), primary);
        if (const auto period = parsePeriod(value(u"period"_s)); period && period->first != 0) {
            priority.fromYear = period->first;
            priority.toYear = period->second;
        }
        ++next.rank;
        pasted.push_back(priority);
    }
    if (pasted.empty())
        return say(tr("The clipboard holds no rows with the title of a priority."));
    const Label label{QString::fromUtf8(QT_TRANSLATE_NOOP("Labels", "paste priorities (%1)")),
                      {QString::number(pasted.size())}};
    const bool isDone = workspace().edit(label, [&](Edit &edit) {
        for (const Priority &priority : pasted)
            edit.insert(priority);
    });
    if (!isDone)
        return;
    std::vector<QUuid> keys;
    for (const Priority &priority : pasted)
        keys.push_back(priority.id.uuid);
    table().selectKeys(keys);
}
