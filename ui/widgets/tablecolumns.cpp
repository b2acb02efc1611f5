#include "tablecolumns.h"

#include "tabledelegate.h"
#include "tablemodel.h"
#include "theme.h"

#include <QHash>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int cellInset = 20;             ///< both sides of a cell together, and what is lost in rounding
constexpr int typedLetters = 6;           ///< the least room for typing
constexpr int leastLetters = 3;           ///< of a column that the user makes narrow
constexpr int legibleLetters = 10;        ///< of a column that gives room to the main one
constexpr int nameLetters = 16;           ///< of the main column before others are left out for it
constexpr int fewNameLetters = 15;        ///< of it where others are kept
constexpr int scantLetters = 9;           ///< of it before vital ones are left out
constexpr int headLetters = 5;            ///< of the heading of a column that is kept
constexpr int grownLetters = 40;          ///< the most where there is room to spare
constexpr int wholeLetters = 24;          ///< the most of what is never cut
constexpr std::size_t measuredRows = 200; ///< evenly spread: enough to know what is typical

} // namespace

TableColumns::TableColumns(QTreeView &view, TableModel &model)
    : QObject(&view), m_view(view), m_model(model), m_header(*view.header()) {
    m_header.setStretchLastSection(false);
    m_header.setSectionsMovable(false);
    m_header.setMinimumSectionSize(24);
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    m_header.setSectionsClickable(true);
    connect(&m_header, &QWidget::customContextMenuRequested, this, &TableColumns::offer);
    connect(&m_header, &QHeaderView::sectionClicked, this, &TableColumns::stepSorting);
    connect(&m_header, &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { note(section, width); });
}

