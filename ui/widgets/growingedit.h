#pragma once

#include <QPlainTextEdit>

/// A text edit that is as high as its text, between three and twelve lines, so that a form needs no inner scrolling.
/// Tab leaves it, as it leaves every other field.
class GrowingEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingEdit(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};
