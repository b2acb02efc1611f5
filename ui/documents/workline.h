#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

/// A line that says how long work goes on, with Cancel, and what came of it. Appears only once work takes a while, so
/// that short work moves nothing on the page.
class WorkLine : public QWidget {
    Q_OBJECT

public:
    /// Its parts are called `name` + "Said", "Progress", "Cancel" and "Way".
    explicit WorkLine(const QString &name, QWidget *parent = nullptr);

    /// Work begins.
    void begin(const QString &what);
    void progress(int done, int total);
    /// Work has ended; without a sentence the line goes away. `way` is a button's verb for what can be done now.
    void end(const QString &sentence = {}, const QString &way = {});

Q_SIGNALS:
    void cancelled();
    void wayChosen();

private:
    void appear();

    QTimer m_patience;
    QLabel *m_said;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_way;
};
