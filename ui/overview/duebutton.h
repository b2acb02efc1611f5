#pragma once

#include "linkbutton.h"
#include "meetingcalendar.h"

/// How far a thing that is due is, as a sign and words tell it.
enum class DueState {
    done,
    open,
    missed, ///< its day has passed, and it can no longer be made up for
    overdue
};

[[nodiscard]] DueState stateOf(const Due &due, QDate asAt);

/// One line of the calendar: sign, date, what is due, and how it stands.
class DueButton : public LinkButton {
    Q_OBJECT

public:
    DueButton(Workspace &workspace, QWidget *parent);

    /// `words` say what is due, `dateWidth` is the room for the dates of all lines.
    void show(const Due &due, const QString &words, QDate asAt, int dateWidth);
    /// The room that a date takes.
    static int dateWidth(const Due &due, const QFontMetrics &metrics);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paint(QPainter &painter) override;

private:
    Due m_due;
    QDate m_asAt;
    int m_dateWidth = 0;
};
