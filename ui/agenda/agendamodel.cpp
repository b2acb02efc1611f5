#include "agendamodel.h"

#include "agendaclipboard.h"
#include "agendawords.h"
#include "rowsteps.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int columnOf(AgendaColumn column) {
    return static_cast<int>(column);
}

std::vector<QUuid> keys(const std::vector<AgendaRow> &rows) {
    std::vector<QUuid> keys;
    keys.reserve(rows.size());
    std::transform(rows.begin(), rows.end(), std::back_inserter(keys), [](const AgendaRow &row) { return row.key(); });
    return keys;
}

} // namespace

AgendaModel::AgendaModel(AgendaActions *actions, QObject *parent) : QAbstractTableModel(parent), m_actions(actions) {}

bool AgendaModel::hasSecondLines() const {
    return std::any_of(m_rows.begin(), m_rows.end(), [](const AgendaRow &row) { return row.hasSecondLine(); });
}

void AgendaModel::setRows(const std::vector<AgendaRow> &rows) {
    apply(withDraft(rows));
}

std::vector<AgendaRow> AgendaModel::withoutDraft() const {
    std::vector<AgendaRow> rows = m_rows;
    std::erase_if(rows, [](const AgendaRow &row) { return row.kind == AgendaRow::Kind::draft; });
    return rows;
}

std::vector<AgendaRow> AgendaModel::withDraft(std::vector<AgendaRow> rows) const {
    if (!m_draft)
        return rows;
    const auto above =
        std::find_if(rows.begin(), rows.end(), [&](const AgendaRow &row) { return row.key() == m_draft->after; });
    int at = 0;
    if (above != rows.end())
        at = static_cast<int>(above - rows.begin()) + 1;
    else if (!m_draft->after.isNull())
        at = std::clamp(draftRow(), 0, static_cast<int>(rows.size()));
    const DepthRange depths = depthsAt(rows, at);
    AgendaRow draft;
    draft.kind = AgendaRow::Kind::draft;
    draft.depth = std::clamp(m_draft->depth, depths.least, depths.most);
    draft.day = placeAt(rows, at, draft.depth).day;
    rows.insert(rows.begin() + at, draft);
    return rows;
}

void AgendaModel::apply(std::vector<AgendaRow> rows) {
    for (const RowStep &step : rowSteps(keys(m_rows), keys(rows))) {
        const auto first = m_rows.begin() + step.row;
        switch (step.kind) {
        case RowStep::Kind::remove:
            beginRemoveRows({}, step.row, step.row + step.count - 1);
            m_rows.erase(first, first + step.count);
            endRemoveRows();
            break;
        case RowStep::Kind::insert: {
            beginInsertRows({}, step.row, step.row);
            m_rows.insert(first, rows[static_cast<std::size_t>(step.row)]);
            endInsertRows();
            break;
        }
        case RowStep::Kind::move:
            beginMoveRows({}, step.row, step.row, {}, step.to);
            std::rotate(m_rows.begin() + step.to, first, first + 1);
            endMoveRows();
            break;
        }
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = std::move(rows[row]);
        Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), columnCount() - 1));
    }
}

int AgendaModel::rowOf(const QUuid &key) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const AgendaRow &row) { return row.key() == key; });
    return found == m_rows.end() || key.isNull() ? -1 : static_cast<int>(found - m_rows.begin());
}

QModelIndex AgendaModel::indexOf(Id<AgendaItem> item, AgendaColumn column) const {
    const int row = rowOf(item.uuid);
    return row < 0 ? QModelIndex() : index(row, columnOf(column));
}

