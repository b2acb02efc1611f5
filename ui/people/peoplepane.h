#pragma once

#include "directoryrows.h"
#include "recordpane.h"

class AgencyForm;
class ChoiceBox;
class PersonForm;

/// Everybody who was ever to be at a meeting, and the agencies they come from.
class PeoplePane : public RecordPane {
    Q_OBJECT

public:
    explicit PeoplePane(Workspace &workspace);

    /// Adds a person, to the agency in sight.
    void newItem() override;
    void addAgency();
    void select(const QString &id) override;

protected:
    std::vector<TableRow> rows() override;
    void showDetails(const QUuid &key) override;
    void commitForms() override;
    QUuid withWrongInput() const override;
    void addToMenu(QMenu &menu) override;
    void removeSelected() override;
    void paste() override;
    QStringList kinds() const override;

private:
    QString take(const QUuid &key, const QString &column, const QString &value);

    ChoiceBox *m_order;
    PersonForm *m_person;
    AgencyForm *m_agency;
};
