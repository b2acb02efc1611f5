#pragma once

#include "pill.h"

#include <vector>

class PillLine;
class QAbstractButton;
class QLabel;
class QToolButton;

/// The head of a page: its title, the numbers that matter, what finds and filters, and at the right the views and the
/// actions. All stand in one line while they have room there. Else the actions stay beside the title, those after the
/// first behind "…" if need be, and the numbers, then the views, then what finds and filters go on in lines below.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setPills(const std::vector<PillText> &pills);
    /// Takes the button over; the first added is the main one, which is always seen.
    void addAction(QAbstractButton *action);
    using QWidget::addAction;
    void setActionsShown(bool shown);
    /// Whether the main action stands out, as it does unless the same is offered in the page.
    void setMainActionStrong(bool strong);
    /// Takes over what chooses how the page is seen.
    void setViews(QWidget *views);
    /// Takes over what finds and filters rows.
    void setTools(QWidget *tools);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// No wider than it must be, and as high as it is in its width.
    QSize sizeHint() const override;
    /// As wide as the widest part.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pillClicked(const QString &name);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part {
        QWidget *widget;
        int width;
    };
    /// Parts side by side, from the left and from the right edge.
    struct Line {
        std::vector<Part> left;
        std::vector<Part> right;

        int taken() const;
        int height() const;
    };

    std::vector<Line> lines(int width) const;
    /// Those that fit, as much of them as there is room for; none where not even the first does.
    std::vector<Part> actionsIn(int room) const;
    bool isThere(const QWidget *part) const;
    void place();
    void putLine(const Line &line, int top);
    void offerRest();

    QLabel *m_title;
    PillLine *m_pills;
    QWidget *m_views = nullptr;
    QWidget *m_tools = nullptr;
    std::vector<QAbstractButton *> m_actions;
    QToolButton *m_more; ///< the actions that have no room
    bool m_areActionsShown = true;
};
