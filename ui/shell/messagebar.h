#pragma once

#include <QWidget>

class QLabel;

/// A sentence above the page that says what could not be done. Stays until it is dismissed or something succeeds, and
/// stops nobody from working.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &sentence);
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_words;
};
