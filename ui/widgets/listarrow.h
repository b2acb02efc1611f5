#pragma once

#include <QAbstractButton>

class QLineEdit;

/// The arrow at the end of a line that has a list, where a box to choose from has its own.
class ListArrow : public QAbstractButton {
    Q_OBJECT

public:
    explicit ListArrow(QLineEdit *line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QLineEdit *m_line;
};
