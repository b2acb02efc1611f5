#pragma once

#include "agenda.h"

#include <QListWidget>

/// The presenters of an item as chips, one below the other: removed by their cross or Del, reordered by dragging or
/// Alt+Up and Alt+Down; those that are words are edited by a double click, F2 or Enter. As high as its content.
class PresenterList : public QListWidget {
    Q_OBJECT

public:
    struct Entry {
        Id<Presenter> id;
        QString name;
        bool isWords = false; ///< that can be edited
        QStringList missing;  ///< languages that the words lack, upper case
    };

    explicit PresenterList(QWidget *parent = nullptr);

    void setEntries(const std::vector<Entry> &entries);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested(Id<Presenter> presenter);
    void moveRequested(Id<Presenter> presenter, int index);
    void editRequested(Id<Presenter> presenter);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    Id<Presenter> at(int row) const;
    void askToMove(int row, int to);
    void askToEdit(int row);
};
