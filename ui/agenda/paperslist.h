#pragma once

#include "agenda.h"

#include <QWidget>

class AgendaData;

/// The papers of an item, each leading to its record, with the languages in which there is a file; hidden where there
/// are none.
class PapersList : public QWidget {
    Q_OBJECT

public:
    /// `agenda` must outlive it.
    explicit PapersList(AgendaData &agenda, QWidget *parent = nullptr);

    void showPapersOf(Id<AgendaItem> item);

private:
    AgendaData &m_data;
    QStringList m_shown;
};
