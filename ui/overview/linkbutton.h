#pragma once

#include <QAbstractButton>

class QPainter;
class Workspace;

/// Where a number leads: to a page and what makes a figure there.
struct FigureLink {
    QString page;
    QString figure = {}; ///< a pill or a record's id, as Workspace::requestPage() takes it; empty = the whole page

    bool operator==(const FigureLink &) const = default;
};

/// What all links of the overview share: reached by Tab, followed by a click, Space or Enter, with a ground under the
/// mouse and a ring while it has the focus.
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int padding = 6; ///< around the words, in pixels

    LinkButton(Workspace &workspace, QWidget *parent);

    void setLink(const FigureLink &link) { m_link = link; }
    const FigureLink &link() const { return m_link; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Draws the content; the ground is there.
    virtual void paint(QPainter &painter) = 0;

private:
    void follow();

    Workspace &m_workspace;
    FigureLink m_link;
};

/// Words that lead somewhere, in as many lines as they need.
class WordsButton : public LinkButton {
    Q_OBJECT

public:
    enum class Weight { plain, heading };

    WordsButton(Workspace &workspace, Weight weight, QWidget *parent);

    void setWords(const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paint(QPainter &painter) override;

private:
    QFont wordsFont() const;

    Weight m_weight;
};
