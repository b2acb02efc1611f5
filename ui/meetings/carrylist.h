#pragma once

#include "nextmeetingedit.h"

#include <QHash>
#include <QTreeWidget>

class Workspace;

/// What the next meeting may take over from the last, each with a box to tick and where it comes from.
class CarryList : public QTreeWidget {
    Q_OBJECT

public:
    explicit CarryList(QWidget *parent = nullptr);

    /// Offers what is carried by rule.
    void offer(Workspace &workspace, const LastMeeting &last);
    /// What is ticked, in its order.
    std::vector<CarriedThing> chosen() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int heightOfRows(int rows) const;
    QTreeWidgetItem *addGroup(const QString &title);
    void add(const CarriedThing &thing, const QString &name, QTreeWidgetItem *group);
    void follow(QTreeWidgetItem *item);
    /// A group is ticked as far as what stands in it is.
    void showGroups();

    std::vector<CarriedThing> m_things;
    std::vector<QTreeWidgetItem *> m_items; ///< of the things
    std::vector<QTreeWidgetItem *> m_groups;
    QHash<QUuid, QTreeWidgetItem *> m_byOrigin;
    QString m_code; ///< of the last meeting
    int m_openActions = 0;
    bool m_isFollowing = false;
};
