#pragma once

#include "directoryrows.h"
#include "duplicategroups.h"
#include "recordpane.h"

class AgencyForm;
class ChoiceBox;
class MergePanel;
class PersonForm;
class QPushButton;
struct Agency;

/// Everybody who was ever to be at a meeting, and the agencies they come from.
class PeoplePane : public RecordPane {
    Q_OBJECT

public:
    PeoplePane(Workspace &workspace, DuplicateGroups &duplicates);

    /// Adds a person, to the agency in sight.
    void newItem() override;
    void addAgency();
    void select(const QString &id) override;
    void showFigure(const QString &pill) override;

protected:
    std::vector<TableRow> rows() override;
    std::vector<PillText> pills() override;
    void filterBy(const QString &pill) override;
    void showDetails(const QUuid &key) override;
    void commitForms() override;
    QUuid withWrongInput() const override;
    void addToMenu(QMenu &menu) override;
    void removeSelected() override;
    void paste() override;
    QStringList kinds() const override;

private:
    QString take(const QUuid &key, const QString &column, const QString &value);
    void build();
    void addMerging();
    DirectoryOrder order() const;
    void setOrder(DirectoryOrder order);
    /// The selected people or agencies where they are of one kind and more than one.
    std::vector<QUuid> mergeable() const;
    /// Shows in the details what merging the selected ones would do.
    void beginMerge();
    void endMerge(const QUuid &select);
    void askAgain();
    bool showMerge(const QUuid &key);
    /// Moves the current agency among those of its country.
    void move(int by);
    void dropOn(const std::vector<QUuid> &keys, const QUuid &target, TableView::Drop drop);
    void place(const Agency &agency, int at);
    /// Whether agencies stand here in their own order; says why not.
    bool mayMove();
    void addMovesTo(QMenu &menu);

    ChoiceBox *m_order;
    PersonForm *m_person;
    AgencyForm *m_agency;
    MergePanel *m_merge;
    QPushButton *m_mergeButton;
    DuplicateGroups &m_duplicates;
    std::vector<QUuid> m_merging; ///< chosen by the user to be merged; empty for none
};
