#pragma once

#include "searchresults.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class Page;
class Workspace;

/// Search and jump: a line over the window that finds while one types, in every text of the programme, and leads there;
/// pages and meetings are found by their names.
class SearchPanel : public QFrame {
    Q_OBJECT

public:
    /// It lies over `window`, hidden until it is opened.
    SearchPanel(Workspace &workspace, QWidget *window);

    /// Those that can be jumped to.
    void setPages(const std::vector<Page *> &pages);
    void open();

Q_SIGNALS:
    void pageChosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void leave();
    void search(const QString &words);
    void choose(const QModelIndex &index);
    void place();
    std::vector<SearchResult> places(const QString &words) const;
    SearchResult resultOf(const SearchHit &hit) const;
    QString wordsOf(const SearchHit &hit) const;

    Workspace &m_workspace;
    QWidget *m_window;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_words; ///< how many results there are, or what is said instead
    SearchResults *m_results;
    std::vector<SearchResult> m_pages;
    QPointer<QWidget> m_before; ///< that had the focus
};