void TableColumns::begin(const QString &name, QSettings &settings) {
    m_name = name;
    m_settings = &settings;
    const QScopedValueRollback guard(m_fitting, true);
    const auto &columns = m_model.columns();
    m_chosen.assign(columns.size(), 0);
    m_header.setSectionResizeMode(QHeaderView::Interactive);
    if (!columns.empty())
        m_header.setSectionResizeMode(m_model.mainColumn(), QHeaderView::Fixed);
    const QVariantMap widths = settings.value(QString(name % u"/widths"_s)).toMap();
    m_shown = settings.value(QString(name % u"/shown"_s)).toMap();
    for (std::size_t i = 0; i < columns.size(); ++i)
        m_chosen[i] = widths.value(columns[i].name).toDouble();
    m_sorted = m_model.columnNamed(settings.value(QString(name % u"/sorted"_s)).toString());
    m_descending = settings.value(QString(name % u"/descending"_s)).toBool();
    m_header.setSortIndicatorShown(m_sorted >= 0);
    if (m_sorted >= 0)
        m_header.setSortIndicator(m_sorted, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_model.sort(m_sorted, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    measure();
}

double TableColumns::unit() const {
    return m_view.fontMetrics().height();
}

const TableColumn &TableColumns::columnAt(int section) const {
    return m_model.columns()[static_cast<std::size_t>(section)];
}

bool TableColumns::isWanted(int section) const {
    const TableColumn &column = columnAt(section);
    return section == m_model.mainColumn() || m_shown.value(column.name, !column.hidden).toBool();
}

bool TableColumns::isUsers(int section) const {
    return m_shown.contains(columnAt(section).name) || m_chosen[static_cast<std::size_t>(section)] > 0;
}

bool TableColumns::isWhole(int section) const {
    return columnAt(section).whole || columnAt(section).align == TableColumn::Align::right;
}

int TableColumns::letters(int count) const {
    return m_view.fontMetrics().horizontalAdvance(u'n') * count;
}

int TableColumns::leastWidth(int section) const {
    const int margin = m_header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &m_header);
    const int arrow = section == m_sorted ? m_header.fontMetrics().height() : 0;
    return m_header.fontMetrics().horizontalAdvance(columnAt(section).title) + 2 * margin + 2 + arrow;
}

int TableColumns::usualWidth(int section) const {
    const int most = letters(isWhole(section) ? wholeLetters : columnAt(section).width);
    const int wanted = std::min(most, m_contents[static_cast<std::size_t>(section)]) + cellInset;
    return std::max(leastWidth(section), wanted);
}

/// Of a matrix the headings give room before one has to scroll for it.
int TableColumns::wholeWidth(int section) const {
    const int wanted = m_contents[static_cast<std::size_t>(section)] + cellInset;
    return columnAt(section).kept ? std::max(wanted, std::min(leastWidth(section), letters(headLetters) + cellInset))
                                  : usualWidth(section);
}

int TableColumns::cellWidth(const TableRow &row, int section) const {
    const auto at = static_cast<std::size_t>(section);
    const bool isMain = section == m_model.mainColumn();
    if (at >= row.cells.size() || (isMain && (row.isGroup || row.isSpread))) // its words go on in the cells beside it
        return 0;
    const TableCell &cell = row.cells[at];
    const QString &text = cell.brief.isEmpty() ? cell.text : cell.brief;
    if (cell.chip)
        return chipWidth(text, sized(m_view.font(), TextSize::label));
    QFont font = m_view.font();
    font.setBold(row.isGroup);
    const int typed = cell.edit ? letters(typedLetters) : 0;
    return std::max(typed, QFontMetrics(font).horizontalAdvance(text)) +
           (isMain ? TableDelegate::indentation(row.depth, row.depth > 0) : 0);
}

void TableColumns::measure() {
    const auto &rows = m_model.outline();
    const std::size_t step = rows.size() / measuredRows + 1;
    m_contents.assign(m_model.columns().size(), 0);
    m_isEmpty.assign(m_model.columns().size(), false);
    for (std::size_t i = 0; i < m_contents.size(); ++i) {
        const auto eachRow = [&, whole = isWhole(static_cast<int>(i))](auto look) {
            for (std::size_t row = 0; row < rows.size(); ++row) {
                if (row % step == 0)
                    look(m_model.made(row));
                else if (whole && !rows[row].later)
                    look(rows[row]);
            }
        };
        const bool isMain = static_cast<int>(i) == m_model.mainColumn();
        const auto lettersOf = [i, isMain](const TableRow &row) { // the words of a group go on beside its cell
            const bool isSpread = isMain && (row.isGroup || row.isSpread);
            if (i >= row.cells.size() || isSpread)
                return qsizetype(0);
            return row.cells[i].brief.isEmpty() ? row.cells[i].text.size() : row.cells[i].brief.size();
        };
        qsizetype most = 0;
        eachRow([&](const TableRow &row) { most = std::max(most, lettersOf(row)); });
        m_isEmpty[i] = most == 0 && !rows.empty();
        QHash<QString, unsigned> measured; // of words, the manners of painting them: thousands of rows say the same few
        eachRow([&](const TableRow &row) {
            if (i >= row.cells.size() || 4 * lettersOf(row) < 3 * most) // shorter ones are hardly wider
                return;
            const TableCell &cell = row.cells[i];
            const unsigned manner = 1U << ((cell.chip ? 1U : 0U) + (row.isGroup ? 2U : 0U) + (cell.edit ? 4U : 0U));
            unsigned &known = measured[cell.brief.isEmpty() ? cell.text : cell.brief];
            if (isMain || (known & manner) == 0)
                m_contents[i] = std::max(m_contents[i], cellWidth(row, static_cast<int>(i)));
            known |= manner;
        });
    }
    fit();
}

ColumnWish TableColumns::wishOf(int section) const {
    const TableColumn &column = columnAt(section);
    const bool isOfNoUse = column.spare && m_isEmpty[static_cast<std::size_t>(section)] && !isUsers(section);
    if (!isWanted(section) || isOfNoUse)
        return {};
    const double chosen = m_chosen[static_cast<std::size_t>(section)];
    ColumnWish wish{.usual = usualWidth(section),
                    .isSpare = column.spare && !isUsers(section),
                    .isKept = column.kept || isUsers(section),
                    .isVital = column.vital,
                    .importance = column.importance};
    if (section == m_model.mainColumn()) {
        const auto &all = m_model.columns();
        const bool isMatrix = std::any_of(all.begin(), all.end(), [](const TableColumn &each) { return each.kept; });
        wish.least = std::min(wish.usual, letters(isMatrix ? fewNameLetters : nameLetters) + cellInset);
        wish.scant = isMatrix ? wish.least : letters(scantLetters) + cellInset;
    } else if (chosen > 0) {
        wish.usual = wish.least = qRound(chosen * unit());
    } else if (isWhole(section)) {
        wish.least = wholeWidth(section);
    } else {
        wish.least = std::max(letters(legibleLetters) + cellInset, leastWidth(section));
        wish.contents = std::min(letters(grownLetters), m_contents[static_cast<std::size_t>(section)]) + cellInset;
    }
    return wish;
}

void TableColumns::fit() {
    const int main = m_model.mainColumn();
    if (m_chosen.empty() || main >= m_header.count())
        return;
    const QScopedValueRollback guard(m_fitting, true);
    std::vector<ColumnWish> wishes;
    wishes.reserve(m_chosen.size());
    for (int section = 0; section < static_cast<int>(m_chosen.size()); ++section)
        wishes.push_back(wishOf(section));
    const std::vector<int> widths = columnWidths(wishes, static_cast<std::size_t>(main), m_view.viewport()->width());
    for (int section = 0; section < static_cast<int>(widths.size()); ++section) {
        const int width = widths[static_cast<std::size_t>(section)];
        m_header.setSectionHidden(section, section != main && width == 0);
        if (width > 0)
            m_header.resizeSection(section, width);
    }
    tellLeftOut();
}

/// What has no room does not vanish without a word.
void TableColumns::tellLeftOut() {
    QStringList leftOut;
    for (int section = 0; section < static_cast<int>(m_chosen.size()); ++section) {
        const bool isOfNoUse = columnAt(section).spare && m_isEmpty[static_cast<std::size_t>(section)];
        if (isWanted(section) && m_header.isSectionHidden(section) && !isOfNoUse)
            leftOut += columnAt(section).title;
    }
    m_model.setHeadingTip(
        leftOut.isEmpty()
            ? QString()
            : tr("Without room for: %1. A right click here shows and hides columns.").arg(leftOut.join(u", "_s)));
}

void TableColumns::note(int section, int width) {
    if (m_fitting || width == 0 || section >= static_cast<int>(m_chosen.size())) // a hidden column has no width
        return;
    const int least = std::min(leastWidth(section), letters(leastLetters) + cellInset); // none is pushed out of sight
    m_chosen[static_cast<std::size_t>(section)] = std::max(width, least) / unit();
    fit();
    save();
}

void TableColumns::stepSorting(int section) {
    if (m_sorted != section)
        sortBy(section, false);
    else
        sortBy(m_descending ? -1 : section, !m_descending);
}

void TableColumns::sortBy(int section, bool descending) {
    m_sorted = section;
    m_descending = section >= 0 && descending;
    const Qt::SortOrder order = m_descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_header.setSortIndicatorShown(m_sorted >= 0);
    if (m_sorted >= 0)
        m_header.setSortIndicator(m_sorted, order);
    m_model.sort(m_sorted, order);
    if (m_view.currentIndex().isValid())
        m_view.scrollTo(m_view.currentIndex());
    fit();
    save();
}

void TableColumns::setShown(int section, bool shown) {
    const TableColumn &column = columnAt(section);
    m_shown.remove(column.name); // as usual
    fit();
    // What is left out only because the room is narrow comes back, and what the user hides does not.
    if (shown ? m_header.isSectionHidden(section) : !column.hidden) {
        m_shown.insert(column.name, shown);
        fit();
    }
    save();
}

void TableColumns::addTo(QMenu &menu) {
    for (int section = 0; section < m_header.count(); ++section) {
        if (section == m_model.mainColumn())
            continue;
        const TableColumn &column = columnAt(section);
        QAction *action = menu.addAction(column.title);
        action->setObjectName(QString(u"column."_s % column.name));
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(section));
        connect(action, &QAction::toggled, this, [this, section](bool shown) { setShown(section, shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Usual widths")), &QAction::triggered, this, [this] {
        std::fill(m_chosen.begin(), m_chosen.end(), 0);
        fit();
        save();
    });
}

void TableColumns::addSortingTo(QMenu &menu) {
    const auto add = [&](const QString &text, const QString &name, int section, bool descending) {
        QAction *action = menu.addAction(text);
        action->setObjectName(QString(u"sort."_s % name));
        action->setCheckable(true);
        action->setChecked(section == m_sorted);
        connect(action, &QAction::triggered, this, [=, this] { sortBy(section, descending); });
    };
    add(tr("Own order"), u"own"_s, -1, false);
    menu.addSeparator();
    for (int section = 0; section < m_header.count(); ++section) {
        const TableColumn &column = columnAt(section);
        if (m_header.isSectionHidden(section) || column.title.isEmpty())
            continue;
        const bool again = section == m_sorted && !m_descending;
        add(again ? tr("%1, descending").arg(column.title) : column.title, column.name, section, again);
    }
}

void TableColumns::offer(const QPoint &at) {
    QMenu menu;
    addTo(menu);
    menu.addSeparator();
    addSortingTo(*menu.addMenu(tr("Sort by")));
    menu.exec(m_header.mapToGlobal(at));
}

void TableColumns::save() {
    QVariantMap widths;
    for (std::size_t i = 0; i < m_chosen.size(); ++i) {
        const TableColumn &column = m_model.columns()[i];
        if (m_chosen[i] > 0)
            widths.insert(column.name, m_chosen[i]);
    }
    m_settings->setValue(QString(m_name % u"/widths"_s), widths);
    m_settings->setValue(QString(m_name % u"/shown"_s), m_shown);
    const QString sorted = m_sorted < 0 ? QString() : m_model.columns()[static_cast<std::size_t>(m_sorted)].name;
    m_settings->setValue(QString(m_name % u"/sorted"_s), sorted);
    m_settings->setValue(QString(m_name % u"/descending"_s), m_descending);
}
