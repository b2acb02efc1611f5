#pragma once

#include "finding.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;

/// What a paper still lacks, in sentences. Nothing here blocks printing.
class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    void show(const std::vector<Finding> &findings);
    using QWidget::show;

private:
    QLabel *m_head;
    QListWidget *m_list;
};
