#pragma once

#include "agendamodel.h"
#include "columnwidths.h"

#include <QObject>
#include <QTimer>

#include <array>

class QHeaderView;
class QSettings;
class QTreeView;

/// How wide the columns of the list are. Each is as wide as its heading and what usually stands in it, in the font and
/// language of the window, unless the user made it wider or narrower; the title takes the rest. Where there is little
/// room or much, columnWidths() says who gives and who gets. What the user chose is kept in units of the font, so that
/// it fits at every zoom.
class AgendaColumns : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it. The view has its model already.
    AgendaColumns(QTreeView &view, const AgendaModel &model);

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);
    /// To be called when the view has another width or font, or the model other rows.
    void fit();

private:
    using Marks = std::array<bool, agendaColumns.size()>;

    void note(int section, int width);
    void offer(const QPoint &at);
    void setHidden(std::size_t column, bool hidden);
    ColumnWish wishOf(std::size_t column) const;
    /// What the longest words of all rows need, at most so many letters.
    int widest(QString AgendaRow::*words, int letters) const;
    int usualWidth(std::size_t column) const;
    int contentWidth(AgendaColumn column) const;
    int headingWidth(std::size_t column) const;
    double unit() const;

    QTreeView &m_view;
    const AgendaModel &m_model;
    QHeaderView &m_header;
    std::array<double, agendaColumns.size()> m_chosen{}; ///< in units of the font; 0 = as usual
    Marks m_hidden{};                                    ///< by the user
    Marks m_wished{};                                    ///< by the user, where the room is too narrow
    QTimer m_later;
    bool m_fitting = false;
};
