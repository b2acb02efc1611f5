#pragma once

#include <QPlainTextEdit>

/// A text edit that is as high as its text, up to thirty lines, so that a form needs no inner scrolling. Tab leaves it,
/// as it leaves every other field. One paragraph is a line that wraps: Enter ends it, and pasted line ends are spaces.
class GrowingEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Paragraphs { one, several };

    explicit GrowingEdit(QWidget *parent = nullptr, Paragraphs paragraphs = Paragraphs::several);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Enter was pressed in the one paragraph there is.
    void entered();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// How many lines the text takes in a width, as far as that matters.
    int lines(int width) const;
    int heightOf(int lines) const;
    int heightOfText(int lines) const;
    /// Asks for another height where the text needs one.
    void fit();

    Paragraphs m_paragraphs;
};
