#pragma once

#include "programmesection.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// The details of a section: what belongs there, and the way to add to it.
class SectionPanel : public QWidget {
    Q_OBJECT

public:
    explicit SectionPanel(bool isReadOnly, QWidget *parent = nullptr);

    void show(ProgrammeSection section);

Q_SIGNALS:
    void addRequested();

private:
    QLabel *m_head;
    QLabel *m_sentence;
    QPushButton *m_add;
};
