#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;

/// What an empty page shows: one sentence on what belongs here, and the one or two ways to fill it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString &sentence, QWidget *parent = nullptr);

    /// A way to fill the page; the first one is the main one. Long words stand below each other.
    QPushButton *addWay(const QString &objectName, const QString &text);

private:
    QBoxLayout *m_ways;
};
