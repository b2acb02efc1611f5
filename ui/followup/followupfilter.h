#pragma once

#include "followuprows.h"

#include <QObject>

class ChoiceBox;
class FilterButton;
class FlowLayout;
class QWidget;
class Workspace;

/// Beside the find line: what is listed, and behind a button in which state, of which meeting, agency and country.
class FollowupFilter : public QObject {
    Q_OBJECT

public:
    FollowupFilter(Workspace &workspace, FlowLayout &tools, QWidget *parent);

    /// The meetings, agencies and countries that can be chosen, anew; what is chosen stays.
    void offer();
    FollowupWish wish() const;
    void show(FollowupWish::What what);
    /// All of everything but the kind that is listed.
    void reset();

Q_SIGNALS:
    void changed();

private:
    Workspace &m_workspace;
    FilterButton *m_button;
    ChoiceBox *m_what;
    ChoiceBox *m_state;
    ChoiceBox *m_meeting;
    ChoiceBox *m_agency;
    ChoiceBox *m_country;
};
