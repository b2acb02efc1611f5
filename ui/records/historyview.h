#pragma once

#include "recordhistory.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

/// The history of one record: what was changed, before and after, by whom and when, with a button that puts an earlier
/// value back.
class HistoryView : public QWidget {
    Q_OBJECT

public:
    /// `back` is what the button says that leads back ("Back to the item").
    HistoryView(const QString &name, const QString &back, QWidget *parent = nullptr);

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
