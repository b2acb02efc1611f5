#pragma once

#include "chip.h"
#include "linkbutton.h"

class FlowLayout;

/// A number, what it counts, and where it leads.
struct Figure {
    QString name; ///< of the button, untranslated
    QString number;
    QString words;
    Tone tone = Tone::neutral; ///< besides the words, which always say it
    FigureLink link = {};
    QString tip = {};
};

/// One figure: the number large, its words below.
class FigureButton : public LinkButton {
    Q_OBJECT

public:
    FigureButton(Workspace &workspace, QWidget *parent);

    void show(const Figure &figure);
    /// The width of the column in which it stands; 0 for its own.
    void setColumn(int width);
    int ownWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {ownWidth(), sizeHint().height()}; }

protected:
    void paint(QPainter &painter) override;

private:
    QFont numberFont() const;
    QFont wordsFont() const;

    QString m_words;
    int m_column = 0;
    Tone m_tone = Tone::neutral;
};

/// Figures side by side in columns of one width, as many as the room holds, spread over it.
class FigureRow : public QWidget {
    Q_OBJECT

public:
    FigureRow(Workspace &workspace, QWidget *parent);

    /// The buttons that are there stay, so that the focus does.
    void show(const std::vector<Figure> &figures);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void spread();

    Workspace &m_workspace;
    FlowLayout *m_layout;
    std::vector<FigureButton *> m_buttons;
};
