#pragma once

#include "minutes.h"
#include "records_followup.h"

#include "recordform.h"

class QLabel;

/// An action: who does it by when, and how it stands. Its words may be edited elsewhere on the page.
///
/// The first due date is the original one; a later one postpones the action.
class ActionForm : public RecordForm<Action> {
    Q_OBJECT

public:
    enum class Words { here, elsewhere };

    ActionForm(Workspace &workspace, Words words, QWidget *parent = nullptr);

private:
    void addResponsible();
    void addOrigin();
    void showDates(const Action &action);
    void showEntries(const Action &action);

    QLabel *m_original;
    QLabel *m_entries;
};
