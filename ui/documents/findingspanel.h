#pragma once

#include "finding.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;

/// What a paper still lacks, in sentences; one that names a record which can be shown leads to it. Nothing here blocks
/// printing.
class FindingsPanel : public QFrame {
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    /// `leads` tells whether records of a kind can be shown.
    void show(const std::vector<Finding> &findings, const std::function<bool(const QString &kind)> &leads);
    using QWidget::show;
    /// Says nothing, as long as there is no paper.
    void clear();

Q_SIGNALS:
    void recordChosen(const QString &kind, const QString &id, bool ofLanguage);

private:
    void choose(const QListWidgetItem *item);

    QLabel *m_head;
    QListWidget *m_list;
};
