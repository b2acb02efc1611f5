#pragma once

#include "id.h"

#include <QHash>
#include <QUuid>
#include <QWidget>

#include <vector>

class EmptyState;
class Page;
class PageHeader;
class QStackedWidget;
class TableView;
class Workspace;

/// All that wants attention, below the pages where it is mended. Enter or a double click leads to the place.
class FindingsPane : public QWidget {
    Q_OBJECT

public:
    /// The pages must outlive it.
    FindingsPane(Workspace &workspace, const std::vector<Page *> &pages);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Place {
        QString page;
        QString kind;
        QString id;
        bool ofLanguage = false;
    };

    void follow();
    void reload();
    void lead(const QUuid &row);

    Workspace &m_workspace;
    std::vector<Page *> m_pages;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_nothing;
    QHash<QUuid, Place> m_places;
};
