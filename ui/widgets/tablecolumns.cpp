#include "tablecolumns.h"

#include "tabledelegate.h"
#include "tablemodel.h"
#include "theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTreeView>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int cellInset = 20;             ///< both sides of a cell together, and what is lost in rounding
constexpr int typedLetters = 6;           ///< the least room for typing
constexpr int legibleLetters = 10;        ///< of a column that gives room to the main one
constexpr double given = 0.15;            ///< what the main column does without before the others give room
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

bool TableColumns::canBeLeftOut(int section) const {
    const TableColumn &column = columnAt(section);
    const bool isUsers = m_shown.contains(column.name) || m_chosen[static_cast<std::size_t>(section)] > 0;
    return column.spare && !isUsers;
}

int TableColumns::leastWidth(int section) const {
    const int margin = m_header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &m_header);
    const int arrow = section == m_sorted ? m_header.fontMetrics().height() : 0;
    return m_header.fontMetrics().horizontalAdvance(columnAt(section).title) + 2 * margin + 2 + arrow;
}

int TableColumns::usualWidth(int section) const {
    const int most = m_view.fontMetrics().horizontalAdvance(u'n') * columnAt(section).width;
    const int wanted = std::min(most, m_contents[static_cast<std::size_t>(section)]) + cellInset;
    return std::max(leastWidth(section), wanted);
}

int TableColumns::cellWidth(const TableRow &row, int section) const {
    const auto at = static_cast<std::size_t>(section);
    const bool isMain = section == m_model.mainColumn();
    if (at >= row.cells.size() || (row.isGroup && isMain)) // its words go on in the cells beside it
        return 0;
    const TableCell &cell = row.cells[at];
    if (cell.chip)
        return chipWidth(cell.text, sized(m_view.font(), TextSize::label));
    QFont font = m_view.font();
    font.setBold(row.isGroup);
    const int typed = cell.edit ? m_view.fontMetrics().horizontalAdvance(u'n') * typedLetters : 0;
    return std::max(typed, QFontMetrics(font).horizontalAdvance(cell.text)) +
           (isMain ? TableDelegate::indentation(row.depth, row.depth > 0) : 0);
}

void TableColumns::measure() {
    const auto &rows = m_model.allRows();
    const std::size_t step = rows.size() / measuredRows + 1;
    const auto eachRow = [&](auto look) {
        for (std::size_t row = 0; row < rows.size(); row += step)
            look(rows[row]);
    };
    m_contents.assign(m_model.columns().size(), 0);
    for (std::size_t i = 0; i < m_contents.size(); ++i) {
        const auto letters = [i](const TableRow &row) { return i < row.cells.size() ? row.cells[i].text.size() : 0; };
        qsizetype most = 0;
        eachRow([&](const TableRow &row) { most = std::max(most, letters(row)); });
        eachRow([&](const TableRow &row) {
            if (4 * letters(row) >= 3 * most) // shorter ones are hardly wider
                m_contents[i] = std::max(m_contents[i], cellWidth(row, static_cast<int>(i)));
        });
    }
    fit();
}

std::vector<int> TableColumns::widthsFor(int room) const {
    const int main = m_model.mainColumn();
    std::vector<int> widths(m_chosen.size());
    int excess = usualWidth(main) - room;
    for (int section = 0; section < static_cast<int>(widths.size()); ++section) {
        if (section == main || !isWanted(section))
            continue;
        const double chosen = m_chosen[static_cast<std::size_t>(section)];
        widths[static_cast<std::size_t>(section)] = chosen > 0 ? qRound(chosen * unit()) : usualWidth(section);
        excess += widths[static_cast<std::size_t>(section)];
    }
    for (std::size_t i = widths.size(); i-- > 0 && excess > 0;) {
        if (canBeLeftOut(static_cast<int>(i)))
            excess -= std::exchange(widths[i], 0);
    }
    excess -= static_cast<int>(given * usualWidth(main));
    const int legible = m_view.fontMetrics().horizontalAdvance(u'n') * legibleLetters + cellInset;
    const auto slack = [&](std::size_t i) {
        const bool isFixed = widths[i] == 0 || m_chosen[i] > 0;
        return isFixed ? 0 : std::max(0, widths[i] - std::max(legible, leastWidth(static_cast<int>(i))));
    };
    int all = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        all += slack(i);
    const double part = all > 0 ? std::clamp(double(excess) / all, 0.0, 1.0) : 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] -= static_cast<int>(std::ceil(part * slack(i)));
    return widths;
}

void TableColumns::fit() {
    const int main = m_model.mainColumn();
    if (m_chosen.empty() || main >= m_header.count())
        return;
    const QScopedValueRollback guard(m_fitting, true);
    int rest = m_view.viewport()->width();
    const std::vector<int> widths = widthsFor(rest);
    for (int section = 0; section < static_cast<int>(widths.size()); ++section) {
        const int width = widths[static_cast<std::size_t>(section)];
        m_header.setSectionHidden(section, section != main && width == 0);
        if (width > 0)
            m_header.resizeSection(section, width);
        rest -= width;
    }
    m_header.resizeSection(main, std::max(rest, static_cast<int>((1 - given) * usualWidth(main))));
}

void TableColumns::note(int section, int width) {
    if (m_fitting || width == 0 || section >= static_cast<int>(m_chosen.size())) // a hidden column has no width
        return;
    m_chosen[static_cast<std::size_t>(section)] = width / unit();
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
    if (shown != column.hidden && !column.spare)
        m_shown.remove(column.name); // as usual
    else
        m_shown.insert(column.name, shown);
    fit();
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
