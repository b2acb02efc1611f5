#pragma once

#include "pill.h"

#include <vector>

class FlowLayout;
class PillLine;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

/// The head of a page: its title, the numbers that matter, what finds and filters, and its actions at the right. All
/// stand in one line while they have room there; else the others go into lines of their own below the title.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setPills(const std::vector<PillText> &pills);
    /// Takes the widget over; the first added stands leftmost.
    void addAction(QWidget *action);
    using QWidget::addAction;
    /// Takes over what finds and filters rows.
    void setTools(QWidget *tools);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pillClicked(const QString &name);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Which of the parts stand below the title.
    struct Below {
        bool actions = false;
        bool pills = false;
        bool tools = false;
        bool toolsBesidePills = false;

        bool operator==(const Below &) const = default;
    };

    Below wanted() const;
    void placeParts();
    void putParts();

    QVBoxLayout *m_layout;
    QHBoxLayout *m_first;
    QHBoxLayout *m_last; ///< numbers and tools that stand below the title
    QLabel *m_title;
    PillLine *m_pills;
    QWidget *m_tools = nullptr;
    QWidget *m_actionBox;
    FlowLayout *m_actionRow;
    Below m_below;
};
