#pragma once

#include <QFrame>
#include <QStringList>

class QVBoxLayout;
class Workspace;
struct ChangeSet;

/// A card of the overview: a heading and what stands below it, made from the records and made anew whenever some of
/// them changed.
class OverviewCard : public QFrame {
    Q_OBJECT

public:
    /// `kinds` are those of the records that it is made from.
    OverviewCard(Workspace &workspace, const QString &name, const QString &heading, QStringList kinds, QWidget *parent);

    /// Whether a change concerns it.
    bool concerns(const ChangeSet &change) const;
    /// Shows what the records say now.
    virtual void refresh() = 0;

protected:
    Workspace &workspace() const { return m_workspace; }
    QVBoxLayout &column() const { return *m_column; }

private:
    Workspace &m_workspace;
    QStringList m_kinds;
    QVBoxLayout *m_column;
};
