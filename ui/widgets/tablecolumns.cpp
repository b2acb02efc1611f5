#include "tablecolumns.h"

#include "tablemodel.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int cellInset = 20; ///< both sides of a cell together, and what is lost in rounding

} // namespace

TableColumns::TableColumns(QTreeView &view, TableModel &model)
    : QObject(&view), m_view(view), m_model(model), m_header(*view.header()) {
    m_header.setStretchLastSection(false);
    m_header.setSectionsMovable(false);
    m_header.setMinimumSectionSize(24);
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    m_header.setSectionsClickable(true);
    connect(&m_header, &QWidget::customContextMenuRequested, this, &TableColumns::offer);
    connect(&m_header, &QHeaderView::sectionClicked, this, &TableColumns::sortBy);
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
    const QVariantMap shown = settings.value(QString(name % u"/shown"_s)).toMap();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto section = static_cast<int>(i);
        m_chosen[i] = widths.value(columns[i].name).toDouble();
        const bool isShown =
            section == m_model.mainColumn() || shown.value(columns[i].name, !columns[i].hidden).toBool();
        m_header.setSectionHidden(section, !isShown);
    }
    m_sorted = m_model.columnNamed(settings.value(QString(name % u"/sorted"_s)).toString());
    m_descending = settings.value(QString(name % u"/descending"_s)).toBool();
    m_header.setSortIndicatorShown(m_sorted >= 0);
    if (m_sorted >= 0)
        m_header.setSortIndicator(m_sorted, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_model.sort(m_sorted, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    fit();
}

double TableColumns::unit() const {
    return m_view.fontMetrics().height();
}

int TableColumns::usualWidth(int section) const {
    const TableColumn &column = m_model.columns()[static_cast<std::size_t>(section)];
    const int margin = m_header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &m_header);
    const int arrow = section == m_sorted ? m_header.fontMetrics().height() : 0;
    const int heading = m_header.fontMetrics().horizontalAdvance(column.title) + 2 * margin + 2 + arrow;
    return std::max(heading, m_view.fontMetrics().horizontalAdvance(u'n') * column.width + cellInset);
}

void TableColumns::fit() {
    const QScopedValueRollback guard(m_fitting, true);
    const int main = m_model.mainColumn();
    int others = 0;
    for (int section = 0; section < static_cast<int>(m_chosen.size()); ++section) {
        if (section == main || m_header.isSectionHidden(section))
            continue;
        const double chosen = m_chosen[static_cast<std::size_t>(section)];
        const int width = chosen > 0 ? qRound(chosen * unit()) : usualWidth(section);
        m_header.resizeSection(section, width);
        others += width;
    }
    if (main < m_header.count())
        m_header.resizeSection(main, std::max(m_view.viewport()->width() - others, usualWidth(main)));
}

void TableColumns::note(int section, int width) {
    if (m_fitting || width == 0 || section >= static_cast<int>(m_chosen.size())) // a hidden column has no width
        return;
    m_chosen[static_cast<std::size_t>(section)] = width / unit();
    fit();
    save();
}

void TableColumns::sortBy(int section) {
    // Up, down, and back to the page's own order.
    if (m_sorted != section) {
        m_sorted = section;
        m_descending = false;
    } else if (!m_descending) {
        m_descending = true;
    } else {
        m_sorted = -1;
        m_descending = false;
    }
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
    m_header.setSectionHidden(section, !shown);
    fit();
    save();
}

void TableColumns::addTo(QMenu &menu) {
    for (int section = 0; section < m_header.count(); ++section) {
        if (section == m_model.mainColumn())
            continue;
        const TableColumn &column = m_model.columns()[static_cast<std::size_t>(section)];
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

void TableColumns::offer(const QPoint &at) {
    QMenu menu;
    addTo(menu);
    menu.exec(m_header.mapToGlobal(at));
}

void TableColumns::save() {
    QVariantMap widths;
    QVariantMap shown;
    for (std::size_t i = 0; i < m_chosen.size(); ++i) {
        const TableColumn &column = m_model.columns()[i];
        if (m_chosen[i] > 0)
            widths.insert(column.name, m_chosen[i]);
        const bool isShown = !m_header.isSectionHidden(static_cast<int>(i));
        if (isShown == column.hidden)
            shown.insert(column.name, isShown);
    }
    m_settings->setValue(QString(m_name % u"/widths"_s), widths);
    m_settings->setValue(QString(m_name % u"/shown"_s), shown);
    const QString sorted = m_sorted < 0 ? QString() : m_model.columns()[static_cast<std::size_t>(m_sorted)].name;
    m_settings->setValue(QString(m_name % u"/sorted"_s), sorted);
    m_settings->setValue(QString(m_name % u"/descending"_s), m_descending);
}
