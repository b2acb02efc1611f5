#pragma once

#include "priorityrows.h"
#include "recordpane.h"
#include "workspace.h"

class PriorityForm;

/// The priorities by country, in the order of their ranks.
class PrioritiesPane : public RecordPane {
    Q_OBJECT

public:
    explicit PrioritiesPane(Workspace &workspace);

    /// Adds a priority behind the last one of the country in sight.
    void newItem() override;
    void showAttention() override;

protected:
    std::vector<TableRow> rows() override;
    std::vector<PillText> pills() override;
    QSet<QUuid> keysOf(const QString &pill) override;
    void showDetails(const QUuid &key) override;
    void commitForms() override;
    QUuid withWrongInput() const override;
    void addToMenu(QMenu &menu) override;
    void removeSelected() override;
    void paste() override;
    QStringList kinds() const override;

private:
    QString take(const QUuid &key, const QString &column, const QString &value);
    const Priority *priorityOf(const QUuid &key) const;
    std::vector<Priority> selectedPriorities() const;
    /// The country in sight: of the current row or group; otherwise the first.
    Id<Country> country() const;
    /// One that stands behind all others of its country and has their period.
    Priority nextOf(Id<Country> country) const;
    void rank(const Priority &priority, int by);
    void drop(const std::vector<QUuid> &keys, const QUuid &target, bool behind);

    PriorityForm *m_form;
    PriorityRows m_made;
};
