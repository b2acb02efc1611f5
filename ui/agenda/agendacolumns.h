#pragma once

#include "agendamodel.h"

#include <QObject>

#include <array>

class QHeaderView;
class QSettings;
class QTreeView;

/// How wide the columns of the list are. Each is as wide as its heading and what usually stands in it, in the font and
/// language of the window, unless the user made it wider or narrower; the title takes the rest, and where there is no
/// rest the list scrolls sideways. What the user chose is kept in units of the font, so that it fits at every zoom.
class AgendaColumns : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it. The view has its model already.
    AgendaColumns(QTreeView &view, const AgendaModel &model);

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);
    /// To be called when the view has another width or font.
    void fit();

private:
    void note(int section, int width);
    void offer(const QPoint &at);
    int usualWidth(std::size_t column) const;
    int contentWidth(AgendaColumn column) const;
    int headingWidth(std::size_t column) const;
    double unit() const;

    QTreeView &m_view;
    const AgendaModel &m_model;
    QHeaderView &m_header;
    std::array<double, agendaColumns.size()> m_chosen{}; ///< in units of the font; 0 = as usual
    bool m_fitting = false;
};
