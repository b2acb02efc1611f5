#pragma once

#include "linkbutton.h"

class QLabel;
class QVBoxLayout;

/// One bar of a chart: how much, and how much of it is done.
struct Bar {
    QString name; ///< of the button, untranslated
    QString label;
    QString number; ///< in words: "8 of 21 done"
    double whole = 0;
    double part = 0; ///< the filled part of the bar; the rest is outlined
    FigureLink link = {};

    bool operator==(const Bar &) const = default;
};

class BarButton : public LinkButton {
    Q_OBJECT

public:
    BarButton(Workspace &workspace, QWidget *parent);

    /// `longest` is the value of a bar that fills the room, `numberWidth` the room for the numbers of all bars.
    void show(const Bar &bar, double longest, int numberWidth);
    static int numberWidth(const Bar &bar, const QFont &body);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paint(QPainter &painter) override;

private:
    Bar m_bar;
    double m_longest = 1;
    int m_numberWidth = 0;
};

/// A small chart: a heading and bars below each other.
class BarChart : public QWidget {
    Q_OBJECT

public:
    BarChart(Workspace &workspace, const QString &heading, QWidget *parent);

    /// Hidden where there are none. The longest bar fills the room.
    void show(const std::vector<Bar> &bars);

private:
    Workspace &m_workspace;
    QVBoxLayout *m_layout;
    std::vector<BarButton *> m_buttons;
};
