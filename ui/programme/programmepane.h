#pragma once

#include "programmesection.h"

#include "recordpane.h"

#include <functional>

class BalanceForm;
class ComponentForm;
class CountryForm;
class CountryPicker;
class Edit;
class EmblemForm;
class IndicatorForm;
class PhaseForm;
class ProgrammeForm;
class QPushButton;
class SectionPanel;

/// The sections of the programme as a tree, with the form of what is selected.
class ProgrammePane : public RecordPane {
    Q_OBJECT

public:
    explicit ProgrammePane(Workspace &workspace);

    void newItem() override;
    void select(const QString &id) override;
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

private:
    void addActions();
    void connectParts();
    ProgrammeSection sectionToAddTo(const QUuid &key) const;
    void addTo(ProgrammeSection section);
    void addEmblem();
    void addCountry();
    void addCountries();
    void insert(ProgrammeSection section, const QUuid &key, const std::function<void(Edit &)> &change);
    void leaveOthers(const QWidget *form);
    bool showForm(const QUuid &key);
    void move(int by);
    void dropOn(const std::vector<QUuid> &keys, const QUuid &target, TableView::Drop drop);
    void place(const QUuid &key, int place);
    QString take(const QUuid &key, const QString &value);

    ProgrammeForm *m_programme;
    PhaseForm *m_phase;
    ComponentForm *m_component;
    CountryForm *m_country;
    EmblemForm *m_emblem;
    IndicatorForm *m_indicator;
    BalanceForm *m_balance;
    SectionPanel *m_section;
    CountryPicker *m_picker;
    QPushButton *m_add = nullptr; ///< says what it adds to the section of the selected row
};
