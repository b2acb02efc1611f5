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
constexpr int leastLetters = 3;  ///< of a column that the user makes narrow
constexpr int leastTitle = 10;   ///< in units of the font, 180 px at the usual size
constexpr int scantTitle = 14;   ///< letters with which titles make do, so that starts and numbers stay
constexpr int longestTime = 240; ///< minutes of an item for which there is room
constexpr int mostOfTitle = 44;  ///< letters of titles, before other columns have more than they must
constexpr int mostOfNames = 40;  ///< letters of presenters, where there is room to spare

QString widthsKey() {
    return u"agenda/columnWidths"_s;
}

QString wishedKey() {
    return u"agenda/wishedColumns"_s;
}

QString hiddenKey() {
    return u"agenda/hiddenColumns"_s;
}

/// Of the columns beside the title, where it would not be legible.
int importance(AgendaColumn column) {
    switch (column) {
    case AgendaColumn::start:
        return 5;
    case AgendaColumn::number:
        return 4;
    case AgendaColumn::duration:
        return 3;
    case AgendaColumn::purpose:
        return 2;
    case AgendaColumn::presenter:
        return 1;
    case AgendaColumn::item:
    case AgendaColumn::papers:
        break;
    }
    return 0;
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
    m_later.setSingleShot(true);
    m_later.setInterval(0); // rows come one by one
    connect(&m_later, &QTimer::timeout, this, &AgendaColumns::fit);
    connect(&model, &QAbstractItemModel::rowsInserted, &m_later, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::dataChanged, &m_later, qOverload<>(&QTimer::start));
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

int AgendaColumns::widest(QString AgendaRow::*words, int letters) const {
    QFont bold = m_view.font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int width = 0;
    for (const AgendaRow &row : m_model.rows())
        width = std::max(width, metrics.horizontalAdvance(row.*words));
    return std::min(width, m_view.fontMetrics().horizontalAdvance(u'n') * letters) + cellInset;
}

ColumnWish AgendaColumns::wishOf(std::size_t column) const {
    if (m_hidden[column])
        return {};
    if (column == itemColumn) {
        const int title = qRound(leastTitle * unit());
        const int scant = m_view.fontMetrics().horizontalAdvance(u'n') * scantTitle + cellInset;
        return {.least = title, .usual = title, .contents = widest(&AgendaRow::title, mostOfTitle), .scant = scant};
    }
    const int usual = usualWidth(column);
    ColumnWish wish{.least = usual, .usual = usual, .importance = importance(agendaColumns[column].column)};
    if (m_chosen[column] > 0) {
        wish.least = wish.usual = qRound(m_chosen[column] * unit());
    } else if (agendaColumns[column].column == AgendaColumn::presenter) {
        wish.least = headingWidth(column); // names that are cut are told when the mouse is over them
        wish.contents = widest(&AgendaRow::presenters, mostOfNames);
    }
    wish.isVital =
        agendaColumns[column].column == AgendaColumn::start || agendaColumns[column].column == AgendaColumn::number;
    wish.isKept = m_wished[column] || m_chosen[column] > 0;
    return wish;
}

void AgendaColumns::fit() {
    const QScopedValueRollback guard(m_fitting, true);
    std::vector<ColumnWish> wishes;
    for (std::size_t column = 0; column < agendaColumns.size(); ++column)
        wishes.push_back(wishOf(column));
    const std::vector<int> widths = columnWidths(wishes, itemColumn, m_view.viewport()->width());
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const auto section = static_cast<int>(column);
        m_header.setSectionHidden(section, column != itemColumn && widths[column] == 0);
        if (widths[column] > 0)
            m_header.resizeSection(section, widths[column]);
    }
}

void AgendaColumns::note(int section, int width) {
    if (m_fitting || width == 0) // a hidden column has no width
        return;
    const int least = m_view.fontMetrics().horizontalAdvance(u'n') * leastLetters + cellInset;
    m_chosen[static_cast<std::size_t>(section)] = std::max(width, least) / unit(); // none is pushed out of sight
    fit();
}

void AgendaColumns::setHidden(std::size_t column, bool hidden) {
    m_hidden[column] = hidden;
    m_wished[column] = false;
    fit();
    // What is left out only because the room is narrow comes back.
    m_wished[column] = !hidden && m_header.isSectionHidden(static_cast<int>(column));
    if (m_wished[column])
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
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setHidden(column, !shown); });
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
    QVariantList wished;
    for (std::size_t column = 0; column < agendaColumns.size(); ++column) {
        widths += m_chosen[column];
        if (m_hidden[column])
            hidden += static_cast<int>(column);
        if (m_wished[column])
            wished += static_cast<int>(column);
    }
    settings.setValue(widthsKey(), widths);
    settings.setValue(hiddenKey(), hidden);
    settings.setValue(wishedKey(), wished);
}

void AgendaColumns::restore(const QSettings &settings) {
    const QVariantList widths = settings.value(widthsKey()).toList();
    if (widths.size() == static_cast<qsizetype>(m_chosen.size()))
        std::transform(widths.begin(), widths.end(), m_chosen.begin(),
                       [](const QVariant &width) { return width.toDouble(); });
    const auto mark = [&settings](const QString &key, Marks &marks) {
        for (const QVariant &column : settings.value(key).toList()) {
            const auto at = static_cast<std::size_t>(column.toInt());
            if (at < marks.size() && at != itemColumn)
                marks[at] = true;
        }
    };
    mark(hiddenKey(), m_hidden);
    mark(wishedKey(), m_wished);
    fit();
}
