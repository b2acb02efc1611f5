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
    /// Keys led to a row, which is brought into sight.
    void madeVisible(const QRect &row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// As high as all rows that are unfolded: the form scrolls, and nothing scrolls in it.
    int wholeHeight() const;
    void fitHeight();
    void fitColumns();
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
