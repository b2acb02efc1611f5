#include "agendacolumns.h"

#include "agendawords.h"
#include "chip.h"
#include "theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t itemColumn = static_cast<std::size_t>(AgendaColumn::item);
constexpr int cellInset = 20;    ///< both sides of a cell together, and what is lost in rounding
constexpr int leastTitle = 10;   ///< in units of the font, 180 px at the usual size
constexpr int longestTime = 240; ///< minutes of an item for which there is room

QString widthsKey() {
    return u"agenda/columnWidths"_s;
}

QString hiddenKey() {
    return u"agenda/hiddenColumns"_s;
}

} // namespace

AgendaColumns::AgendaColumns(QTreeView &view, const AgendaModel &model)
    : QObject(&view), m_view(view), m_model(model), m_header(*view.header()) {
    m_header.setObjectName(u"agendaColumns"_s);
    m_header.setStretchLastSection(false);
    m_header.setSectionsMovable(false);
    m_header.setMinimumSectionSize(24);
    m_header.setSectionResizeMode(QHeaderView::Interactive);
    m_header.setSectionResizeMode(static_cast<int>(itemColumn), QHeaderView::Fixed);
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_header, &QWidget::customContextMenuRequested, this, &AgendaColumns::offer);
    connect(&m_header, &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { note(section, width); });
    fit();
}

double AgendaColumns::unit() const {
    return m_view.fontMetrics().height();
}

int AgendaColumns::headingWidth(std::size_t column) const {
    const QString heading = m_model.headerData(static_cast<int>(column), Qt::Horizontal).toString();
    const int margin = m_header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &m_header);
    return m_header.fontMetrics().horizontalAdvance(heading) + 2 * margin + 2;
}

int AgendaColumns::contentWidth(AgendaColumn column) const {
    QFont bold = m_view.font();
    bold.setBold(true);
    const QFont label = sized(m_view.font(), TextSize::label);
    const QFontMetrics metrics(bold);
    int chip = 0;
    switch (column) {
    case AgendaColumn::start:
        return metrics.horizontalAdvance(u"00:00"_s);
    case AgendaColumn::number:
        return metrics.horizontalAdvance(u"10.1"_s);
    case AgendaColumn::duration:
        return metrics.horizontalAdvance(minutesWord(longestTime));
    case AgendaColumn::presenter:
        return metrics.horizontalAdvance(u'n') * 13;
    case AgendaColumn::purpose:
        for (const Purpose purpose : {Purpose::information, Purpose::discussion, Purpose::decision})
            chip = std::max(chip, chipWidth(purposeWord(purpose), label));
        return chip;
    case AgendaColumn::item:
    case AgendaColumn::papers:
        break;
    }
    return 0;
}

int AgendaColumns::usualWidth(std::size_t column) const {
    return std::max(headingWidth(column), contentWidth(agendaColumns[column].column) + cellInset);
}

void AgendaColumns::fit() {
    const QScopedValueRollback guard(m_fitting, true);
    int others = 0;
    constexpr auto presenters = static_cast<std::size_t>(AgendaColumn::presenter);
    for (std::size_t column = 0; column < agendaColumns.size(); ++column) {
        const auto section = static_cast<int>(column);
        if (column == itemColumn || m_header.isSectionHidden(section))
            continue;
        const int width = m_chosen[column] > 0 ? qRound(m_chosen[column] * unit()) : usualWidth(column);
        m_header.resizeSection(section, width);
        others += width;
    }
    int rest = m_view.viewport()->width() - others;
    const int lacking = qRound(leastTitle * unit()) - rest;
    const auto section = static_cast<int>(presenters);
    if (lacking > 0 && m_chosen[presenters] <= 0 && !m_header.isSectionHidden(section)) {
        // Names that are cut are told when the mouse is over them, so they give way before the list scrolls.
        const int width = m_header.sectionSize(section);
        const int given = std::clamp(width - headingWidth(presenters), 0, lacking);
        m_header.resizeSection(section, width - given);
        rest += given;
    }
    m_header.resizeSection(static_cast<int>(itemColumn), std::max(rest, qRound(leastTitle * unit())));
}

void AgendaColumns::note(int section, int width) {
    if (m_fitting || width == 0) // a hidden column has no width
        return;
    m_chosen[static_cast<std::size_t>(section)] = width / unit();
    fit();
}

void AgendaColumns::offer(const QPoint &at) {
    QMenu menu;
    menu.setObjectName(u"agendaColumnsMenu"_s);
    for (std::size_t column = 0; column < agendaColumns.size(); ++column) {
        if (column == itemColumn)
            continue;
        const auto section = static_cast<int>(column);
        QAction *action = menu.addAction(m_model.headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(section));
        connect(action, &QAction::toggled, this, [this, section](bool shown) {
            m_header.setSectionHidden(section, !shown);
            fit();
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Usual widths")), &QAction::triggered, this, [this] {
        m_chosen.fill(0);
        fit();
    });
    menu.exec(m_header.mapToGlobal(at));
}

void AgendaColumns::save(QSettings &settings) const {
    QVariantList widths;
    QVariantList hidden;
    for (std::size_t column = 0; column < agendaColumns.size(); ++column) {
        widths += m_chosen[column];
        if (m_header.isSectionHidden(static_cast<int>(column)))
            hidden += static_cast<int>(column);
    }
    settings.setValue(widthsKey(), widths);
    settings.setValue(hiddenKey(), hidden);
}

void AgendaColumns::restore(const QSettings &settings) {
    const QVariantList widths = settings.value(widthsKey()).toList();
    if (widths.size() == static_cast<qsizetype>(m_chosen.size()))
        std::transform(widths.begin(), widths.end(), m_chosen.begin(),
                       [](const QVariant &width) { return width.toDouble(); });
    for (const QVariant &column : settings.value(hiddenKey()).toList()) {
        if (column.toInt() >= 0 && column.toInt() < m_header.count() && column.toInt() != static_cast<int>(itemColumn))
            m_header.setSectionHidden(column.toInt(), true);
    }
    fit();
}