int AgendaModel::draftRow() const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [](const AgendaRow &row) { return row.kind == AgendaRow::Kind::draft; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QModelIndex AgendaModel::beginDraft(int row, int depth) {
    endDraft();
    m_draft = Draft{.after = row > 0 ? rowAt(row - 1).key() : QUuid(), .depth = depth};
    setRows(withoutDraft());
    return index(draftRow(), columnOf(AgendaColumn::item));
}

void AgendaModel::endDraft() {
    m_draft.reset();
    setRows(withoutDraft());
}

bool AgendaModel::indentDraft(int by) {
    const int row = draftRow();
    if (row < 0)
        return false;
    const DepthRange depths = depthsAt(withoutDraft(), row);
    const int depth = rowAt(row).depth + by;
    if (depth < depths.least || depth > depths.most)
        return false;
    m_draft->depth = depth;
    setRows(withoutDraft());
    return true;
}

bool AgendaModel::setDraftTitle(const QString &title) {
    if (title.trimmed().isEmpty())
        return false;
    const int row = draftRow();
    const RowPlace place = placeAt(withoutDraft(), row, rowAt(row).depth);
    const Draft before = *m_draft;
    const Id<AgendaItem> id = m_actions->newId();
    m_draft = Draft{.after = id.uuid, .depth = rowAt(row).depth}; // the next one follows this one
    if (m_actions->add(id, place, title.trimmed()))
        return true;
    m_draft = before;
    return false;
}

int AgendaModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgendaModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(agendaColumns.size());
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgendaRow &row = rowAt(index.row());
    const AgendaColumnSpec &spec = agendaColumns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, spec.column);
    case Qt::EditRole:
        return editable(row, spec.column);
    case Qt::AccessibleTextRole:
        return spoken(row, spec.column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) |
                                   (spec.rightAligned ? Qt::AlignRight : Qt::AlignLeft));
    case KeyRole:
        return row.key();
    default:
        return {};
    }
}

QString AgendaModel::display(const AgendaRow &row, AgendaColumn column) const {
    const bool isItem = row.kind == AgendaRow::Kind::item;
    switch (column) {
    case AgendaColumn::start:
        return isItem ? row.start.toString(u"HH:mm"_s) : QString();
    case AgendaColumn::number:
        return row.number;
    case AgendaColumn::item:
        if (row.kind == AgendaRow::Kind::day)
            return dayWord(row.date) % u", "_s % timeSpan(row.start, row.end);
        return row.secondTitle.isEmpty() ? row.title : QString(row.title % u" / "_s % row.secondTitle);
    case AgendaColumn::duration:
        return isItem ? minutesWord(row.duration) : QString();
    case AgendaColumn::presenter:
        return row.presenters;
    case AgendaColumn::purpose:
        return purposeWord(row.purpose);
    case AgendaColumn::papers:
        return row.papers > 0 ? QString::number(row.papers) : QString();
    }
    return {};
}

QString AgendaModel::spoken(const AgendaRow &row, AgendaColumn column) const {
    const QString text = display(row, column);
    if (row.kind == AgendaRow::Kind::draft)
        return column == AgendaColumn::item ? tr("New item") : QString();
    if (column == AgendaColumn::start && row.fixedStart)
        return tr("%1, fixed").arg(text);
    if (column != AgendaColumn::item)
        return text;
    QStringList parts{text};
    if (row.depth > 0)
        parts += tr("sub-item");
    if (row.isBreak())
        parts += itemKindWord(row.itemKind);
    if (row.internal)
        parts += tr("internal");
    const QString note = timingNote(row);
    if (!note.isEmpty())
        parts += note;
    return parts.join(u", "_s);
}

QVariant AgendaModel::editable(const AgendaRow &row, AgendaColumn column) const {
    switch (column) {
    case AgendaColumn::start:
        return row.fixedStart ? row.start : QTime();
    case AgendaColumn::item:
        return row.title;
    case AgendaColumn::duration:
        return row.duration;
    case AgendaColumn::presenter:
        return row.presenters;
    case AgendaColumn::purpose:
        return static_cast<int>(row.purpose);
    case AgendaColumn::number:
    case AgendaColumn::papers:
        break;
    }
    return {};
}

