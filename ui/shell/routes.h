#pragma once

#include "changeset.h"
#include "meeting.h"

#include <QObject>

#include <functional>
#include <optional>

class Page;
class PageList;
class Store;
class Workspace;

/// Where a record is seen.
struct ShownRecord {
    QString kind;
    QString id;
    Id<Meeting> meeting; ///< to which it belongs; null for none
};

/// The record of these kinds that shows another one: itself, or the nearest to which it belongs, such as the item of a
/// presenter.
[[nodiscard]] std::optional<ShownRecord> shownRecord(const RecordChange &record, const QStringList &kinds,
                                                     const Store &store);
/// The first such record that a change is about.
[[nodiscard]] std::optional<ShownRecord> shownRecord(const ChangeSet &change, const QStringList &kinds,
                                                     const Store &store);

/// Leads to the place where something is shown: to its page, and in the meeting it belongs to.
class Routes : public QObject {
    Q_OBJECT

public:
    /// What it is given must outlive it.
    Routes(Workspace &workspace, const PageList &pages, std::function<void(Page *)> showPage);

    void toRecord(const QString &kind, const QString &id);
    /// To a page by its name, and to what makes a figure there; an empty figure is the page as a whole.
    void toFigure(const QString &page, const QString &figure);
    /// To what is there again or changed, where the page in sight shows it; otherwise it is kept for toElsewhere(), and
    /// true.
    bool toChange(const ChangeSet &change, Page &inSight);
    /// To what the last change was about, on another page.
    void toElsewhere();

private:
    void chooseMeetingOf(const ShownRecord &shown, const Page &page);

    Workspace &m_workspace;
    const PageList &m_pages;
    std::function<void(Page *)> m_showPage;
    RecordKey m_elsewhere;
};
