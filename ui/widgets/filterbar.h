#pragma once

#include <QWidget>

class QLabel;

/// Says above a list that it shows only some of its rows, and gives the others back. Hidden while it shows all.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    /// `name` is that of its button, to which "ShowAll" is added.
    explicit FilterBar(const QString &name, QWidget *parent = nullptr);

    /// What is shown ("Items shown: 3 of 19"); empty for all.
    void say(const QString &shown);

Q_SIGNALS:
    void showAllRequested();

private:
    QLabel *m_shown;
};
