#pragma once

#include <QWidget>

class QLabel;

/// A sentence above the page that says what could not be done. Stays until it is dismissed, Escape is pressed or
/// something succeeds, and stops nobody from working.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &sentence);
    void dismiss();

    /// Escape anywhere in the window, whatever else it does there, takes the sentence away.
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_words;
};
