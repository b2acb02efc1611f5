#pragma once

#include <QStackedWidget>

/// Shows one page at a time. Only the page in sight says how wide the window must be: what a hidden one needs was true
/// of another width.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);
};
