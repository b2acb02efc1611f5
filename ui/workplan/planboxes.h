#pragma once

#include "planrows.h"

#include <QObject>

class ChoiceBox;
class FilterButton;
class FlowLayout;
class QPushButton;
class Workspace;

/// The line above a work plan: which of its activities are shown (behind a button), which plan it is, and by what they
/// stand together.
class PlanBoxes : public QObject {
    Q_OBJECT

public:
    /// Puts its boxes into a line.
    PlanBoxes(Workspace &workspace, FlowLayout &line, QObject *parent);

    /// Offers the plans there are, and the countries and years of the one shown.
    void offer(const PlanContents &contents);
    PlanGrouping grouping() const;
    PlanFilter filter() const;
    /// Shows all activities; true where it did not before.
    bool showAll();
    QPushButton *planButton() const { return m_planButton; }

Q_SIGNALS:
    void planChosen(const QUuid &plan);
    void allPlansChosen();
    /// Grouping or filter are others.
    void changed();

private:
    ChoiceBox *add(const QString &name, const QString &accessibleName, FlowLayout &line);
    QPushButton *addButton(const QString &name, const QString &text, FlowLayout &line);
    void offerPlans(const PlanContents &contents);
    void offerCountries(const PlanContents &contents);
    void offerYears(const PlanContents &contents);
    void refill(ChoiceBox *box, const std::vector<std::pair<QString, QString>> &choices);

    Workspace &m_workspace;
    ChoiceBox *m_plan;
    FilterButton *m_filters;
    ChoiceBox *m_grouping;
    QPushButton *m_planButton;
    ChoiceBox *m_country;
    ChoiceBox *m_year;
    ChoiceBox *m_kind;
    ChoiceBox *m_status;
};