bool AgendaModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::EditRole || m_actions == nullptr || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const AgendaRow row = rowAt(index.row());
    const AgendaColumn column = agendaColumns[static_cast<std::size_t>(index.column())].column;
    if (row.kind == AgendaRow::Kind::draft)
        return column == AgendaColumn::item && setDraftTitle(value.toString());
    if (row.kind != AgendaRow::Kind::item || value == editable(row, column))
        return false;
    switch (column) {
    case AgendaColumn::start:
        return m_actions->setFixedStart(row.item, value.toTime());
    case AgendaColumn::item:
        return m_actions->setTitle(row.item, value.toString().trimmed());
    case AgendaColumn::duration:
        return m_actions->setDuration(row.item, value.toInt());
    case AgendaColumn::presenter:
        return m_actions->setPresenters(row.item, value.toString());
    case AgendaColumn::purpose:
        return m_actions->setPurpose(row.item, static_cast<Purpose>(value.toInt()));
    case AgendaColumn::number:
    case AgendaColumn::papers:
        break;
    }
    return false;
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const AgendaColumnSpec &spec = agendaColumns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return tr(spec.heading);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) |
                                   (spec.rightAligned ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const {
    if (!index.isValid())
        return m_actions != nullptr ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const AgendaRow &row = rowAt(index.row());
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_actions == nullptr)
        return flags;
    const AgendaColumn column = agendaColumns[static_cast<std::size_t>(index.column())].column;
    switch (row.kind) {
    case AgendaRow::Kind::day:
        return flags | Qt::ItemIsDropEnabled;
    case AgendaRow::Kind::draft:
        return column == AgendaColumn::item ? flags | Qt::ItemIsEditable : flags;
    case AgendaRow::Kind::item:
        break;
    }
    flags |= Qt::ItemIsDragEnabled;
    if (!row.isBreak())
        flags |= Qt::ItemIsDropEnabled;
    const bool fixed = (column == AgendaColumn::start && row.depth > 0) ||
                       (column == AgendaColumn::duration && row.hasChildren) || column == AgendaColumn::number ||
                       column == AgendaColumn::papers;
    return fixed ? flags : flags | Qt::ItemIsEditable;
}

QStringList AgendaModel::mimeTypes() const {
    return {agendaItemsMimeType()};
}

QMimeData *AgendaModel::mimeData(const QModelIndexList &indexes) const {
    std::vector<int> chosen;
    for (const QModelIndex &index : indexes)
        chosen.push_back(index.row());
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());

    std::vector<AgendaRow> rows;
    for (const int row : chosen) {
        if (rowAt(row).kind == AgendaRow::Kind::item)
            rows.push_back(rowAt(row));
    }
    return rows.empty() ? nullptr : toMimeData(rows);
}

bool AgendaModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent) const {
    if (m_actions == nullptr || action != Qt::MoveAction || !data->hasFormat(agendaItemsMimeType()))
        return false;
    if (!parent.isValid())
        return QAbstractTableModel::canDropMimeData(data, action, row, column, parent);
    const AgendaRow &target = rowAt(parent.row());
    const std::vector<Id<AgendaItem>> moved = itemsIn(data);
    return !target.isBreak() && target.kind != AgendaRow::Kind::draft &&
           std::find(moved.begin(), moved.end(), target.item) == moved.end();
}

bool AgendaModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                               const QModelIndex &parent) {
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    RowPlace place;
    if (parent.isValid()) {
        const AgendaRow &target = rowAt(parent.row());
        place = {.day = target.day, .parent = target.item, .before = {}};
    } else {
        const std::vector<AgendaRow> rows = withoutDraft();
        const int at = row < 0 ? static_cast<int>(rows.size()) : std::min(row, static_cast<int>(rows.size()));
        place = placeAt(rows, at, depthsAt(rows, at).least);
    }
    return m_actions->move(itemsIn(data), place);
}
