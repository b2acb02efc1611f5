#pragma once

#include "itemhistory.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

/// The history of one item: what was changed, before and after, by whom and when, with a button that puts an earlier
/// value back.
class HistoryView : public QWidget {
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    void setHistory(const QString &title, const std::vector<HistoryEntry> &entries);

Q_SIGNALS:
    void backRequested();
    void restoreRequested(const HistoryEntry &entry);

private:
    QWidget *entryWidget(const HistoryEntry &entry, int number);

    QPushButton *m_back;
    QLabel *m_title;
    QVBoxLayout *m_list;
    QWidget *m_entries = nullptr;
};
