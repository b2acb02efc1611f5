#pragma once

#include "programme.h"

#include <QWidget>

class CountryChecklist;
class QPushButton;
class Workspace;

/// The countries known by their official names that the programme does not have yet: several can be ticked and are
/// added with all their forms in one step of undo.
class CountryPicker : public QWidget {
    Q_OBJECT

public:
    explicit CountryPicker(Workspace &workspace, QWidget *parent = nullptr);

    /// Offers what the programme does not have yet; what is ticked stays so.
    void offer();
    void focusFind();

Q_SIGNALS:
    /// The first of those that were added.
    void added(Id<Country> country);
    /// One that is not in the list is wanted.
    void otherRequested();

private:
    void showCount();
    void add();

    Workspace &m_workspace;
    CountryChecklist *m_list;
    QPushButton *m_add;
};
