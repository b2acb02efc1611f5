// Which of its rows the list of a page shows.

#include "filterbar.h"
#include "recordpane.h"

#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

void RecordPane::tellShown() {
    const TableModel &model = m_table->rows();
    m_filterBar->say(model.isFiltered() ? tr("Rows shown: %1 of %2").arg(model.countShown()).arg(model.countAll())
                                        : QString());
}

void RecordPane::filterBy(const QString &pill) {
    const QSet<QUuid> keys = keysOf(pill);
    if (pill == m_filter || keys.isEmpty()) {
        showAll();
    } else {
        m_filter = pill;
        setView(nullptr);
        m_table->rows().setFilterKeys(keys);
        if (!keys.contains(m_table->currentKey())) {
            for (int row = 0; row < m_table->rows().rowCount(); ++row) {
                if (keys.contains(m_table->rows().keyAt(row))) {
                    m_table->makeCurrent(m_table->rows().index(row, m_table->rows().mainColumn()));
                    break;
                }
            }
        }
    }
    showHeader();
    tellShown();
    focusList();
}

void RecordPane::showFigure(const QString &pill) {
    if (!QUuid::fromString(pill).isNull())
        select(pill);
    else if (pill != m_filter)
        filterBy(pill);
}

void RecordPane::showAll() {
    const bool wasFiltered = !std::exchange(m_filter, {}).isEmpty();
    m_find->clear();
    m_table->rows().setFilterKeys(std::nullopt);
    if (wasFiltered)
        showHeader();
    tellShown();
}

bool RecordPane::showsOwnOrder() {
    if (table().isSorted())
        say(tr("The list is sorted by a column; a click on its heading shows the list in its own order, in which rows "
               "can be moved."));
    else if (table().rows().isFiltered())
        say(tr("Only some rows are shown. Escape shows all, and then they can be moved."));
    else
        return true;
    return false;
}
