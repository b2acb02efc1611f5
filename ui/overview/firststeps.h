#pragma once

#include "overviewcard.h"

class QLabel;
class WordsButton;

/// What to do first in a new programme or for a new meeting, each step with how far it is and the way to its page.
class FirstSteps : public OverviewCard {
    Q_OBJECT

public:
    FirstSteps(Workspace &workspace, QWidget *parent);

    void refresh() override;

private:
    WordsButton *addStep(const QString &name, const QString &page);

    WordsButton *m_countries;
    WordsButton *m_agencies;
    WordsButton *m_people;
    WordsButton *m_meeting;
    WordsButton *m_items;
    WordsButton *m_delegations;
    WordsButton *m_papers;
    QLabel *m_words;
};
