#pragma once

#include <QPlainTextEdit>

/// A text edit that is as high as its text, up to twelve lines, so that a form needs no inner scrolling. Tab leaves it,
/// as it leaves every other field. One paragraph is a line that wraps: Enter ends it, and pasted line ends are spaces.
class GrowingEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Paragraphs { one, several };

    explicit GrowingEdit(QWidget *parent = nullptr, Paragraphs paragraphs = Paragraphs::several);

Q_SIGNALS:
    /// Enter was pressed in the one paragraph there is.
    void entered();

protected:
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    Paragraphs m_paragraphs;
};
