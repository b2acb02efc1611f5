#pragma once

#include "id.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class Workspace;
struct Agency;
struct Country;

/// Chooses countries and organisations that are to take part and do not yet, several at once; shown in the details.
class AddDelegations : public QWidget {
    Q_OBJECT

public:
    explicit AddDelegations(Workspace &workspace, QWidget *parent = nullptr);

    /// Offers those that are no delegation of the chosen meeting.
    void offer();

Q_SIGNALS:
    void chosen(const std::vector<Id<Country>> &countries, const std::vector<Id<Agency>> &organisations, bool invite);

private:
    void filter(const QString &text);
    void showCount();
    void take();
    void add(const QString &name, const QUuid &id, bool isCountry);

    Workspace &m_workspace;
    QLineEdit *m_find;
    QListWidget *m_list;
    QCheckBox *m_invite;
    QPushButton *m_add;
    Qt::CheckState m_pressed = Qt::Unchecked; ///< of the row under the mouse when it was pressed
};
