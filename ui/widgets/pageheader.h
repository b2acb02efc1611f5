#pragma once

#include "chip.h"

#include <QAbstractButton>

#include <vector>

class FlowLayout;
class QGridLayout;
class QLabel;

/// A number that matters, in the header of a page.
struct PillText {
    QString name; ///< object name, and what pillClicked() tells
    QString text;
    Tone tone = Tone::neutral;
    bool clickable = false; ///< a click filters the page to what makes the number
    bool checked = false;   ///< the page shows only that

    bool operator==(const PillText &) const = default;
};

/// A pill in the header: larger than a chip, and a button where it can be clicked. Where there is little room its words
/// are elided.
class Pill : public QAbstractButton {
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);

    void show(const PillText &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::neutral;
};

/// The head of a page: its title, the numbers that matter, and its actions at the right; the last two in lines of their
/// own below where the room is narrow.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setPills(const std::vector<PillText> &pills);
    /// Takes the widget over; the first added stands leftmost.
    void addAction(QWidget *action);
    using QWidget::addAction;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pillClicked(const QString &name);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeParts();

    QGridLayout *m_layout;
    QLabel *m_title;
    QWidget *m_pillBox;
    FlowLayout *m_pillRow;
    QWidget *m_actionBox;
    FlowLayout *m_actionRow;
    std::vector<Pill *> m_pills;
    bool m_pillsBelow = false;
    bool m_actionsBelow = false;
};
