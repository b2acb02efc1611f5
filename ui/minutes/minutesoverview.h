#pragma once

#include "finding.h"

#include <QFrame>

#include <vector>

class EmptyState;
class MinutesContents;
class QLabel;
class QListWidget;
class QPushButton;

/// The minutes as a whole: what they still lack, each leading to its place, and the way to begin or to read
/// them; where there is no agenda, the way to it.
class MinutesOverview : public QFrame {
    Q_OBJECT

public:
    explicit MinutesOverview(QWidget *parent = nullptr);

    void show(const MinutesContents &contents, bool readOnly);
    using QFrame::show;

Q_SIGNALS:
    void findingChosen(const Finding &finding);
    void beginRequested();
    /// The minutes as they will be printed are asked for.
    void readRequested();
    void agendaRequested();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose();

    QLabel *m_head;
    QListWidget *m_list;
    QPushButton *m_begin;
    QPushButton *m_read;
    EmptyState *m_noAgenda;
    std::vector<Finding> m_findings;
};
