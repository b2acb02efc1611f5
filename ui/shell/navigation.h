#pragma once

#include <QScrollArea>

#include <vector>

class NavigationButton;
class Page;
class QLabel;
class QVBoxLayout;

/// The list of pages at the left, in groups, each with the number of things that want attention there. It scrolls
/// where the window is too low for it.
class Navigation : public QScrollArea {
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    /// Shows the pages that exist; `pages` must outlive this widget. Button n answers to Ctrl+n.
    void setPages(const std::vector<Page *> &pages);
    void setCurrent(const Page *page);

Q_SIGNALS:
    void chosen(Page *page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWidth();
    void setTight(bool tight);
    /// The chosen entry as a whole.
    void bringIntoSight();
    void addHeading(const QString &text);
    void addButton(Page *page, int number);

    QWidget *m_list;
    QVBoxLayout *m_layout;
    std::vector<std::pair<Page *, NavigationButton *>> m_buttons;
    std::vector<QLabel *> m_headings;
};
