#pragma once

#include "pill.h"

#include <vector>

/// The numbers that matter of a page, in one line at every size of text. Where it ends before them, the least urgent
/// stand behind "…".
class PillLine : public QWidget {
    Q_OBJECT

public:
    explicit PillLine(QWidget *parent = nullptr);

    void setPills(const std::vector<PillText> &pills);
    /// All of them.
    QSize sizeHint() const override;
    /// One of them, elided, and "…".
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pillClicked(const QString &name);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Those that are shown in a room.
    std::vector<std::size_t> fitting(int room) const;
    void place();
    void offerRest();

    std::vector<PillText> m_texts;
    std::vector<Pill *> m_pills; ///< some more than texts where there were more
    Pill *m_more;
};
